import type { Client } from 'pg';

/**
 * Counts a year from the leaves alone, as they lie in `ledger.event`: knows neither folds nor projections nor read models, and
 * uses no code of the product.
 */

interface Leaf {
  readonly cmd: string;
  readonly type: string;
  readonly stream: string;
  readonly on: string;
  // biome-ignore lint/suspicious/noExplicitAny: a leaf is read as it lies there
  readonly data: any;
}

interface Given {
  readonly kit: string;
  readonly unit: string;
  readonly verified: boolean;
  readonly subject: string;
  readonly category?: string;
}

/** What a year comes to. */
export interface Counted {
  /** 签领到人 of the kit programme with this in its name. */
  packs(named: string, unit?: string): { verified: number; unverified: number; people: number };
  /** Verified sessions of a campaign with somebody of a category in the audience. */
  sessions(campaign: string, category: string, unit?: string): { sessions: number; tagged: number };
  /** 暖新礼包 that people of a category signed for. */
  packsOf(named: string, category: string, unit?: string): number;
  /** What lies at each place, `kind id batch`. */
  readonly places: ReadonlyMap<string, number>;
  /** Everything that supplier and counts brought in. */
  readonly entered: number;
  /** Positions at which stock was not conserved, or a place held less than nothing, or an append left packs in the air. */
  readonly wrong: readonly string[];
  readonly sites: number;
  readonly events: number;
}

/** Reads every event up to now, oldest first, a thousand at a time. */
async function* leaves(owner: Client): AsyncGenerator<Leaf & { readonly position: number }> {
  for (let after = 0; ; ) {
    const { rows } = await owner.query<{ position: number; leaf: Buffer }>(
      'select position::float8 as position, leaf from ledger.event where ledger_id = 1 and position > $1 order by position limit 1000',
      [after],
    );
    for (const { position, leaf } of rows) yield { position, ...(JSON.parse(leaf.toString('utf8')) as Leaf) };
    if (rows.length === 0) return;
    after = rows.at(-1)?.position as number;
  }
}

/** Places that write no book of their own. */
const bookless = ['supplier', 'surplus', 'recipient', 'scrap'];

export async function countByHand(owner: Client): Promise<Counted> {
  const names = new Map<string, string>();
  const given = new Map<string, Given>();
  const sessions = new Map<string, Leaf['data']>();
  const sites = new Set<string>();
  const places = new Map<string, number>();
  const wrong: string[] = [];
  let [entered, inTheAir, events, command] = [0, 0, 0, ''];

  const move = (kind: string, id: string | undefined, batch: string, delta: number, position: number) => {
    const key = `${kind} ${id ?? '-'} ${batch}`;
    const left = (places.get(key) ?? 0) + delta;
    places.set(key, left);
    if (left < 0) wrong.push(`${position}: ${key} holds ${left}`);
  };
  const total = () => [...places.values()].reduce((sum, left) => sum + left, 0);

  for await (const { position, cmd, type, stream, data } of leaves(owner)) {
    events++;
    if (cmd !== command && inTheAir !== 0) wrong.push(`${position}: the append before left ${inTheAir} packs in the air`);
    command = cmd;
    const line = `${stream} ${data.line}`;
    const id = stream.slice(stream.indexOf('-') + 1);
    const before = entered;
    switch (type) {
      case 'KitProgrammeOpened':
        names.set(data.kitId, data.name);
        break;
      case 'HandoutPlanned':
        sites.add(data.site);
        break;
      case 'PackHandedOut':
        if (given.has(line)) wrong.push(`${position}: a line received twice`);
        given.set(line, { kit: data.kitId, unit: data.unit, verified: data.verified, subject: data.subject, category: data.category });
        move('sheet', id, data.batch, -1, position);
        move('recipient', '-', data.batch, 1, position);
        break;
      case 'PackTakenBack':
        given.delete(line);
        move('recipient', '-', data.batch, -1, position);
        move('sheet', id, data.batch, 1, position);
        break;
      case 'StockMovedOut':
        move(data.from.kind, id, data.batch, -data.quantity, position);
        if (bookless.includes(data.to.kind)) move(data.to.kind, '-', data.batch, data.quantity, position);
        else inTheAir += data.quantity;
        break;
      case 'StockMovedIn':
        if (bookless.includes(data.from.kind)) entered += data.quantity;
        else inTheAir -= data.quantity;
        move(data.to.kind, id, data.batch, data.quantity, position);
        break;
      case 'SessionVerified':
        sessions.set(stream, data.figures);
        break;
      case 'SessionReturned':
      case 'SessionCorrected':
        sessions.delete(stream);
        break;
    }
    if ((type.startsWith('Stock') || type.startsWith('Pack') || before !== entered) && total() + inTheAir !== entered)
      wrong.push(`${position}: ${total()} packs lie somewhere, ${inTheAir} are in the air, ${entered} came in`);
  }
  if (inTheAir !== 0) wrong.push(`at the end ${inTheAir} packs are in the air`);

  const of = (named: string, unit: string | undefined) =>
    [...given.values()].filter((one) => names.get(one.kit)?.includes(named) && (unit === undefined || one.unit === unit));
  return {
    packs(named, unit) {
      const all = of(named, unit);
      const verified = all.filter((one) => one.verified);
      const people = new Set(verified.map(({ subject }) => subject)).size;
      return { verified: verified.length, unverified: all.length - verified.length, people };
    },
    packsOf: (named, category, unit) => of(named, unit).filter((one) => one.verified && one.category === category).length,
    sessions(campaign, category, unit) {
      const tagged = [...sessions.values()]
        .filter((figures) => figures.campaigns.includes(campaign) && (unit === undefined || figures.unit === unit))
        .map(({ tags }) => tags.find((tag: { category: string }) => tag.category === category)?.persons ?? 0)
        .filter((persons) => persons > 0);
      return { sessions: tagged.length, tagged: tagged.reduce((sum, persons) => sum + persons, 0) };
    },
    places,
    entered,
    wrong,
    sites: sites.size,
    events,
  };
}

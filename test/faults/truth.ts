import { catalogue } from '@gongyuan/catalogue/catalogue';
import { commandId } from '@gongyuan/platform/commands/runner';
import type { Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { dump } from '@gongyuan/platform/projections/dump';
import { rebuild } from '@gongyuan/platform/projections/rebuild';
import { type Client, Pool } from 'pg';
import type { Acknowledged, Driver, Refusal } from './driver';

/** What the database says after everything has gone wrong, held against what it must say, whatever happened. */

/** Each question counts what must not be there. */
const questions = {
  'positions missing or too many': `
    select sum(abs(h.position - coalesce(e.n, 0)) + abs(h.position - coalesce(e.last, 0)) + abs(1 - coalesce(e.first, 1))) as n
      from ledger.head h left join (
        select ledger_id, count(*) as n, min(position) as first, max(position) as last from ledger.event group by 1
      ) e using (ledger_id)`,
  'streams whose versions have a gap': `
    select count(*) as n from (
      select from ledger.event group by ledger_id, stream having count(*) <> max(version) or min(version) <> 1
    ) broken`,
  'events under one id': 'select count(*) - count(distinct event_id) as n from ledger.event',
  'leaves that are not what was hashed': `select count(*) as n from ledger.event where leaf_hash <> sha256('\\x00'::bytea || leaf)`,
  'leaves that say other than their row': `
    select count(*) as n from ledger.event, lateral (select convert_from(leaf, 'UTF8')::jsonb as leaf) as said
     where said.leaf->>'id' <> event_id::text or said.leaf->>'stream' <> stream or said.leaf->>'type' <> type
        or said.leaf->>'cmd' <> command_id::text or (said.leaf->>'ledger')::int <> ledger_id`,
  'events outside the positions of their command': `
    select count(*) as n from ledger.event e left join ledger.command c using (ledger_id, command_id)
     where c.command_id is null or e.position not between c.first_position and c.last_position`,
  'positions that their command does not fill': `
    select count(*) as n from (
      select c.last_position - c.first_position + 1 as wanted, count(e.position) as there
        from ledger.command c left join ledger.event e using (ledger_id, command_id)
       group by c.ledger_id, c.command_id, c.first_position, c.last_position
    ) as one where wanted <> there`,
  'personal values of which half is missing': `
    with said as (
      select ledger_id, event_id, jsonb_object_keys(convert_from(leaf, 'UTF8')::jsonb->'pd') as path from ledger.event
    )
    select count(*) as n from said full join vault.sealed s using (ledger_id, event_id, path) where s.box is null or said.path is null`,
  'personal values without a key': `
    select count(*) as n from vault.sealed s left join vault.dek d using (ledger_id, subject_id) where d.wrapped is null`,
  'contacts that were turned into a case other than once': `
    select count(*) as n from (
      select said.leaf->'data'->>'contactId' as contact
        from ledger.event, lateral (select convert_from(leaf, 'UTF8')::jsonb as leaf) as said
       where type = 'Applied' and said.leaf->'data' ? 'contactId'
    ) applied
     where (select count(*) from ledger.event c where c.ledger_id = 1 and c.stream = 'contact-' || contact and c.type = 'ContactClosed') <> 1`,
  'numbers issued twice': `
    select count(*) - count(distinct convert_from(leaf, 'UTF8')::jsonb->'data'->>'number') as n from ledger.event where type = 'NumberIssued'`,
} as const;

/** Everything that is wrong with the ledger and the vault, in words; nothing when nothing is. The owner asks. */
export async function brokenIn(owner: Client): Promise<string[]> {
  const wrong: string[] = [];
  for (const [what, question] of Object.entries(questions)) {
    const { rows } = await owner.query<{ n: string }>(question);
    if (Number(rows[0]?.n ?? 0) !== 0) wrong.push(`${what}: ${rows[0]?.n}`);
  }
  return wrong;
}

interface Recorded {
  readonly command_id: string;
  readonly last: number;
  readonly events: number;
  /** Events that keep the count of a handler's open cases. */
  readonly loads: number;
  readonly numbers: number;
  readonly version: number;
}

const idOf = ({ actor, key }: Pick<Acknowledged, 'actor' | 'key'>): string => commandId({ id: actor, posts: [] }, key);

/**
 * Holds the list of what was acknowledged against the ledger: each command there once, with as many events as were
 * answered, at the positions and versions that were answered; what was refused not there, nor anything nobody sent.
 */
export async function differences(owner: Client, driver: Pick<Driver, 'acknowledged' | 'refusals'>): Promise<string[]> {
  const { rows } = await owner.query<Recorded>(
    `select c.command_id, c.last_position::float8 as last,
            count(*) filter (where e.stream !~ '^load-')::int as events,
            count(*) filter (where e.stream ~ '^load-')::int as loads,
            count(*) filter (where e.type = 'NumberIssued')::int as numbers,
            max(e.version) filter (where e.stream = first.stream) as version
       from ledger.command c
       join ledger.event e using (ledger_id, command_id)
       join ledger.event first on first.ledger_id = c.ledger_id and first.position = c.first_position
      where c.ledger_id = 1 and first.stream ~ '^(case|contact)-' and position(convert_to('"actor":"system:', 'UTF8') in first.leaf) = 0
      group by 1, 2`,
  );
  const recorded = new Map(rows.map((row) => [row.command_id, row]));
  const wrong = driver.acknowledged.flatMap((one) => compare(one, recorded.get(idOf(one))));
  wrong.push(...driver.refusals.filter((one) => recorded.has(idOf(one))).map(({ type }: Refusal) => `${type} was refused and recorded`));
  const known = new Set(driver.acknowledged.map(idOf));
  const nobodys = [...recorded.keys()].filter((id) => !known.has(id));
  if (nobodys.length > 0) wrong.push(`recorded and never acknowledged: ${nobodys.length}`);
  if (known.size < driver.acknowledged.length) wrong.push('two commands had one key');
  return wrong;
}

/** Commands that take a case to a handler, or away from one: each moves the count of open cases by one event. */
const movesLoad: readonly string[] = ['AssignHandler', 'DeclineAssignment', 'CloseCase'];

function compare({ type, before, answer }: Acknowledged, row: Recorded | undefined): string[] {
  if (!row) return [`${type} was acknowledged at ${answer.position} and is missing`];
  const loads = movesLoad.includes(type) ? 1 : 0;
  const said = [answer.position, answer.version, answer.numbers.length, answer.version - before + answer.numbers.length, loads];
  const there = [row.last, row.version, row.numbers, row.events, row.loads];
  return said.join() === there.join() ? [] : [`${type}: answered position, version, numbers, events, loads ${said}, recorded ${there}`];
}

/**
 * Builds every read model anew from the first event, and compares what it finds with what stood there, byte by byte. Nobody
 * may follow the ledger meanwhile. Answers how many rows were compared, and which read models differ.
 */
export async function rebuiltAndCompared(
  workerUrl: string,
  knowing: Catalogue = catalogue,
): Promise<{ readonly rows: number; readonly different: string[] }> {
  const pool = new Pool({ connectionString: workerUrl, max: 4 });
  pool.on('error', () => undefined);
  const events = new EventStore(workerUrl, knowing);
  try {
    const different: string[] = [];
    let all = 0;
    for (const projection of knowing.projections) {
      const { rows } = await pool.query<{ generation: number }>('select generation from projection.live where projection = $1', [
        projection.name,
      ]);
      const stood = await dump(pool, projection, rows[0]?.generation as number);
      const fresh = await dump(pool, projection, await rebuild({ pool, events }, projection));
      all += stood.rows;
      if (stood.hash !== fresh.hash) different.push(`${projection.name}: ${stood.rows} rows, ${fresh.rows} when built anew`);
    }
    return { rows: all, different };
  } finally {
    await events.close();
    await pool.end();
  }
}

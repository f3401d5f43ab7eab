import type { AnyEvent } from '@gongyuan/kernel/facts';
import type { Position } from '@gongyuan/kernel/ids';
import type { PoolClient } from 'pg';
import { inOneWrite } from '../database/pipelined';
import type { LedgerId } from '../event-store/types';
import { wants } from './build';
import { definitionOf, schemaOf } from './ddl';
import type { Projection } from './define';
import type { Policy } from './define-policy';
import { isPassing } from './faults';
import { Fault, Fold } from './fold';
import { policyRow } from './followers';
import { readPage } from './page';
import { reactionsTo } from './policy-runner';
import { loadRows, writeRows } from './rows';
import { Overtaken, type PageOutcome, type RunnerDeps } from './runner';
import type { Values } from './shape';
import { transaction } from './transaction';

/** Who is further behind than so many events follows alone: nobody else waits for its long pages. */
const LONGEST = 500;
/** A table that somebody else holds for longer than this holds up its own read model only. */
const LOCK_MS = 2_000;

/** What became of the step, and who has to follow alone this time. */
export interface Together {
  readonly outcome: PageOutcome;
  readonly apart: readonly string[];
}

interface Place {
  readonly projection: string;
  readonly generation: number;
  readonly position: Position;
  readonly head: Position;
  readonly definition: string | null;
}

/** All that follows a ledger and may be in step. */
export interface Followers {
  readonly projections: readonly Projection[];
  readonly policies: readonly Policy[];
}

/**
 * Takes the newest events of a ledger into all its read models in one transaction: they are read and parsed once, and whom
 * they do not concern moves along with the others. Whoever cannot keep step is named in `apart` and not moved: it is far
 * behind, built by another definition, a policy with something to do, or in trouble with an event. Who is in the hands of
 * another worker is left to it. Passing troubles (a lost connection) are thrown. The pool is one of `pipelinedPool`.
 */
export async function runTogether(deps: RunnerDeps, ledger: LedgerId, followers: Followers): Promise<Together> {
  const names = [...followers.projections.map(({ name }) => name), ...followers.policies.map(({ name }) => policyRow(name))];
  let behind: readonly Place[] = [];
  const step = async (client: PoolClient): Promise<Together> => {
    behind = await own(client, ledger, names);
    const [{ head } = { head: 0 }] = behind;
    const near = behind.filter((place) => head - place.position <= LONGEST && !isForeign(place, followers));
    const moved = near.length > 0 ? await takeInAll(deps, client, ledger, near, followers) : [];
    return {
      outcome: moved.length > 0 ? { is: 'moved', position: head, head } : { is: 'idle' },
      apart: behind.filter((place) => !moved.includes(place)).map((place) => place.projection),
    };
  };
  try {
    return await transaction(deps.pool, step, { lazily: true, lockMs: LOCK_MS });
  } catch (error) {
    if (error instanceof Overtaken) return { outcome: { is: 'taken' }, apart: [] };
    if (!isOfOneTable(error)) throw error;
    // nothing was moved, and whose table it is they find out alone
    return { outcome: { is: 'idle' }, apart: behind.map((place) => place.projection) };
  }
}

/** True for a read model that was built by another definition than this process has. */
function isForeign({ projection: name, definition }: Place, { projections }: Followers): boolean {
  const projection = projections.find((one) => one.name === name);
  return projection !== undefined && definition !== definitionOf(projection);
}

/** Takes what lies between each of the places and the head into its read model; answers those that could move there, and have. */
async function takeInAll(
  { events: reader }: RunnerDeps,
  client: PoolClient,
  ledger: LedgerId,
  places: readonly Place[],
  { projections, policies }: Followers,
): Promise<readonly Place[]> {
  const from = Math.min(...places.map(({ position }) => position));
  const { head } = places[0] as Place;
  const page = await readPage(reader, ledger, from, head);
  // an event that nobody can read: each parks before it
  if (page.fault) return [];
  const eventsOf = ({ position }: Place): readonly AnyEvent[] => page.events.slice(position - from);
  const placeOf = new Map(places.map((place) => [place.projection, place]));
  const idle = policies.flatMap((policy) => {
    const place = placeOf.get(policyRow(policy.name));
    return place && !eventsOf(place).some((event) => hasToAct(policy, event)) ? [place] : [];
  });
  const steps = projections.flatMap((projection) => {
    const place = placeOf.get(projection.name);
    return place ? [new Step(projection, place, eventsOf(place))] : [];
  });
  // on a connection that answers in order: what all of them read leaves at once, and so does what they write
  const fits = await inOneWrite(client, () => Promise.all(steps.map((step) => step.prepare(client))));
  const ready = steps.filter((_, index) => fits[index]);
  const moved = [...idle, ...ready.map(({ place }) => place)];
  await inOneWrite(client, () => Promise.all([...ready.map((step) => step.write(client)), settle(client, ledger, moved, head)]));
  return moved;
}

/** What new events change in one read model. */
class Step {
  private readonly fold: Fold;

  constructor(
    private readonly projection: Projection,
    readonly place: Place,
    private readonly events: readonly AnyEvent[],
  ) {
    this.fold = new Fold(projection);
  }

  /** Works the changes out. False when the projection cannot take one of the events: then nothing of them is written. */
  async prepare(client: PoolClient): Promise<boolean> {
    if (!this.events.some(({ type }) => wants(this.projection, type))) return true;
    const { fold } = this;
    try {
      const steps = fold.plan(this.events);
      const unseen = fold.unseen(steps);
      const rows = await Promise.all(unseen.map((keys) => loadRows(client, this.schema, keys, 'often')));
      for (const [index, keys] of unseen.entries()) fold.learn(keys, rows[index] as Values[]);
      fold.apply(steps);
      return true;
    } catch (error) {
      if (error instanceof Fault) return false;
      throw error;
    }
  }

  /** Writes them, each table on its own. */
  async write(client: PoolClient): Promise<void> {
    await Promise.all(this.fold.writes().map((writes) => writeRows(client, this.schema, [writes], 'often')));
  }

  private get schema(): string {
    return schemaOf(this.projection.name, this.place.generation);
  }
}

/** True as well for an event that the policy cannot take: that is found out alone. */
function hasToAct(policy: Policy, event: AnyEvent): boolean {
  try {
    return reactionsTo(policy, event).length > 0;
  } catch {
    return true;
  }
}

const LOCK_NOT_TO_BE_HAD = '55P03';

/** True for what the database has against a row or a table: it is no trouble of those who have other tables. */
function isOfOneTable(error: unknown): boolean {
  return !isPassing(error) || (error as { code?: unknown }).code === LOCK_NOT_TO_BE_HAD;
}

/** Locks the position rows of those who are behind and that nobody else has locked. */
async function own(client: PoolClient, ledger: LedgerId, names: readonly string[]): Promise<readonly Place[]> {
  const { rows } = await client.query<Place>({
    name: 'own_positions',
    text: `select p.projection, p.generation, p.position::float8 as position, h.position::float8 as head, g.definition
             from projection.position p
             join ledger.head h on h.ledger_id = p.ledger_id
             left join projection.live l on l.projection = p.projection
             left join projection.generation g on g.projection = p.projection and g.generation = p.generation
            where p.ledger_id = $1 and p.projection = any($2) and p.generation = coalesce(l.generation, 1)
              and p.state = 'live' and p.position < h.position
              for update of p skip locked`,
    values: [ledger, names],
  });
  return rows;
}

/** Moves all these positions. Throws when somebody else has moved one of them. */
async function settle(client: PoolClient, ledger: LedgerId, places: readonly Place[], to: Position): Promise<void> {
  if (places.length === 0) return;
  const { rowCount } = await client.query({
    name: 'settle_positions',
    text: `update projection.position p set position = $5, state = 'live', parked_at = null, attempts = 0, last_error = null
             from unnest($2::text[], $3::int[], $4::bigint[]) as o(projection, generation, position)
            where p.ledger_id = $1 and p.projection = o.projection and p.generation = o.generation and p.position = o.position`,
    values: [ledger, places.map((one) => one.projection), places.map((one) => one.generation), places.map((one) => one.position), to],
  });
  if (rowCount !== places.length) throw new Overtaken();
}

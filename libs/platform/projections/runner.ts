import type { Position } from '@gongyuan/kernel/ids';
import type { Pool, PoolClient } from 'pg';
import { definitionOf, schemaOf } from './ddl';
import type { Projection } from './define';
import { faultText, isPassing } from './faults';
import { Fault, Fold } from './fold';
import { type EventReader, LedgerDamaged, readPage } from './page';
import { loadRows, writeRows } from './rows';
import { transaction } from './transaction';

/** Events per transaction. */
export const PAGE = 2_000;

/** Where the platform tells what it does; the logger of NestJS fits. No line holds a personal value. */
export interface Log {
  log(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface RunnerDeps {
  /** Connections of the worker's role. The event store reads on connections of its own, never on these. */
  readonly pool: Pool;
  readonly events: EventReader;
}

/**
 * What became of one page. `taken`: another worker has it under way. `foreign`: the live generation was built by another
 * definition of the projection, which this process must not write into. `absent`: it has no live generation.
 */
export type PageOutcome =
  | { readonly is: 'moved'; readonly position: Position; readonly head: Position }
  | { readonly is: 'idle' | 'taken' | 'foreign' | 'absent' }
  | { readonly is: 'parked'; readonly at: Position; readonly why: string; readonly fresh: boolean };

type Attempt = PageOutcome | { readonly is: 'narrow'; readonly limit: number };

/** A position row that this transaction has locked. */
export interface Owned {
  readonly projection: string;
  readonly generation: number;
  readonly position: Position;
  readonly state: string;
  readonly definition: string | null;
  readonly attempts: number;
}

/**
 * Takes one page of events into the live generation of a projection, in one transaction: each event takes effect once,
 * whatever wakes the worker and however often. A poisonous event parks the projection just before it. Passing troubles
 * (a lost connection) are thrown. `retry` tries a parked projection again.
 */
export async function runPage(deps: RunnerDeps, projection: Projection, options: { readonly retry?: boolean } = {}): Promise<PageOutcome> {
  let limit = PAGE;
  for (;;) {
    const attempt = await transactionOf(deps, projection, limit, options.retry ?? false);
    if (attempt.is !== 'narrow') return attempt;
    limit = attempt.limit;
  }
}

async function transactionOf(deps: RunnerDeps, projection: Projection, limit: number, retry: boolean): Promise<Attempt> {
  let size = 0;
  try {
    const page = (work: (client: PoolClient) => Promise<Attempt>): Promise<Attempt> => transaction(deps.pool, work, { lazily: true });
    return await page(async (client) => {
      const owned = await own(client, projection);
      if (typeof owned === 'string') return { is: owned };
      if (owned.state === 'parked' && !retry) return { is: 'idle' };
      const head = await deps.events.head(projection.ledger);
      if (owned.position > head) return park(client, projection, owned, new Fault(owned.position, aheadOf(head)));
      if (owned.position === head) return owned.state === 'parked' ? settle(client, projection, owned, head) : { is: 'idle' };
      const page = await readPage(deps.events, projection.ledger, owned.position, Math.min(owned.position + limit, head));
      size = page.events.length;
      if (size === 0) return park(client, projection, owned, page.fault as Fault);
      const fold = new Fold(projection);
      const schema = schemaOf(projection.name, owned.generation);
      try {
        const steps = fold.plan(page.events);
        for (const keys of fold.unseen(steps)) fold.learn(keys, await loadRows(client, schema, keys, 'often'));
        fold.apply(steps);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        const sound = error.position - owned.position - 1;
        return sound === 0 ? park(client, projection, owned, error) : { is: 'narrow', limit: sound };
      }
      await writeRows(client, schema, fold.writes(), 'often');
      return settle(client, projection, owned, owned.position + size, head);
    });
  } catch (error) {
    if (error instanceof Overtaken) return { is: 'taken' };
    if (isPassing(error) || size === 0) throw error;
    // the database refused some row of the page: narrow down to the event it came from
    if (size > 1) return { is: 'narrow', limit: Math.floor(size / 2) };
    return transaction(deps.pool, async (client): Promise<Attempt> => {
      const owned = await own(client, projection);
      return typeof owned === 'string' ? { is: owned } : park(client, projection, owned, new Fault(owned.position + 1, error));
    });
  }
}

const aheadOf = (head: Position): LedgerDamaged =>
  new LedgerDamaged(`the read model has read further than the ledger goes (${head}): was an older backup restored? Rebuild it`);

/** Locks the position row of the live generation; a string says why this process may not have it. */
async function own(client: PoolClient, projection: Projection): Promise<Owned | 'taken' | 'foreign' | 'absent'> {
  const { rows } = await client.query<Owned>({
    name: 'own_position',
    text: `select p.projection, p.generation, p.position::float8 as position, p.state, p.attempts, g.definition
       from projection.position p
       join projection.live l on l.projection = p.projection and l.generation = p.generation
       left join projection.generation g on g.projection = p.projection and g.generation = p.generation
      where p.projection = $1 and p.ledger_id = $2 and p.state in ('live', 'parked')
        for update of p skip locked`,
    values: [projection.name, projection.ledger],
  });
  const row = rows[0];
  if (row) return row.definition === definitionOf(projection) ? row : 'foreign';
  const there = await client.query('select 1 from projection.live where projection = $1', [projection.name]);
  return there.rowCount === 0 ? 'absent' : 'taken';
}

/** Somebody moved a position although its row was locked here. */
export class Overtaken extends Error {}

/** Moves the position in the transaction that wrote the rows. Throws when somebody else has moved it. */
async function settle(client: PoolClient, projection: Projection, owned: Owned, to: Position, head: Position = to): Promise<PageOutcome> {
  const { rowCount } = await client.query({
    name: 'settle_position',
    text: `update projection.position set position = $5, state = 'live', parked_at = null, attempts = 0, last_error = null
            where projection = $1 and generation = $2 and ledger_id = $3 and position = $4`,
    values: [projection.name, owned.generation, projection.ledger, owned.position, to],
  });
  if (rowCount !== 1) throw new Overtaken();
  return { is: 'moved', position: to, head };
}

async function park(client: PoolClient, projection: Projection, owned: Owned, fault: Fault): Promise<PageOutcome> {
  const why = faultText(fault.cause);
  await client.query(
    `update projection.position set state = 'parked', parked_at = $4, attempts = attempts + 1, last_error = $5
      where projection = $1 and generation = $2 and ledger_id = $3`,
    [projection.name, owned.generation, projection.ledger, fault.position, why],
  );
  return { is: 'parked', at: fault.position, why, fresh: owned.state !== 'parked' };
}

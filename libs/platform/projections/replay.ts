import type { Position } from '@gongyuan/kernel/ids';
import type { Pool, PoolClient } from 'pg';
import { Build, beginGeneration, type OnProgress, RebuildFailed } from './build';
import { type Comparison, compareGenerations } from './compare';
import { definitionOf, schemaOf } from './ddl';
import type { Projection } from './define';
import { dropGeneration } from './generations';
import type { RunnerDeps } from './runner';
import { traceBack } from './trace';

/** Why a read model could not be compared at all. */
export type NotCompared = 'absent' | 'other-version' | 'stopped';

/** What a replay of one projection found. */
export interface Replayed {
  readonly projection: string;
  /** Position of the ledger at which live rows and replayed rows were compared. */
  readonly position: Position;
  /** What the rows were built by, live and replayed. */
  readonly definition: string;
  /** The last event that the live generation can take in, where it is parked. */
  readonly parked: boolean;
  readonly comparison?: Comparison;
  readonly notCompared?: { readonly why: NotCompared; readonly detail: string };
}

interface LiveRow {
  readonly generation: number;
  readonly position: Position;
  readonly state: string;
  readonly definition: string | null;
}

/**
 * Builds a projection once more, from the first leaf, into a schema of its own, and compares it row by row with the live
 * generation at the position which that has reached. Nothing that is read changes, and the schema is gone afterwards. The
 * system may go on: live rows are read in one snapshot, and the replay is brought up to the position of that snapshot.
 */
export async function replay(
  deps: RunnerDeps,
  projection: Projection,
  listed: number,
  onProgress: OnProgress = () => undefined,
): Promise<Replayed> {
  const definition = definitionOf(projection);
  const live = await liveRow(deps.pool, projection);
  const known = { projection: projection.name, definition, parked: live?.state === 'parked' };
  if (!live) return { ...known, position: 0, notCompared: { why: 'absent', detail: '' } };
  if (live.definition !== definition)
    return { ...known, position: live.position, notCompared: { why: 'other-version', detail: live.definition ?? '' } };
  const generation = await beginGeneration(deps.pool, projection);
  const build = new Build(deps, projection, generation, onProgress);
  try {
    await build.fill(async () => (await liveRow(deps.pool, projection))?.position ?? 0);
    return await inSnapshot(deps.pool, async (snapshot) => {
      const now = (await liveRow(snapshot, projection)) as LiveRow;
      await build.follow(now.position);
      await build.report('compare', true);
      const schemas = { live: schemaOf(projection.name, now.generation), replayed: schemaOf(projection.name, generation) };
      const comparison = await inSnapshot(deps.pool, (own) => compareGenerations(projection, snapshot, own, schemas, listed));
      const differences = await traceBack(deps.events, projection, now.position, comparison.listed);
      await build.report('done', true);
      return { ...known, parked: now.state === 'parked', position: now.position, comparison: { ...comparison, listed: differences } };
    });
  } catch (error) {
    const failed = await build.fail(error);
    if (error instanceof RebuildFailed) throw failed;
    return { ...known, position: live.position, notCompared: { why: 'stopped', detail: failed.message } };
  } finally {
    await dropGeneration(deps.pool, projection, generation).catch(() => undefined);
  }
}

async function liveRow(client: Pool | PoolClient, projection: Projection): Promise<LiveRow | undefined> {
  const { rows } = await client.query<LiveRow>(
    `select l.generation, p.position::float8 as position, p.state, g.definition
       from projection.live l
       join projection.position p on p.projection = l.projection and p.generation = l.generation and p.ledger_id = $2
       left join projection.generation g on g.projection = l.projection and g.generation = l.generation
      where l.projection = $1`,
    [projection.name, projection.ledger],
  );
  return rows[0];
}

/** Runs work that only reads, all of it as of one moment, however long it takes. */
async function inSnapshot<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin isolation level repeatable read read only; set local timezone = 'UTC'");
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // whatever state the session is in, it goes
    client.release(true);
    throw error;
  }
}

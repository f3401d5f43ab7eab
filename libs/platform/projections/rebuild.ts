import type { Position } from '@gongyuan/kernel/ids';
import type { Pool, PoolClient } from 'pg';
import { indexesDdl, schemaOf } from './ddl';
import type { Projection } from './define';
import { faultText } from './faults';
import { Fault, Fold } from './fold';
import { addGeneration, dropGeneration, dropOldGenerations, swap } from './generations';
import { type Page, readPage } from './page';
import { loadRows, writeRows } from './rows';
import { PAGE, type RunnerDeps } from './runner';
import { transaction } from './transaction';

/** Events per page of a rebuild, and the rows it holds in memory before it writes them out. */
const REBUILD_PAGE = 5_000;
const MAX_ROWS_IN_MEMORY = 100_000;
const REPORT_EVERY_MS = 500;

/** How far a rebuild is: events taken in, and the head of the ledger as last seen. */
export interface RebuildProgress {
  readonly projection: string;
  readonly generation: number;
  readonly phase: 'events' | 'indexes' | 'swap' | 'done';
  readonly position: Position;
  readonly head: Position;
}

export type OnProgress = (progress: RebuildProgress) => void;

/** A rebuild that could not be finished; what was read before is still read. */
export class RebuildFailed extends Error {}

/**
 * Builds the next generation of a projection from position 1 and makes it the one that is read, while the old one goes on
 * serving. Returns the generation. Throws `RebuildFailed`, naming position and cause, when an event cannot be taken in.
 * `onProgress` is called about twice a second; a `RebuildFailed` thrown by it stops the rebuild and leaves nothing behind.
 */
export async function rebuild(deps: RunnerDeps, projection: Projection, onProgress: OnProgress = () => undefined): Promise<number> {
  const generation = await transaction(deps.pool, async (client) => {
    await client.query('lock table projection.live in share row exclusive mode');
    return addGeneration(client, projection, 'building');
  });
  const build = new Build(deps, projection, generation, onProgress);
  try {
    await build.fill();
    await build.swapIn();
  } catch (error) {
    throw await build.fail(error);
  }
  await dropOldGenerations(deps.pool, projection);
  return generation;
}

class Build {
  private readonly schema: string;
  private position: Position = 0;
  private head: Position = 0;
  private reported = 0;
  private fold: Fold;

  constructor(
    private readonly deps: RunnerDeps,
    private readonly projection: Projection,
    private readonly generation: number,
    private readonly onProgress: OnProgress,
  ) {
    this.schema = schemaOf(projection.name, generation);
    // nothing is in the tables yet: rows are folded in memory alone until they become too many
    this.fold = new Fold(projection, true);
  }

  /** Takes in everything up to the head, writes it out and makes the indexes. */
  async fill(): Promise<void> {
    this.head = await this.deps.events.head(this.projection.ledger);
    let page = this.read(0);
    while (this.position < this.head) {
      const events = await page;
      // the next page comes in while this one is folded
      page = this.read(this.position + events.length);
      page.catch(() => undefined);
      await this.take(events);
      if (this.fold.size > MAX_ROWS_IN_MEMORY) await this.flush();
      await this.report('events');
      if (this.position === this.head) {
        this.head = await this.deps.events.head(this.projection.ledger);
        if (this.position < this.head) page = this.read(this.position);
      }
    }
    await this.flush();
    await this.report('indexes', true);
    for (const statement of indexesDdl(this.projection, this.schema)) await this.deps.pool.query(statement);
  }

  /** Follows the head until the swap has taken place. */
  async swapIn(): Promise<void> {
    for (let tries = 0; ; tries++) {
      await this.report('swap', true);
      // all but the last few events are taken in before the old generation is held back
      for (this.head = await this.deps.events.head(this.projection.ledger); this.position < this.head; ) {
        await transaction(this.deps.pool, (client) => this.tail(client, Math.min(this.position + PAGE, this.head)));
      }
      const reached = this.position;
      const outcome = await swap(this.deps.pool, this.projection, this.generation, async (client, upTo) => {
        while (this.position < upTo) await this.tail(client, Math.min(this.position + PAGE, upTo));
      });
      if (outcome === 'swapped') return this.report('done', true);
      if (outcome === 'overtaken') throw new RebuildFailed(`${this.projection.name}: another rebuild was faster`);
      // what the given-up transaction took in is gone again
      this.position = reached;
      await new Promise((resolve) => setTimeout(resolve, Math.min(50 * 2 ** tries, 2_000)));
    }
  }

  /** Given up on purpose, the generation goes; failed at an event, it stays and says why, until the next rebuild clears it away. */
  async fail(error: unknown): Promise<Error> {
    if (error instanceof RebuildFailed) {
      await dropGeneration(this.deps.pool, this.projection, this.generation).catch(() => undefined);
      return error;
    }
    const fault = error instanceof Fault ? error : undefined;
    const why = faultText(fault ? fault.cause : error);
    await this.deps.pool
      .query(
        `update projection.position set state = 'parked', parked_at = $4, attempts = attempts + 1, last_error = $5
          where projection = $1 and generation = $2 and ledger_id = $3`,
        [this.projection.name, this.generation, this.projection.ledger, fault?.position ?? null, why],
      )
      .catch(() => undefined);
    return new RebuildFailed(`${this.projection.name}: ${fault ? `position ${fault.position}: ` : ''}${why}`);
  }

  private async read(after: Position): Promise<Page['events']> {
    const upTo = Math.min(after + REBUILD_PAGE, this.head);
    if (upTo <= after) return [];
    const page = await readPage(this.deps.events, this.projection.ledger, after, upTo);
    if (page.fault) throw page.fault;
    return page.events;
  }

  private async take(events: Page['events']): Promise<void> {
    const steps = this.fold.plan(events);
    const unseen = this.fold.unseen(steps);
    if (unseen.length > 0) {
      const client = await this.deps.pool.connect();
      try {
        for (const keys of unseen) this.fold.learn(keys, await loadRows(client, this.schema, keys));
      } finally {
        client.release();
      }
    }
    this.fold.apply(steps);
    this.position += events.length;
  }

  /** Writes out what is in memory; from here on rows that are not in memory are looked for in the tables. */
  private async flush(): Promise<void> {
    await transaction(this.deps.pool, async (client) => {
      await writeRows(client, this.schema, this.fold.writes());
      await this.move(client);
    });
    this.fold = new Fold(this.projection);
  }

  private async tail(client: PoolClient, upTo: Position): Promise<void> {
    const page = await readPage(this.deps.events, this.projection.ledger, this.position, upTo);
    if (page.fault) throw page.fault;
    const fold = new Fold(this.projection);
    const steps = fold.plan(page.events);
    for (const keys of fold.unseen(steps)) fold.learn(keys, await loadRows(client, this.schema, keys));
    fold.apply(steps);
    await writeRows(client, this.schema, fold.writes());
    this.position = upTo;
    await this.move(client);
  }

  private async move(client: Pool | PoolClient): Promise<void> {
    const { rowCount } = await client.query(
      'update projection.position set position = $4 where projection = $1 and generation = $2 and ledger_id = $3',
      [this.projection.name, this.generation, this.projection.ledger, this.position],
    );
    if (rowCount !== 1)
      throw new RebuildFailed(`${this.projection.name}: generation ${this.generation} was cleared away by another rebuild`);
  }

  /** Tells the caller, and the position row of the generation being built, which other processes look at. */
  private async report(phase: RebuildProgress['phase'], always = false): Promise<void> {
    const now = Date.now();
    if (!always && now - this.reported < REPORT_EVERY_MS) return;
    this.reported = now;
    if (phase === 'events') await this.move(this.deps.pool);
    this.onProgress({ projection: this.projection.name, generation: this.generation, phase, position: this.position, head: this.head });
  }
}

import type { Position } from '@gongyuan/kernel/ids';
import type { Pool, PoolClient } from 'pg';
import { indexesDdl, schemaOf } from './ddl';
import type { Projection } from './define';
import { faultText } from './faults';
import { Fault, Fold, type TableWrites } from './fold';
import { addGeneration, dropGeneration, dropOldGenerations, swap } from './generations';
import { type Page, readPage, readThrough } from './page';
import { fillRows, loadRows, writeRows } from './rows';
import { PAGE, type RunnerDeps } from './runner';
import { StoredKeys } from './stored-keys';
import { transaction } from './transaction';

/** Rows that a rebuild holds in memory. */
const MAX_ROWS_IN_MEMORY = 60_000;
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
  private readonly fold: Fold;
  private readonly stored = new StoredKeys();
  /** Rows that no event touched after this position were written out. */
  private released: Position = 0;

  constructor(
    private readonly deps: RunnerDeps,
    private readonly projection: Projection,
    private readonly generation: number,
    private readonly onProgress: OnProgress,
  ) {
    this.schema = schemaOf(projection.name, generation);
    // the tables began empty: what was never written out need not be looked for in them
    this.fold = new Fold(projection, (shape, key) => this.stored.mayHold(shape.name, key));
  }

  /** Takes in everything up to the head, writes it out and makes the indexes. */
  async fill(): Promise<void> {
    for (this.head = await this.readHead(); this.position < this.head; this.head = await this.readHead()) {
      const stretch = { after: this.position, upTo: this.head, wanted: (type: string) => Object.hasOwn(this.projection.on, type) };
      for await (const page of readThrough(this.deps.events, this.projection.ledger, stretch)) {
        await this.take(page);
        if (page.fault) throw page.fault;
        if (this.fold.size > MAX_ROWS_IN_MEMORY) await this.releaseCold();
        await this.report('events');
      }
    }
    await this.write(this.release(this.position));
    await this.report('indexes', true);
    for (const statement of indexesDdl(this.projection, this.schema)) await this.deps.pool.query(statement);
  }

  /** Follows the head until the swap has taken place. */
  async swapIn(): Promise<void> {
    for (let tries = 0; ; tries++) {
      await this.report('swap', true);
      // all but the last few events are taken in before the old generation is held back
      for (this.head = await this.readHead(); this.position < this.head; ) {
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

  private readHead(): Promise<Position> {
    return this.deps.events.head(this.projection.ledger);
  }

  private async take({ events, last }: Page): Promise<void> {
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
    this.position = last;
  }

  /** Writes out the rows that have rested longest, until half are left: most things are left alone after a while, and so are their rows. */
  private async releaseCold(): Promise<void> {
    const writes: TableWrites[] = [];
    while (this.fold.size > MAX_ROWS_IN_MEMORY / 2) {
      this.released += Math.ceil((this.position - this.released) / 2);
      writes.push(...this.release(this.released));
    }
    await this.write(writes);
  }

  /** Lets go of the rows that no event touched after a position; once written, they are looked for in the tables when they are needed again. */
  private release(upTo: Position): readonly TableWrites[] {
    return this.fold.release(upTo, (shape, key) => this.stored.add(shape.name, key));
  }

  private write(writes: readonly TableWrites[]): Promise<void> {
    return transaction(this.deps.pool, async (client) => {
      await fillRows(client, this.schema, writes);
      await this.move(client);
    });
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

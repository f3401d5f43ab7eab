import type { Position } from '@gongyuan/kernel/ids';
import type { Pool, PoolClient } from 'pg';
import { indexesDdl, schemaOf } from './ddl';
import type { Projection } from './define';
import { faultText } from './faults';
import { Fault, Fold, type TableWrites } from './fold';
import { addGeneration, dropGeneration } from './generations';
import { type Page, readPage, readThrough } from './page';
import { fillRows, loadRows, writeRows } from './rows';
import { PAGE, type RunnerDeps } from './runner';
import { StoredKeys } from './stored-keys';
import { transaction } from './transaction';

/** Rows that a build holds in memory. */
const MAX_ROWS_IN_MEMORY = 60_000;
const REPORT_EVERY_MS = 500;

/** How far a build is: events taken in, and how far it has to go, as last seen. */
export interface RebuildProgress {
  readonly projection: string;
  readonly generation: number;
  readonly phase: 'events' | 'indexes' | 'swap' | 'compare' | 'done';
  readonly position: Position;
  readonly head: Position;
}

export type OnProgress = (progress: RebuildProgress) => void;

/** A build that could not be finished; what was read before is still read. */
export class RebuildFailed extends Error {}

/** True for facts that change rows of the projection; of the others the leaves need not be parsed. */
export const wants = ({ on, every }: Projection, type: string): boolean => every !== undefined || Object.hasOwn(on, type);

/** Makes the tables of a further generation, which nobody reads yet. */
export const beginGeneration = (pool: Pool, projection: Projection): Promise<number> =>
  transaction(pool, async (client) => {
    await client.query('lock table projection.live in share row exclusive mode');
    return addGeneration(client, projection, 'building');
  });

/** One generation on its way: filled from the first event, then kept up with the ledger until its maker has what it wants. */
export class Build {
  private readonly schema: string;
  position: Position = 0;
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

  /** Takes in everything up to the head (or as far as `goal` says each time it is asked), writes it out and makes the indexes. */
  async fill(goal: () => Promise<Position> = () => this.deps.events.head(this.projection.ledger)): Promise<void> {
    for (this.head = await goal(); this.position < this.head; this.head = await goal()) {
      const stretch = { after: this.position, upTo: this.head, wanted: (type: string) => wants(this.projection, type) };
      for await (const page of readThrough(this.deps.events, this.projection.ledger, stretch)) {
        await this.take(page);
        if (page.fault) throw page.fault;
        if (this.fold.size > MAX_ROWS_IN_MEMORY) await this.releaseCold();
        await this.report('events');
      }
    }
    await this.write(this.release(this.position));
    await this.report('indexes', true);
    await this.makeIndexes();
  }

  /** Two at a time, each in one process of the server: starting helpers for it takes longer than an index of most tables. */
  private async makeIndexes(): Promise<void> {
    const statements = indexesDdl(this.projection, this.schema).values();
    const make = async (): Promise<void> => {
      for (const statement of statements)
        await transaction(this.deps.pool, async (client) => {
          await client.query('set local max_parallel_maintenance_workers = 0');
          await client.query(statement);
        });
    };
    await Promise.all([make(), make()]);
  }

  /** Takes in, page by page, what has been recorded since, up to a position that the ledger has reached. */
  async follow(upTo: Position): Promise<void> {
    this.head = upTo;
    while (this.position < upTo) await transaction(this.deps.pool, (client) => this.tail(client, Math.min(this.position + PAGE, upTo)));
  }

  /** The same inside a transaction of the caller's; when that is given up, `backTo` says so. */
  async followWith(client: PoolClient, upTo: Position): Promise<void> {
    while (this.position < upTo) await this.tail(client, Math.min(this.position + PAGE, upTo));
  }

  /** What a transaction that was given up had taken in is gone again. */
  backTo(position: Position): void {
    this.position = position;
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
  async report(phase: RebuildProgress['phase'], always = false): Promise<void> {
    const now = Date.now();
    if (!always && now - this.reported < REPORT_EVERY_MS) return;
    this.reported = now;
    if (phase === 'events') await this.move(this.deps.pool);
    this.onProgress({ projection: this.projection.name, generation: this.generation, phase, position: this.position, head: this.head });
  }
}

import type { Position, Uuid } from '@gongyuan/kernel/ids';
import { Refused } from '@gongyuan/kernel/refusal';
import { Client, DatabaseError } from 'pg';
import { sendBatch } from './append-batch';
import type { Append, Appended, KnownCommand, LedgerId } from './types';

const MAX_BATCH = 128;
const MAX_IN_FLIGHT = 2;
/** Fewer appends than this never leave before the turn of the event loop is over: a batch has its own price. */
const FEW = 16;
/**
 * Batches after which another process is taken to be gone that has not appended in between. One batch tells too little: the other process
 * may have been collecting garbage, and halves that were sent for that reason find the head row taken, one behind the other.
 */
const STAYS_SHARED = 8;
const MAX_WAITING = 20_000;
/** How long a lost connection is tried again before those who wait are told that the store cannot be reached. */
const RECONNECT_FOR_MS = 8_000;
const MAX_TRIES = 3;

interface Waiting {
  readonly append: Append;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
  /** The same command sent again while the first one is under way: answered from its outcome. */
  readonly followers: Waiting[];
  tries: number;
}

export interface AppendQueueOptions {
  readonly url: string;
  readonly ledger: LedgerId;
  /** Looks a command up on another connection: how the outcome of an append is learnt when its connection was lost. */
  readonly find: (ledger: LedgerId, command: Uuid) => Promise<KnownCommand | undefined>;
  /** Told once per committed batch. */
  readonly committed?: (ledger: LedgerId, last: Position) => void;
}

/**
 * Group commit. Appends that arrive while a batch is under way wait for the next one, so the flush of the batch before
 * is the only timer. Two batches are in flight on one pipelined connection: while the server commits one, the next is
 * already there. A crowd that was answered at once comes back at once; its first half leaves while the second is still being
 * written, or this process and the server would take turns with one batch of all of them. With another process at the same
 * ledger that turn is the other's: then all of the crowd leaves as one batch, since two halves of this process could only wait one
 * behind the other, and a batch has its own price.
 */
export class AppendQueue {
  private waiting: Waiting[] = [];
  private inFlight = 0;
  /** Appends in the batches that are under way. */
  private underWay = 0;
  /** So many waiting appends leave at once. */
  private enough = FEW;
  /** The head as the newest batch left it. */
  private head: Position | undefined;
  /** For so many more batches this process takes turns with another one that appends about as much as itself. */
  private sharedFor = 0;
  private scheduled = false;
  private prepared = false;
  private client: Promise<Client> | undefined;
  private closed = false;
  private idle: (() => void) | undefined;

  constructor(private readonly options: AppendQueueOptions) {}

  /** Appends all of it or nothing. Rejects with `Refused('ledger.…')` of kind `busy` when the store cannot be reached or cannot write. */
  append(append: Append): Promise<Appended> {
    if (this.closed) return Promise.reject(new Refused('ledger.closing', {}, 'busy'));
    if (this.waiting.length >= MAX_WAITING) return Promise.reject(new Refused('ledger.overloaded', {}, 'busy'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ append, resolve, reject, followers: [], tries: 0 });
      if (this.waiting.length >= this.enough) this.pump();
      else this.schedule();
    });
  }

  /** Waits for what is under way, then closes the connection. */
  async close(): Promise<void> {
    this.closed = true;
    if (this.inFlight > 0 || this.waiting.length > 0) await new Promise<void>((resolve) => (this.idle = resolve));
    const client = await this.client?.catch(() => undefined);
    await client?.end().catch(() => undefined);
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    // one turn of the event loop gathers what arrived in the same tick; never a timer
    setImmediate(() => {
      this.scheduled = false;
      this.pump();
    });
  }

  private pump(): void {
    // the first batch prepares the statement; a second one beside it would prepare it twice
    while (this.waiting.length > 0 && this.inFlight < (this.prepared && this.sharedFor === 0 ? MAX_IN_FLIGHT : 1))
      void this.flush(this.take());
    if (this.inFlight === 0 && this.waiting.length === 0) this.idle?.();
  }

  private take(): Waiting[] {
    const batch = new Map<Uuid, Waiting>();
    let taken = 0;
    while (taken < this.waiting.length && batch.size < MAX_BATCH) {
      const next = this.waiting[taken++] as Waiting;
      const same = batch.get(next.append.command);
      if (same) same.followers.push(next);
      else batch.set(next.append.command, next);
    }
    this.waiting.splice(0, taken);
    return [...batch.values()];
  }

  private async flush(batch: Waiting[]): Promise<void> {
    this.inFlight++;
    this.underWay += batch.length;
    try {
      await this.send(batch);
    } finally {
      // those who were answered count as well: they come back
      this.enough = this.sharedFor > 0 ? MAX_BATCH : Math.max(FEW, Math.ceil((this.underWay + this.waiting.length) / 2));
      this.inFlight--;
      this.underWay -= batch.length;
      // who was answered comes back within this turn of the event loop: those who waited leave with them, not ahead of them
      if (this.waiting.length >= this.enough) this.pump();
      else this.schedule();
    }
  }

  private async send(batch: Waiting[]): Promise<void> {
    let client: Client;
    try {
      client = await this.connected();
    } catch {
      for (const one of batch) this.fail(one, new Refused('ledger.unreachable', {}, 'busy'));
      return;
    }
    try {
      const answers = await sendBatch(
        client,
        this.options.ledger,
        batch.map((one) => one.append),
      );
      this.prepared = true;
      this.settle(batch, answers);
    } catch (error) {
      if (isLost(error)) {
        this.forget(client);
        await Promise.all(batch.map((one) => this.recover(one)));
      } else if (batch.length > 1) {
        // one bad append never fails another: each is sent once more alone
        for (const one of batch) await this.send([one]);
      } else {
        for (const one of batch) this.fail(one, cannotWrite(error) ? new Refused('ledger.cannot-write', {}, 'busy') : error);
      }
    }
  }

  private settle(batch: readonly Waiting[], answers: readonly Appended[]): void {
    let first = 0;
    let last = 0;
    batch.forEach((one, index) => {
      const answer = answers[index] as Appended;
      one.resolve(answer);
      if (answer.status === 'stale') {
        this.waiting.unshift(...one.followers);
        return;
      }
      if (answer.status === 'appended') {
        first ||= answer.first;
        last = answer.last;
      }
      const fingerprint = answer.status === 'known' ? answer.fingerprint : one.append.fingerprint;
      for (const follower of one.followers) follower.resolve({ status: 'known', first: answer.first, last: answer.last, fingerprint });
    });
    if (last === 0) return;
    // positions that this process did not write lie between its batches
    const others = this.head === undefined ? 0 : first - this.head - 1;
    if (others * 2 > last - first) this.sharedFor = STAYS_SHARED;
    else if (this.sharedFor > 0) this.sharedFor--;
    this.head = last;
    this.options.committed?.(this.options.ledger, last);
  }

  /** The connection went away with the append under way: it may have been committed. Its command id tells. */
  private async recover(one: Waiting): Promise<void> {
    const until = Date.now() + RECONNECT_FOR_MS;
    for (;;) {
      try {
        const known = await this.options.find(this.options.ledger, one.append.command);
        if (known) {
          this.settle([one], [{ status: 'known', ...known }]);
          this.options.committed?.(this.options.ledger, known.last);
        } else if (++one.tries < MAX_TRIES) {
          this.waiting.push(one);
        } else {
          this.fail(one, new Refused('ledger.unreachable', {}, 'busy'));
        }
        return;
      } catch {
        if (Date.now() > until) {
          this.fail(one, new Refused('ledger.outcome-unknown', {}, 'busy'));
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  private fail(one: Waiting, error: unknown): void {
    one.reject(error);
    for (const follower of one.followers) follower.reject(error);
  }

  private connected(): Promise<Client> {
    this.client ??= this.connect();
    return this.client;
  }

  private async connect(): Promise<Client> {
    const until = Date.now() + RECONNECT_FOR_MS;
    for (;;) {
      const client = new Client({
        connectionString: this.options.url,
        pipeline: true,
        application_name: 'gongyuan-append',
        connectionTimeoutMillis: 5_000,
      } as ConstructorParameters<typeof Client>[0]);
      client.on('error', () => this.forget(client));
      client.on('end', () => this.forget(client));
      try {
        await client.connect();
        await client.query(`set plan_cache_mode = force_generic_plan`);
        await client.query(`set statement_timeout = '30s'`);
        this.prepared = false;
        return client;
      } catch (error) {
        await client.end().catch(() => undefined);
        if (Date.now() > until) {
          this.client = undefined;
          throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  private forget(client: Client): void {
    void this.client?.then(
      (current) => {
        if (current === client) {
          this.client = undefined;
          this.prepared = false;
          void client.end().catch(() => undefined);
        }
      },
      () => undefined,
    );
  }
}

/** Anything but an answer of the server to this statement means that the outcome is not known. */
const isLost = (error: unknown): boolean =>
  !(error instanceof DatabaseError) || ['57P01', '57P02', '57P03', '08006', '08003', '08000'].includes(error.code ?? '');

/** Out of disk, out of memory, read-only: nothing was written, and it may work again later. */
const cannotWrite = (error: unknown): boolean =>
  error instanceof DatabaseError && (/^53/.test(error.code ?? '') || ['25006', '58030', '57014'].includes(error.code ?? ''));

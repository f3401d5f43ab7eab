import { setTimeout as sleep } from 'node:timers/promises';
import { faultText } from './faults';
import type { Log, PageOutcome } from './runner';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;

/** How long to wait before the n-th further try (from 1): 1 s, 2 s, 4 s … 5 min. */
export const backOff = (tries: number): number => Math.min(FIRST_WAIT_MS * 2 ** (Math.max(1, tries) - 1), LONGEST_WAIT_MS);

/** What a lane runs: one page of a projection or of a policy. */
export type RunPage = (retry: boolean) => Promise<PageOutcome>;

/** How what took something in goes on: it looks again every `ms` milliseconds, and stops when there was nothing new `times` times in a row. */
export interface Rest {
  readonly ms: number;
  readonly times: number;
}

/**
 * One subscription in one process: however many wake-ups arrive, it runs once at a time, and once more when one arrived
 * meanwhile. After a failure it waits longer each time; being parked is a failure that is also seen by others.
 */
export class Lane {
  private running: Promise<void> | undefined;
  private again = false;
  private tries = 0;
  /** A failure that passes holds every run back; being parked holds back only the next retry, so that `resume` acts at once. */
  private notBefore = 0;
  private noRetryBefore = 0;
  private stopped = false;
  /** Looks that are left since the last one that found something. */
  private looks = 0;
  private looking: NodeJS.Timeout | undefined;

  constructor(
    readonly name: string,
    private readonly runPage: RunPage,
    /** Called when the live generation was built by another definition. */
    private readonly onForeign: () => Promise<void>,
    private readonly slots: Slots,
    private readonly log: Log,
    /** What took something in looks again by itself; without it, it waits to be woken. */
    private readonly rest?: Rest,
  ) {}

  get busy(): boolean {
    return this.running !== undefined;
  }

  /** Runs until there is nothing left to take in. `wake` never rejects; its promise says that this run is over. */
  wake(retry = false): Promise<void> {
    if (this.stopped || Date.now() < (retry ? this.noRetryBefore : this.notBefore)) return this.running ?? Promise.resolve();
    this.again = true;
    this.running ??= this.follow(retry)
      .catch((error: unknown) => this.failed(faultText(error)))
      .finally(() => {
        this.running = undefined;
      });
    return this.running;
  }

  /** Lets the page under way finish and starts no other. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.looking);
    await this.running;
  }

  /** Whoever rests holds no slot. What was woken is over when a look finds nothing; the looks that follow are nobody's to wait for. */
  private async follow(retry: boolean): Promise<void> {
    clearTimeout(this.looking);
    for (;;) {
      const found = await this.slots.take(() => this.drain(retry));
      if (this.rest === undefined || found === 'obstacle' || this.stopped) return;
      if (found === 'nothing') break;
      this.looks = this.rest.times;
      await sleep(this.rest.ms);
      this.again = true;
    }
    if (--this.looks > 0) this.looking = setTimeout(() => void this.wake(), this.rest.ms);
  }

  /** What there was to take in. An obstacle is what it cannot get past by looking again. */
  private async drain(retry: boolean): Promise<'something' | 'nothing' | 'obstacle'> {
    let found: 'something' | 'nothing' = 'nothing';
    while (this.again && !this.stopped) {
      this.again = false;
      for (let outcome = await this.runPage(retry); ; outcome = await this.runPage(retry)) {
        if (outcome.is === 'parked') {
          if (outcome.fresh) this.log.error(`${this.name} is parked at position ${outcome.at}: ${outcome.why}`);
          this.noRetryBefore = Date.now() + backOff(++this.tries);
          return 'obstacle';
        }
        if (outcome.is === 'foreign') {
          await this.onForeign();
          return 'obstacle';
        }
        if (outcome.is !== 'moved') break;
        this.tries = 0;
        found = 'something';
        if (this.stopped || outcome.position >= outcome.head) break;
      }
    }
    return found;
  }

  private failed(why: string): void {
    const wait = backOff(++this.tries);
    this.notBefore = Date.now() + wait;
    this.log.warn(`${this.name} will be tried again in ${Math.round(wait / 1000)} s: ${why}`);
  }
}

/** Bounds how many pages run at once, so that the pool is never empty for long. */
export class Slots {
  private readonly queue: (() => void)[] = [];

  constructor(private free: number) {}

  /** Runs the work when a slot is free. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free === 0) await new Promise<void>((resolve) => this.queue.push(resolve));
    else this.free--;
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.free++;
    }
  }
}

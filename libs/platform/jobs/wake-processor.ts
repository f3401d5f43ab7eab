import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { type BeforeApplicationShutdown, Inject, Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import type { LedgerId } from '../event-store/types';
import { describeError } from '../http/describe-error';
import { LOCK_MS, WAKE_QUEUE, WAKE_UPS, type WakeUp } from './names';

/** DI token of what wake-ups are for: all that follows a ledger takes in what is new; never rejects. */
export const WAKEN = Symbol('WAKEN');
export type Waken = (ledger: LedgerId) => Promise<void>;

const COMPLAIN_EVERY_MS = 60_000;
const FINISH_MS = 1_000;

/** Takes wake-ups from the queue. */
@Processor(WAKE_QUEUE, {
  concurrency: Object.keys(WAKE_UPS).length,
  lockDuration: LOCK_MS,
  stalledInterval: LOCK_MS,
  maxStalledCount: 1_000_000,
})
export class WakeProcessor extends WorkerHost implements BeforeApplicationShutdown {
  private readonly log = new Logger('wake-ups');
  private complainedAt = 0;
  private leaving = false;

  constructor(@Inject(WAKEN) private readonly waken: Waken) {
    super();
  }

  async process(job: Job): Promise<void> {
    // an older version of the product left other names behind: nobody's
    if (Object.hasOwn(WAKE_UPS, job.name)) await this.waken(WAKE_UPS[job.name as WakeUp]);
  }

  /**
   * Runs after what is woken has finished its pages, so nothing is lost by cutting the connection; waiting for a Redis that
   * is away would keep the process for as long as that takes.
   */
  async beforeApplicationShutdown(): Promise<void> {
    this.leaving = true;
    const finished = this.worker.pause().catch(() => undefined);
    await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, FINISH_MS).unref())]);
    await this.worker.close(true);
  }

  /** The queue may be away for as long as it likes: the sweep does the work meanwhile. */
  @OnWorkerEvent('error')
  complain(error: Error): void {
    if (this.leaving || Date.now() - this.complainedAt < COMPLAIN_EVERY_MS) return;
    this.complainedAt = Date.now();
    const { error: name, errorCode, message } = describeError(error);
    this.log.warn(
      `the queue cannot be reached, this worker looks by itself meanwhile: ${[name, errorCode, message].filter(Boolean).join(' ')}`,
    );
  }
}

import { InjectQueue } from '@nestjs/bullmq';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type { LedgerId } from '../event-store/types';
import { describeError } from '../http/describe-error';
import { LONGEST_REST_MS, WAKE_QUEUE, WAKE_UPS, type WakeUp } from './names';

const COMPLAIN_EVERY_MS = 60_000;
/** Between two rounds of wake-ups: under load one round for each batch costs more than all the batches do. */
const REST_MS = 40;
/** The rest is so many times what sending took, which tells how busy the queue is. */
const REST_TIMES = 4;

/**
 * Tells the workers that a ledger has grown: one deduplicated job for all that follows it. It is only a wake-up and may be
 * lost, because the workers look by themselves twice a second.
 */
@Injectable()
export class WakeUps implements BeforeApplicationShutdown {
  private readonly log = new Logger('wake-ups');
  private readonly grown = new Set<LedgerId>();
  private sending: Promise<void> | undefined;
  private complainedAt = 0;
  private leaving = false;

  constructor(@InjectQueue(WAKE_QUEUE) private readonly queue: Queue) {
    // without a listener a lost connection would end the process
    queue.on('error', (error) => this.complain(error));
  }

  /**
   * To be called after each committed batch. Never throws and is never waited for. After a pause it is sent at once; what comes
   * while a round is being sent, and in the rest after it, is sent in one round.
   */
  notify(ledger: LedgerId): void {
    if (this.leaving) return;
    this.grown.add(ledger);
    this.sending ??= this.send().finally(() => {
      this.sending = undefined;
    });
  }

  private async send(): Promise<void> {
    while (this.grown.size > 0) {
      const names = (Object.keys(WAKE_UPS) as WakeUp[]).filter((name) => this.grown.has(WAKE_UPS[name]));
      this.grown.clear();
      const began = performance.now();
      await this.queue
        .addBulk(
          names.map((name) => ({
            name,
            data: {},
            opts: { deduplication: { id: name, keepLastIfActive: true }, removeOnComplete: true, removeOnFail: true },
          })),
        )
        .catch((error: unknown) => this.complain(error));
      const rest = Math.min(LONGEST_REST_MS, Math.max(REST_MS, REST_TIMES * (performance.now() - began)));
      await new Promise((resolve) => setTimeout(resolve, rest).unref());
    }
  }

  /** A wake-up is not worth waiting for: the connection is cut, else leaving would take as long as Redis is away. */
  async beforeApplicationShutdown(): Promise<void> {
    this.leaving = true;
    await this.queue.getBackend().close(true);
  }

  private complain(error: unknown): void {
    if (this.leaving || Date.now() - this.complainedAt < COMPLAIN_EVERY_MS) return;
    this.complainedAt = Date.now();
    const { error: name, errorCode, message } = describeError(error);
    this.log.warn(
      `the queue cannot be reached, workers look by themselves meanwhile: ${[name, errorCode, message].filter(Boolean).join(' ')}`,
    );
  }
}

import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { describeError } from '../http/describe-error';
import { Blobs } from './blobs';

const EVERY_MS = 3_600_000;

/** Clears away, now and then, what uploads left behind whose process died half-way. */
@Injectable()
export class BlobSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('blobs');
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly blobs: Blobs) {}

  onApplicationBootstrap(): void {
    void this.sweep();
    this.timer = setInterval(() => void this.sweep(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** A sweep that fails is no reason to stop: the next one finds the same. */
  private async sweep(): Promise<void> {
    try {
      const dropped = await this.blobs.sweep();
      if (dropped > 0) this.log.log({ what: 'swept', files: dropped });
    } catch (error) {
      this.log.warn({ what: 'sweep failed', ...describeError(error) });
    }
  }
}

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { MediaType } from '@gongyuan/kernel/files';
import { type PictureSaid, takenAtOf } from '@gongyuan/kernel/pictures';

/** The bounds within which a picture is looked at. What goes beyond them is kept like any other, and told by its bytes alone. */
export const BOUNDS = {
  /** Pixels of a picture: phones take 12 million, the largest common ones 16. */
  maxPixels: 20_000_000,
  /** Megabytes that decoding may take. */
  maxMegabytes: 640,
  /** Milliseconds, decoding and all. */
  within: 30_000,
  /** Pictures that may wait for their turn. */
  waiting: 16,
} as const;

interface Looked {
  readonly look?: string;
  readonly written?: unknown;
  readonly offset?: unknown;
  readonly unreadable?: true;
}

/** One thread for one picture; it is ended whatever it does, and whatever it holds goes with it. */
function lookAt(content: Buffer, mediaType: MediaType, within: number): Promise<Looked> {
  const { maxPixels, maxMegabytes } = BOUNDS;
  const thread = new Worker(join(__dirname, 'look.cjs'), {
    workerData: { content: new Uint8Array(content), mediaType, maxPixels, maxMegabytes },
    resourceLimits: { maxOldGenerationSizeMb: maxMegabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    // nothing of the surroundings is of use to a picture
    env: {},
  });
  return new Promise<Looked>((resolve) => {
    const tooLong = setTimeout(() => resolve({}), within);
    const ended = (said: Looked): void => {
      clearTimeout(tooLong);
      resolve(said);
    };
    thread.once('message', ended);
    // out of its memory, or a fault of a decoder: the picture is not looked at, and nobody else is disturbed
    thread.once('error', () => ended({}));
    thread.once('exit', () => ended({}));
  }).finally(() => thread.terminate());
}

/**
 * Tells pictures apart by how they look and when they were taken, one at a time. A hostile file costs one thread its time and its
 * memory, never the process.
 */
export class Pictures {
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** `within`: milliseconds for one picture; `waiting`: pictures that may wait at once. */
  constructor(private readonly bounds: { readonly within: number; readonly waiting: number } = BOUNDS) {}

  /** What a picture says of itself; `content` is asked for when its turn has come. Too large, too slow or too many at once: nothing. */
  async read(mediaType: MediaType, content: () => AsyncIterable<Buffer>): Promise<PictureSaid> {
    if (mediaType === 'application/pdf' || this.waiting >= this.bounds.waiting) return {};
    this.waiting++;
    const looked = this.turn.then(async () => {
      const parts: Buffer[] = [];
      for await (const part of content()) parts.push(part);
      return lookAt(Buffer.concat(parts), mediaType, this.bounds.within);
    });
    this.turn = looked.catch(() => undefined);
    try {
      const { look, written, offset, unreadable } = await looked;
      const takenAt = takenAtOf(written, offset);
      return { ...(look ? { look } : {}), ...(takenAt ? { takenAt } : {}), ...(unreadable ? { unreadable } : {}) };
    } finally {
      this.waiting--;
    }
  }
}

import { randomBytes } from 'node:crypto';
import { linkSync, renameSync } from 'node:fs';
import { readJson, removeFile, writeOnce } from './files';
import { isAlive, ownMark, type ProcessMark, sleep } from './process-mark';

/** A lock held by this process until it is released or the process ends, however it ends. */
export interface ProcessLock {
  release(): void;
}

interface Held extends ProcessMark {
  /** Tells two takings by one process apart. */
  readonly token: string;
}

const settleMs = 30;

/**
 * Takes a lock file, also from a holder that has died. Answers the lock, or who holds it.
 *
 * Two processes may find the same dead holder at once; the slower one then moves the quicker one's fresh lock away. It
 * notices and puts it back, and each looks again after a moment whether the lock is still its own before it believes it.
 */
export async function tryLock(path: string): Promise<ProcessLock | { readonly holder: ProcessMark }> {
  const own: Held = { ...ownMark(), token: randomBytes(8).toString('hex') };
  const content = JSON.stringify(own);
  for (;;) {
    if (writeOnce(path, content)) {
      await sleep(settleMs);
      const now = readJson<Held>(path);
      if (now?.token === own.token) return { release: () => release(path, own.token) };
      if (now !== undefined && isAlive(now)) return { holder: now };
      continue;
    }
    const held = readJson<Held>(path);
    if (held !== undefined && isAlive(held)) return { holder: held };
    moveAway(path, held?.token);
  }
}

/** Waits for a lock. `waiting` is called once when somebody else has it. */
export async function lock(path: string, waiting?: (holder: ProcessMark) => void): Promise<ProcessLock> {
  let told = false;
  for (;;) {
    const answer = await tryLock(path);
    if ('release' in answer) return answer;
    if (!told) {
      told = true;
      waiting?.(answer.holder);
    }
    await sleep(50);
  }
}

/** Runs `work` while holding a lock. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const held = await lock(path);
  try {
    return await work();
  } finally {
    held.release();
  }
}

function moveAway(path: string, deadToken: string | undefined): void {
  const aside = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = readJson<Held>(aside);
  if (moved !== undefined && moved.token !== deadToken && isAlive(moved)) {
    try {
      linkSync(aside, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  removeFile(aside);
}

function release(path: string, token: string): void {
  if (readJson<Held>(path)?.token === token) removeFile(path);
}

import { randomBytes } from 'node:crypto';
import { readJson, readText, removeFile, writeOnce } from './files';
import { isAlive, ownMark, type ProcessMark, sleep } from './process-mark';

/** A lock held by this process until it is released or the process ends, however it ends. */
export interface ProcessLock {
  release(): void;
}

interface Held extends ProcessMark {
  /** Tells every taking from every other, also two by one process. */
  readonly token: string;
}

/** Takes a lock file, also from a holder that has died. Answers the lock, or who holds it. */
export async function tryLock(path: string): Promise<ProcessLock | { readonly holder: ProcessMark }> {
  const own: Held = { ...ownMark(), token: randomBytes(8).toString('hex') };
  for (;;) {
    if (writeOnce(path, JSON.stringify(own))) return { release: () => removeIf(path, own.token) };
    if (readText(path) === undefined) continue;
    const held = readJson<Held>(path);
    if (held !== undefined && isAlive(held)) return { holder: held };
    await clearDead(path, held?.token);
  }
}

/**
 * Removes the lock of a dead holder. Several may have found it dead, and the slowest must not remove the lock that the
 * quickest has taken since: so it is removed only under a lock on this very taking, and only if it is still the same.
 */
async function clearDead(path: string, token: string | undefined): Promise<void> {
  const right = await tryLock(`${path}.${token ?? 'broken'}`);
  if ('release' in right) {
    removeIf(path, token);
    right.release();
  } else await sleep(10);
}

function removeIf(path: string, token: string | undefined): void {
  if (readText(path) !== undefined && readJson<Held>(path)?.token === token) removeFile(path);
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

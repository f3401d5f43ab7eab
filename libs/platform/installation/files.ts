import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes a folder and what is missing above it. The folders above are made first, open to enter: the server's own
 * account has to pass through them, and a recursive mkdir would give them the same tight mode.
 */
export function makeFolder(path: string, mode = 0o755): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return;
  }
  // the umask may have taken away what the mode gave
  chmodSync(path, mode);
}

/** Content of a file, trimmed; undefined when there is no such file. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A JSON file's content; undefined when it is missing or not whole. */
export function readJson<T>(path: string): T | undefined {
  const text = readText(path);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}

const beside = (path: string): string => join(dirname(path), `.${process.pid}-${randomBytes(4).toString('hex')}.tmp`);

/** Writes a file so that a reader sees the old content or the new one, never half of it. */
export function writeWhole(path: string, content: string | Buffer, mode = 0o600): void {
  const temporary = beside(path);
  try {
    writeFileSync(temporary, content, { mode, flush: true });
    renameSync(temporary, path);
  } catch (error) {
    // half a file on a full disk is of no use to anybody
    removeFile(temporary);
    throw error;
  }
}

/** Writes a file that is not there yet; of several processes at once exactly one succeeds. True for that one. */
export function writeOnce(path: string, content: string | Buffer, mode = 0o600): boolean {
  const temporary = beside(path);
  try {
    writeFileSync(temporary, content, { mode, flush: true });
    linkSync(temporary, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return writeExclusively(path, content, mode);
    throw error;
  } finally {
    removeFile(temporary);
  }
}

/** For file systems without links: a crash in the middle can leave half a file here. */
function writeExclusively(path: string, content: string | Buffer, mode: number): boolean {
  try {
    writeFileSync(path, content, { mode, flag: 'wx', flush: true });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a file that may already be gone. */
export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

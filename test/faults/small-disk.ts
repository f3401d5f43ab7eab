import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopAbandoned } from '@gongyuan/platform/embedded/server';
import { openInstallation } from '@gongyuan/platform/installation/installation';
import type { Ground } from './product';

const PREFIX = 'gongyuan-small-disk-';

const mount = (folder: string, size: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'gongyuan-test', folder], { stdio: 'ignore' }).status === 0;

/** Whether this process may mount. Says so when it may not. */
export function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-mount-'));
  try {
    if (process.getuid?.() === 0 && mount(folder, '1m')) {
      execFileSync('umount', [folder]);
      return true;
    }
    process.stdout.write('a file system of limited size cannot be mounted here (that takes root): the full disk was not tested\n');
    return false;
  } finally {
    rmdirSync(folder);
  }
}

const unmount = (folder: string): void => void spawnSync('umount', ['-l', folder], { stdio: 'ignore' });

/** A disk of limited size. */
export const smallDisk = (size: string): Ground => ({
  prefix: PREFIX,
  lay: (folder) => {
    if (!mount(folder, size)) throw new Error(`Could not mount a disk at ${folder}`);
  },
  clear: unmount,
});

/** What runs that were killed left behind. */
export async function sweepSmallDisks(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(PREFIX))) {
    const data = join(tmpdir(), name, 'data');
    if (existsSync(join(data, 'id')) && !(await stopAbandoned(openInstallation(data)).catch(() => false))) continue;
    unmount(data);
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

/** Fills a disk to its last block. The answer makes room again. */
export function fill(folder: string): () => void {
  const file = join(folder, 'ballast');
  const ballast = openSync(file, 'w');
  try {
    for (let size = 1_048_576; size >= 4_096; ) {
      try {
        // a short write says that there was no room for the rest
        if (writeSync(ballast, Buffer.alloc(size)) < size) size /= 2;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        size /= 2;
      }
    }
  } finally {
    closeSync(ballast);
  }
  return () => rmSync(file, { force: true });
}

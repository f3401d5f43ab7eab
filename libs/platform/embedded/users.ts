import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, readJson, removeFile, writeWhole } from '../installation/files';
import type { Installation } from '../installation/installation';
import { isAlive, ownMark, type ProcessMark } from '../installation/process-mark';

/**
 * Who needs the embedded server at the moment: one small file per process. The server belongs to all of them together:
 * whoever comes first starts it, whoever leaves last stops it, and a server whose users were all killed is adopted by the
 * next one.
 */
const folderOf = (installation: Installation): string => join(installation.run, 'users');

/** Registers this process; the answer takes it off the list again. */
export function registerUser(installation: Installation): () => void {
  const folder = folderOf(installation);
  makeFolder(folder, 0o700);
  const file = join(folder, `${process.pid}-${randomBytes(4).toString('hex')}.json`);
  writeWhole(file, JSON.stringify(ownMark()));
  return () => removeFile(file);
}

/** How many living processes are registered; the files of dead ones are swept. */
export function countUsers(installation: Installation): number {
  if (!existsSync(folderOf(installation))) return 0;
  let alive = 0;
  for (const name of readdirSync(folderOf(installation))) {
    if (!name.endsWith('.json')) continue;
    const file = join(folderOf(installation), name);
    const mark = readJson<ProcessMark>(file);
    if (mark !== undefined && isAlive(mark)) alive += 1;
    else removeFile(file);
  }
  return alive;
}

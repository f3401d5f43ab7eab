import { randomBytes } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeFolder, readText, writeOnce } from './files';
import { PlainError } from './plain-error';

/** One installation of the product on this machine: its data folder and what lies there. All paths are absolute. */
export interface Installation {
  /** 12 hexadecimal digits, made once; names the key folder and the folder under /var/lib. */
  readonly id: string;
  /** The data folder, `.data` unless GONGYUAN_DATA says otherwise. */
  readonly root: string;
  /** Who runs, and where it answers. */
  readonly run: string;
  /** Generated passwords, one file each, mode 0600. */
  readonly secrets: string;
  /** What the server, the API and the worker have to say. */
  readonly logs: string;
}

/** Opens the installation in a data folder, making the folder and the id the first time. Throws `PlainError` where it may not write. */
export function openInstallation(dataDir: string, secretsDir?: string): Installation {
  const root = resolve(dataDir);
  try {
    makeFolder(root);
    accessSync(root, constants.R_OK | constants.W_OK | constants.X_OK);
    const run = join(root, 'run');
    const logs = join(root, 'log');
    const secrets = resolve(secretsDir ?? join(root, 'secrets'));
    for (const folder of [run, secrets]) makeFolder(folder, 0o700);
    makeFolder(logs, 0o700);
    const file = join(root, 'id');
    if (readText(file) === undefined) writeOnce(file, `${randomBytes(6).toString('hex')}\n`, 0o644);
    const id = readText(file) ?? '';
    if (!/^[0-9a-f]{12}$/.test(id)) {
      throw new PlainError(`${file} 不是安装编号，请恢复原文件`, `${file} does not hold the installation's id; put the original back`);
    }
    return { id, root, run, secrets, logs };
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
    throw new PlainError(
      `不能使用数据文件夹 ${path ?? root}（${code}）。它可能是用别的账户建的：请用那个账户启动，或用 GONGYUAN_DATA 指定别的文件夹`,
      `The data folder ${path ?? root} cannot be used (${code}). Perhaps another account made it: start as that account, or name another folder in GONGYUAN_DATA`,
    );
  }
}

/** A generated password: made once, kept in the secrets folder, read back from then on. */
export function keptPassword(secretsDir: string, name: string): string {
  const file = join(secretsDir, `${name}.password`);
  const kept = readText(file);
  if (kept) return kept;
  writeOnce(file, `${randomBytes(24).toString('base64url')}\n`);
  return readText(file) as string;
}

/** A password that was generated before; undefined when there is none. */
export const knownPassword = (secretsDir: string, name: string): string | undefined =>
  readText(join(secretsDir, `${name}.password`)) || undefined;

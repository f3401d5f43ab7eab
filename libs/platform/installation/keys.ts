import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { makeFolder, writeOnce } from './files';
import type { Installation } from './installation';
import { PlainError } from './plain-error';

/** The first key epoch, the blind-index key and the fingerprint key: 32 random bytes each, one file each, mode 0400. */
const keyFiles = ['kek-1', 'index', 'fingerprint'] as const;
const keyBytes = 32;

/**
 * Where an installation keeps its keys: GONGYUAN_KEYS, or a folder of its own (by the installation's id) in the user's
 * configuration folder, for root in /etc. Never below the data folder: a stolen copy of the data must not hold its keys.
 */
export function keyFolder(installation: Installation, env: NodeJS.ProcessEnv = process.env): string {
  const given = env['GONGYUAN_KEYS']?.trim();
  const folder = given ? resolve(given) : join(configurationFolder(env), 'gongyuan', 'keys', installation.id);
  for (const data of [installation.root, installation.secrets]) {
    if (isBelow(real(folder), real(data))) {
      throw new PlainError(
        `密钥文件夹 ${folder} 在数据文件夹 ${data} 之内：密钥必须与数据分开存放，请改 GONGYUAN_KEYS`,
        `The key folder ${folder} lies in the data folder ${data}: keys must be kept apart from the data; change GONGYUAN_KEYS`,
      );
    }
  }
  return folder;
}

function configurationFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (process.getuid?.() === 0) return '/etc';
  return env['XDG_CONFIG_HOME']?.startsWith('/') ? env['XDG_CONFIG_HOME'] : join(homedir(), '.config');
}

/** A path with its links followed as far as it exists. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(real(parent), relative(parent, path));
  }
}

const isBelow = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
};

/**
 * Makes the keys of an empty installation, or checks that those of one with a history are all there.
 * Throws `PlainError` when a ledger stands whose keys are missing: new keys could open nothing that was sealed before.
 */
export function ensureKeys(folder: string, ledgerIsEmpty: boolean): 'made' | 'found' {
  const present = listKeys(folder);
  const missing = keyFiles.filter((file) =>
    file === 'kek-1' ? ![...present.keys()].some((name) => /^kek-\d+$/.test(name)) : !present.has(file),
  );
  for (const [name, size] of present) {
    if (size !== keyBytes) {
      throw new PlainError(
        `密钥文件 ${join(folder, name)} 已损坏`,
        `The key file ${join(folder, name)} is damaged: it should hold ${keyBytes} bytes`,
      );
    }
  }
  if (missing.length === 0) return 'found';
  if (!ledgerIsEmpty) {
    const files = missing.join('、');
    throw new PlainError(
      `账本里已有记录，但密钥文件夹 ${folder} 里缺少 ${files}。没有原来的密钥，已封存的个人信息无法打开；请从备份恢复密钥，或用 GONGYUAN_KEYS 指明密钥所在。不会另造新密钥`,
      `The ledger holds records, but ${missing.join(', ')} is missing in ${folder}. Without the original keys nothing sealed can be opened: restore them from a backup, or say in GONGYUAN_KEYS where they are. No new keys are made`,
    );
  }
  makeKeys(folder, present.size === 0);
  return 'made';
}

function listKeys(folder: string): Map<string, number> {
  try {
    const names = readdirSync(folder).filter((name) => /^(kek-\d+|index|fingerprint)$/.test(name));
    return new Map(names.map((name) => [name, statSync(join(folder, name)).size]));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return new Map();
    throw new PlainError(`不能读取密钥文件夹 ${folder}（${code}）`, `The key folder ${folder} cannot be read (${code})`);
  }
}

/** All three appear at once where the folder is ours to make; in a folder that was given (perhaps a mount) one after another. */
function makeKeys(folder: string, whole: boolean): void {
  try {
    makeFolder(dirname(folder));
    const temporary = `${folder}.new-${process.pid}`;
    if (whole) {
      mkdirSync(temporary, { mode: 0o700 });
      writeKeys(temporary);
      try {
        renameSync(temporary, folder);
        return;
      } catch {
        rmSync(temporary, { recursive: true, force: true });
      }
    }
    makeFolder(folder, 0o700);
    writeKeys(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new PlainError(
      `不能在 ${folder} 里建立密钥（${code}），请用 GONGYUAN_KEYS 指定可写的文件夹`,
      `No keys can be made in ${folder} (${code}); name a writable folder in GONGYUAN_KEYS`,
    );
  }
}

function writeKeys(folder: string): void {
  for (const file of keyFiles) writeOnce(join(folder, file), randomBytes(keyBytes), 0o400);
}

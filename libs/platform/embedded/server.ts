import { join } from 'node:path';
import { Client } from 'pg';
import { type Installation, keptPassword } from '../installation/installation';
import { PlainError, silently, type Tell } from '../installation/plain-error';
import { withLock } from '../installation/process-lock';
import { isAlive, markOf, sleep } from '../installation/process-mark';
import { ensureCluster, SUPERUSER, tail } from './cluster';
import { findPlace, type Place } from './place';
import { findPostmaster, freePort, markLog, type Postmaster, saysReady, spawnPostmaster, stopPostmaster } from './postmaster';
import { countUsers, registerUser } from './users';

export interface ServerOptions {
  readonly tell?: Tell;
  /** Settings of tests' throw-away servers only. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The embedded PostgreSQL server of an installation, as one of its users sees it. */
export interface EmbeddedServer {
  readonly port: number;
  /** False when somebody else had started it, or had left it running. */
  readonly started: boolean;
  /** Connection URL of the server's own superuser. */
  superUrl(database: string): string;
  /** Resolves when the server process has ended without our asking. */
  died(): Promise<void>;
  /** Starts it again after it died, on the same port if that is still free. */
  restart(): Promise<EmbeddedServer>;
  /** Leaves; the last user stops the server. True when it was stopped. */
  close(): Promise<boolean>;
}

const serverLock = (installation: Installation): string => join(installation.run, 'server.lock');

/** Starts the installation's server, or joins in when it runs already. Throws `PlainError` when it does not come up. */
export async function openServer(installation: Installation, options: ServerOptions = {}): Promise<EmbeddedServer> {
  const leave = registerUser(installation);
  try {
    return await withLock(serverLock(installation), () => open(installation, options, leave));
  } catch (error) {
    leave();
    throw error;
  }
}

/** Stops a server whose users were all killed. True when there is nothing left running. */
export async function stopAbandoned(installation: Installation): Promise<boolean> {
  return withLock(serverLock(installation), async () => {
    if (countUsers(installation) > 0) return false;
    const place = findPlace(installation, silently);
    const running = await findPostmaster(place);
    if (running !== undefined) await stop(place, running, keptPassword(installation.secrets, 'superuser'));
    return true;
  });
}

async function open(installation: Installation, options: ServerOptions, leave: () => void, wish?: number): Promise<EmbeddedServer> {
  const tell = options.tell ?? silently;
  const place = findPlace(installation, tell);
  const password = keptPassword(installation.secrets, 'superuser');
  await ensureCluster(place, password, tell);
  const running = await joinRunning(place, password, tell);
  const server = running ?? (await start(place, password, tell, options.settings ?? {}, wish));
  return {
    port: server.port,
    started: running === undefined,
    superUrl: (database) => urlFor(server.port, SUPERUSER, password, database),
    died: () => untilDead(server),
    restart: () => withLock(serverLock(installation), () => open(installation, options, leave, server.port)),
    close: () =>
      withLock(serverLock(installation), async () => {
        leave();
        if (countUsers(installation) > 0) return false;
        await stop(place, server, password);
        return true;
      }),
  };
}

/** Connection URL on the embedded server. */
export const urlFor = (port: number, user: string, password: string, database: string): string =>
  `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** A server that runs already; undefined when none does, also when one was just going down. */
async function joinRunning(place: Place, password: string, tell: Tell): Promise<Postmaster | undefined> {
  const found = await findPostmaster(place);
  if (found === undefined) return undefined;
  if (await becomesReady(place, found, password, tell)) return found;
  return undefined;
}

const attempts = 8;

async function start(
  place: Place,
  password: string,
  tell: Tell,
  settings: Readonly<Record<string, string>>,
  wish?: number,
): Promise<Postmaster> {
  let said = '';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const port = attempt === 1 && wish !== undefined ? wish : await freePort();
    const log = markLog(place);
    const child = spawnPostmaster(place, port, settings);
    child.once('error', (error) => {
      said = error.message;
    });
    const mark = child.pid === undefined ? undefined : markOf(child.pid);
    if (mark !== undefined && (await becomesReady(place, { ...mark, port }, password, tell))) return { ...mark, port };
    said = log.since() || said;
    if (hopeless.test(said)) break;
    // the port was taken in between, or processes of a killed server still hold its memory: both pass
    await sleep(250 * attempt);
    await findPostmaster(place);
  }
  throw new PlainError(
    `数据库没有启动起来。它最后说的是（${place.logFile}）：\n${tail(said)}`,
    'The database did not start; its last words are above',
  );
}

const hopeless = /has invalid permissions|has wrong ownership|Permission denied|incompatible with server|No space left|could not load/i;

/** Waits until the server answers; false when it ended first. After a crash it replays its log before it answers, however long that takes. */
async function becomesReady(place: Place, server: Postmaster, password: string, tell: Tell): Promise<boolean> {
  const since = Date.now();
  let told = false;
  while (isAlive(server)) {
    if (saysReady(place, server) && (await answers(server, password))) return true;
    if (!told && Date.now() - since > 3000) {
      told = true;
      tell('数据库正在从上次的中断中恢复', 'the database is recovering from an interruption');
    }
    await sleep(20);
  }
  return false;
}

async function answers(server: Postmaster, password: string): Promise<boolean> {
  const client = new Client({ connectionString: urlFor(server.port, SUPERUSER, password, 'postgres'), connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') {
      throw new PlainError(
        '数据库不认得保存的密码：secrets 文件夹与数据不是一套，请一起恢复',
        'The database does not accept the kept password: the secrets folder does not belong to this data; restore both together',
      );
    }
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

const settleMs = 10_000;

/**
 * Stops the server, but not in the middle of a recovery: PostgreSQL 18 that is asked for a fast shutdown while it recovers
 * from a killed session forgets its checkpointer and never ends.
 */
async function stop(place: Place, server: Postmaster, password: string): Promise<void> {
  const deadline = Date.now() + settleMs;
  while (isAlive(server) && Date.now() < deadline && !(await answers(server, password))) await sleep(50);
  await stopPostmaster(place, server);
}

/** An adopted server is not our child, so its end has to be looked for. */
async function untilDead(server: Postmaster): Promise<void> {
  while (isAlive(server)) await new Promise((resolve) => setTimeout(resolve, 500).unref());
}

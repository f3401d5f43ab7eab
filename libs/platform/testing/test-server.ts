import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { roleKinds } from '../database/role-names';
import { ensureDatabase } from '../embedded/database';
import { openServer, stopAbandoned } from '../embedded/server';
import { makeFolder, writeOnce } from '../installation/files';
import { openInstallation } from '../installation/installation';

/** The server that a test run makes its databases on. Plain data: it travels to jest's workers in the environment. */
export interface TestServer {
  /** A login that may make and drop databases. */
  readonly adminUrl: string;
  /** The login that owns the test databases; any database name in it is to be replaced. */
  readonly ownerUrl: string;
  readonly secretsDir: string;
  /** Databases of this run are called `gy_<run>_…`. */
  readonly run: string;
}

const FOLDER = 'gongyuan-test-';
const VARIABLE = 'GONGYUAN_TEST_SERVER';

/** The server of this run, when one was announced by `announce` in this process or in the one that started it. */
export function announcedServer(): TestServer | undefined {
  const text = process.env[VARIABLE];
  return text === undefined ? undefined : (JSON.parse(text) as TestServer);
}

/** Lets `testDatabase` in this process and in those it starts find the server. */
export function announce(server: TestServer): void {
  process.env[VARIABLE] = JSON.stringify(server);
}

/** Nothing of a test run needs to survive a power cut. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/**
 * The server at TEST_DATABASE_URL, or one of our own in a temporary folder, started with the launcher's own code. `stop`
 * drops the run's databases, stops the server if it is ours, and removes the folder.
 */
export async function startTestServer(): Promise<{ server: TestServer; stop(): Promise<void> }> {
  const run = randomBytes(4).toString('hex');
  const folder = mkdtempSync(join(tmpdir(), FOLDER));
  // the server's account has to pass through
  chmodSync(folder, 0o755);
  const given = process.env['TEST_DATABASE_URL'];
  if (given) {
    const server: TestServer = { adminUrl: given, ownerUrl: given, secretsDir: stablePasswords(folder, given), run };
    return {
      server,
      stop: async () => {
        await dropDatabases(server);
        rmSync(folder, { recursive: true, force: true });
      },
    };
  }
  await sweepKilledRuns();
  const installation = openInstallation(join(folder, 'data'));
  const embedded = await openServer(installation, { settings });
  const ownerUrl = await ensureDatabase(embedded, installation);
  return {
    server: { adminUrl: embedded.superUrl('postgres'), ownerUrl, secretsDir: installation.secrets, run },
    stop: async () => {
      await embedded.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Roles belong to the whole server, so all runs on a given server have to use the same passwords. */
function stablePasswords(folder: string, url: string): string {
  const { username, password } = new URL(url);
  const secrets = join(folder, 'secrets');
  makeFolder(secrets, 0o700);
  for (const kind of roleKinds) {
    writeOnce(
      join(secrets, `${kind}.password`),
      createHmac('sha256', `${username}:${password}`).update(`gongyuan test ${kind}`).digest('base64url'),
    );
  }
  return secrets;
}

async function dropDatabases(server: TestServer): Promise<void> {
  const client = new Client({ connectionString: server.adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [
      `gy_${server.run}_`,
    ]);
    for (const { datname } of rows) await client.query(`drop database if exists ${escapeIdentifier(datname)} with (force)`);
  } finally {
    await client.end();
  }
}

/** Servers of runs that were killed before they could stop them. */
async function sweepKilledRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name);
    if (!name.startsWith(FOLDER) || !isOldAndOurs(folder)) continue;
    const stopped = await stopAbandoned(openInstallation(join(folder, 'data'))).catch(() => false);
    if (stopped) rmSync(folder, { recursive: true, force: true });
  }
}

function isOldAndOurs(folder: string): boolean {
  try {
    const { uid, ctimeMs } = statSync(folder);
    return (process.getuid === undefined || uid === process.getuid()) && Date.now() - ctimeMs > 60_000;
  } catch {
    return false;
  }
}

import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { migrate } from '../database/migrate';
import { type RoleUrls, withDatabase } from '../database/urls';
import { announce, announcedServer, startTestServer, type TestServer } from './test-server';

/** A database of a test's own: migrated, empty, with the plain roles. */
export interface TestDatabase extends RoleUrls {
  readonly name: string;
  readonly ownerUrl: string;
  /** Drops it, also with connections open. */
  drop(): Promise<void>;
}

/**
 * Makes a migrated, empty database: on the server at TEST_DATABASE_URL, else on the run's own server, which jest's global
 * set-up starts. The migrated schema is kept as a template, so each further database takes some tens of milliseconds.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await theServer();
  const name = `gy_${server.run}_${randomBytes(5).toString('hex')}`;
  const urls = await withAdmin(server, async (admin) => {
    const template = await ensureTemplate(server, admin);
    await copyDatabase(admin, template.name, name, ownerOf(server));
    return template.urls;
  });
  return {
    name,
    ownerUrl: withDatabase(server.ownerUrl, name),
    appUrl: withDatabase(urls.appUrl, name),
    workerUrl: withDatabase(urls.workerUrl, name),
    sealerUrl: withDatabase(urls.sealerUrl, name),
    readerUrl: withDatabase(urls.readerUrl, name),
    drop: () =>
      withAdmin(server, async (admin) => void (await admin.query(`drop database if exists ${escapeIdentifier(name)} with (force)`))),
  };
}

/** An empty database without any schema, for tests of the migration itself. */
export async function emptyDatabase(): Promise<Pick<TestDatabase, 'name' | 'ownerUrl' | 'drop'> & { secretsDir: string }> {
  const server = await theServer();
  const name = `gy_${server.run}_${randomBytes(5).toString('hex')}`;
  await withAdmin(server, (admin) => admin.query(`create database ${escapeIdentifier(name)} owner ${ownerOf(server)}`));
  return {
    name,
    ownerUrl: withDatabase(server.ownerUrl, name),
    secretsDir: server.secretsDir,
    drop: () =>
      withAdmin(server, async (admin) => void (await admin.query(`drop database if exists ${escapeIdentifier(name)} with (force)`))),
  };
}

let starting: Promise<TestServer> | undefined;

function theServer(): Promise<TestServer> {
  const announced = announcedServer();
  if (announced !== undefined) return Promise.resolve(announced);
  starting ??= startTestServer().then(({ server, stop }) => {
    announce(server);
    // outside jest; a run that is killed is swept by the next one
    process.once('beforeExit', () => void stop());
    return server;
  });
  return starting;
}

const ownerOf = (server: TestServer): string => escapeIdentifier(decodeURIComponent(new URL(server.ownerUrl).username));

async function withAdmin<T>(server: TestServer, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: server.adminUrl, application_name: 'gongyuan-test' });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

interface Template {
  readonly name: string;
  readonly urls: RoleUrls;
}

let template: Template | undefined;

/** One process of the run migrates the template, the others wait for it. */
async function ensureTemplate(server: TestServer, admin: Client): Promise<Template> {
  if (template !== undefined) return template;
  const name = `gy_${server.run}_template`;
  const ownerUrl = withDatabase(server.ownerUrl, name);
  const lock = Number.parseInt(server.run.slice(0, 7), 16);
  await admin.query('select pg_advisory_lock($1)', [lock]);
  try {
    const { rows } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rows.length === 0) await admin.query(`create database ${escapeIdentifier(name)} owner ${ownerOf(server)}`);
    const { appUrl, workerUrl, sealerUrl, readerUrl } = await migrate(ownerUrl, { secretsDir: server.secretsDir });
    template = { name, urls: { appUrl, workerUrl, sealerUrl, readerUrl } };
    return template;
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [lock]);
  }
}

/** PostgreSQL refuses to copy a database while anybody is connected to it, and a session takes a moment to be gone. */
async function copyDatabase(admin: Client, from: string, to: string, owner: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await admin.query(`create database ${escapeIdentifier(to)} template ${escapeIdentifier(from)} owner ${owner}`);
      await copyGrants(admin, from, to);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || attempt >= 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** What roles may do with the database itself is not part of a template. */
async function copyGrants(admin: Client, from: string, to: string): Promise<void> {
  const { rows } = await admin.query<{ grantee: string; privilege: string }>(
    `select coalesce(quote_ident(r.rolname), 'public') as grantee, a.privilege_type as privilege
     from pg_database d cross join aclexplode(d.datacl) a left join pg_roles r on r.oid = a.grantee
     where d.datname = $1`,
    [from],
  );
  if (rows.length === 0) return;
  const grants = rows.map((row) => `grant ${row.privilege} on database ${escapeIdentifier(to)} to ${row.grantee}`);
  await admin.query([`revoke all on database ${escapeIdentifier(to)} from public`, ...grants].join(';'));
}

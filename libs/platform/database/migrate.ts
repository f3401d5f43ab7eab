import { Client } from 'pg';
import type { DataSource, MixedList } from 'typeorm';
import { makeFolder } from '../installation/files';
import { PlainError, silently, type Tell } from '../installation/plain-error';
import { migrateQueues } from '../jobs/migrate-queues';
import { ownerDataSource } from './data-source';
import { migrations as ours } from './migrations';
import { DEFAULT_ROLE_PREFIX } from './role-names';
import { ensureRoles, type GivenUrls } from './roles';
import { placeOf, type RoleUrls } from './urls';

export type Migrations = MixedList<new () => import('typeorm').MigrationInterface> & readonly unknown[];

export interface MigrateOptions {
  /** Folder of the generated role passwords; made when missing. */
  readonly secretsDir: string;
  readonly log?: Tell;
  /** Logins that a database administrator made (APP_DATABASE_URL and its like). */
  readonly given?: GivenUrls;
  /** Role names are cluster-wide: a second installation on one server takes another prefix. A plain identifier. */
  readonly rolePrefix?: string;
  /** Other migrations than the product's own, for tests. */
  readonly migrations?: Migrations;
}

export interface Migrated extends RoleUrls {
  /** Names of the migrations that were carried out now. */
  readonly applied: readonly string[];
}

/** Any number that no other program locks by accident: 'gong' in ASCII. */
const lockNumber = 0x676f6e67;

/**
 * Makes the roles and brings the schema up to date, as the owner. Safe to repeat and safe to run twice at once: the second
 * waits and finds nothing to do. Throws `PlainError` when the server does not answer, when the owner may not make roles,
 * or when the database was already migrated by a newer version.
 */
export async function migrate(ownerUrl: string, options: MigrateOptions): Promise<Migrated> {
  const prefix = options.rolePrefix ?? DEFAULT_ROLE_PREFIX;
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(prefix)) {
    throw new PlainError(
      'GONGYUAN_ROLE_PREFIX 只能用小写字母、数字和下划线',
      'GONGYUAN_ROLE_PREFIX may hold small letters, digits and underscores only',
    );
  }
  makeFolder(options.secretsDir, 0o700);
  const guard = await connect(ownerUrl);
  try {
    await guard.query('begin');
    await guard.query('set local idle_in_transaction_session_timeout = 0; set local lock_timeout = 0; set local statement_timeout = 0');
    // a transaction's lock, not a session's: it also holds behind a pooler, and a killed migration lets go of it
    await guard.query('select pg_advisory_xact_lock($1)', [lockNumber]);
    const owner = await connect(ownerUrl);
    const urls = await ensureRoles(owner, ownerUrl, { secretsDir: options.secretsDir, given: options.given ?? {}, prefix }).finally(() =>
      owner.end(),
    );
    const applied = await runMigrations(ownerUrl, prefix, options.migrations ?? ours, options.log ?? silently);
    if (options.migrations === undefined) {
      const queues = await connect(ownerUrl);
      await migrateQueues(queues, prefix).finally(() => queues.end());
    }
    return { ...urls, applied };
  } finally {
    // ends the transaction, which held nothing but the lock
    await guard.end();
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'gongyuan-migrate' });
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    throw new PlainError(
      `连不上数据库 ${placeOf(url)}：${message || code}`,
      `The database at ${placeOf(url)} cannot be reached: ${message || code}`,
    );
  }
}

async function runMigrations(ownerUrl: string, prefix: string, migrations: Migrations, log: Tell): Promise<string[]> {
  const source = await ownerDataSource(ownerUrl, migrations).initialize();
  try {
    // one connection in the pool, so this holds for every statement of the migrations
    await source.query(`select set_config('gongyuan.role_prefix', $1, false)`, [prefix]);
    await refuseNewer(source);
    const done = await source.runMigrations({ transaction: 'each' });
    if (done.length > 0) log(`数据库结构更新了 ${done.length} 步`, `the database's structure went ${done.length} steps forward`);
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/** An older version must not write into a schema that it does not know. */
async function refuseNewer(source: DataSource): Promise<void> {
  const known = new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const table = source.options.migrationsTableName ?? '';
  const [found] = (await source.query('select to_regclass($1) is not null as there', [table])) as [{ there: boolean }];
  if (!found.there) return;
  const rows = (await source.query(`select name from "${table}"`)) as { name: string }[];
  const unknown = rows.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new PlainError(
    `数据库由更新的版本建立（${unknown.join('、')}），请使用那个版本`,
    `The database was made by a newer version (${unknown.join(', ')}); use that version`,
  );
}

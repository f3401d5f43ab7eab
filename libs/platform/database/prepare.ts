import { Client } from 'pg';
import { ensureDatabase } from '../embedded/database';
import { type EmbeddedServer, openServer } from '../embedded/server';
import { type Installation, knownPassword } from '../installation/installation';
import { ensureKeys, keyFolder } from '../installation/keys';
import { PlainError, type Tell } from '../installation/plain-error';
import { migrate } from './migrate';
import { DEFAULT_ROLE_PREFIX, type RoleKind, roleKinds, roleNames } from './role-names';
import type { GivenUrls } from './roles';
import { withLogin } from './urls';

/** What the environment says about the database. */
export interface DatabaseSettings {
  /** DATABASE_URL. */
  readonly ownerUrl?: string;
  /** APP_DATABASE_URL, WORKER_DATABASE_URL, SEALER_DATABASE_URL, READER_DATABASE_URL. */
  readonly given: GivenUrls;
  readonly rolePrefix: string;
  /** True when no server is named at all: then the embedded one is used. */
  readonly embedded: boolean;
}

const variable: Readonly<Record<RoleKind, string>> = {
  app: 'APP_DATABASE_URL',
  worker: 'WORKER_DATABASE_URL',
  sealer: 'SEALER_DATABASE_URL',
  reader: 'READER_DATABASE_URL',
};

export function databaseSettings(env: NodeJS.ProcessEnv): DatabaseSettings {
  const given: GivenUrls = {};
  for (const kind of roleKinds) {
    const url = env[variable[kind]]?.trim();
    if (url) given[kind] = url;
  }
  const ownerUrl = env['DATABASE_URL']?.trim() || undefined;
  for (const [name, url] of [['DATABASE_URL', ownerUrl] as const, ...roleKinds.map((kind) => [variable[kind], given[kind]] as const)]) {
    if (url !== undefined && !/^postgres(ql)?:\/\//.test(url)) {
      throw new PlainError(`${name} 应以 postgresql:// 开头`, `${name} should begin with postgresql://`);
    }
  }
  return {
    ownerUrl,
    given,
    rolePrefix: env['GONGYUAN_ROLE_PREFIX']?.trim() || DEFAULT_ROLE_PREFIX,
    embedded: ownerUrl === undefined && Object.keys(given).length === 0,
  };
}

export type UrlByRole = Partial<Readonly<Record<RoleKind, string>>>;

/** An installation whose processes can be started. */
export interface Prepared {
  readonly urls: UrlByRole;
  /** Absent when an administrator migrates. */
  readonly ownerUrl?: string;
  readonly keysDir: string;
  /** The embedded server; absent when one was given. */
  readonly server?: EmbeddedServer;
  readonly ledgerIsEmpty: boolean;
  /** True until somebody has a password. */
  readonly nobodyCanSignIn: boolean;
}

/**
 * Brings an installation to where its processes can start: server, roles, schema, keys. Throws `PlainError` for what the
 * operator can mend; an embedded server that was started is left before that.
 */
export async function prepare(installation: Installation, env: NodeJS.ProcessEnv, tell: Tell): Promise<Prepared> {
  const settings = databaseSettings(env);
  // a key folder that will be refused is refused before anything is made
  const keysDir = keyFolder(installation, env);
  if (!settings.embedded) return finish(installation, settings, tell, keysDir);
  const server = await openServer(installation, { tell });
  try {
    const ownerUrl = await ensureDatabase(server, installation);
    return { ...(await finish(installation, { ...settings, ownerUrl }, tell, keysDir)), server };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function finish(installation: Installation, settings: DatabaseSettings, tell: Tell, keysDir: string): Promise<Prepared> {
  const { ownerUrl, given, rolePrefix } = settings;
  let urls: UrlByRole = given;
  if (ownerUrl !== undefined) {
    const migrated = await migrate(ownerUrl, { secretsDir: installation.secrets, log: tell, given, rolePrefix });
    urls = { app: migrated.appUrl, worker: migrated.workerUrl, sealer: migrated.sealerUrl, reader: migrated.readerUrl };
  }
  const asking = ownerUrl ?? urls.app ?? urls.reader;
  if (asking === undefined) throw new PlainError('缺少 APP_DATABASE_URL', 'APP_DATABASE_URL is not set');
  const state = await ledgerState(asking);
  if (ensureKeys(keysDir, state.ledgerIsEmpty) === 'made') tell(`密钥已建立，请备份 ${keysDir}`, `keys made: keep a copy of ${keysDir}`);
  return { urls, ownerUrl, keysDir, ...state };
}

/** Connection URLs as they must be now, without touching the server: for joining an installation that runs. */
export function knownUrls(installation: Installation, settings: DatabaseSettings, ownerUrl: string | undefined): UrlByRole {
  const urls: Partial<Record<RoleKind, string>> = { ...settings.given };
  if (ownerUrl === undefined) return urls;
  for (const kind of roleKinds) {
    const password = knownPassword(installation.secrets, kind);
    if (password !== undefined) urls[kind] ??= withLogin(ownerUrl, roleNames(settings.rolePrefix)[kind], password);
  }
  return urls;
}

/** The environment of the product's processes: what `loadConfig` reads, all paths absolute. The owner's login is not in it. */
export function processEnvironment(
  installation: Installation,
  keysDir: string,
  urls: UrlByRole,
  roles: readonly RoleKind[] = roleKinds,
): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    GONGYUAN_DATA: installation.root,
    GONGYUAN_SECRETS: installation.secrets,
    GONGYUAN_KEYS: keysDir,
  };
  for (const kind of roles) if (urls[kind] !== undefined) env[variable[kind]] = urls[kind];
  return env;
}

/** Takes every login out of an environment. */
export function withoutLogins(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const rest = { ...env };
  for (const name of ['DATABASE_URL', ...Object.values(variable)]) delete rest[name];
  return rest;
}

/** Whether anything was ever recorded or sealed here, and whether anybody has a password. */
async function ledgerState(url: string): Promise<{ ledgerIsEmpty: boolean; nobodyCanSignIn: boolean }> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const any = async (table: string, where: string): Promise<boolean> => {
      const there = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [table]);
      if (!there.rows[0]?.there) return false;
      const { rows } = await client.query<{ any: boolean }>(`select exists (select from ${table} where ${where}) as any`);
      return rows[0]?.any === true;
    };
    const sealed = (await any('ledger.head', 'position > 0')) || (await any('vault.dek', 'true'));
    return { ledgerIsEmpty: !sealed, nobodyCanSignIn: !(await any('auth.credential', 'password_hash is not null')) };
  } finally {
    await client.end();
  }
}

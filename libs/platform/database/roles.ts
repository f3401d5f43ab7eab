import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { keptPassword } from '../installation/installation';
import { PlainError } from '../installation/plain-error';
import { sleep } from '../installation/process-mark';
import { type RoleKind, roleKinds, roleNames } from './role-names';
import type { RoleUrls } from './urls';
import { withLogin } from './urls';

/** Logins that a database administrator made; their passwords are none of our business. */
export type GivenUrls = Partial<Record<RoleKind, string>>;

export interface RoleOptions {
  readonly secretsDir: string;
  readonly given: GivenUrls;
  readonly prefix: string;
}

/** Makes the plain roles that are missing, with generated passwords. Answers their connection URLs. */
export async function ensureRoles(owner: Client, ownerUrl: string, options: RoleOptions): Promise<RoleUrls> {
  const names = roleNames(options.prefix);
  const urls = {} as Record<RoleKind, string>;
  for (const kind of roleKinds) {
    const given = options.given[kind];
    if (given !== undefined) {
      await ensureExists(owner, names[kind], undefined);
      urls[kind] = given;
      continue;
    }
    const password = keptPassword(options.secretsDir, kind);
    urls[kind] = withLogin(ownerUrl, names[kind], password);
    await ensureExists(owner, names[kind], password);
    await ensureLogin(owner, names[kind], password, urls[kind]);
  }
  return { appUrl: urls.app, workerUrl: urls.worker, sealerUrl: urls.sealer, readerUrl: urls.reader };
}

async function ensureExists(owner: Client, name: string, password: string | undefined): Promise<void> {
  const { rows } = await owner.query('select from pg_roles where rolname = $1', [name]);
  if (rows.length > 0) return;
  const login = password === undefined ? 'nologin' : `login password ${escapeLiteral(password)}`;
  await changeRole(owner, `create role ${escapeIdentifier(name)} ${login}`, name);
}

/** Roles belong to the whole server: an existing one is used as it is when we know its password, and never taken from another database. */
async function ensureLogin(owner: Client, name: string, password: string, url: string): Promise<void> {
  if ((await tryLogin(url)) === undefined) return;
  const { rows } = await owner.query<{ elsewhere: boolean }>(
    `select exists (
       select from pg_shdepend s join pg_roles r on r.oid = s.refobjid
       where s.refclassid = 'pg_authid'::regclass and r.rolname = $1 and s.dbid <> 0
         and s.dbid <> (select oid from pg_database where datname = current_database())
     ) as elsewhere`,
    [name],
  );
  if (rows[0]?.elsewhere) {
    throw new PlainError(
      `服务器上已有角色 ${name}，别的数据库在用它，而它的密码不在 secrets 文件夹里。请复制那一套的 secrets 文件夹，或给出 APP_DATABASE_URL 等，或用 GONGYUAN_ROLE_PREFIX 换一个前缀`,
      `The server already has a role ${name} that another database uses, and its password is not in the secrets folder. Copy that installation's secrets folder, give APP_DATABASE_URL and the others, or choose another GONGYUAN_ROLE_PREFIX`,
    );
  }
  await changeRole(owner, `alter role ${escapeIdentifier(name)} login password ${escapeLiteral(password)}`, name);
  const still = await tryLogin(url);
  if (still !== undefined) {
    throw new PlainError(`角色 ${name} 不能登录数据库：${still}`, `The role ${name} cannot log in to the database: ${still}`);
  }
}

/** Undefined when the login works, the server's words when it refuses this login. Other failures are thrown. */
async function tryLogin(url: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === '28P01' || code === '28000') return message;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Two databases of one server may do this at once, and no lock spans databases: whoever loses the race just looks again. */
async function changeRole(owner: Client, sql: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await owner.query(sql);
      return;
    } catch (error) {
      const { code } = error as { code?: string };
      // another has just made it
      if (code === '42710' || code === '23505') return;
      if (code === 'XX000' && attempt < 20) {
        await sleep(20 * attempt);
        continue;
      }
      if (code !== '42501') throw error;
      throw new PlainError(
        `DATABASE_URL 的账户不能建立或修改角色 ${name}。请给它 CREATEROLE，或请数据库管理员建立四个角色（create role ${name} login password '…'; 另有 worker、sealer、reader），并给出 APP_DATABASE_URL、WORKER_DATABASE_URL、SEALER_DATABASE_URL、READER_DATABASE_URL`,
        `The login of DATABASE_URL may not make or change the role ${name}. Give it CREATEROLE, or have the administrator make the four roles (create role ${name} login password '…'; likewise worker, sealer, reader) and give APP_DATABASE_URL, WORKER_DATABASE_URL, SEALER_DATABASE_URL, READER_DATABASE_URL`,
      );
    }
  }
}

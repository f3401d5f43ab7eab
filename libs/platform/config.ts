import { isAbsolute, resolve } from 'node:path';

/** Where a process of the product finds its servers, its keys and its door. All of it comes from the environment. */
export interface Config {
  /** Login of the owner: migrations only. */
  readonly databaseUrl?: string;
  readonly appDatabaseUrl?: string;
  readonly workerDatabaseUrl?: string;
  readonly readerDatabaseUrl?: string;
  /** BullMQ runs on Redis when this is set, on PostgreSQL when it is not. */
  readonly redisUrl?: string;
  readonly host: string;
  readonly port: number;
  /** `https://…` as users type it, when a proxy stands before the product. */
  readonly publicOrigin?: string;
  /** Folder of the embedded server and of the runtime files. */
  readonly dataDir: string;
  /** Folder of the key files, never below the data folder. */
  readonly keysDir?: string;
  /** Folder of the generated role passwords. */
  readonly secretsDir?: string;
}

/** A setting that cannot be used; the message is plain and holds no secret. */
export class ConfigError extends Error {}

const text = (env: NodeJS.ProcessEnv, name: string): string | undefined => env[name]?.trim() || undefined;

const absolute = (path: string | undefined): string | undefined =>
  path === undefined ? undefined : isAbsolute(path) ? path : resolve(process.cwd(), path);

/** Reads the configuration. Throws `ConfigError` for a port that is no port or an origin that is no origin. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = Number(text(env, 'PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ConfigError('PORT 不是端口号 / is not a port');
  const publicOrigin = text(env, 'PUBLIC_ORIGIN');
  if (publicOrigin !== undefined && !URL.canParse(publicOrigin)) throw new ConfigError('PUBLIC_ORIGIN 不是网址 / is not an address');
  return {
    databaseUrl: text(env, 'DATABASE_URL'),
    appDatabaseUrl: text(env, 'APP_DATABASE_URL'),
    workerDatabaseUrl: text(env, 'WORKER_DATABASE_URL'),
    readerDatabaseUrl: text(env, 'READER_DATABASE_URL'),
    redisUrl: text(env, 'REDIS_URL'),
    host: text(env, 'HOST') ?? '127.0.0.1',
    port,
    publicOrigin: publicOrigin === undefined ? undefined : new URL(publicOrigin).origin,
    dataDir: absolute(text(env, 'GONGYUAN_DATA') ?? '.data') as string,
    keysDir: absolute(text(env, 'GONGYUAN_KEYS')),
    secretsDir: absolute(text(env, 'GONGYUAN_SECRETS')),
  };
}

/** A setting that this process cannot do without. Throws `ConfigError` naming it. */
export function need(value: string | undefined, name: string): string {
  if (value === undefined) throw new ConfigError(`缺少设置 ${name} / ${name} is not set`);
  return value;
}

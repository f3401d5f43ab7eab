import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';

/** Entity classes of a process. */
export type Entities = NonNullable<DataSourceOptions['entities']>;

const base = (url: string, applicationName: string, poolSize: number) =>
  ({
    type: 'postgres',
    url,
    applicationName,
    poolSize,
    // the schema changes by migrations alone
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    // statements hold parameters' places only, but errors quote values: TypeORM logs nothing
    logging: false,
    connectTimeoutMS: 10_000,
  }) as const;

/** The table in which TypeORM notes the migrations that were carried out; in schema public. */
export const MIGRATIONS_TABLE = 'gongyuan_migration';

/** For migrations only: one connection as the owner. */
export const ownerDataSource = (url: string, migrations: MixedList<new () => import('typeorm').MigrationInterface>): DataSource =>
  new DataSource({
    ...base(url, 'gongyuan-migrate', 1),
    migrations: migrations as DataSourceOptions['migrations'],
    migrationsTableName: MIGRATIONS_TABLE,
  });

/** For the API: credentials, sessions, settings, and the read models as read-only entities. */
export const appDataSource = (url: string, entities: Entities, poolSize = 10): DataSource =>
  new DataSource({ ...base(url, 'gongyuan-api', poolSize), entities });

/** For the worker. */
export const workerDataSource = (url: string, entities: Entities, poolSize = 5): DataSource =>
  new DataSource({ ...base(url, 'gongyuan-worker', poolSize), entities });

/** For reading alone: reports, exports, the command line. */
export const readerDataSource = (url: string, entities: Entities, poolSize = 3): DataSource =>
  new DataSource({ ...base(url, 'gongyuan-reader', poolSize), entities });

import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Pool, type PoolConfig } from 'pg';
import { DataSource } from 'typeorm';
import { appDataSource, type Entities } from './data-source';
import { KeyedPool } from './keyed-pool';
import { assertPlainRole } from './plain-role';

export interface DatabaseOptions {
  /** Login of the role this process has in the database; never the owner's. */
  readonly url: string;
  readonly applicationName: string;
  /** Connections for reading, beside those of the ledger, the vault and TypeORM. */
  readonly readers?: number;
  /** Entity classes of the contexts. */
  readonly entities: Entities;
}

/** A query that takes longer than this is a defect: nobody waits that long for a screen. */
const STATEMENT_MS = 15_000;
/** Two kinds of statements, sessions and positions, two of each at once. */
const KEYED = 4;

const config = ({ url, applicationName }: DatabaseOptions): PoolConfig => ({
  connectionString: url,
  application_name: applicationName,
  statement_timeout: STATEMENT_MS,
  connectionTimeoutMillis: 10_000,
});

async function openPool(options: DatabaseOptions): Promise<Pool> {
  const pool = new Pool({ ...config(options), max: options.readers ?? 8 });
  // an idle connection that goes away is replaced at the next query; without a listener it would end the process
  pool.on('error', () => undefined);
  try {
    await assertPlainRole(pool);
    return pool;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/**
 * `Pool` for SQL over the read models, `KeyedPool` for what every request looks up, and `DataSource` for entities, with the login
 * of this process. The start is refused when that login is the owner or a superuser.
 */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    private readonly pool: Pool,
    private readonly keyed: KeyedPool,
    private readonly dataSource: DataSource,
  ) {}

  static forRoot(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: Pool, useFactory: () => openPool(options) },
        // after the pool: a login that must not be used makes one connection and no more
        { provide: KeyedPool, useFactory: (_: Pool) => new KeyedPool({ ...config(options), max: KEYED }), inject: [Pool] },
        { provide: DataSource, useFactory: (_: Pool) => appDataSource(options.url, options.entities).initialize(), inject: [Pool] },
      ],
      exports: [Pool, KeyedPool, DataSource],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
    await this.keyed.end();
    await this.pool.end();
  }
}

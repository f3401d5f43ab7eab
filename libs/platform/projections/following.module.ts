import {
  type DynamicModule,
  Inject,
  Logger,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Pool } from 'pg';
import { Commands } from '../commands/commands';
import type { AnyCommand } from '../commands/runner';
import { pipelinedPool } from '../database/pipelined';
import { assertPlainRole } from '../database/plain-role';
import { CATALOGUE, type Catalogue } from '../event-store/catalogue';
import { EventStore } from '../event-store/store';
import { WAKEN, type Waken } from '../jobs/wake-processor';
import { Engine } from './engine';
import { sendByType } from './send';

const POOL = Symbol('POOL');
const STEPS = Symbol('STEPS');
const CONNECTIONS = 8;
/** One for each ledger. */
const STEP_CONNECTIONS = 2;
const IDENTITY = { application_name: 'gongyuan-worker', connectionTimeoutMillis: 10_000 };

export interface FollowingOptions {
  /** Login of the role `gongyuan_worker`. */
  readonly databaseUrl: string;
  /** Every command class that a policy or a timer may send. */
  readonly commands: readonly (new () => AnyCommand)[];
}

async function openPool(url: string): Promise<Pool> {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS, ...IDENTITY });
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

/** The engine of a worker: follows the ledgers from the start of the process to its end. Needs `PlatformModule`. */
@Module({})
export class FollowingModule implements OnApplicationBootstrap, OnModuleDestroy, OnApplicationShutdown {
  constructor(
    private readonly engine: Engine,
    @Inject(POOL) private readonly pool: Pool,
    @Inject(STEPS) private readonly steps: Pool,
  ) {}

  static forRoot({ databaseUrl, commands }: FollowingOptions): DynamicModule {
    return {
      module: FollowingModule,
      providers: [
        { provide: POOL, useFactory: () => openPool(databaseUrl) },
        // after the pool, which is refused a login that must not be used
        {
          provide: STEPS,
          useFactory: (_: Pool) => pipelinedPool({ connectionString: databaseUrl, max: STEP_CONNECTIONS, ...IDENTITY }),
          inject: [POOL],
        },
        {
          provide: Engine,
          useFactory: (pool: Pool, steps: Pool, events: EventStore, catalogue: Catalogue, sender: Commands) =>
            new Engine({
              pool,
              steps,
              events,
              send: sendByType(sender, commands),
              log: new Logger('following'),
              projections: catalogue.projections,
              policies: catalogue.policies,
              concurrency: CONNECTIONS / 2,
            }),
          inject: [POOL, STEPS, EventStore, CATALOGUE, Commands],
        },
        {
          provide: WAKEN,
          useFactory:
            (engine: Engine): Waken =>
            (ledger) =>
              engine.follow(ledger),
          inject: [Engine],
        },
      ],
      exports: [Engine, WAKEN],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.engine.prepare();
    this.engine.start();
  }

  /** Before anything else is let go: pages under way still need the ledger and the commands. */
  async onModuleDestroy(): Promise<void> {
    await this.engine.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.pool.end(), this.steps.end()]);
  }
}

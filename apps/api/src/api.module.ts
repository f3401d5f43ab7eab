import { catalogue } from '@gongyuan/catalogue/catalogue';
import { clocksFrom } from '@gongyuan/contexts/cases';
import { AccessLedgerModule } from '@gongyuan/platform/access-ledger/access-ledger.module';
import { DatabaseModule } from '@gongyuan/platform/database/database.module';
import { KeyedPool } from '@gongyuan/platform/database/keyed-pool';
import { DoorModule } from '@gongyuan/platform/http/door.module';
import { HealthController } from '@gongyuan/platform/http/health.controller';
import { DOOR_SETTINGS, type DoorSettings } from '@gongyuan/platform/http/session';
import { JobsModule } from '@gongyuan/platform/jobs/jobs.module';
import { PlatformModule } from '@gongyuan/platform/platform.module';
import { Positions } from '@gongyuan/platform/projections/wait';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { contexts, entities } from './contexts';

export interface ApiOptions extends DoorSettings {
  /** Login of the role `gongyuan_app`. */
  readonly databaseUrl: string;
  /** Folder of the key files. */
  readonly keysDir: string;
  /** Wake-ups go through Redis when it is given, through PostgreSQL when it is not. */
  readonly redisUrl?: string;
}

/** What the door and the contexts ask the process for. */
@Global()
@Module({})
class ApiSettings {
  static forRoot({ publicOrigin }: DoorSettings): DynamicModule {
    return {
      module: ApiSettings,
      providers: [
        { provide: DOOR_SETTINGS, useValue: { publicOrigin } satisfies DoorSettings },
        { provide: Positions, useFactory: (pool: KeyedPool) => new Positions(pool), inject: [KeyedPool] },
      ],
      exports: [DOOR_SETTINGS, Positions],
    };
  }
}

/** The HTTP process: ledger and vault, the read models, every context, and the door before them. */
@Module({})
export class ApiModule {
  static forRoot(options: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot({ databaseUrl: options.databaseUrl, keysDir: options.keysDir, catalogue, clocks: clocksFrom }),
        DatabaseModule.forRoot({ url: options.databaseUrl, applicationName: 'gongyuan-api', entities }),
        JobsModule.forProducer({ databaseUrl: options.databaseUrl, redisUrl: options.redisUrl }),
        AccessLedgerModule,
        ApiSettings.forRoot(options),
        DoorModule.forRoot({ imports: contexts, controllers: [HealthController] }),
      ],
    };
  }
}

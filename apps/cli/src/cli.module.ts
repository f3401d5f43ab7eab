import { catalogue } from '@gongyuan/catalogue/catalogue';
import { CasesModule, clocksFrom } from '@gongyuan/contexts/cases';
import { authEntities, IdentityModule } from '@gongyuan/contexts/identity';
import { OutreachModule } from '@gongyuan/contexts/outreach';
import { PacksModule } from '@gongyuan/contexts/packs';
import { ProgrammeModule } from '@gongyuan/contexts/programme';
import { AccessLedgerModule } from '@gongyuan/platform/access-ledger/access-ledger.module';
import { DatabaseModule } from '@gongyuan/platform/database/database.module';
import { DOOR_SETTINGS, type DoorSettings } from '@gongyuan/platform/http/session';
import { PlatformModule } from '@gongyuan/platform/platform.module';
import { Positions } from '@gongyuan/platform/projections/wait';
import { type DynamicModule, Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Pool } from 'pg';

export interface CliOptions {
  /** Login of the role `gongyuan_app`. */
  readonly databaseUrl: string;
  /** Folder of the key files. */
  readonly keysDir: string;
}

/** What the contexts ask the process for; nobody knocks at this one. */
@Global()
@Module({
  providers: [
    { provide: DOOR_SETTINGS, useValue: {} satisfies DoorSettings },
    { provide: Positions, useFactory: (pool: Pool) => new Positions(pool), inject: [Pool] },
  ],
  exports: [DOOR_SETTINGS, Positions],
})
class CliSettings {}

/** The house without a door: what operator's commands need to send commands and to open accounts. */
@Module({})
export class CliModule {
  static forRoot({ databaseUrl, keysDir }: CliOptions): DynamicModule {
    return {
      module: CliModule,
      imports: [
        PlatformModule.forRoot({ databaseUrl, keysDir, catalogue, clocks: clocksFrom }),
        DatabaseModule.forRoot({ url: databaseUrl, applicationName: 'gongyuan-cli', entities: [...authEntities] }),
        AccessLedgerModule,
        CliSettings,
        IdentityModule,
        CasesModule,
        PacksModule,
        ProgrammeModule,
        OutreachModule,
      ],
    };
  }
}

/** Opens the house for one command. Always `close()` it. */
export const openHouse = async (options: CliOptions): Promise<INestApplicationContext> => {
  const house = await NestFactory.createApplicationContext(CliModule.forRoot(options), { logger: false, abortOnError: false });
  // the handlers of commands register when the application begins
  return house.init();
};

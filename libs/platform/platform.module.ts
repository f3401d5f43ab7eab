import type { ClocksFrom } from '@gongyuan/kernel/env';
import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Blobs } from './blobs/blobs';
import { Commands } from './commands/commands';
import { CommandRunner } from './commands/runner';
import { CATALOGUE, type Catalogue } from './event-store/catalogue';
import { EventStore } from './event-store/store';
import { Pictures } from './pictures/pictures';
import { KeyRing } from './vault/keys';
import { Vault } from './vault/vault';

export interface PlatformOptions {
  /** Login of the role this process has in the database; never the owner's. */
  readonly databaseUrl: string;
  /** Folder of the key files. */
  readonly keysDir: string;
  readonly catalogue: Catalogue;
  /** Legal clocks, from what the ledger says of working days. */
  readonly clocks: ClocksFrom;
}

/** Ledger, vault and command runner of a process: what every context stands on. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    private readonly store: EventStore,
    private readonly vault: Vault,
    private readonly blobs: Blobs,
  ) {}

  static forRoot(options: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: CATALOGUE, useValue: options.catalogue },
        { provide: KeyRing, useFactory: () => KeyRing.load(options.keysDir) },
        { provide: EventStore, useFactory: () => new EventStore(options.databaseUrl, options.catalogue) },
        { provide: Vault, useFactory: (keys: KeyRing) => new Vault(options.databaseUrl, keys), inject: [KeyRing] },
        { provide: Blobs, useFactory: () => new Blobs(options.databaseUrl) },
        { provide: Pictures, useFactory: () => new Pictures() },
        {
          provide: CommandRunner,
          useFactory: (store: EventStore, vault: Vault, keys: KeyRing) =>
            new CommandRunner(store, vault, options.catalogue, options.clocks, keys.fingerprint),
          inject: [EventStore, Vault, KeyRing],
        },
        Commands,
      ],
      exports: [CATALOGUE, KeyRing, EventStore, Vault, Blobs, Pictures, CommandRunner, Commands, CqrsModule],
    };
  }

  /** Lets what is under way be committed, then closes the connections. */
  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
    await this.vault.close();
    await this.blobs.close();
  }
}

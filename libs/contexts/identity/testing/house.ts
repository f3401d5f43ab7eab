import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditModule, auditAccess, auditFacts, auditProjections } from '@gongyuan/contexts/audit';
import { caseProjections } from '@gongyuan/contexts/cases/projections';
import type { AccessTable } from '@gongyuan/kernel/access';
import type { Clocks, Post } from '@gongyuan/kernel/env';
import type { Facts } from '@gongyuan/kernel/facts';
import { AccessLedgerModule } from '@gongyuan/platform/access-ledger/access-ledger.module';
import { Commands } from '@gongyuan/platform/commands/commands';
import { DatabaseModule } from '@gongyuan/platform/database/database.module';
import { KeyedPool } from '@gongyuan/platform/database/keyed-pool';
import { Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { DoorModule } from '@gongyuan/platform/http/door.module';
import { DOOR_SETTINGS, type DoorSettings } from '@gongyuan/platform/http/session';
import { PlatformModule } from '@gongyuan/platform/platform.module';
import { Engine } from '@gongyuan/platform/projections/engine';
import { Positions } from '@gongyuan/platform/projections/wait';
import { type TestDatabase, testDatabase } from '@gongyuan/platform/testing/database';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Client, Pool } from 'pg';
import {
  AccountDesk,
  ActorReader,
  authEntities,
  enterUnits,
  FirstAdmin,
  IdentityModule,
  identityAccess,
  identityFacts,
  identityProjections,
  SignInDesk,
  systemActor,
} from '..';
import { GivePost } from '../posts/commands';

const catalogue = new Catalogue({
  facts: { ...identityFacts, ...auditFacts } as Facts,
  upcasters: {},
  projections: [...identityProjections, ...auditProjections, ...caseProjections],
  policies: [],
  access: { ...identityAccess, ...auditAccess } as AccessTable,
});

const noClocks: Clocks = {
  due(rule) {
    throw new Error(`Identity counts no legal clocks, and ${rule} was asked for`);
  },
};

@Global()
@Module({})
class Settings {
  static forRoot(): DynamicModule {
    return {
      module: Settings,
      providers: [
        { provide: DOOR_SETTINGS, useValue: {} satisfies DoorSettings },
        { provide: Positions, useFactory: (pool: KeyedPool) => new Positions(pool), inject: [KeyedPool] },
      ],
      exports: [DOOR_SETTINGS, Positions],
    };
  }
}

@Module({})
class House {}

/** Identity and audit behind a real door, on a database of their own. */
export interface IdentityHouse {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly database: TestDatabase;
  readonly keysDir: string;
  readonly owner: Client;
  /** A connection of those who only read. */
  readonly reader: Client;
  readonly store: EventStore;
  readonly actors: ActorReader;
  readonly accounts: AccountDesk;
  readonly desk: SignInDesk;
  readonly firstAdmin: FirstAdmin;
  /** Brings the read models up to the head of the ledger. */
  catchUp(): Promise<void>;
  /** Enters the units of the list; answers nothing when they are there. */
  units(): Promise<void>;
  /** Opens an account with a password, and gives it posts at units. */
  person(login: string, posts: readonly (readonly [Post, string])[], password?: string): Promise<string>;
  close(): Promise<void>;
}

export const PASSWORD = '槐树下三只灰喜鹊在叫';
const SECRET = `${PASSWORD}着呢`;

/** Starts the house. Close it when the tests are over. */
export async function identityHouse(): Promise<IdentityHouse> {
  const database = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-keys-'));
  const keysDir = join(folder, 'keys');
  KeyRing.create(keysDir);
  const app = await NestFactory.create<NestExpressApplication>(
    {
      module: House,
      imports: [
        PlatformModule.forRoot({ databaseUrl: database.appUrl, keysDir, catalogue, clocks: () => noClocks }),
        DatabaseModule.forRoot({ url: database.appUrl, applicationName: 'gongyuan-test', entities: authEntities }),
        AccessLedgerModule,
        Settings.forRoot(),
        DoorModule.forRoot({ imports: [IdentityModule, AuditModule] }),
      ],
    },
    { bodyParser: false, logger: ['error'], abortOnError: false },
  );
  await app.listen(0, '127.0.0.1');
  const [owner, reader] = [new Client(database.ownerUrl), new Client(database.readerUrl)];
  await Promise.all([owner.connect(), reader.connect()]);
  const workers = new Pool({ connectionString: database.workerUrl, max: 6 });
  const store = app.get(EventStore);
  const quiet = { log: () => {}, warn: () => {}, error: () => {} };
  const nothingToSend = () => Promise.reject(new Error('There are no policies here'));
  const engine = new Engine({
    pool: workers,
    events: store,
    send: nothingToSend,
    projections: [...identityProjections, ...auditProjections, ...caseProjections],
    policies: [],
    log: quiet,
  });
  await engine.prepare();
  const actors = app.get(ActorReader);
  const commands = app.get(Commands);
  const accounts = app.get(AccountDesk);
  const desk = app.get(SignInDesk);
  const actor = systemActor('test');
  return {
    app,
    url: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    database,
    keysDir,
    owner,
    reader,
    store,
    actors,
    accounts,
    desk,
    firstAdmin: app.get(FirstAdmin),
    catchUp: () => engine.catchUp(),
    units: () => enterUnits(commands, actors, actor),
    person: async (login, posts, password = SECRET) => {
      const { id } = await accounts.open({ name: `测试${login}`, login }, { actor, key: randomUUID() });
      for (const [post, unit] of posts) {
        await commands.send(Object.assign(new GivePost(), { personId: id, post, unit }), { actor, key: randomUUID() });
      }
      await desk.setPassword(id, password, 'link', new Date().toISOString());
      return id;
    },
    close: async () => {
      await app.close();
      await engine.stop();
      await workers.end();
      await Promise.all([owner.end(), reader.end()]);
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

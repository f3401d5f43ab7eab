import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditModule, auditAccess, auditFacts, auditProjections } from '@gongyuan/contexts/audit';
import { CaseReadingModule, CasesModule, caseAccess, caseProjections, caseWorkFacts } from '@gongyuan/contexts/cases';
import { clocksFrom } from '@gongyuan/contexts/cases/holidays/state';
import {
  AccountDesk,
  ActorReader,
  authEntities,
  enterUnits,
  IdentityModule,
  identityAccess,
  identityFacts,
  identityProjections,
  SignInDesk,
  systemActor,
} from '@gongyuan/contexts/identity';
import { GivePost } from '@gongyuan/contexts/identity/posts/commands';
import {
  ProgrammeModule,
  ProgrammeReadingModule,
  programmeAccess,
  programmeFacts,
  programmeProjections,
} from '@gongyuan/contexts/programme';
import type { AccessTable } from '@gongyuan/kernel/access';
import type { Post } from '@gongyuan/kernel/env';
import type { Facts } from '@gongyuan/kernel/facts';
import { dayOf } from '@gongyuan/kernel/time';
import { AccessLedgerModule } from '@gongyuan/platform/access-ledger/access-ledger.module';
import type { Answer } from '@gongyuan/platform/commands/answer';
import { Commands } from '@gongyuan/platform/commands/commands';
import type { AnyCommand } from '@gongyuan/platform/commands/runner';
import { DatabaseModule } from '@gongyuan/platform/database/database.module';
import { Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { openDoor } from '@gongyuan/platform/http/door';
import { DoorModule } from '@gongyuan/platform/http/door.module';
import { DOOR_SETTINGS, type DoorSettings } from '@gongyuan/platform/http/session';
import { validated } from '@gongyuan/platform/http/validate';
import { PlatformModule } from '@gongyuan/platform/platform.module';
import { Engine } from '@gongyuan/platform/projections/engine';
import { Positions } from '@gongyuan/platform/projections/wait';
import { testDatabase } from '@gongyuan/platform/testing/database';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Client, Pool } from 'pg';
import { formOf } from './visitor';

/** The case work and the programme with identity and audit behind a real door, on a database of their own: for tests of what readers are answered. */

const catalogue = new Catalogue({
  facts: { ...identityFacts, ...auditFacts, ...caseWorkFacts, ...programmeFacts } as Facts,
  upcasters: {},
  projections: [...identityProjections, ...auditProjections, ...caseProjections, ...programmeProjections],
  policies: [],
  access: { ...identityAccess, ...auditAccess, ...caseAccess, ...programmeAccess } as AccessTable,
});

@Global()
@Module({})
class Settings {
  static forRoot(): DynamicModule {
    return {
      module: Settings,
      providers: [
        { provide: DOOR_SETTINGS, useValue: {} satisfies DoorSettings },
        { provide: Positions, useFactory: (pool: Pool) => new Positions(pool), inject: [Pool] },
      ],
      exports: [DOOR_SETTINGS, Positions],
    };
  }
}

@Module({})
class House {}

const PASSWORD = '槐树下三只灰喜鹊在叫着呢';

/** What the door answered. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly body: any;
}

/** Somebody signed in at the door. */
export interface Visitor {
  readonly id: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** The bytes of a file that is there. */
  file(path: string): Promise<Buffer>;
  /** A body with a file goes as a form. */
  post(path: string, body: unknown, key?: string): Promise<Reply>;
}

/** One command sent in the name of somebody, the way the door does, at a moment of the test's choice. */
export interface Sending {
  readonly ifMatch?: number;
  /** The day it is; the command says nothing else of days. */
  readonly day?: string;
}

export interface CaseHouse {
  readonly owner: Client;
  /** Connections of the worker's role, which owns the read models. */
  readonly workers: Pool;
  readonly store: EventStore;
  readonly app: NestExpressApplication;
  /** Opens an account with posts held since the beginning of the year; answers who it is. */
  hire(login: string, posts: readonly (readonly [Post, string])[]): Promise<string>;
  signIn(login: string): Promise<Visitor>;
  send<C extends AnyCommand>(type: Type<C>, person: string, body: object, sending?: Sending): Promise<Answer>;
  /** Brings the read models up to the head of the ledger. */
  catchUp(): Promise<void>;
  close(): Promise<void>;
}

const FIRST_DAY = '2026-01-02T02:00:00.000Z';

/** Starts the house with the units of the federation entered. Close it when the tests are over. */
export async function caseHouse(): Promise<CaseHouse> {
  const database = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-keys-'));
  const keysDir = join(folder, 'keys');
  KeyRing.create(keysDir);
  const app = await NestFactory.create<NestExpressApplication>(
    {
      module: House,
      imports: [
        PlatformModule.forRoot({ databaseUrl: database.appUrl, keysDir, catalogue, clocks: clocksFrom }),
        DatabaseModule.forRoot({ url: database.appUrl, applicationName: 'gongyuan-test', entities: authEntities }),
        AccessLedgerModule,
        Settings.forRoot(),
        DoorModule.forRoot({
          imports: [IdentityModule, AuditModule, CasesModule, CaseReadingModule, ProgrammeModule, ProgrammeReadingModule],
        }),
      ],
    },
    { bodyParser: false, logger: ['error'], abortOnError: false },
  );
  openDoor(app, {}, folder);
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const owner = new Client(database.ownerUrl);
  await owner.connect();
  const workers = new Pool({ connectionString: database.workerUrl, max: 6 });
  workers.on('error', () => undefined);
  const store = app.get(EventStore);
  const quiet = { log: () => {}, warn: () => {}, error: () => {} };
  const engine = new Engine({
    pool: workers,
    events: store,
    send: () => Promise.reject(new Error('There are no policies here')),
    projections: catalogue.projections,
    policies: [],
    log: quiet,
  });
  await engine.prepare();
  const [commands, actors, accounts, desk] = [app.get(Commands), app.get(ActorReader), app.get(AccountDesk), app.get(SignInDesk)];
  const actor = systemActor('test');
  await enterUnits(commands, actors, actor, FIRST_DAY);
  return {
    owner,
    workers,
    store,
    app,
    hire: async (login, posts) => {
      const { id } = await accounts.open({ name: `工作人员${login}`, login }, { actor, key: randomUUID(), now: FIRST_DAY });
      for (const [post, unit] of posts) {
        const command = Object.assign(new GivePost(), { personId: id, post, unit });
        await commands.send(command, { actor, key: randomUUID(), now: FIRST_DAY });
      }
      await desk.setPassword(id, PASSWORD, 'link', FIRST_DAY);
      return id;
    },
    signIn: (login) => visitor(url, login),
    send: async (type, person, body, { ifMatch, day } = {}) => {
      const now = day === undefined ? new Date().toISOString() : `${day}T02:00:00.000Z`;
      const who = await actors.actorOf(person, dayOf(now));
      return commands.send(await validated(type, body), { actor: who, key: randomUUID(), ifMatch, now });
    },
    catchUp: () => engine.catchUp(),
    close: async () => {
      await app.close();
      await engine.stop();
      await workers.end();
      await owner.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const replyOf = async (response: Response): Promise<Reply> => {
  const { status, headers } = response;
  // what is no JSON is left to whoever asked, as bytes
  if (!/\bjson\b/.test(headers.get('content-type') ?? '')) return { status, headers, body: Buffer.from(await response.arrayBuffer()) };
  const text = await response.text();
  return { status, headers, body: text === '' ? undefined : JSON.parse(text) };
};

async function visitor(url: string, login: string): Promise<Visitor> {
  const same = { 'Content-Type': 'application/json', Origin: url, 'Sec-Fetch-Site': 'same-origin' };
  const opened = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: same,
    body: JSON.stringify({ login, password: PASSWORD }),
  });
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0];
  if (!opened.ok || cookie === undefined) throw new Error(`${login} could not sign in: ${opened.status} ${await opened.text()}`);
  const session = (await replyOf(await fetch(`${url}/api/session`, { headers: { cookie } }))).body;
  return {
    id: session.person.id,
    file: async (path) => {
      const response = await fetch(`${url}${path}`, { headers: { cookie } });
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
      return Buffer.from(await response.arrayBuffer());
    },
    get: async (path, headers = {}) => replyOf(await fetch(`${url}${path}`, { headers: { cookie, ...headers } })),
    post: async (path, body, key) => {
      const form = formOf(body);
      const { 'Content-Type': type, ...headers } = same;
      return replyOf(
        await fetch(`${url}${path}`, {
          method: 'POST',
          headers: {
            ...headers,
            ...(form ? {} : { 'Content-Type': type }),
            ...(key === undefined ? {} : { 'Idempotency-Key': key }),
            cookie,
            'X-CSRF-Token': session.csrf,
          },
          body: form ?? JSON.stringify(body),
        }),
      );
    },
  };
}

/** The newest events of the access ledger, oldest first. */
export const accessEvents = (store: EventStore): ReturnType<EventStore['readRange']> =>
  store.head(LEDGER.access).then((head) => store.readRange(LEDGER.access, 0, head));

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FirstAdmin } from '@gongyuan/contexts/identity';
import type { Post } from '@gongyuan/kernel/env';
import { openDoor } from '@gongyuan/platform/http/door';
import { JsonLogger } from '@gongyuan/platform/http/json-logger';
import { testDatabase } from '@gongyuan/platform/testing/database';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Client } from 'pg';
import { ApiModule } from '../../apps/api/src/api.module';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { type Exchange, expected, Visitor } from './visitor';

/** The product as it runs: the modules of its two processes, on a database of their own, spoken to over HTTP. */
export interface WholeHouse {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly worker: INestApplicationContext;
  /** A connection of the owner, who sees every table. */
  readonly owner: Client;
  /** Everything that the two processes logged, a line each. */
  readonly lines: string[];
  /** A browser in which nobody has signed in. */
  visitor(): Visitor;
  /** Where the main ledger stands. */
  head(): Promise<number>;
  close(): Promise<void>;
}

/** Where a house stands: a server's logins. */
export interface Ground {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  drop(): Promise<void>;
}

export interface HouseOptions {
  /** A database of the run's server unless it is given. */
  readonly ground?: Ground;
  readonly watch?: (exchange: Exchange) => void;
}

/** Starts API and worker. Close the house when the tests are over. */
export async function wholeHouse({ ground, watch }: HouseOptions = {}): Promise<WholeHouse> {
  const place = ground ?? (await testDatabase());
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-house-'));
  const keysDir = join(folder, 'keys');
  KeyRing.create(keysDir);
  const lines: string[] = [];
  const logger = new JsonLogger((line) => void lines.push(line));
  logger.setLogLevels(['verbose']);
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot({ databaseUrl: place.appUrl, keysDir }), {
    bodyParser: false,
    logger,
    abortOnError: false,
  });
  openDoor(app, {}, folder);
  await app.listen(0, '127.0.0.1');
  const worker = await NestFactory.createApplicationContext(WorkerModule.forRoot({ databaseUrl: place.workerUrl, keysDir }), {
    logger,
    abortOnError: false,
  });
  const owner = new Client(place.ownerUrl);
  await owner.connect();
  const { port } = app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    app,
    worker,
    owner,
    lines,
    visitor: () => new Visitor(url, watch),
    head: async () => {
      const { rows } = await owner.query<{ position: number }>('select position::float8 as position from ledger.head where ledger_id = 1');
      return rows[0]?.position ?? 0;
    },
    close: async () => {
      await worker.close();
      await app.close();
      await owner.end();
      await place.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const token = (link: string): string => link.split('#')[1] as string;

/** The token of the one-time link that an empty ledger prints when it is started. */
export const firstToken = async (house: WholeHouse): Promise<string> =>
  (await house.app.get(FirstAdmin).link(new Date().toISOString())).token;

/** Makes the first administrator by the one-time link, who signs in. */
export async function firstAdmin(house: WholeHouse, { login, name, password }: Omit<Person, 'posts'>): Promise<Visitor> {
  const visitor = house.visitor();
  expected(201, await visitor.post('/api/first-admin', { token: await firstToken(house), login, name, password }));
  return visitor.signIn(login, password);
}

/** A member of staff to be. */
export interface Person {
  readonly login: string;
  readonly name: string;
  readonly password: string;
  readonly phone?: string;
  /** Posts with the units they are held at. */
  readonly posts: readonly (readonly [Post, string])[];
}

/** Opens an account, gives the posts, and lets the person set a password by a one-time link and sign in. */
export async function hire(house: WholeHouse, admin: Visitor, { login, name, password, phone, posts }: Person): Promise<Visitor> {
  const { id } = expected(201, await admin.post('/api/people', { person: { name, phone }, login }));
  for (const [post, unit] of posts) expected(200, await admin.post(`/api/people/${id}/posts`, { post, unit }));
  const { link } = expected(201, await admin.post(`/api/people/${id}/password-link`));
  const visitor = house.visitor();
  expected(204, await visitor.post('/api/password', { token: token(link), password }));
  return visitor.signIn(login, password);
}

/** The unit that has a code, from the tree as it is shown to whoever is signed in. */
export async function unitOf(house: WholeHouse, who: Visitor, code: string): Promise<string> {
  const { rows } = expected(200, await who.after(await house.head(), '/api/units'));
  const unit = rows.find((one: { code: string }) => one.code === code);
  if (!unit) throw new Error(`There is no unit ${code}`);
  return unit.id;
}

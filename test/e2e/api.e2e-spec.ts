import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openDoor } from '@gongyuan/platform/http/door';
import { JsonLogger } from '@gongyuan/platform/http/json-logger';
import { RouteCheck } from '@gongyuan/platform/http/route-check';
import { type TestDatabase, testDatabase } from '@gongyuan/platform/testing/database';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule } from '../../apps/api/src/api.module';

let database: TestDatabase;
let keysDir: string;
const log: string[] = [];

/** The API as `apps/api` starts it, with the login of `url`. */
async function start(url: string): Promise<{ app: NestExpressApplication; address: string }> {
  const logger = new JsonLogger((line) => void log.push(line));
  const module = ApiModule.forRoot({ databaseUrl: url, keysDir });
  const app = await NestFactory.create<NestExpressApplication>(module, { bodyParser: false, logger, abortOnError: false });
  openDoor(app, {}, join(tmpdir(), 'no-console-here'));
  await app.listen(0, '127.0.0.1');
  return { app, address: `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}` };
}

beforeAll(async () => {
  database = await testDatabase();
  keysDir = join(mkdtempSync(join(tmpdir(), 'gy-api-')), 'keys');
  KeyRing.create(keysDir);
});
afterAll(async () => {
  await database.drop();
  rmSync(join(keysDir, '..'), { recursive: true, force: true });
});

describe('the whole API', () => {
  let app: NestExpressApplication;
  let address: string;
  beforeAll(async () => {
    ({ app, address } = await start(database.appUrl));
  });
  afterAll(() => app.close());

  it('is well on an empty ledger, before any worker has started', async () => {
    const reply = await fetch(`${address}/api/health`);
    expect([reply.status, await reply.json()]).toEqual([200, { status: 'ok', ledger: { position: 0 }, projections: [] }]);
  });

  it('lets nobody in without a session, but where it says so', async () => {
    const routes = app.get(RouteCheck, { strict: false }).routes();
    const open: string[] = [];
    for (const { method, path } of routes) {
      const reply = await fetch(`${address}${path.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000')}`, { method });
      if (reply.status === 401 && ((await reply.json()) as { code: string }).code === 'session.none') continue;
      open.push(`${method} ${path}`);
    }
    expect(routes.length).toBeGreaterThan(40);
    expect(open.sort()).toEqual([
      'DELETE /api/session',
      'GET /api/health',
      'GET /api/openapi.json',
      'POST /api/first-admin',
      'POST /api/password',
      'POST /api/session',
    ]);
  });

  it('offers what its clients were generated from', async () => {
    const written = JSON.parse(readFileSync(resolve(__dirname, '../../libs/api-client/openapi.json'), 'utf8')) as unknown;
    expect(await (await fetch(`${address}/api/openapi.json`)).json()).toEqual(written);
  });

  it('says that the screens were not built, where they were not', async () => {
    const reply = await fetch(address);
    expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([404, 'web.not-built']);
  });
});

it('refuses to start with the login of the owner', async () => {
  await expect(start(database.ownerUrl)).rejects.toThrow(/Refusing to run as the database role/);
  expect(log.join('')).not.toContain(new URL(database.ownerUrl).password || 'no password');
});

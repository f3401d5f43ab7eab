import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@gongyuan/platform/testing/database';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import { playDemo } from './demo';

describe('the demo', () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), 'gongyuan-demo-'));
    KeyRing.create(join(folder, 'keys'));
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });
  it('plays', async () => {
    const since = Date.now();
    const text = await playDemo({
      databaseUrl: database.appUrl,
      workerUrl: database.workerUrl,
      keysDir: join(folder, 'keys'),
      signInsFile: join(folder, 'x.txt'),
      now: new Date().toISOString(),
      tell: (zh) => console.log(Date.now() - since, zh),
    });
    console.log(text, Date.now() - since);
  });
});

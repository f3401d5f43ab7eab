import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '@gongyuan/catalogue/catalogue';
import { ensureKeys } from '@gongyuan/platform/installation/keys';
import { projectionStatus } from '@gongyuan/platform/projections/status';
import { type TestDatabase, testDatabase } from '@gongyuan/platform/testing/database';
import { eventually } from '@gongyuan/platform/testing/eventually';
import { NestFactory } from '@nestjs/core';
import { Pool } from 'pg';
import { WorkerModule } from './worker.module';

describe('the worker', () => {
  let database: TestDatabase;
  let keysDir: string;
  const start = (databaseUrl: string) =>
    NestFactory.createApplicationContext(WorkerModule.forRoot({ databaseUrl, keysDir }), { logger: false, abortOnError: false });

  beforeAll(async () => {
    database = await testDatabase();
    keysDir = join(mkdtempSync(join(tmpdir(), 'gongyuan-worker-')), 'keys');
    ensureKeys(keysDir, true);
  });
  afterAll(async () => {
    await database.drop();
    rmSync(join(keysDir, '..'), { recursive: true, force: true });
  });

  it('makes every read model that the contexts define, for all who may read, and leaves in order', async () => {
    const worker = await start(database.workerUrl);
    const reader = new Pool({ connectionString: database.readerUrl, max: 1 });
    const app = new Pool({ connectionString: database.appUrl, max: 1 });
    try {
      const names = catalogue.projections.map((one) => one.name);
      await eventually(async () =>
        expect((await projectionStatus(app)).filter((one) => one.state === 'live').map((one) => one.name)).toEqual(
          expect.arrayContaining(names),
        ),
      );
      for (const table of catalogue.projections.flatMap((one) => Object.keys(one.tables))) {
        await reader.query(`select * from read."${table}"`);
        await app.query(`select * from read."${table}"`);
      }
      expect((await projectionStatus(app)).map((one) => one.name)).toEqual(
        expect.arrayContaining([...catalogue.policies.map((one) => `policy:${one.name}`), 'policy:timers']),
      );
    } finally {
      await worker.close();
      await reader.end();
      await app.end();
    }
  });

  it('refuses to follow the ledger as its owner', async () => {
    await expect(start(database.ownerUrl)).rejects.toThrow('plain role');
  });
});

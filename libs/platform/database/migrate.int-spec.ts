import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { emptyDatabase, testDatabase } from '../testing/database';
import { migrate } from './migrate';
import { assertPlainRole } from './plain-role';
import { withRoles } from './role-names';

const ask = async <R extends object>(url: string, sql: string): Promise<R[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
};

class First1700000000001 implements MigrationInterface {
  readonly name = 'First1700000000001';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema s; create table s.t (n int)');
    await runner.query('select pg_sleep(0.2)');
    await runner.query(await withRoles(runner, 'grant usage on schema s to {app}; grant select on s.t to {app}'));
  }
  async down(): Promise<void> {}
}

class Second1700000000002 implements MigrationInterface {
  readonly name = 'Second1700000000002';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('insert into s.t values (1)');
  }
  async down(): Promise<void> {}
}

describe('migrate', () => {
  it('is safe to run several times at once: each migration takes effect once', async () => {
    const { ownerUrl, secretsDir, drop } = await emptyDatabase();
    const migrations = [First1700000000001, Second1700000000002];
    const all = await Promise.all([1, 2, 3].map(() => migrate(ownerUrl, { secretsDir, migrations })));
    expect(all.map((one) => one.applied.length).sort()).toEqual([0, 0, 2]);
    expect(await ask(all[0]!.appUrl, 'select * from s.t')).toEqual([{ n: 1 }]);
    await expect(ask(all[0]!.readerUrl, 'select * from s.t')).rejects.toThrow(/permission denied/);
    await drop();
  });

  it('lets databases of one server be migrated at the same time', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => emptyDatabase()));
    const done = await Promise.all(
      all.map((one) => migrate(one.ownerUrl, { secretsDir: one.secretsDir, migrations: [First1700000000001] })),
    );
    for (const one of done) expect(await ask(one.appUrl, 'select current_user as name')).toEqual([{ name: 'gongyuan_app' }]);
    await Promise.all(all.map((one) => one.drop()));
  });

  it('keeps generated passwords in files that only their owner can read, and takes another prefix', async () => {
    const { ownerUrl, name, drop } = await emptyDatabase();
    const secretsDir = mkdtempSync(join(tmpdir(), 'secrets-'));
    const rolePrefix = `other_${name}`;
    const options = { secretsDir, rolePrefix, migrations: [First1700000000001] };
    const { appUrl } = await migrate(ownerUrl, options);
    expect(new URL(appUrl).username).toBe(`${rolePrefix}_app`);
    expect((await migrate(ownerUrl, options)).appUrl).toBe(appUrl);
    expect(readdirSync(secretsDir).sort()).toEqual(['app.password', 'reader.password', 'sealer.password', 'worker.password']);
    for (const file of readdirSync(secretsDir)) expect(statSync(join(secretsDir, file)).mode & 0o777).toBe(0o600);
    expect(await ask(appUrl, 'select count(*)::int as n from s.t')).toEqual([{ n: 0 }]);
    await drop();
    for (const role of ['app', 'worker', 'sealer', 'reader'])
      await ask(ownerUrl.replace(name, 'postgres'), `drop role ${rolePrefix}_${role}`);
    rmSync(secretsDir, { recursive: true });
  });

  it('uses the logins that an administrator made', async () => {
    const { ownerUrl, secretsDir, drop } = await emptyDatabase();
    const given = { app: 'postgresql://somebody:else@db.example/x' };
    const migrated = await migrate(ownerUrl, { secretsDir, given, migrations: [First1700000000001] });
    expect(migrated.appUrl).toBe(given.app);
    await drop();
  });

  it('leaves a schema of a newer version alone', async () => {
    const { ownerUrl, secretsDir, drop } = await emptyDatabase();
    await migrate(ownerUrl, { secretsDir, migrations: [First1700000000001, Second1700000000002] });
    await expect(migrate(ownerUrl, { secretsDir, migrations: [First1700000000001] })).rejects.toThrow(/newer version.*Second1700000000002/);
    await drop();
  });

  it('says in plain words that no server answers', async () => {
    const attempt = migrate('postgresql://me:secret@127.0.0.1:1/x', { secretsDir: tmpdir(), migrations: [] });
    await expect(attempt).rejects.toThrow(/The database at 127.0.0.1:1\/x cannot be reached/);
    await expect(attempt).rejects.not.toThrow(/secret/);
  });
});

describe('a migrated database', () => {
  it('lets plain roles in and refuses the owner', async () => {
    const database = await testDatabase();
    const check = async (url: string): Promise<void> => {
      const client = new Client({ connectionString: url });
      await client.connect();
      try {
        await assertPlainRole(client);
      } finally {
        await client.end();
      }
    };
    for (const url of [database.appUrl, database.workerUrl, database.sealerUrl, database.readerUrl]) await check(url);
    await expect(check(database.ownerUrl)).rejects.toThrow(/owner of the ledger|a superuser/);
    await database.drop();
  });

  it('keeps what the migrations granted on the database itself', async () => {
    const database = await testDatabase();
    await ask(database.workerUrl, 'create schema p_anything_1');
    await expect(ask(database.appUrl, 'create schema p_anything_2')).rejects.toThrow(/permission denied/);
    await database.drop();
  });

  it('is each test’s own', async () => {
    const [one, two] = await Promise.all([testDatabase(), testDatabase()]);
    await ask(one.ownerUrl, 'create table public.mine (n int)');
    await expect(ask(two.ownerUrl, 'select * from public.mine')).rejects.toThrow(/does not exist/);
    await Promise.all([one.drop(), two.drop()]);
  });
});

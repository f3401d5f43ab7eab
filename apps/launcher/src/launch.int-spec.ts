import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { markOf, type ProcessMark } from '@gongyuan/platform/installation/process-mark';
import { emptyDatabase } from '@gongyuan/platform/testing/database';
import { Client } from 'pg';
import { clearSettled, dead, ensureBuilt, Sandbox, settledSandbox, until } from '../testing/sandbox';

const get = async <T = { pid: number; who?: string; owner: boolean; worker: boolean }>(url: string): Promise<T> =>
  // a connection kept alive may be closed by a program that was restarted meanwhile
  (await (await fetch(url, { headers: { connection: 'close' }, signal: AbortSignal.timeout(10_000) })).json()) as T;

jest.setTimeout(240_000);

describe('the launcher', () => {
  let box: Sandbox;
  beforeAll(ensureBuilt, 120_000);
  beforeEach(async () => {
    box = await settledSandbox();
  });
  afterEach(() => box.clear());
  afterAll(clearSettled);

  /** As on a fresh checkout. */
  const afresh = async (): Promise<void> => {
    await box.clear();
    box = new Sandbox();
  };

  it('starts everything, stops everything in order, and keeps the data', async () => {
    await afresh();
    const run = box.start();
    const address = await run.address();
    expect(await get(`${address}/who`)).toMatchObject({ who: 'gongyuan_app', owner: false, worker: false });
    await box.ask('create table public.kept (n int); insert into public.kept values (42)');
    const processes = [box.postmaster(), ...Object.values(box.runtime().children)];
    expect(processes).toHaveLength(3);
    expect(await run.stop('SIGTERM')).toBe(0);
    expect(processes.every(dead)).toBe(true);
    expect(box.has('run/runtime.json')).toBe(false);

    const again = box.start();
    await again.address();
    expect(await box.ask('select n from public.kept')).toEqual([{ n: 42 }]);
    expect(await again.stop('SIGINT')).toBe(0);
  });

  it('lets nobody in without a password', async () => {
    await box.start().address();
    const port = box.runtime().databasePort;
    for (const user of ['gongyuan_superuser', 'gongyuan_owner', 'gongyuan_app', 'postgres']) {
      const client = new Client({ host: '127.0.0.1', port, user, database: 'gongyuan', password: 'guessed' });
      await expect(client.connect()).rejects.toThrow(/password authentication failed/);
    }
    for (const file of box.list('secrets')) expect(statSync(join(box.data, 'secrets', file)).mode & 0o777).toBe(0o600);
  });

  it('makes the keys once, outside the data folder', async () => {
    await afresh();
    await box.start().address();
    const keys = join(box.folder, 'keys');
    expect(readdirSync(keys).sort()).toEqual(['fingerprint', 'index', 'kek-1']);
    for (const file of readdirSync(keys))
      expect([statSync(join(keys, file)).mode & 0o777, statSync(join(keys, file)).size]).toEqual([0o400, 32]);
    const refused = new Sandbox();
    const run = refused.start({ env: { GONGYUAN_KEYS: join(refused.data, 'keys') } });
    expect(await run.ended).toBe(1);
    expect(run.output).toMatch(/keys must be kept apart from the data/);
    expect(refused.has('postgres')).toBe(false);
    await refused.clear();
  });

  it('never makes new keys for a ledger that has a history', async () => {
    const run = box.start();
    await run.address();
    await box.ask('update ledger.head set position = 1 where ledger_id = 1', 'superuser');
    await run.stop('SIGTERM');
    rmSync(join(box.folder, 'keys', 'index'));
    const without = box.start();
    expect(await without.ended).toBe(1);
    expect(without.output).toMatch(/index is missing in .*No new keys are made/);
    expect(readdirSync(join(box.folder, 'keys')).sort()).toEqual(['fingerprint', 'kek-1']);
    expect(box.has('postgres/postmaster.pid')).toBe(false);
  });

  it('points a second launcher to the first, which is not disturbed', async () => {
    const first = box.start();
    const address = await first.address();
    const { pid } = await get(`${address}/api/health`);
    const second = box.start();
    expect(await second.ended).toBe(0);
    expect(second.output).toContain(`Gongyuan is already running\n${address}\n`);
    expect(await get(`${address}/api/health`)).toMatchObject({ pid });
  });

  it('lets exactly one of three launchers run that start at the same moment', async () => {
    await afresh();
    const runs = [box.start(), box.start(), box.start()];
    await Promise.all(runs.map((run) => run.says(/(?:is running|is already running)\nhttp/)));
    const running = runs.filter((run) => /is running\n/.test(run.output));
    expect(running).toHaveLength(1);
    const others = runs.filter((run) => run !== running[0]);
    expect(await Promise.all(others.map((run) => run.ended))).toEqual([0, 0]);
    expect(await get(`${await running[0]!.address()}/who`)).toMatchObject({ who: 'gongyuan_app' });
  });

  it('takes another port when the usual one is taken, but never when the port was asked for', async () => {
    const occupant = createServer();
    await new Promise<void>((resolve) => occupant.once('error', () => resolve()).listen(3000, '127.0.0.1', resolve));
    const run = box.start();
    expect(new URL(await run.address()).port).not.toBe('3000');
    await run.stop('SIGTERM');
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const asked = box.start({ env: { PORT: String(port) } });
    expect(await asked.ended).toBe(1);
    expect(asked.output).toContain(`Port ${port} is taken by another program`);
    occupant.close();
    other.close();
  });

  it('is not taken in by somebody else who takes the port in between and answers like us', async () => {
    const thief = join(box.folder, 'thief');
    const run = box.start({ env: { THIEF: thief } });
    const address = await run.address();
    const [pid, port] = readFileSync(thief, 'utf8').split(' ');
    process.kill(Number(pid), 'SIGKILL');
    expect(new URL(address).port).not.toBe(port);
    expect(run.output).toContain(`LINK ${address}`);
    expect(await get(`${address}/who`)).toMatchObject({ who: 'gongyuan_app' });
  });

  it('stops everything when npm is killed', async () => {
    const npm = box.start({ through: 'npm' });
    const launcher = markOf(Number(await npm.says(/LAUNCHER (\d+)/))) as ProcessMark;
    await npm.address();
    const processes = [launcher, box.postmaster(), ...Object.values(box.runtime().children)];
    npm.process.kill('SIGKILL');
    await until(() => processes.every(dead));
  });

  it('restarts a program that crashes, and gives up with its last words on one that never worked', async () => {
    const run = box.start();
    const address = await run.address();
    const { pid } = await get(`${address}/api/health`);
    await get(`${address}/crash`).catch(() => {});
    await run.says(/api ended \(7\)/);
    await until(async () => (await get(`${address}/api/health`).catch(() => ({ pid }))).pid !== pid);
    await run.stop('SIGTERM');
    const broken = box.start({ env: { BROKEN: 'api' } });
    expect(await broken.ended).toBe(1);
    expect(broken.output).toMatch(/broken on purpose[\s\S]*api did not start in 5 attempts/);
  });

  it('shows the link for the first admin while nobody can sign in', async () => {
    const run = box.start();
    const address = await run.address();
    expect(run.output).toContain(`LINK ${address}`);
    await run.stop('SIGTERM');
    const again = box.start();
    expect(again.output).not.toMatch(/SIGN-INS/);
    await again.address();
    await box.ask(
      `insert into auth.credential (person_id, login_hmac, password_hash, created_at) values (gen_random_uuid(), '\\x00', 'x', now())`,
    );
    await again.stop('SIGTERM');
    const later = box.start();
    await later.address();
    expect(later.output).not.toMatch(/LINK/);
  });

  it('plays the demo into an empty ledger only', async () => {
    const run = box.start({ args: ['--demo'] });
    await run.address();
    expect(run.output).toMatch(/SIGN-INS of the demo[\s\S]*is running/);
    expect(run.output).not.toMatch(/LINK/);
    await box.ask('update ledger.head set position = 1 where ledger_id = 1', 'superuser');
    await run.stop('SIGTERM');
    const again = box.start({ args: ['--demo'] });
    await again.address();
    expect(again.output).toMatch(/holds records already/);
    expect(again.output).not.toMatch(/SIGN-INS/);
  });

  it('begins anew when the demo was cut off half-way', async () => {
    const hang = join(box.folder, 'hang');
    mkdirSync(hang);
    const run = box.start({ args: ['--demo'], env: { HANG: hang } });
    await until(() => box.has('run/demo-playing') && box.has('postgres/postmaster.pid'));
    run.process.kill('SIGKILL');
    await run.ended;
    rmSync(hang, { recursive: true });
    const again = box.start({ args: ['--demo'], env: { HANG: hang } });
    await again.address();
    expect(again.output).toMatch(/cut off half-way[\s\S]*SIGN-INS/);
  });

  it('uses a server that was given and starts none of its own', async () => {
    await afresh();
    const { ownerUrl, secretsDir, drop } = await emptyDatabase();
    const run = box.start({ env: { DATABASE_URL: ownerUrl, GONGYUAN_SECRETS: secretsDir } });
    expect(await get(`${await run.address()}/who`)).toMatchObject({ who: 'gongyuan_app', owner: false });
    expect(box.has('postgres')).toBe(false);
    expect(box.runtime().databasePort).toBeUndefined();
    await run.stop('SIGTERM');
    await drop();
  });

  it('keeps values out of the server’s log', async () => {
    const run = box.start();
    await run.address();
    const canary = '山西省晋中市王小明140702199001010019';
    await box.ask("create table public.t (name text primary key, n int); insert into public.t values ('x', 1)");
    await box.ask(`insert into public.t values ('${canary}', 1), ('${canary}', 2)`).catch(() => {});
    await box.ask(`select '${canary}'::int`).catch(() => {});
    await box.ask(`do $$ begin raise warning '${canary}'; raise exception '${canary}'; end $$`).catch(() => {});
    const sleeping = box.ask(`select pg_sleep(30), '${canary}'`).catch(() => {});
    await until(async () => {
      const [row] = await box.ask<{ pid: number }>(`select pid from pg_stat_activity where query like 'select pg_sleep%'`, 'superuser');
      if (row) process.kill(row.pid, 'SIGKILL');
      return row !== undefined;
    });
    await sleeping;
    const log = (): string => readFileSync(join(box.data, 'log/postgres.log'), 'utf8');
    await until(() => /terminated by signal 9/.test(log()));
    expect(log()).not.toMatch(/王小明|140702/);
    await run.stop('SIGTERM');
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOf, isAlive, markOf, type ProcessMark } from '@gongyuan/platform/installation/process-mark';
import { clearSettled, dead, ensureBuilt, killNow, type Run, Sandbox, settledSandbox, until } from '../testing/sandbox';

/** Every write was acknowledged; the server is killed right after the last. */
const write = (box: Sandbox, n: number) => box.ask(`create table if not exists public.kept (n int); insert into public.kept values (${n})`);
const read = async (box: Sandbox): Promise<number[]> =>
  (await box.ask<{ n: number }>('select n from public.kept order by n')).map((row) => row.n);

const initdbOf = (box: Sandbox): ProcessMark | undefined => {
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name) && commandLineOf(Number(name))?.match(/initdb /) && commandLineOf(Number(name))?.includes(box.folder))
      return markOf(Number(name));
  }
  return undefined;
};

jest.setTimeout(240_000);

describe('after kill -9', () => {
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

  const crash = async (run: Run, ...others: ProcessMark[]): Promise<void> => {
    for (const mark of others) killNow(mark);
    await run.stop('SIGKILL');
  };

  it('of the launcher: API and worker leave, the server is adopted by the next start and stopped by its stop', async () => {
    const run = box.start();
    await run.address();
    await write(box, 1);
    const server = box.postmaster();
    const children = Object.values(box.runtime().children);
    await crash(run);
    await until(() => children.every(dead));
    expect(isAlive(server)).toBe(true);

    const next = box.start();
    await next.address();
    expect(box.postmaster()).toEqual(server);
    expect(await read(box)).toEqual([1]);
    expect(await next.stop('SIGTERM')).toBe(0);
    expect(dead(server)).toBe(true);
  });

  it('of PostgreSQL: it is started again at once, and API and worker go on', async () => {
    const run = box.start();
    const address = await run.address();
    await write(box, 1);
    const { children } = box.runtime();
    const server = box.postmaster();
    killNow(server);
    await run.says(/the database is back/);
    expect(box.postmaster()).not.toEqual(server);
    expect(box.runtime().children).toEqual(children);
    expect(await (await fetch(`${address}/who`)).json()).toMatchObject({ who: 'gongyuan_app' });
    await write(box, 2);
    expect(await read(box)).toEqual([1, 2]);
    expect(await run.stop('SIGTERM')).toBe(0);
  });

  it('of the launcher and PostgreSQL at once, again and again: nothing acknowledged is lost', async () => {
    for (let n = 1; n <= 3; n += 1) {
      const run = box.start();
      await run.address();
      await write(box, n);
      await crash(run, box.postmaster());
    }
    const run = box.start();
    await run.address();
    expect(await read(box)).toEqual([1, 2, 3]);
    expect(await run.stop('SIGTERM')).toBe(0);
  });

  it('of everything, also a child that does not leave by itself', async () => {
    const run = box.start();
    await run.address();
    const children = Object.values(box.runtime().children);
    // a stopped process cannot notice that its launcher is gone
    for (const mark of children) process.kill(mark.pid, 'SIGSTOP');
    await crash(run, box.postmaster());
    const next = box.start();
    await next.address();
    expect(children.every(dead)).toBe(true);
  });

  it('of initdb and the launcher in the middle of the first start', async () => {
    await afresh();
    const run = box.start();
    let initdb: ProcessMark | undefined;
    await until(() => {
      initdb = initdbOf(box);
      return initdb !== undefined;
    });
    await crash(run, initdb as ProcessMark);
    expect(box.has('postgres')).toBe(false);
    expect(box.list().some((name) => name.startsWith('postgres.new-'))).toBe(true);
    const next = box.start();
    await next.address();
    expect(box.list().filter((name) => /new-|password/.test(name))).toEqual([]);
    await write(box, 1);
  });

  it('of the launcher alone while initdb works', async () => {
    await afresh();
    const run = box.start();
    await until(() => initdbOf(box) !== undefined);
    await crash(run);
    const next = box.start();
    await next.address();
    await write(box, 1);
    await next.stop('SIGTERM');
    expect(readdirSync(join(box.data, 'run', 'users'))).toEqual([]);
  });

  it('with a pid file whose number belongs to somebody else by now', async () => {
    const run = box.start();
    await run.address();
    await write(box, 1);
    const server = box.postmaster();
    await crash(run, server);
    await until(() => dead(server));
    const file = join(box.data, 'postgres/postmaster.pid');
    // this test process lives and is no PostgreSQL
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
    const next = box.start();
    await next.address();
    expect(await read(box)).toEqual([1]);
  });
});

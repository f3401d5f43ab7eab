import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase } from '@gongyuan/platform/testing/database';
import { type LittleLedger, littleLedger } from '@gongyuan/platform/testing/little-ledger';
import { eventLines, eventTable } from './events';
import { run } from './program';

describe('events', () => {
  let little: LittleLedger;
  beforeAll(async () => {
    little = await littleLedger();
    await little.record('account-a', [
      ['Opened', { owner: 'canary' }],
      ['Paid', { fen: 4_711 }],
    ]);
    await little.record('account-b', [['Opened', { owner: 'canary' }]]);
    await little.record('account-a', [['Shut', {}]]);
  });
  afterAll(() => little.close());

  it('tells where an event stands, what, when and by whom, and nothing else', async () => {
    const lines = await eventLines(little.store, { stream: 'account-a', ledger: 1 });
    expect(lines.map(({ position, version, type }) => [position, version, type])).toEqual([
      [1, 1, 'Opened'],
      [2, 2, 'Paid'],
      [4, 3, 'Shut'],
    ]);
    for (const line of lines) expect(Object.keys(line).sort()).toEqual(['actor', 'at', 'on', 'position', 'type', 'version']);
    expect(`${JSON.stringify(lines)}${eventTable(lines)}`).not.toMatch(/canary|4711/);
  });

  it('tells the newest only when it is asked to', async () => {
    const lines = await eventLines(little.store, { stream: 'account-a', limit: 1, ledger: 1 });
    expect(lines.map(({ version }) => version)).toEqual([3]);
  });

  it('says when there is no such stream', () =>
    expect(eventLines(little.store, { stream: 'account-z', ledger: 1 })).rejects.toMatchObject({ name: 'PlainError' }));
});

describe('a command line', () => {
  const surroundings = { ...process.env };
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-cli-'));
  let database: Awaited<ReturnType<typeof emptyDatabase>>;

  beforeAll(async () => {
    database = await emptyDatabase();
    for (const name of ['APP', 'WORKER', 'SEALER', 'READER']) delete process.env[`${name}_DATABASE_URL`];
    Object.assign(process.env, {
      DATABASE_URL: database.ownerUrl,
      GONGYUAN_DATA: join(folder, 'data'),
      GONGYUAN_KEYS: join(folder, 'keys'),
      GONGYUAN_SECRETS: database.secretsDir,
    });
  });
  afterAll(async () => {
    process.env = surroundings;
    process.exitCode = 0;
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs a command line in this process. */
  async function type(...argv: string[]): Promise<{ out: string; err: string; code: typeof process.exitCode }> {
    const told = { out: '', err: '' };
    const watch = (stream: NodeJS.WriteStream, name: 'out' | 'err') =>
      jest.spyOn(stream, 'write').mockImplementation((chunk) => {
        told[name] += String(chunk);
        return true;
      });
    const watched = [watch(process.stdout, 'out'), watch(process.stderr, 'err')];
    process.exitCode = 0;
    await run(argv).finally(() => watched.forEach((one) => void one.mockRestore()));
    return { ...told, code: process.exitCode };
  }

  it('asks for the schema first, makes it once, and then finds its way', async () => {
    const before = await type('events', '--stream', 'case-x');
    // a server whose roles are known from elsewhere is reached, and has no tables yet
    expect(before).toMatchObject({ out: '', code: 1, err: expect.stringContaining('migrate') });

    const first = await type('migrate');
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('up to date'), err: expect.stringMatching(/went \d+ steps/) });
    const again = await type('migrate');
    expect(again).toMatchObject({ code: 0, out: first.out, err: '' });

    const after = await type('events', '--stream', 'case-x');
    expect(after).toMatchObject({ out: '', code: 1, err: expect.stringMatching(/^没有流 case-x.*\nThere is no stream case-x/) });
  });

  it('says plainly when nobody answers', async () => {
    process.env['DATABASE_URL'] = 'postgresql://nobody@127.0.0.1:1/none';
    const told = await type('migrate');
    expect(told).toMatchObject({ out: '', code: 1 });
    expect(told.err).toMatch(/^连不上数据库 127\.0\.0\.1:1\/none/);
    expect(told.err).not.toContain('    at ');
  });
});

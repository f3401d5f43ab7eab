import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { Command } from 'commander';
import published from '../../../test/fixtures/deadline-cases.json';
import { clockCommand } from './clock';

interface Told {
  readonly lines: readonly Record<string, unknown>[];
  readonly errors: string;
  readonly failed: boolean;
}

async function clock(args: readonly string[], input = ''): Promise<Told> {
  const output = new PassThrough();
  const errors = new PassThrough();
  let failed = false;
  const program = new Command().exitOverride();
  program.configureOutput({ writeErr: (text) => errors.write(text), writeOut: (text) => output.write(text) });
  const command = clockCommand(program, {
    input: Readable.from([Buffer.from(input)]),
    output,
    errors,
    fail: () => {
      failed = true;
    },
  });
  command.copyInheritedSettings(program);
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  try {
    await program.parseAsync(['clock', ...args], { from: 'user' });
  } catch {
    failed = true;
  }
  output.end();
  errors.end();
  await new Promise((resolve) => setImmediate(resolve));
  const lines = Buffer.concat(chunks)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { lines, errors: String(errors.read() ?? ''), failed };
}

describe('clock', () => {
  it('answers one question', async () => {
    const told = await clock(['--rule', 'ARB_SUE_15D', '--from', '2026-04-20']);
    expect(told.failed).toBe(false);
    expect(told.lines).toEqual([
      {
        id: 'ARB_SUE_15D',
        nominalOn: '2026-05-05',
        dueOn: '2026-05-06',
        safeBy: '2026-04-30',
        needsHolidayData: false,
        basis: expect.stringContaining('第五十条'),
      },
    ]);
  });

  it('takes a pause', async () => {
    const pause = ['--notice-on', '2026-06-03', '--supplied-on', '2026-06-10'];
    const told = await clock(['--rule', 'LA_REVIEW_7D', '--from', '2026-06-01', '--id', 'case-1', ...pause]);
    expect(told.lines).toMatchObject([{ id: 'case-1', dueOn: '2026-06-15' }]);
  });

  it('answers every line of the standard input in order', async () => {
    const input = published.cases.map((one) => JSON.stringify({ id: one.id, rule: one.rule, from: one.trigger_date })).join('\r\n');
    const told = await clock(['--stdin'], `\uFEFF${input}\n\n`);
    expect(told.failed).toBe(false);
    expect(told.lines.map((line) => line['id'])).toEqual(published.cases.map((one) => one.id));
  });

  it('prints an error line for a bad one, goes on, and fails at the end', async () => {
    const told = await clock(
      ['--stdin'],
      ['{"id":"a","rule":"NOPE","from":"2026-01-01"}', 'not json', '{"id":"c","rule":"ARB_SUE_15D","from":"2026-04-20"}'].join('\n'),
    );
    expect(told.failed).toBe(true);
    expect(told.lines).toMatchObject([
      { id: 'a', error: { code: 'calendar.unknown-rule' } },
      { id: null, error: { code: 'calendar.bad-line' } },
      { id: 'c', dueOn: '2026-05-06' },
    ]);
  });

  it('fails with a line for a date that does not exist, and with words when nothing is asked', async () => {
    const wrong = await clock(['--rule', 'ARB_SUE_15D', '--from', '2026-02-30']);
    expect(wrong).toMatchObject({ failed: true, lines: [{ id: 'ARB_SUE_15D', error: { code: 'calendar.bad-date' } }] });
    const nothing = await clock(['--rule', 'ARB_SUE_15D']);
    expect(nothing.failed).toBe(true);
    expect(nothing.errors).toContain('--from');
  });

  it('counts more lines than a pipe holds at once', async () => {
    const line = '{"id":1,"rule":"ARB_SUE_15D","from":"2026-04-20"}\n';
    expect((await clock(['--stdin'], line.repeat(2000))).lines).toHaveLength(2000);
  });

  it('lists the rules', async () => {
    const told = await clock(['--list']);
    expect(told.lines.map((line) => line['id'])).toContain('ARB_SUE_15D');
  });

  it('counts on a year loaded from a file, and refuses a wrong file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'holidays-'));
    try {
      const good = join(folder, 'good.json');
      const bad = join(folder, 'bad.json');
      writeFileSync(
        good,
        JSON.stringify({ year: 2027, version: 1, source: 'test', daysOff: ['2027-01-01', '2027-01-02', '2027-01-03'], makeUpWorkdays: [] }),
      );
      writeFileSync(bad, '{"year":2027}');
      const question = ['--rule', 'WI_REAPPRAISAL_15D', '--from', '2026-12-18'];
      expect((await clock([...question])).lines).toMatchObject([{ dueOn: null, needsHolidayData: true, provisionalSafeBy: '2026-12-31' }]);
      expect((await clock([...question, '--holidays', good])).lines).toMatchObject([{ dueOn: '2027-01-04', needsHolidayData: false }]);
      const refused = await clock([...question, '--holidays', bad]);
      expect(refused).toMatchObject({ failed: true, lines: [], errors: expect.stringContaining('节假日数据有误') });
      expect((await clock([...question, '--holidays', join(folder, 'none.json')])).failed).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

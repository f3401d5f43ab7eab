import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import published from '../../test/fixtures/deadline-cases.json';
import { standardCalendar } from './standard';

const zones = ['America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai', 'UTC'];

const asked = published.cases.map((one) => [one.rule, one.trigger_date] as const);

/** Runs the engine in a process of its own, because a zone is read once, when a process starts. */
const program = `
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');
require.extensions['.ts'] = (module, file) => module._compile(transformSync(readFileSync(file, 'utf8'), {
  filename: file, module: { type: 'commonjs' }, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }).code, file);
const calendar = require(${JSON.stringify(join(__dirname, 'standard.ts'))}).standardCalendar();
const answers = ${JSON.stringify(asked)}.map(([rule, from]) => calendar.due(rule, from));
process.stdout.write(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, answers, urgent: calendar.isUrgent('2026-09-25', '2026-10-01') }));
`;

it('counts alike in every zone a machine may be set to', async () => {
  const here = standardCalendar();
  const expected = asked.map(([rule, from]) => here.due(rule, from));
  for (const zone of zones) {
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], {
      cwd: join(__dirname, '../..'),
      env: { ...process.env, TZ: zone },
      maxBuffer: 4_000_000,
    });
    const told = JSON.parse(stdout) as { zone: string; answers: unknown; urgent: boolean };
    expect(told.zone).toBe(zone);
    expect(told.answers).toEqual(expected);
    expect(told.urgent).toBe(true);
  }
});

import { Refused } from '@gongyuan/kernel/refusal';
import { ConfigError } from '@gongyuan/platform/config';
import { PlainError } from '@gongyuan/platform/installation/plain-error';
import { explain } from './complain';
import { programFor } from './program';

const namesOf = (...argv: string[]): string[] => programFor(argv).commands.map((command) => command.name());

describe("the program of operator's commands", () => {
  it('loads no more than the command that was asked for', () => {
    expect(namesOf('clock', '--rule', 'ARB_SUE_15D')).toEqual(['clock']);
    expect(namesOf('events', '--stream', 'clock')).toEqual(['events']);
  });

  it('lists them all for help and for a word that nobody knows', () => {
    const all = ['clock', 'migrate', 'demo', 'events', 'rebuild', 'projections', 'user', 'first-admin-link'];
    expect(namesOf('--help')).toEqual(expect.arrayContaining(all));
    expect(namesOf('nonsense')).toEqual(expect.arrayContaining(all));
  });

  it('describes each in both languages', () => {
    for (const command of programFor([]).commands) expect(command.description()).toMatch(/\p{Script=Han}.+[a-z]{3}/u);
  });
});

describe('what went wrong', () => {
  it('is a sentence in each language where it can be expected', () => {
    expect(explain(new PlainError('没有', 'none'))).toBe('没有\nnone');
    expect(explain(new ConfigError('缺少设置 X / X is not set'))).toBe('缺少设置 X / X is not set');
    expect(explain(new Refused('account.exists'))).toMatch(/^\p{Script=Han}.*\n.*\(account\.exists\)$/u);
    const nobodyThere = new AggregateError([Object.assign(new Error(), { code: 'ECONNREFUSED' })]);
    expect(explain(nobodyThere)).toMatch(/^连不上数据库（ECONNREFUSED）\n/);
    expect(explain(Object.assign(new Error('relation "x" does not exist'), { code: '42P01' }))).toMatch(/请先运行 migrate/);
  });

  it('shows the place of a fault of ours, and no value of anybody', () => {
    const text = explain(new TypeError('cannot read 李春燕 140702199001010010'));
    expect(text).toContain('TypeError');
    expect(text).toContain('program.spec');
    expect(text).not.toMatch(/李春燕|140702/);
  });
});

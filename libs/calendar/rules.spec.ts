import published from '../../test/fixtures/deadline-cases.json';
import { createClocks } from './clocks';
import { standardHolidays, standardRules } from './standard';
import type { Rule } from './types';

const rule: Rule = {
  id: 'X_1D',
  nameZh: '一',
  nameEn: 'one',
  startZh: '始',
  startEn: 'start',
  kind: 'party',
  versions: [
    {
      version: 1,
      effectiveFrom: '2020-01-01',
      length: 1,
      unit: 'calendar_day',
      rollover: 'none',
      pausable: false,
      basis: '《》',
      certainty: { length: 'V', counting: 'V' },
    },
  ],
};

const first = rule.versions[0];

describe('the rules of law', () => {
  it('hold every id of the worked examples', () => {
    const ids = new Set(standardRules.map((one) => one.id));
    const wanted = [...published.cases, ...published.urgent_flag_cases].map((one) => one.rule);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(standardRules.map((one) => [one.id, one] as const))('%s is complete', (id, one) => {
    expect(id).toMatch(/^[A-Z]+(_[A-Z0-9]+)+$/);
    expect(one.nameZh).toMatch(/\p{Script=Han}/u);
    expect(one.nameEn).toMatch(/^\p{ASCII}+$/u);
    for (const version of one.versions) {
      expect(version.basis).toMatch(/《.+》|内部规定|法释/);
      expect(version.basis).not.toMatch(/[,;:()]/);
    }
  });

  it('bear their length and unit in their id', () => {
    for (const one of standardRules) {
      if (one.kind === 'flag') continue;
      const newest = one.versions.at(-1);
      const letters = { calendar_day: 'D', working_day: 'WD', month: 'M', year: 'Y' }[newest?.unit ?? 'year'];
      expect(one.id).toMatch(new RegExp(`_${newest?.length}${letters}(_EXT)?$`));
    }
  });

  it('name no statute for the settings of the federation as if it gave the number', () => {
    for (const one of standardRules)
      if (one.kind === 'internal') expect(one.versions.every((version) => version.basis.startsWith('内部规定'))).toBe(true);
  });

  it.each([
    ['id-twice', [rule, rule]],
    ['no-version', [{ ...rule, versions: [] }]],
    ['version-order', [{ ...rule, versions: [{ ...first, version: 2 }] }]],
    ['date-order', [{ ...rule, versions: [first, { ...first, version: 2 }] }]],
    ['effective-from', [{ ...rule, versions: [{ ...first, effectiveFrom: '2020-02-30' }] }]],
    ['length', [{ ...rule, versions: [{ ...first, length: 0 }] }]],
  ])('are refused when they contradict themselves: %s', (reason, rules) => {
    expect(() => createClocks({ rules: rules as Rule[], holidays: standardHolidays })).toThrow(
      expect.objectContaining({ code: 'calendar.bad-rules', details: expect.objectContaining({ reason }) }),
    );
  });
});

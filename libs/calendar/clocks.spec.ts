import fc from 'fast-check';
import published from '../../test/fixtures/deadline-cases.json';
import { createClocks } from './clocks';
import { standardCalendar, standardHolidays, standardRules } from './standard';
import { dayAfter, naiveDue } from './testing/naive-counter';
import type { ClockRule, Rule } from './types';

const calendar = standardCalendar();
const code = (wanted: string) => expect.objectContaining({ name: 'CalendarError', code: wanted });
const clockRules = standardRules.filter((rule): rule is ClockRule => rule.kind !== 'flag');

describe('a clock', () => {
  it('says what it was counted from', () => {
    expect(calendar.due('LA_REVIEW_7D', '2026-11-20')).toEqual({
      rule: 'LA_REVIEW_7D',
      ruleVersion: 2,
      calendarVersion: 'cn-2025.1-2026.1',
      from: '2026-11-20',
      nominalOn: '2026-11-27',
      dueOn: '2026-11-27',
      safeBy: '2026-11-27',
      needsHolidayData: false,
      basis: expect.stringContaining('第四十三条'),
    });
  });

  it('is counted by the law of the day it starts', () => {
    const before = createClocks({
      rules: standardRules,
      holidays: [{ year: 2021, version: 1, source: 'test', daysOff: ['2021-01-01'], makeUpWorkdays: [] }],
    });
    expect(before.due('LA_REVIEW_7D', '2021-06-01')).toMatchObject({ ruleVersion: 1, nominalOn: '2021-06-10', dueOn: '2021-06-10' });
    expect(calendar.due('CIV_RETRIAL_6M', '2023-12-31')).toMatchObject({
      ruleVersion: 1,
      basis: expect.stringContaining('第二百一十二条'),
    });
    expect(calendar.due('CIV_RETRIAL_6M', '2024-01-01')).toMatchObject({
      ruleVersion: 2,
      basis: expect.stringContaining('第二百一十六条'),
    });
  });

  it('is not counted by a law that did not exist', () => {
    expect(() => calendar.due('WI_ABILITY_NOTICE_5WD', '2025-06-30')).toThrow(code('calendar.not-in-force'));
  });

  it.each([
    ['NO_SUCH_RULE', '2026-01-01', 'calendar.unknown-rule'],
    ['LA_URGENT_ART44_1', '2026-01-01', 'calendar.unknown-rule'],
    ['__proto__', '2026-01-01', 'calendar.unknown-rule'],
    ['ARB_SUE_15D', '2026-02-30', 'calendar.bad-date'],
    ['ARB_SUE_15D', '', 'calendar.bad-date'],
  ])('%s from %j: %s', (rule, from, wanted) => {
    expect(() => calendar.due(rule, from)).toThrow(code(wanted));
  });

  it('goes from a make-up Saturday without rolling, and from a leap day to the end of February', () => {
    expect(calendar.due('CIV_SIMPLE_3M', '2025-11-30')).toMatchObject({ nominalOn: '2026-02-28', dueOn: '2026-02-28' });
    expect(calendar.due('ARB_LIMITATION_1Y', '2024-02-29')).toMatchObject({ nominalOn: '2025-02-28', dueOn: '2025-02-28' });
    expect(calendar.due('CIV_EXECUTION_2Y', '2024-02-29')).toMatchObject({ nominalOn: '2026-02-28', dueOn: '2026-02-28' });
  });
});

describe('a pause', () => {
  it('moves the end by the days from the notice to the supply', () => {
    expect(calendar.due('LA_REVIEW_7D', '2026-06-01', { noticeOn: '2026-06-03', suppliedOn: '2026-06-10' }).nominalOn).toBe('2026-06-15');
    expect(calendar.due('LA_REVIEW_7D', '2026-06-01', { noticeOn: '2026-06-03', suppliedOn: '2026-06-03' }).nominalOn).toBe('2026-06-08');
    expect(calendar.due('CIV_FIRST_6M', '2026-01-10', { noticeOn: '2026-02-01', suppliedOn: '2026-03-03' }).nominalOn).toBe('2026-08-09');
  });

  it('leaves a clock overdue that had run out before the notice', () => {
    const late = calendar.due('LA_REVIEW_7D', '2026-06-01', { noticeOn: '2026-06-10', suppliedOn: '2026-06-20' });
    expect(late.nominalOn < '2026-06-20').toBe(true);
  });

  it('adds working days to a clock of working days', () => {
    const rule = clockRules.find((one) => one.id === 'LA_FIRST_MEETING_5WD');
    const pausable = { ...rule, versions: rule?.versions.map((version) => ({ ...version, pausable: true })) } as Rule;
    const clocks = createClocks({ rules: [pausable], holidays: standardHolidays });
    // 25, 26, 27 Nov count; 28, 29 are a weekend; 30 Nov, 1 Dec make five. The pause 26 -> 30 Nov holds the working days 27 and 30.
    expect(clocks.due('LA_FIRST_MEETING_5WD', '2026-11-24')).toMatchObject({ dueOn: '2026-12-01' });
    expect(clocks.due('LA_FIRST_MEETING_5WD', '2026-11-24', { noticeOn: '2026-11-26', suppliedOn: '2026-11-30' })).toMatchObject({
      dueOn: '2026-12-03',
    });
    expect(clocks.due('LA_FIRST_MEETING_5WD', '2026-11-24', { noticeOn: '2026-11-26', suppliedOn: '2027-01-04' })).toMatchObject({
      dueOn: null,
      needsHolidayData: true,
    });
  });

  it.each([
    ['LA_REVIEW_7D', '2026-05-31', '2026-06-10', 'calendar.bad-pause'],
    ['LA_REVIEW_7D', '2026-06-05', '2026-06-04', 'calendar.bad-pause'],
    ['LA_REVIEW_7D', '2026-06-31', '2026-07-04', 'calendar.bad-date'],
    ['ARB_SUE_15D', '2026-06-03', '2026-06-10', 'calendar.not-pausable'],
  ])('%s %s -> %s: %s', (rule, noticeOn, suppliedOn, wanted) => {
    expect(() => calendar.due(rule, '2026-06-01', { noticeOn, suppliedOn })).toThrow(code(wanted));
  });
});

describe('a year without a notice', () => {
  it('gives no date, but the last day that is sure', () => {
    const due = calendar.due('WI_REAPPRAISAL_15D', '2026-12-18');
    expect(due).toMatchObject({
      nominalOn: '2027-01-02',
      dueOn: null,
      safeBy: null,
      needsHolidayData: true,
      provisionalSafeBy: '2026-12-31',
    });
  });

  it('gives the earliest end of a clock of working days', () => {
    // 31 Dec is the first working day; of the rest nothing is known, so all of it may be worked.
    const due = calendar.due('ARB_ACCEPT_5WD', '2026-12-30');
    expect(due).toMatchObject({
      nominalOn: '2027-01-04',
      dueOn: null,
      safeBy: null,
      needsHolidayData: true,
      provisionalSafeBy: '2026-12-31',
    });
  });

  it('knows no provisional day when nothing since the start is known', () => {
    expect(calendar.due('ARB_SUE_15D', '2027-03-01')).not.toHaveProperty('provisionalSafeBy');
    expect(calendar.due('ARB_SUE_15D', '2020-03-01')).toMatchObject({ nominalOn: '2020-03-16', needsHolidayData: true });
  });

  it('answers neither date when only one is known', () => {
    expect(calendar.due('MED_15D', '2024-12-17')).toMatchObject({
      nominalOn: '2025-01-01',
      dueOn: null,
      safeBy: null,
      needsHolidayData: true,
    });
  });

  it('has its dates once the notice is loaded, under another calendar version', () => {
    const loaded = standardCalendar([
      { year: 2027, version: 1, source: 'test', daysOff: ['2027-01-01', '2027-01-02', '2027-01-03'], makeUpWorkdays: [] },
    ]);
    const due = loaded.due('WI_REAPPRAISAL_15D', '2026-12-18');
    expect(due).toMatchObject({
      dueOn: '2027-01-04',
      safeBy: '2026-12-31',
      needsHolidayData: false,
      calendarVersion: 'cn-2025.1-2026.1-2027.1',
    });
    expect(due).not.toHaveProperty('provisionalSafeBy');
  });
});

describe('the urgent flag', () => {
  it.each([
    ['2026-09-24', '2026-10-01', false],
    ['2026-09-25', '2026-10-01', true],
    ['2026-10-01', '2026-10-01', true],
    ['2026-10-02', '2026-10-01', true],
  ])('application %s, end %s: %s', (applied, end, urgent) => {
    expect(calendar.isUrgent(applied, end)).toBe(urgent);
  });

  it('refuses dates that do not exist', () => {
    expect(() => calendar.isUrgent('2026-09-31', '2026-10-01')).toThrow(code('calendar.bad-date'));
    expect(() => calendar.isUrgent('2026-09-30', '')).toThrow(code('calendar.bad-date'));
  });
});

describe('any clock on any day', () => {
  const anyDay = fc.integer({ min: 0, max: 1000 }).map((days) => dayAfter('2024-06-01', days));
  const anyRule = fc.constantFrom(...clockRules);

  it('is what a person counts on a wall calendar', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.nat({ max: 20 }), fc.nat({ max: 40 }), (rule, from, untilNotice, paused) => {
        fc.pre(rule.versions.some((version) => version.effectiveFrom <= from));
        const { version } = calendar.ruleOn(rule.id, from);
        const days = version.pausable && version.unit !== 'working_day' ? paused : 0;
        const noticeOn = dayAfter(from, untilNotice);
        const due = calendar.due(rule.id, from, days > 0 ? { noticeOn, suppliedOn: dayAfter(noticeOn, days) } : undefined);
        const naive = naiveDue(published.holiday_data, from, version.before ? -version.length : version.length, version.unit, days);
        expect({ due: due.dueOn, safeBy: due.safeBy }).toEqual({ due: naive.due, safeBy: naive.safeBy });
        if (naive.nominal !== undefined) expect(due.nominalOn).toBe(naive.nominal);
        expect(due.needsHolidayData).toBe(naive.due === null);
      }),
      { numRuns: 3000 },
    );
  });

  it('never ends before its nominal day, is never safe after it, and ends on working days', () => {
    fc.assert(
      fc.property(anyRule, anyDay, (rule, from) => {
        fc.pre(rule.versions.some((version) => version.effectiveFrom <= from));
        const due = calendar.due(rule.id, from);
        const { version } = calendar.ruleOn(rule.id, from);
        expect(version.before ? due.nominalOn < from : due.nominalOn > from).toBe(true);
        if (due.dueOn === null || due.safeBy === null) {
          if (due.provisionalSafeBy !== undefined) expect(calendar.isWorkingDay(due.provisionalSafeBy)).toBe(true);
          return;
        }
        expect(due.dueOn >= due.nominalOn && due.safeBy <= due.nominalOn).toBe(true);
        expect([calendar.isWorkingDay(due.dueOn), calendar.isWorkingDay(due.safeBy)]).toEqual([true, true]);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts back from a hearing, and too early rather than too late where days off are not known (调解仲裁法 35)', () => {
    expect(calendar.due('ARB_HEARING_NOTICE_5WD', '2026-10-12')).toMatchObject({ dueOn: '2026-09-29', safeBy: '2026-09-29' });
    expect(calendar.due('ARB_POSTPONE_3WD', '2026-10-14')).toMatchObject({ dueOn: '2026-10-10' });
    expect(calendar.due('ARB_POSTPONE_3WD', '2027-01-05')).toMatchObject({ nominalOn: '2026-12-29', dueOn: null, needsHolidayData: true });
  });

  it('ends later when it starts later', () => {
    fc.assert(
      fc.property(anyRule, anyDay, (rule, from) => {
        fc.pre(rule.versions.some((version) => version.effectiveFrom <= from));
        expect(calendar.due(rule.id, from).nominalOn <= calendar.due(rule.id, dayAfter(from)).nominalOn).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

import published from '../../test/fixtures/deadline-cases.json';
import { calculate } from './calculator';
import { standardCalendar, standardHolidays } from './standard';

const calendar = standardCalendar();

interface Case {
  id: string;
  rule: string;
  trigger_date: string;
  length: number;
  unit: string;
  kind: string;
  rollover: string;
  nominal_due: string;
  expected_due: string | null;
  safe_by: string | null;
  needs_holiday_data: boolean;
  provisional_safe_by?: string;
  pause?: { notice_date: string; supplied_date: string; pause_days: number };
}

const cases: Case[] = published.cases;

describe('the worked deadline examples', () => {
  it.each(cases.map((one) => [`${one.id} ${one.rule} ${one.trigger_date}`, one] as const))('%s', (_name, one) => {
    const pause = one.pause && { noticeOn: one.pause.notice_date, suppliedOn: one.pause.supplied_date };
    const due = calendar.due(one.rule, one.trigger_date, pause);
    expect(due).toMatchObject({
      rule: one.rule,
      from: one.trigger_date,
      nominalOn: one.nominal_due,
      dueOn: one.expected_due,
      safeBy: one.safe_by,
      needsHolidayData: one.needs_holiday_data,
      calendarVersion: 'cn-2025.1-2026.1',
    });
    expect(due.provisionalSafeBy).toBe(one.provisional_safe_by);
    expect(due.basis).toMatch(/《.+》/);
  });

  it.each(cases.map((one) => [one.rule, one] as const))('the table says the same of %s', (_rule, one) => {
    const { rule, version } = calendar.ruleOn(one.rule, one.trigger_date);
    expect({ kind: rule.kind, length: version.length, unit: version.unit }).toEqual({ kind: one.kind, length: one.length, unit: one.unit });
    expect(version.rollover).toBe(one.rollover === 'none_needed' ? 'none' : one.rollover);
  });

  it.each(published.urgent_flag_cases.map((one) => [one.id, one] as const))('%s: the urgent flag', (_id, one) => {
    expect(calendar.isUrgent(one.application_date, one.limitation_end)).toBe(one.expected_urgent);
    expect(calendar.rules.some((rule) => rule.id === one.rule && rule.kind === 'flag')).toBe(true);
  });

  it('gives the calculator the same answers', () => {
    for (const one of cases) {
      const pause = one.pause && { noticeOn: one.pause.notice_date, suppliedOn: one.pause.supplied_date };
      expect(calculate(calendar, { id: one.id, rule: one.rule, from: one.trigger_date, pause })).toMatchObject({
        id: one.id,
        nominalOn: one.nominal_due,
        dueOn: one.expected_due,
        safeBy: one.safe_by,
        needsHolidayData: one.needs_holiday_data,
      });
    }
  });

  it('stands on the same holiday notices', () => {
    for (const year of standardHolidays) {
      const given = published.holiday_data[`${year.year}` as keyof typeof published.holiday_data];
      expect({ off: year.daysOff, work: year.makeUpWorkdays }).toEqual({ off: given.days_off, work: given.make_up_workdays });
      expect(given.source).toContain(year.source);
    }
  });
});

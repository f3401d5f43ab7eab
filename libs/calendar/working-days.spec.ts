import { numberOf } from './days';
import { holidays2025 } from './holidays/2025';
import { holidays2026 } from './holidays/2026';
import { standardCalendar } from './standard';
import type { HolidayYear } from './types';
import { parseHolidayYear, workingDays } from './working-days';

const calendar = standardCalendar();
const table = (more: Partial<HolidayYear>): HolidayYear => ({
  year: 2027,
  version: 1,
  source: 'test',
  daysOff: ['2027-01-01'],
  makeUpWorkdays: [],
  ...more,
});

describe('working days', () => {
  it.each([
    ['2026-02-28', true, 'a make-up Saturday'],
    ['2026-01-04', true, 'a make-up Sunday'],
    ['2026-05-05', false, 'a Tuesday off'],
    ['2026-05-06', true, 'an ordinary Wednesday'],
    ['2026-11-22', false, 'an ordinary Sunday'],
    ['2024-12-31', null, 'a year without a notice'],
    ['2027-01-02', null, 'a Saturday of a year without a notice'],
  ])('%s: %s, %s', (date, expected, _why) => {
    expect(calendar.isWorkingDay(date)).toBe(expected);
  });

  it('adds working days forward and back, the day itself not counted', () => {
    expect(calendar.addWorkingDays('2026-02-13', 1)).toBe('2026-02-14');
    expect(calendar.addWorkingDays('2026-02-13', 2)).toBe('2026-02-24');
    expect(calendar.addWorkingDays('2026-02-24', -2)).toBe('2026-02-13');
    expect(calendar.addWorkingDays('2026-02-15', 0)).toBe('2026-02-15');
    expect(calendar.addWorkingDays('2026-12-31', 1)).toBeNull();
    expect(calendar.addWorkingDays('2025-01-01', -1)).toBeNull();
    expect(() => calendar.addWorkingDays('2026-01-01', 1.5)).toThrow(expect.objectContaining({ code: 'calendar.bad-count' }));
  });

  it('lets a notice move days of the December before it, as the one for 2019 did', () => {
    const year = table({ daysOff: ['2026-12-31', '2027-01-01'], makeUpWorkdays: ['2026-12-27'] });
    const days = workingDays([year, holidays2026]);
    expect(days.isWorking(numberOf('2026-12-31'))).toBe(false);
    expect(days.isWorking(numberOf('2026-12-27'))).toBe(true);
    expect(calendar.isWorkingDay('2026-12-31')).toBe(true);
  });

  it('takes the highest version of a year and names it', () => {
    const corrected: HolidayYear = { ...holidays2026, version: 2, daysOff: [...holidays2026.daysOff, '2026-09-03'] };
    const days = workingDays([corrected, holidays2026, holidays2025]);
    expect(days.version).toBe('cn-2025.1-2026.2');
    expect(days.years).toEqual([2025, 2026]);
    expect(days.isWorking(numberOf('2026-09-03'))).toBe(false);
  });

  it.each([
    ['twice', table({ daysOff: ['2027-01-01', '2027-01-01'] })],
    ['twice', table({ makeUpWorkdays: ['2027-01-01'] })],
    ['other-year', table({ daysOff: ['2026-05-01'] })],
    ['date', table({ daysOff: ['2027-02-29'] })],
    ['make-up-not-weekend', table({ makeUpWorkdays: ['2027-01-04'] })],
    ['empty', table({ daysOff: [] })],
    ['numbers', table({ version: 0 })],
  ])('refuses a table that is wrong: %s', (reason, year) => {
    expect(() => workingDays([year])).toThrow(
      expect.objectContaining({ code: 'calendar.bad-holidays', details: expect.objectContaining({ reason }) }),
    );
  });

  it('refuses two tables of one version', () => {
    expect(() => workingDays([holidays2026, { ...holidays2026 }])).toThrow(expect.objectContaining({ code: 'calendar.bad-holidays' }));
  });

  it('reads a year from JSON and refuses any other shape', () => {
    expect(parseHolidayYear(JSON.parse(JSON.stringify(holidays2026)))).toEqual(holidays2026);
    for (const wrong of [null, [], 'x', {}, { ...holidays2026, daysOff: '2026-01-01' }, { ...holidays2026, year: '2026' }])
      expect(() => parseHolidayYear(wrong)).toThrow(expect.objectContaining({ code: 'calendar.bad-holidays' }));
  });
});

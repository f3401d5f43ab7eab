import fc from 'fast-check';
import { addMonths, dateOf, isDate, numberOf, weekdayOf } from './days';

const months = (from: string, count: number): string => dateOf(addMonths(numberOf(from), count));

describe('days', () => {
  it.each([
    '2026-02-29',
    '2025-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '20260101',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '0000-01-01',
    '１９９０-01-01',
  ])('refuses %s', (date) => {
    expect(isDate(date)).toBe(false);
    expect(() => numberOf(date)).toThrow(expect.objectContaining({ code: 'calendar.bad-date' }));
  });

  it('refuses what is not a string, and repeats no words of the reader', () => {
    expect(isDate(20260101)).toBe(false);
    expect(isDate(undefined)).toBe(false);
    expect(() => numberOf('李春燕 2026-01-01')).toThrow(expect.objectContaining({ details: {} }));
  });

  it('knows leap years', () => {
    expect(['2024-02-29', '2000-02-29', '2400-02-29'].every(isDate)).toBe(true);
    expect(['1900-02-29', '2100-02-29', '2025-02-29'].some(isDate)).toBe(false);
  });

  it.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-02-28', 12, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-02-28', 6, '2026-08-28'],
  ])('%s and %i months is %s', (from, count, expected) => {
    expect(months(from, count)).toBe(expected);
  });

  it('ends with the year 9999', () => {
    expect(() => months('9999-12-01', 1)).toThrow(expect.objectContaining({ code: 'calendar.bad-date' }));
    expect(() => dateOf(numberOf('9999-12-31') + 1)).toThrow(expect.objectContaining({ code: 'calendar.bad-date' }));
    expect(() => dateOf(numberOf('0001-01-01') - 1)).toThrow(expect.objectContaining({ code: 'calendar.bad-date' }));
  });

  it('agrees with the dates of the language, day by day', () => {
    const first = Date.UTC(1600, 0, 1) / 86_400_000;
    const last = Date.UTC(2999, 11, 31) / 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(dateOf(day)).toBe(date.toISOString().slice(0, 10));
        expect(numberOf(dateOf(day))).toBe(day);
        expect(weekdayOf(day)).toBe(((date.getUTCDay() + 6) % 7) + 1);
      }),
      { numRuns: 2000 },
    );
  });
});

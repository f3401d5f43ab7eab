import { standardCalendar } from '@gongyuan/calendar/standard';
import { moment, planFrom, planUpTo, SCRIPT_DAYS, shift, startingOn } from './plan';

const calendar = standardCalendar();

describe('the days of the script', () => {
  it('end on the last working day not after a day, whatever day that is', () => {
    // 2026-11-21 is a Saturday; 2026-10-10 a Saturday on which people work, after the holiday of the first week
    expect(planUpTo('2026-11-21', calendar).last).toBe('2026-11-20');
    expect(planUpTo('2026-11-20', calendar).last).toBe('2026-11-20');
    expect(planUpTo('2026-10-10', calendar).last).toBe('2026-10-10');
    expect(planUpTo('2026-10-06', calendar).last).toBe('2026-09-30');
  });

  it('are all working days, as far as anybody can know', () => {
    const numbers = Array.from({ length: SCRIPT_DAYS + 1 }, (_, n) => n);
    for (let end = '2026-02-01'; end < '2027-06-01'; end = shift(end, 7)) {
      const plan = planUpTo(end, calendar);
      expect(numbers.map((n) => plan.day(n)).filter((day) => calendar.isWorkingDay(day) === false)).toEqual([]);
      expect(plan.last <= end).toBe(true);
    }
  });

  it('are the same again when they are counted from the first', () => {
    const plan = planUpTo('2026-11-21', calendar);
    const again = planFrom(plan.first, calendar);
    expect([again.first, again.day(37), again.last]).toEqual([plan.first, plan.day(37), plan.last]);
    expect(() => plan.day(SCRIPT_DAYS + 1)).toThrow(/no day/);
    expect(plan.ahead(SCRIPT_DAYS + 1) > plan.last).toBe(true);
    const later = startingOn(plan, 30);
    expect([later.day(7), later.ahead(7), later.last]).toEqual([plan.day(37), plan.day(37), plan.last]);
  });

  it('have their hours by the clocks in Shanghai', () => expect(moment('2026-06-01', '08:30', 5)).toBe('2026-06-01T00:30:05.000Z'));
});

import type { Calendar } from '@gongyuan/calendar/clocks';
import { dateOf, numberOf, weekdayOf } from '@gongyuan/calendar/days';
import type { Instant, LocalDate } from '@gongyuan/kernel/time';

/** The script runs over so many working days after its first one: from winter to late autumn when it ends in November. */
export const SCRIPT_DAYS = 220;
/** So many more days are known to it: papers name a day to come, and what would happen then does not happen any more. */
const KNOWN_AHEAD = 150;

/** The days of one playing of the script. All of them are working days; the last one is not after the day it was planned up to. */
export interface Plan {
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** The working day so many working days after the first, 0 to `SCRIPT_DAYS`. */
  day(n: number): LocalDate;
  /** The same, also of a day that comes after the last. */
  ahead(n: number): LocalDate;
}

/** The plan of a matter that begins so many working days after the first: its day 0 is that day. */
export const startingOn = (plan: Plan, start: number): Plan => ({
  ...plan,
  day: (n) => plan.day(start + n),
  ahead: (n) => plan.ahead(start + n),
});

const SATURDAY = 6;

/** A day of a year without a notice of the State Council is taken for what it is in most weeks. */
const isWorking = (calendar: Pick<Calendar, 'isWorkingDay'>, day: LocalDate): boolean =>
  calendar.isWorkingDay(day) ?? weekdayOf(numberOf(day)) < SATURDAY;

/** The day so many days later; earlier when `days` is negative. */
export const shift = (day: LocalDate, days: number): LocalDate => dateOf(numberOf(day) + days);

/** `count + 1` working days from `start` on, in steps of one day forwards or backwards. */
function workingDays(calendar: Pick<Calendar, 'isWorkingDay'>, start: LocalDate, count: number, step: 1 | -1): LocalDate[] {
  const days: LocalDate[] = [];
  for (let number = numberOf(start); days.length <= count; number += step) {
    const day = dateOf(number);
    if (isWorking(calendar, day)) days.push(day);
  }
  return days;
}

/** The plan that ends on the last working day not after `end`. */
export const planUpTo = (end: LocalDate, calendar: Pick<Calendar, 'isWorkingDay'>): Plan =>
  planFrom(workingDays(calendar, end, SCRIPT_DAYS, -1).at(-1) as LocalDate, calendar);

/** The plan that began on a day: the one to go on with when a playing was cut off, however many days ago. */
export function planFrom(first: LocalDate, calendar: Pick<Calendar, 'isWorkingDay'>): Plan {
  const days = workingDays(calendar, first, SCRIPT_DAYS + KNOWN_AHEAD, 1);
  const known = (n: number, last: number): LocalDate => {
    const found = n <= last ? days[n] : undefined;
    if (found === undefined) throw new Error(`The script has no day ${n}`);
    return found;
  };
  return {
    first,
    last: known(SCRIPT_DAYS, SCRIPT_DAYS),
    day: (n) => known(n, SCRIPT_DAYS),
    ahead: (n) => known(n, days.length),
  };
}

/** A moment of a day by the clocks in Shanghai: `moment('2026-06-01', '10:12')`, with seconds where they matter. */
export const moment = (day: LocalDate, time: string, seconds = 0): Instant =>
  new Date(Date.parse(`${day}T${time}:00+08:00`) + seconds * 1_000).toISOString();

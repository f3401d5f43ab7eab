import type { Calendar } from '@gongyuan/calendar/clocks';
import { dateOf, numberOf, weekdayOf } from '@gongyuan/calendar/days';
import type { Instant, LocalDate } from '@gongyuan/kernel/time';

/** The script runs over so many working days after its first one. */
export const SCRIPT_DAYS = 100;

/** The days of one playing of the script. All of them are working days; the last one is not after the day it was planned up to. */
export interface Plan {
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** The working day so many working days after the first, 0 to `SCRIPT_DAYS`. */
  day(n: number): LocalDate;
}

const SATURDAY = 6;

/** A day of a year without a notice of the State Council is taken for what it is in most weeks. */
const isWorking = (calendar: Pick<Calendar, 'isWorkingDay'>, day: LocalDate): boolean =>
  calendar.isWorkingDay(day) ?? weekdayOf(numberOf(day)) < SATURDAY;

/** The day so many days later; earlier when `days` is negative. */
export const shift = (day: LocalDate, days: number): LocalDate => dateOf(numberOf(day) + days);

const planOf = (days: readonly LocalDate[]): Plan => ({
  first: days[0] as LocalDate,
  last: days.at(-1) as LocalDate,
  day(n) {
    const found = days[n];
    if (found === undefined) throw new Error(`The script has no day ${n}`);
    return found;
  },
});

/** `SCRIPT_DAYS + 1` working days from `start` on, in steps of one day forwards or backwards. */
function workingDays(calendar: Pick<Calendar, 'isWorkingDay'>, start: LocalDate, step: 1 | -1): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = start; days.length <= SCRIPT_DAYS; day = shift(day, step)) if (isWorking(calendar, day)) days.push(day);
  return days;
}

/** The plan that ends on the last working day not after `end`. */
export const planUpTo = (end: LocalDate, calendar: Pick<Calendar, 'isWorkingDay'>): Plan =>
  planOf(workingDays(calendar, end, -1).reverse());

/** The plan that began on a day: the one to go on with when a playing was cut off, however many days ago. */
export const planFrom = (first: LocalDate, calendar: Pick<Calendar, 'isWorkingDay'>): Plan => planOf(workingDays(calendar, first, 1));

/** A moment of a day by the clocks in Shanghai: `moment('2026-06-01', '10:12')`, with seconds where they matter. */
export const moment = (day: LocalDate, time: string, seconds = 0): Instant =>
  new Date(Date.parse(`${day}T${time}:00+08:00`) + seconds * 1_000).toISOString();

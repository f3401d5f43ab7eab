import { CalendarError } from './error';
import type { LocalDate } from './types';

/**
 * Days are whole numbers (0 is 1970-01-01) and dates are strings; `Date` is never used, so no zone of the machine and no
 * summer time can move a legal date. Arithmetic of the proleptic Gregorian calendar, years 0001 to 9999.
 */
export type DayNumber = number;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const lengthOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0));

/** Days before 1 January of the year, counted from 0001-01-01. */
const daysBeforeYear = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

const daysBeforeMonth = (year: number, month: number): number => {
  let days = 0;
  for (let earlier = 1; earlier < month; earlier += 1) days += lengthOf(year, earlier);
  return days;
};

const epoch = daysBeforeYear(1970);

const number = ({ year, month, day }: Parts): DayNumber => daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1 - epoch;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const parse = (date: unknown): Parts | undefined => {
  const found = typeof date === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) : null;
  if (!found) return undefined;
  const parts = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  const exists =
    parts.year >= 1 && parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= lengthOf(parts.year, parts.month);
  return exists ? parts : undefined;
};

/** What an error may repeat of a wrong date: digits and dashes only, never words that somebody pasted. */
const shown = (date: unknown): Readonly<Record<string, string>> => (typeof date === 'string' && /^[\d-]{1,12}$/.test(date) ? { date } : {});

const partsOf = (date: LocalDate): Parts => {
  const parts = parse(date);
  if (!parts) throw new CalendarError('calendar.bad-date', shown(date));
  return parts;
};

/** True for a day that exists, written `YYYY-MM-DD`. */
export const isDate = (date: unknown): date is LocalDate => parse(date) !== undefined;

/** The number of a date. Throws `calendar.bad-date`. */
export const numberOf = (date: LocalDate): DayNumber => number(partsOf(date));

/** The year an absolute day (0 is 0001-01-01) lies in. Throws `calendar.bad-date` outside the years 0001 to 9999. */
function yearAt(absolute: number): number {
  // 146,097 days are 400 years; the estimate is at most one year off, which the two loops mend.
  let year = Math.floor((absolute * 400) / 146_097) + 1;
  while (daysBeforeYear(year) > absolute) year -= 1;
  while (daysBeforeYear(year + 1) <= absolute) year += 1;
  if (year < 1 || year > 9999) throw new CalendarError('calendar.bad-date', { year });
  return year;
}

/** The date of a number. Throws `calendar.bad-date` outside the years 0001 to 9999. */
export function dateOf(day: DayNumber): LocalDate {
  const year = yearAt(day + epoch);
  let rest = day + epoch - daysBeforeYear(year);
  let month = 1;
  while (rest >= lengthOf(year, month)) {
    rest -= lengthOf(year, month);
    month += 1;
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(rest + 1, 2)}`;
}

/** The calendar year a day lies in. Throws `calendar.bad-date` outside the years 0001 to 9999. */
export const yearOf = (day: DayNumber): number => yearAt(day + epoch);

/** 1 is Monday, 7 is Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/**
 * The corresponding day so many months later; when that month has no such day, its last day (民法典 202).
 * Throws `calendar.bad-date` beyond the year 9999.
 */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = partsOf(dateOf(day));
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  if (year < 1 || year > 9999) throw new CalendarError('calendar.bad-date', { year });
  return number({ year, month, day: Math.min(from.day, lengthOf(year, month)) });
}

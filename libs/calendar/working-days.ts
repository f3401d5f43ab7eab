import { type DayNumber, isDate, numberOf, weekdayOf, yearOf } from './days';
import { CalendarError } from './error';
import type { HolidayYear } from './types';

/** What is known of each day: worked, free, or (null) not known because no notice covers it. */
export interface WorkingDays {
  /** Names the data it was made from, e.g. `cn-2025.1-2026.1`. */
  readonly version: string;
  /** Years with a notice, ascending. */
  readonly years: readonly number[];
  /** The last day of the last year with a notice; nothing later is known but what a notice names. */
  readonly horizon: DayNumber;
  isWorking(day: DayNumber): boolean | null;
}

const SATURDAY = 6;

const bad = (year: number, reason: string, date?: string): never => {
  throw new CalendarError('calendar.bad-holidays', { year, reason, ...(date === undefined ? {} : { date }) });
};

/** The notice for a year may also move days at the end of the December before (so it was for 2019). */
const belongsTo = (year: number, date: string): boolean => date.startsWith(`${year}-`) || date.startsWith(`${year - 1}-12-`);

function check(year: HolidayYear): HolidayYear {
  if (!Number.isInteger(year.year) || !Number.isInteger(year.version) || year.version < 1) bad(year.year, 'numbers');
  if (year.daysOff.length === 0) bad(year.year, 'empty');
  const seen = new Set<string>();
  for (const date of [...year.daysOff, ...year.makeUpWorkdays]) {
    if (!isDate(date)) bad(year.year, 'date', String(date));
    if (!belongsTo(year.year, date)) bad(year.year, 'other-year', date);
    if (seen.has(date)) bad(year.year, 'twice', date);
    seen.add(date);
  }
  for (const date of year.makeUpWorkdays) if (weekdayOf(numberOf(date)) < SATURDAY) bad(year.year, 'make-up-not-weekend', date);
  return year;
}

/**
 * Reads a holiday year from loaded JSON of the shape `HolidayYear`. Throws `calendar.bad-holidays` with a reason: a wrong
 * table makes wrong statutory dates, so nothing in it is guessed or mended.
 */
export function parseHolidayYear(value: unknown): HolidayYear {
  const it = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof HolidayYear, unknown>>;
  const dates = (list: unknown): list is string[] => Array.isArray(list) && list.every((date) => typeof date === 'string');
  const { year, version, source, daysOff, makeUpWorkdays } = it;
  if (typeof year !== 'number' || typeof version !== 'number' || typeof source !== 'string' || !dates(daysOff) || !dates(makeUpWorkdays))
    throw new CalendarError('calendar.bad-holidays', { reason: 'shape' });
  return check({ year, version, source, daysOff, makeUpWorkdays });
}

/** The newest version of each year, ascending. Throws when two different tables bear one version. */
function newest(years: readonly HolidayYear[]): HolidayYear[] {
  const byYear = new Map<number, HolidayYear>();
  for (const year of years) {
    const known = byYear.get(year.year);
    if (known && known.version === year.version) bad(year.year, 'version-twice');
    if (!known || known.version < year.version) byYear.set(year.year, check(year));
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/**
 * Working days of the loaded years: Monday to Friday, less the days off, plus the make-up days (调休). A day of a year
 * without a notice is unknown, weekends included: a notice may turn any weekend into a working day.
 */
export function workingDays(holidayYears: readonly HolidayYear[]): WorkingDays {
  const years = newest(holidayYears);
  const loaded = new Set(years.map((year) => year.year));
  const named = new Map<DayNumber, boolean>();
  // Ascending, so that a later notice has the last word on the December before it.
  for (const year of years) {
    for (const date of year.daysOff) named.set(numberOf(date), false);
    for (const date of year.makeUpWorkdays) named.set(numberOf(date), true);
  }
  return {
    version: ['cn', ...years.map((year) => `${year.year}.${year.version}`)].join('-'),
    years: years.map((year) => year.year),
    horizon: Math.max(...years.map((year) => numberOf(`${year.year}-12-31`))),
    isWorking: (day) => named.get(day) ?? (loaded.has(yearOf(day)) ? weekdayOf(day) < SATURDAY : null),
  };
}

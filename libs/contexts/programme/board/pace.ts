import type { LocalDate } from '@gongyuan/kernel/time';

/** How the calendar is counted: by working days, or by plain days where the year's holidays are not known. */
export const paceBases = ['working-days', 'days'] as const;
export type PaceBasis = (typeof paceBases)[number];

/** How much of the year is over. A figure is on its way when its share of the target is not smaller. */
export interface Pace {
  readonly basis: PaceBasis;
  readonly total: number;
  /** Days gone by, the day itself included. */
  readonly elapsed: number;
  /** Days gone by at the end of each month, January first. */
  readonly monthEnds: readonly number[];
}

/** True for a working day, null where nobody knows. */
export type IsWorkingDay = (day: LocalDate) => boolean | null;

const DAY_MS = 86_400_000;

function* daysOf(year: number): Generator<LocalDate> {
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY_MS) yield new Date(at).toISOString().slice(0, 10);
}

/** The calendar of a year as of a day. One day that nobody can classify makes all of it plain days. */
export function paceOf(year: number, today: LocalDate, isWorkingDay: IsWorkingDay): Pace {
  const days = [...daysOf(year)];
  const known = days.map(isWorkingDay);
  const basis: PaceBasis = known.includes(null) ? 'days' : 'working-days';
  const counts = days.map((_, index) => (basis === 'days' ? true : known[index] === true));
  const until = (last: LocalDate): number => days.filter((day, index) => day <= last && counts[index]).length;
  const monthEnds = Array.from({ length: 12 }, (_, month) => until(`${year}-${String(month + 1).padStart(2, '0')}-31`));
  return { basis, total: until(`${year}-12-31`), elapsed: until(today), monthEnds };
}

/** The part of a target that the calendar asks for so far, as a whole number. */
export const expectedAt = (target: number, days: number, total: number): number => (total === 0 ? 0 : Math.round((target * days) / total));

/** Where the year would end at the speed so far; undefined before the first day. */
export const forecastOf = (done: number, { elapsed, total }: Pace): number | undefined =>
  elapsed === 0 ? undefined : Math.round((done * total) / elapsed);

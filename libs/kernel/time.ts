/** A calendar day `YYYY-MM-DD` as people in Asia/Shanghai write it; no time, no zone. */
export type LocalDate = string;
/** A moment in UTC with milliseconds, `2026-11-22T02:24:00.000Z`. */
export type Instant = string;

const shanghaiDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The last summer time there ended in September 1991; since then it is eight hours before UTC all year. */
const EVEN_SINCE = Date.parse('1992-01-01T00:00:00Z');
const EIGHT_HOURS = 8 * 3_600_000;

/** The day it is in Asia/Shanghai at that moment, whatever zone the machine is set to. */
export const dayOf = (at: Instant): LocalDate => {
  const ms = Date.parse(at);
  return ms >= EVEN_SINCE ? new Date(ms + EIGHT_HOURS).toISOString().slice(0, 10) : shanghaiDay.format(new Date(at));
};

/** True when the string is a day that exists (29 February only in leap years). */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

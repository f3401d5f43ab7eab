const SHANGHAI = 'Asia/Shanghai';
const DAY_MS = 86_400_000;

const dayParts = new Intl.DateTimeFormat('en-CA', { timeZone: SHANGHAI, year: 'numeric', month: '2-digit', day: '2-digit' });
const timeParts = new Intl.DateTimeFormat('en-GB', { timeZone: SHANGHAI, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The day it is in the office (Asia/Shanghai), `YYYY-MM-DD`, whatever the computer's zone. */
export const today = (now: number | Date = Date.now()): string => dayParts.format(now);

/** The day of a moment in the office's zone. */
export const dayOf = (instant: string): string => dayParts.format(new Date(instant));

/** `10:24` in the office's zone. */
export const clockTime = (at: number | string): string => timeParts.format(new Date(at));

/** `2026-11-22 10:24` in the office's zone. */
export const stamp = (instant: string): string => `${dayOf(instant)} ${clockTime(instant)}`;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** `11-24` this year, `2027-01-04` in another one. */
export const shortDay = (day: string, now: string = today()): string => (day.slice(0, 4) === now.slice(0, 4) ? day.slice(5) : day);

/** `2026年11月22日`, for paper. */
export const paperDay = (day: string): string => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

import { addMonths, type DayNumber } from './days';
import type { ClockVersion } from './types';
import type { WorkingDays } from './working-days';

/** A pause in day numbers. */
export interface Stop {
  readonly notice: DayNumber;
  readonly supplied: DayNumber;
}

/** Where plain counting ends; not `certain` when a day that was counted may or may not be a working day. */
export interface End {
  readonly day: DayNumber;
  readonly certain: boolean;
}

const MONTHS_A_YEAR = 12;

/**
 * Counts working days after `from`, which itself never counts. An unknown day counts as worked but spoils certainty, so
 * an uncertain end is the earliest possible one.
 */
export function countWorkingDays(days: WorkingDays, from: DayNumber, count: number): End {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let day = from;
  let certain = true;
  while (left > 0) {
    day += step;
    const working = days.isWorking(day);
    if (working === null) certain = false;
    if (working !== false) left -= 1;
  }
  return { day, certain };
}

/**
 * Counts working days back from a day, which itself never counts. A day after the last notice counts as a rest day and spoils
 * certainty: what must be done before a day is then asked for too early, never too late.
 */
export function countWorkingDaysBack(days: WorkingDays, from: DayNumber, count: number): End {
  let left = count;
  let day = from;
  let certain = true;
  while (left > 0) {
    day -= 1;
    const working = days.isWorking(day);
    if (working === null) certain = false;
    if (working || (working === null && day <= days.horizon)) left -= 1;
  }
  return { day, certain };
}

/** Working days after the notice up to the day of supply; unknown days add nothing, so the end stays the earliest. */
function pausedWorkingDays(days: WorkingDays, stop: Stop): { readonly count: number; readonly certain: boolean } {
  let count = 0;
  let certain = stop.supplied <= days.horizon;
  for (let day = stop.notice + 1; day <= Math.min(stop.supplied, days.horizon); day += 1) {
    const working = days.isWorking(day);
    if (working === null) certain = false;
    if (working) count += 1;
  }
  return { count, certain };
}

/**
 * The last day by plain counting: the day of the event does not count (民事诉讼法 85), holidays inside the period do,
 * months and years end on the corresponding day (民法典 202). Each pause adds as many days of the clock's own kind as it took.
 */
export function nominalEnd(days: WorkingDays, clock: ClockVersion, from: DayNumber, stops: readonly Stop[] = []): End {
  if (clock.before) return countWorkingDaysBack(days, from, clock.length);
  if (clock.unit === 'working_day') {
    const paused = stops.map((stop) => pausedWorkingDays(days, stop));
    const end = countWorkingDays(
      days,
      from,
      paused.reduce((all, { count }) => all + count, clock.length),
    );
    return { day: end.day, certain: end.certain && paused.every(({ certain }) => certain) };
  }
  const unpaused =
    clock.unit === 'calendar_day'
      ? from + clock.length
      : addMonths(from, clock.unit === 'month' ? clock.length : clock.length * MONTHS_A_YEAR);
  return { day: stops.reduce((day, stop) => day + stop.supplied - stop.notice, unpaused), certain: true };
}

/** The first working day on or after a day; null when an unknown day comes first. */
export function rollForward(days: WorkingDays, from: DayNumber): DayNumber | null {
  let day = from;
  for (;;) {
    const working = days.isWorking(day);
    if (working !== false) return working === null ? null : day;
    day += 1;
  }
}

/** The last working day on or before a day; null when an unknown day comes first. */
export function rollBack(days: WorkingDays, from: DayNumber): DayNumber | null {
  let day = from;
  for (;;) {
    const working = days.isWorking(day);
    if (working !== false) return working === null ? null : day;
    day -= 1;
  }
}

/** The last day not before `start` and not after `end` that is known to be a working day; null when there is none. */
export function lastKnownWorkingDay(days: WorkingDays, start: DayNumber, end: DayNumber): DayNumber | null {
  for (let day = Math.min(end, days.horizon); day >= start; day -= 1) if (days.isWorking(day)) return day;
  return null;
}

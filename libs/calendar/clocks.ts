import { countWorkingDays, lastKnownWorkingDay, nominalEnd, rollBack, rollForward, type Stop } from './counting';
import { dateOf, numberOf } from './days';
import { CalendarError } from './error';
import { type RuleBook, ruleBook, URGENT_FLAG } from './rule-book';
import type { ClockRule, Clocks, ClockVersion, DueDate, HolidayYear, LocalDate, Pause, Rule } from './types';
import { type WorkingDays, workingDays } from './working-days';

/** Legal clocks on the working days of the loaded years. */
export interface Calendar extends Clocks {
  /** Names the holiday data in use; stored with every date that was counted. */
  readonly calendarVersion: string;
  /** Years with a notice, ascending. */
  readonly years: readonly number[];
  readonly rules: readonly Rule[];
  /** True for a working day, null in a year without a notice. Throws `calendar.bad-date`. */
  isWorkingDay(on: LocalDate): boolean | null;
  /**
   * The working day so many working days after (`count` < 0: before) a day, which itself does not count; the day itself
   * for 0. Null when it cannot be known yet. Throws `calendar.bad-date`, `calendar.bad-count`.
   */
  addWorkingDays(from: LocalDate, count: number): LocalDate | null;
  /**
   * 法律援助法 44(1), 不足七日: true when fewer days are left from the application to the nominal end of the limitation
   * than the rule names, hence also when that day has passed. Nominal, not rolled, so that the flag errs early.
   */
  isUrgent(applicationOn: LocalDate, limitationEnd: LocalDate): boolean;
  /** The clock as it stood on a day. Throws `calendar.unknown-rule`, `calendar.not-in-force`. */
  ruleOn(id: string, on: LocalDate): { readonly rule: ClockRule; readonly version: ClockVersion };
}

/** Pauses in the order they were; each begins on or after the end of the one before. */
function stopsOf(rule: string, version: ClockVersion, from: LocalDate, pauses: readonly Pause[]): readonly Stop[] {
  let earliest = from;
  return pauses.map((pause) => {
    const stop = stopOf(rule, version, earliest, pause);
    earliest = pause.suppliedOn;
    return stop;
  });
}

function stopOf(rule: string, version: ClockVersion, from: LocalDate, pause: Pause): Stop {
  const stop = { notice: numberOf(pause.noticeOn), supplied: numberOf(pause.suppliedOn) };
  if (!version.pausable) throw new CalendarError('calendar.not-pausable', { rule });
  if (stop.notice < numberOf(from) || stop.supplied < stop.notice)
    throw new CalendarError('calendar.bad-pause', { from, noticeOn: pause.noticeOn, suppliedOn: pause.suppliedOn });
  return stop;
}

const listOf = (pause: Pause | readonly Pause[] | undefined): readonly Pause[] => {
  if (pause === undefined) return [];
  return 'noticeOn' in pause ? [pause] : pause;
};

function dueDate(book: RuleBook, days: WorkingDays, id: string, from: LocalDate, pause?: Pause | readonly Pause[]): DueDate {
  const start = numberOf(from);
  const { version } = book.clock(id, from);
  const pauses = listOf(pause);
  const end = nominalEnd(days, version, start, stopsOf(id, version, from, pauses));
  const due = version.rollover === 'next_working_day' ? rollForward(days, end.day) : end.day;
  const safe = rollBack(days, end.day);
  // All or nothing: a date that stands while the other is unknown would be read as the whole answer.
  const known = end.certain && due !== null && safe !== null;
  const provisional = known ? null : lastKnownWorkingDay(days, start, end.day);
  return {
    rule: id,
    ruleVersion: version.version,
    calendarVersion: days.version,
    from,
    nominalOn: dateOf(end.day),
    dueOn: known ? dateOf(due) : null,
    safeBy: known ? dateOf(safe) : null,
    needsHolidayData: !known,
    ...(provisional === null ? {} : { provisionalSafeBy: dateOf(provisional) }),
    ...(pauses.length === 0 ? {} : { pauses }),
    basis: version.basis,
  };
}

/**
 * Makes the clocks from rules of law and holiday years, both plain data. Throws `calendar.bad-rules` or
 * `calendar.bad-holidays` at once when the data contradicts itself.
 */
export function createClocks(data: { readonly rules: readonly Rule[]; readonly holidays: readonly HolidayYear[] }): Calendar {
  const book = ruleBook(data.rules);
  const days = workingDays(data.holidays);
  return {
    calendarVersion: days.version,
    years: days.years,
    rules: book.rules,
    due: (rule, from, pause) => dueDate(book, days, rule, from, pause),
    isWorkingDay: (on) => days.isWorking(numberOf(on)),
    addWorkingDays(from, count) {
      if (!Number.isInteger(count)) throw new CalendarError('calendar.bad-count', { count });
      const end = countWorkingDays(days, numberOf(from), count);
      return end.certain ? dateOf(end.day) : null;
    },
    isUrgent: (applicationOn, limitationEnd) =>
      numberOf(limitationEnd) - numberOf(applicationOn) < book.flag(URGENT_FLAG, applicationOn).version.fewerThanDays,
    ruleOn(id, on) {
      numberOf(on);
      return book.clock(id, on);
    },
  };
}

/** A calendar day `YYYY-MM-DD` as people in China write it; no time, no zone. */
export type LocalDate = string;

/** Time that a clock does not count: from the day the notice went out to the day everything was supplied. */
export interface Pause {
  readonly noticeOn: LocalDate;
  readonly suppliedOn: LocalDate;
}

/** A statutory date with what it was computed from, so that it can be explained years later. */
export interface DueDate {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly calendarVersion: string;
  /** The day the clock started from; never counted itself. */
  readonly from: LocalDate;
  /**
   * The last day by plain counting, before a rest day moves it. For a working-day clock that runs into a year without
   * holiday data it is the earliest day on which the clock can end, so that reminders and the urgent flag err early.
   */
  readonly nominalOn: LocalDate;
  /** The last day on which the act is in time; null while `needsHolidayData`. */
  readonly dueOn: LocalDate | null;
  /** The last working day on or before the nominal day: the date to work to; null while `needsHolidayData`. */
  readonly safeBy: LocalDate | null;
  /** True when a day that decides the answer lies in a year whose State Council notice is not loaded. */
  readonly needsHolidayData: boolean;
  /** Only while `needsHolidayData`: the last day before the end that is already known to be a working day. */
  readonly provisionalSafeBy?: LocalDate;
  /** What it did not count, so that it can be counted again on a newer calendar; absent when it never stood still. */
  readonly pauses?: readonly Pause[];
  /** The article it rests on, in Chinese. */
  readonly basis: string;
}

/** Counts legal clocks. */
export interface Clocks {
  /** Throws `CalendarError`: unknown-rule, not-in-force, bad-date, bad-pause, not-pausable. */
  due(rule: string, from: LocalDate, pause?: Pause | readonly Pause[]): DueDate;
}

export type Unit = 'calendar_day' | 'working_day' | 'month' | 'year';

/** Whom the clock binds: an institution, a party or its lawyer, a claim that lapses (时效), or the federation's own setting. */
export type ClockKind = 'institution' | 'party' | 'limitation' | 'internal';

/** What happens when the last day is a rest day. */
export type Rollover = 'next_working_day' | 'none';

/**
 * How sure we are. `V`: checked against the text of the rule itself. `V2`: seen in a secondary source.
 * `K-h`, `K-m`, `K-l`: general knowledge of high, medium, low certainty. A setting of the federation itself is `setting`.
 */
export type Certainty = 'V' | 'V2' | 'K-h' | 'K-m' | 'K-l' | 'setting';

/** The law as it stood from a day on. */
export interface ClockVersion {
  readonly version: number;
  /** First day on which a clock that starts is counted by this version. */
  readonly effectiveFrom: LocalDate;
  readonly length: number;
  readonly unit: Unit;
  readonly rollover: Rollover;
  /** True for a day that lies before the one it is counted from: notice of a hearing, a request to postpone it. */
  readonly before?: true;
  /** True when the law itself takes time out of the count (补正, 中止, 鉴定, 公告). */
  readonly pausable: boolean;
  readonly basis: string;
  /** Of the length, and of the way it is counted (kind of day, rollover, pause). */
  readonly certainty: { readonly length: Certainty; readonly counting: Certainty };
}

interface Named {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A clock: from what, whom it binds, and every version of it, oldest first. */
export interface ClockRule extends Named {
  readonly kind: ClockKind;
  /** What starts it. */
  readonly startZh: string;
  readonly startEn: string;
  readonly versions: readonly ClockVersion[];
}

export interface FlagVersion {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  /** Raised when fewer than this many days are left to the nominal end. */
  readonly fewerThanDays: number;
  readonly basis: string;
  readonly certainty: { readonly length: Certainty; readonly counting: Certainty };
}

/** A rule that raises a flag when little time is left; it ends nothing itself. */
export interface FlagRule extends Named {
  readonly kind: 'flag';
  readonly versions: readonly FlagVersion[];
}

export type Rule = ClockRule | FlagRule;

/** One year of the State Council's arrangement of days off (国务院办公厅关于部分节假日安排的通知). */
export interface HolidayYear {
  readonly year: number;
  /** Raised when the year's data is corrected; the highest one loaded holds. */
  readonly version: number;
  readonly source: string;
  /** Every day off the notice names, weekends inside the blocks included. */
  readonly daysOff: readonly LocalDate[];
  /** Saturdays and Sundays on which people work (调休上班). */
  readonly makeUpWorkdays: readonly LocalDate[];
}

export type CalendarErrorCode =
  | 'calendar.unknown-rule' // no rule of this id
  | 'calendar.not-in-force' // the rule did not exist yet on the day the clock starts
  | 'calendar.bad-date' // not a day of the calendar written YYYY-MM-DD
  | 'calendar.bad-pause' // a pause that ends before it begins, begins before the clock, or has only one end
  | 'calendar.not-pausable' // the law takes no time out of this clock
  | 'calendar.bad-count' // a number of working days that is not whole
  | 'calendar.bad-line' // a line of the calculator that is not a question
  | 'calendar.bad-rules' // rule data that contradicts itself
  | 'calendar.bad-holidays'; // holiday data that contradicts itself

/** The one error of the calendar. `code` is stable for ever; `details` holds ids and dates only. */
export class CalendarError extends Error {
  constructor(
    readonly code: CalendarErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'CalendarError';
  }
}

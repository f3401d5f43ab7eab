import type { Calendar } from './clocks';
import { CalendarError, type CalendarErrorCode } from './error';
import { messageOf } from './messages';
import type { LocalDate, Pause } from './types';

/** The id a question was asked under; an answer bears the same. Null when the line had none. */
export type QuestionId = string | number | null;

/** A date as the calculator answers it. */
export interface Answer {
  readonly id: QuestionId;
  /** Null only for a working-day clock that runs into a year without holiday data: it cannot be counted to its end. */
  readonly nominalOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly safeBy: LocalDate | null;
  readonly needsHolidayData: boolean;
  /** Only while `needsHolidayData`, where there is one: the last day before the end known to be a working day. */
  readonly provisionalSafeBy?: LocalDate;
  readonly basis: string;
}

/** Why a question has no answer. */
export interface Failure {
  readonly id: QuestionId;
  readonly error: { readonly code: CalendarErrorCode; readonly message: string };
}

export const isFailure = (result: Answer | Failure): result is Failure => 'error' in result;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (line: unknown): QuestionId => {
  const id = isFields(line) ? line['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
};

const failure = (id: QuestionId, error: CalendarError): Failure => ({ id, error: { code: error.code, message: messageOf(error) } });

const text = (fields: Fields, name: string): string => {
  const value = fields[name];
  if (typeof value !== 'string') throw new CalendarError('calendar.bad-line', { field: name });
  return value;
};

/** Both ends or none: with the notice alone the clock stands still and has no end yet. */
function pauseOf(fields: Fields): Pause | undefined {
  const pause = fields['pause'];
  if (pause === undefined || pause === null) return undefined;
  if (!isFields(pause)) throw new CalendarError('calendar.bad-line', { field: 'pause' });
  const { noticeOn, suppliedOn } = pause;
  if (typeof noticeOn !== 'string' || typeof suppliedOn !== 'string') throw new CalendarError('calendar.bad-pause');
  return { noticeOn, suppliedOn };
}

/**
 * Answers one parsed line `{ id, rule, from, pause?: { noticeOn, suppliedOn } }`. Never throws for what a line says: a bad
 * line becomes a `Failure` under the id it had. Other fields are passed over.
 */
export function calculate(calendar: Calendar, line: unknown): Answer | Failure {
  const id = idOf(line);
  try {
    if (!isFields(line)) throw new CalendarError('calendar.bad-line');
    const rule = text(line, 'rule');
    const from = text(line, 'from');
    const due = calendar.due(rule, from, pauseOf(line));
    const counted = calendar.ruleOn(rule, from).version.unit === 'working_day' && due.needsHolidayData ? null : due.nominalOn;
    return {
      id,
      nominalOn: counted,
      dueOn: due.dueOn,
      safeBy: due.safeBy,
      needsHolidayData: due.needsHolidayData,
      ...(due.provisionalSafeBy === undefined ? {} : { provisionalSafeBy: due.provisionalSafeBy }),
      basis: due.basis,
    };
  } catch (error) {
    if (error instanceof CalendarError) return failure(id, error);
    throw error;
  }
}

/** Answers one line of text; text that is not JSON is a `Failure` without an id. */
export function calculateText(calendar: Calendar, line: string): Answer | Failure {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return failure(null, new CalendarError('calendar.bad-line'));
  }
  return calculate(calendar, parsed);
}

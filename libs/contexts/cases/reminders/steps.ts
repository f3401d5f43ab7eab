import { dateOf, numberOf } from '@gongyuan/calendar/days';
import { daysBetween, type LocalDate } from '@gongyuan/kernel/time';
import { APPROVAL_STEP } from '../approval/rounds';
import { type ListedClock, lastDay } from '../reading/clocks';
import { whoseOf } from '../reading/whose';

/** How many days before the day to work to somebody is reminded. A rule of the house: no statute names these days. */
export const REMINDER_STEPS = {
  version: 1,
  daysBefore: [30, 15, 7, 3, 1],
  basis: '内部规定：期限到来前三十、十五、七、三、一天提醒承办人（审签环节提醒该环节的岗位），逾期报审核员',
  certainty: 'setting',
} as const;

/** What stands for "the last day has passed" beside the days before it. */
export const OVERDUE = 0;

/** Which date of a case is meant: a date that moved is another one, and gets reminders of its own. */
export interface DateKey {
  readonly rule: string;
  readonly from: LocalDate;
  /** The hearing or proceeding it belongs to; absent for dates of the whole case. */
  readonly of?: string;
  readonly workBy: LocalDate;
}

/** The day to work to: the last working day in time, or the earliest it can be while days off are not known. */
export const workByOf = ({ safeBy, nominalOn }: Pick<ListedClock, 'safeBy' | 'nominalOn'>): LocalDate => safeBy ?? nominalOn;

export const dateKeyOf = (clock: ListedClock): DateKey => {
  const of = clock.hearing ?? clock.proceeding;
  return { rule: clock.rule, from: clock.from, ...(of && { of }), workBy: workByOf(clock) };
};

export const keyText = ({ rule, from, of, workBy }: DateKey): string => [rule, from, of ?? '', workBy].join('/');

/** Only dates that run and bind the union or its handler are reminded of: nobody can hurry others. */
export const isReminded = ({ state, rule }: ListedClock): boolean => state === 'open' && whoseOf(rule) === 'ours';

/** A step on the way to a decision binds those whose turn it is, and neither the handler nor who reviews. */
export const isStep = ({ rule }: Pick<DateKey, 'rule'>): boolean => rule === APPROVAL_STEP;

/** The newest step whose day has come: days before the day to work to, `OVERDUE`, or undefined while there is time. */
export function stepDue(clock: ListedClock, today: LocalDate): number | undefined {
  if (clock.dueOn !== null && today > clock.dueOn) return OVERDUE;
  const left = daysBetween(today, workByOf(clock));
  return REMINDER_STEPS.daysBefore.findLast((days) => left <= days);
}

/** A step of a date, and the day it comes. */
export interface NextStep {
  readonly step: number;
  readonly on: LocalDate;
}

const shift = (day: LocalDate, days: number): LocalDate => dateOf(numberOf(day) + days);

/**
 * The step that comes next for a date: after the ones that were given, and after the day it was set, when whoever set it saw
 * it anyway. A date that was set with no step ahead is told of at once. Undefined when there is nothing more to say.
 */
export function nextStep(clock: ListedClock, set: LocalDate, given: number | undefined): NextStep | undefined {
  if (given === OVERDUE) return undefined;
  const workBy = workByOf(clock);
  const steps = REMINDER_STEPS.daysBefore.map((step) => ({ step, on: shift(workBy, -step) }));
  const ahead = steps.find(({ step, on }) => on > set && (given === undefined || step < given));
  if (ahead) return ahead;
  const last = REMINDER_STEPS.daysBefore.at(-1) as number;
  if (given === undefined) return { step: last, on: set };
  return clock.dueOn === null ? undefined : { step: OVERDUE, on: shift(lastDay(clock), 1) };
}

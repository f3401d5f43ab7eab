import { dateOf, numberOf } from '@gongyuan/calendar/days';
import { CalendarError } from '@gongyuan/calendar/error';
import type { DueDate, Env, Pause } from '@gongyuan/kernel/env';
import { daysBetween, type LocalDate } from '@gongyuan/kernel/time';
import { clock } from '../../guards';
import type { OpenCase } from '../../state';
import type { ProceedingKind } from '../codes';
import type { RecordProgress } from './commands';
import { courseOf } from './roads';
import type { Proceeding } from './state';

/** The dates that a body has to keep once something was filed with it. */
export const clocksOnFiling = (kind: ProceedingKind, on: LocalDate, env: Env): readonly DueDate[] =>
  (courseOf(kind).starts.filed ?? []).map((rule) => clock(env, rule, on));

/** True when a day that the body had to keep has passed; also where the law knows of none. */
export const isLate = ({ clocks }: Proceeding, on: LocalDate): boolean =>
  clocks.length === 0 || clocks.some(({ dueOn }) => dueOn !== null && dueOn < on);

/** A clock with time taken out; undefined where the law takes none out. */
function paused(env: Env, { rule, from }: DueDate, pause: Pause): DueDate | undefined {
  try {
    return env.clocks.due(rule, from, pause);
  } catch (error) {
    if (error instanceof CalendarError && error.code === 'calendar.not-pausable') return undefined;
    throw error;
  }
}

/** The rules of a proceeding whose time stands still from a day on. */
export const runningRules = ({ clocks }: Proceeding, on: LocalDate, env: Env): readonly string[] =>
  clocks.filter((due) => due.from <= on && paused(env, due, { noticeOn: on, suppliedOn: on })).map(({ rule }) => rule);

/** Several stops count together: as if the first had lasted as long as all of them. */
export const stopped = ({ suspendedOn, stopped: before }: Proceeding, on: LocalDate): Proceeding['stopped'] =>
  suspendedOn === undefined ? before : { from: before?.from ?? suspendedOn, days: (before?.days ?? 0) + daysBetween(suspendedOn, on) };

/** 办案规则 art. 47: time that stood still is not counted. */
function resumed(proceeding: Proceeding, on: LocalDate, env: Env): readonly DueDate[] {
  const { suspendedOn = on } = proceeding;
  const all = stopped(proceeding, on) ?? { from: suspendedOn, days: 0 };
  return proceeding.clocks.flatMap((due) => {
    const whole = due.from <= all.from;
    const noticeOn = whole ? all.from : suspendedOn;
    const suppliedOn = whole ? dateOf(numberOf(all.from) + all.days) : on;
    return (due.from <= noticeOn ? paused(env, due, { noticeOn, suppliedOn }) : undefined) ?? [];
  });
}

/** The trial of a second instance: by the law of the first one, and shorter where a ruling was appealed (民事诉讼法 183). */
function secondTrial(proceeding: Proceeding, { work, outcomes }: OpenCase): string {
  const before = work.proceedings.find(({ id }) => id === proceeding.follows);
  if (before?.kind === 'administrative-suit') return 'ADM_SECOND_3M';
  const decided = outcomes.findLast(({ proceedingId }) => proceedingId !== undefined && proceedingId === before?.id);
  return decided?.route === 'ruling' ? 'CIV_SECOND_RULING_30D' : 'CIV_SECOND_3M';
}

const suits: readonly ProceedingKind[] = ['arbitration', 'first-instance', 'traffic-tort'];
const finals: readonly ProceedingKind[] = ['first-instance', 'second-instance', 'traffic-tort'];

/** The dates that start with a step of a proceeding, counted from the day it happened. */
export function clocksOnStep(c: RecordProgress, proceeding: Proceeding, found: OpenCase, env: Env): readonly DueDate[] {
  const { kind } = proceeding;
  const { starts, trial } = courseOf(kind);
  const from = (day: LocalDate, ...rules: readonly string[]) => rules.map((rule) => clock(env, rule, day));
  const own = starts[c.step] ?? [];
  switch (c.step) {
    case 'accepted': {
      const length = kind === 'second-instance' ? secondTrial(proceeding, found) : trial?.[c.procedure ?? 'ordinary'];
      return from(c.occurredOn, ...own, ...(length ? [length] : []));
    }
    case 'resumed':
      return resumed(proceeding, c.occurredOn, env);
    // an extension lengthens the time that began with the acceptance
    case 'extended': {
      const longer = courseOf(kind).extendedTrial?.[proceeding.procedure ?? 'ordinary'];
      return from(proceeding.acceptedOn ?? proceeding.filedOn, ...own, ...(longer ? [longer] : []));
    }
    // so does the shorter time where the facts are clear
    case 'facts-clear':
      return from(proceeding.acceptedOn ?? proceeding.filedOn, ...own);
    // 民事诉讼法 104: only a measure before the suit has to be followed by one
    case 'measure-taken':
      return found.work.proceedings.some((one) => suits.includes(one.kind)) ? [] : from(c.occurredOn, ...own);
    case 'in-force':
      return from(
        c.occurredOn,
        ...(finals.includes(kind) ? ['CIV_RETRIAL_6M'] : []),
        ...(found.work.proceedings.some(({ measure }) => measure) ? ['CIV_PRESERVATION_EXECUTE_3M'] : []),
      );
    default:
      return from(c.occurredOn, ...own);
  }
}

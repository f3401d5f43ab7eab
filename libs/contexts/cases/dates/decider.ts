import type { Slice } from '@gongyuan/kernel/decider';
import { type DueDate, type Env, isSystem } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { forbid, invalid, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { applied, clock, firstOf, notBefore, open, was } from '../guards';
import { calendarOf, HOLIDAYS, type Holidays, holidayYears } from '../holidays/state';
import type { Case, OpenCase, RunningLimitation } from '../state';
import type { DatesCommand } from './commands';
import type { dateFacts, Recount } from './events';
import { interruptible } from './limitations';
import { duesIn, withDue, withRecounts } from './recount';

type Out = NewEventOf<typeof dateFacts>;

const lastDay = ({ dueOn, nominalOn }: DueDate): LocalDate => dueOn ?? nominalOn;

/** Refuses `limitation.over`, and a day before the limitation began: what has lapsed is not brought back by asking late (调解仲裁法 art. 27). */
function alive(due: DueDate, on: LocalDate): void {
  notBefore(on, due.from, 'date.before-limitation');
  if (on > lastDay(due)) refuse('limitation.over', { last: lastDay(due) });
}

/** The limitation that runs. Refuses `limitation.none-runs`, `limitation.over`, and a day before it began. */
function running(found: OpenCase, on: LocalDate): RunningLimitation {
  const { limitation } = found;
  if (!limitation) return refuse('limitation.none-runs');
  if (limitation.suspendedOn) notBefore(on, limitation.due.from, 'date.before-limitation');
  else alive(limitation.due, on);
  return limitation;
}

/** Refuses `limitation.suspended`. */
function unsuspended(limitation: RunningLimitation): RunningLimitation {
  return limitation.suspendedOn ? refuse('limitation.suspended', { on: limitation.suspendedOn }) : limitation;
}

/** The dates that still lie ahead and come out otherwise on the newest calendar. */
function recountsOf(found: OpenCase, env: Env, today: LocalDate): { readonly calendarVersion: string; readonly dates: readonly Recount[] } {
  const calendar = calendarOf(env.fold<Holidays>(holidayYears, HOLIDAYS));
  const seen = new Set<string>();
  const dates = duesIn(found).flatMap((before): Recount[] => {
    const name = `${before.rule}/${before.from}`;
    if (seen.has(name) || before.calendarVersion === calendar.calendarVersion) return [];
    seen.add(name);
    if (lastDay(before) < today) return [];
    const due = calendar.due(before.rule, before.from, before.pauses);
    const same = due.nominalOn === before.nominalOn && due.dueOn === before.dueOn && due.safeBy === before.safeBy;
    return same ? [] : [{ rule: before.rule, from: before.from, due }];
  });
  return { calendarVersion: calendar.calendarVersion, dates };
}

const withLimitation = (state: Case, limitation: Partial<RunningLimitation>): OpenCase => {
  const found = was(state);
  return { ...found, limitation: found.limitation && { ...found.limitation, ...limitation } };
};

/** 仲裁时效 (调解仲裁法 art. 27): interrupted, suspended, resumed; and every date counted again when the calendar has grown. */
export const dates: Slice<Case, DatesCommand, typeof dateFacts, Out> = {
  decide: {
    RecordInterruption(c, state, env) {
      if (c.of !== undefined) {
        const found = applied(state);
        const { due } = interruptible(found).find((one) => one.of === c.of) ?? invalid('limitation.not-interruptible', { of: c.of });
        alive(due, c.occurredOn);
        const evidence = of(firstOf(found), c.evidence);
        return [
          {
            type: 'LimitationInterrupted',
            on: c.occurredOn,
            data: { kind: c.kind, evidence, due: clock(env, due.rule, c.occurredOn), of: c.of },
          },
        ];
      }
      const found = open(state);
      const { due } = unsuspended(running(found, c.occurredOn));
      const data = { kind: c.kind, evidence: of(firstOf(found), c.evidence), due: clock(env, due.rule, c.occurredOn) };
      return [{ type: 'LimitationInterrupted', on: c.occurredOn, data }];
    },
    SuspendLimitation(c, state) {
      const found = open(state);
      unsuspended(running(found, c.occurredOn));
      return [{ type: 'LimitationSuspended', on: c.occurredOn, data: { cause: c.cause, evidence: of(firstOf(found), c.evidence) } }];
    },
    ResumeLimitation(c, state, env) {
      const found = open(state);
      const { due, suspendedOn } = running(found, c.occurredOn);
      if (!suspendedOn) return refuse('limitation.not-suspended');
      notBefore(c.occurredOn, suspendedOn, 'date.before-suspension');
      const pauses = [...(due.pauses ?? []), { noticeOn: suspendedOn, suppliedOn: c.occurredOn }];
      const resumed = env.clocks.due(due.rule, due.from, pauses);
      return [{ type: 'LimitationResumed', on: c.occurredOn, data: { evidence: of(firstOf(found), c.evidence), due: resumed } }];
    },
    RecountDates(c, state, env) {
      if (!isSystem(env.actor)) forbid('access.system-only');
      const recounts = recountsOf(applied(state), env, c.occurredOn);
      return recounts.dates.length === 0 ? [] : [{ type: 'DatesRecounted', on: c.occurredOn, data: recounts }];
    },
  },
  evolve: {
    LimitationInterrupted: (state, { data }) =>
      data.of === undefined ? withLimitation(state, { from: 'interrupted', due: data.due }) : withDue(was(state), data.of, data.due),
    LimitationSuspended: (state, { on }) => withLimitation(state, { suspendedOn: on }),
    LimitationResumed: (state, { data }) => withLimitation(state, { due: data.due, suspendedOn: undefined }),
    DatesRecounted: (state, { data }) => withRecounts(was(state), data.dates),
  },
};

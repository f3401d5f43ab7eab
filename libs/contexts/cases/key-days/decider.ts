import type { Slice } from '@gongyuan/kernel/decider';
import type { DueDate } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { applied, clock, firstOf, notBefore, open, was } from '../guards';
import { proceedingOf } from '../handling/proceedings/decider';
import type { Case, OpenCase } from '../state';
import type { KeyDayCommand, RecordKeyDay } from './commands';
import type { keyDayFacts } from './events';
import { kept, keyDayCourses } from './kinds';

type Out = NewEventOf<typeof keyDayFacts>;

/** Something that dates came from which somebody has to settle. */
export interface DateSource {
  readonly id: Uuid;
  /** The day of the fact that they came with. */
  readonly on: LocalDate;
  readonly dues: readonly DueDate[];
  /** Somebody wrote it down: it may have been written down wrongly. */
  readonly byHand: boolean;
}

const standing = (dues: readonly DueDate[]): readonly DueDate[] => dues.filter(({ rule }) => kept.includes(rule));

/** Key days that run, the plan that stands, and what outcomes and proceedings left behind that outlives the case. */
export function dateSources({ keyDays, plan, outcomes, work }: OpenCase): readonly DateSource[] {
  return [
    ...keyDays.map(({ id, on, clocks }) => ({ id, on, dues: clocks, byHand: true })),
    ...(plan ? [{ id: plan.id, on: plan.on, dues: [], byHand: true }] : []),
    ...outcomes.map(({ id, on, suits }) => ({ id, on, dues: standing(suits), byHand: false })),
    ...work.proceedings.map(({ id, lastOn, clocks }) => ({ id, on: lastOn, dues: standing(clocks), byHand: false })),
  ].filter(({ dues, byHand }) => byHand || dues.length > 0);
}

/** A day that can be: what happened lies behind us, what a body has set does not. */
function checkDay({ kind, day, occurredOn: on, proceedingId }: RecordKeyDay): void {
  if (kind !== 'set-by-body') {
    if (day > on) invalid('date.key-day-ahead', { day, on });
    return;
  }
  if (!proceedingId) invalid('date.proceeding-needed', { kind });
  if (day < on) invalid('date.set-day-passed', { day, on });
}

/** The dates of a source without those that were settled. */
const without = (dues: readonly DueDate[]): readonly DueDate[] => dues.filter(({ rule }) => !kept.includes(rule));

/** 起算日 and 了结: dates that start from what people tell, and dates that no step of the case ends by itself. */
export const keyDays: Slice<Case, KeyDayCommand, typeof keyDayFacts, Out> = {
  decide: {
    RecordKeyDay(c, state, env) {
      const found = open(state);
      notBefore(c.occurredOn, found.appliedOn, 'date.before-application');
      checkDay(c);
      const proceeding = c.proceedingId === undefined ? undefined : proceedingOf(found, c.proceedingId);
      const { rules, road } = keyDayCourses[c.kind];
      const data = {
        keyDayId: env.id(),
        kind: c.kind,
        day: c.day,
        proceedingId: proceeding?.id,
        road: road ?? proceeding?.road,
        evidence: of(firstOf(found), c.evidence),
        clocks: rules.map((rule) => clock(env, rule, c.day)),
      };
      return [{ type: 'KeyDayRecorded', on: c.occurredOn, data }];
    },
    SettleDate(c, state) {
      const found = applied(state);
      const source = dateSources(found).find(({ id }) => id === c.of) ?? invalid('date.nothing-to-settle', { of: c.of });
      if (c.how === 'void' && !source.byHand) invalid('date.not-written-by-hand', { of: c.of });
      notBefore(c.occurredOn, source.on, 'date.before-start');
      return [{ type: 'DateSettled', on: c.occurredOn, data: { of: c.of, how: c.how, note: of(firstOf(found), c.note) } }];
    },
  },
  evolve: {
    KeyDayRecorded: (state, { data: { keyDayId, kind, clocks }, on }) => {
      const found = was(state);
      return { ...found, keyDays: [...found.keyDays, { id: keyDayId, kind, on, clocks }] };
    },
    DateSettled: (state, { data }) => {
      const found = was(state);
      const own = ({ id }: { readonly id: Uuid }): boolean => id === data.of;
      return {
        ...found,
        keyDays: found.keyDays.filter((one) => !own(one)),
        plan: found.plan && own(found.plan) ? undefined : found.plan,
        outcomes: found.outcomes.map((one) => (own(one) ? { ...one, suits: without(one.suits) } : one)),
        work: {
          ...found.work,
          proceedings: found.work.proceedings.map((one) => (own(one) ? { ...one, clocks: without(one.clocks) } : one)),
        },
      };
    },
  },
};

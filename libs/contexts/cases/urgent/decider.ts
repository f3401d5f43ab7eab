import { isUrgent } from '@gongyuan/calendar/rules/urgent';
import type { Slice } from '@gongyuan/kernel/decider';
import { type Env, holds } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { daysBetween } from '@gongyuan/kernel/time';
import { clock, firstOf, notBefore, separateDecider, undecided, was, withPerson } from '../guards';
import type { Case, OpenCase } from '../state';
import type { GrantUrgentAid, UrgentCommand } from './commands';
import type { urgentFacts } from './events';

type Out = NewEventOf<typeof urgentFacts>;

/** Days left to the nominal end of the limitation. Refuses `urgent.limitation-unknown`, `urgent.not-within-days`. */
function daysToLimitation(c: GrantUrgentAid, { limitation }: OpenCase): number {
  const end = limitation?.due.nominalOn ?? invalid('urgent.limitation-unknown');
  const days = daysBetween(c.occurredOn, end);
  if (!isUrgent(days)) refuse('urgent.not-within-days', { days, on: end });
  return days;
}

/** An approver who took no other step of this case gives it as approver: then nothing is left to confirm. */
const actsAsApprover = ({ actor }: Env, found: OpenCase): boolean =>
  holds(actor, ['approver'], found.unit) && ![...found.registrars, ...found.reviewers].includes(actor.id);

export const urgent: Slice<Case, UrgentCommand, typeof urgentFacts, Out> = {
  decide: {
    GrantUrgentAid(c, state, env) {
      const found = undecided(state);
      if (found.urgent) refuse('urgent.already-given', { by: found.urgent.by, on: found.urgent.on });
      notBefore(c.occurredOn, found.appliedOn, 'date.before-application');
      const daysLeft = c.ground === 'limitation' ? daysToLimitation(c, found) : undefined;
      const explanation = of(firstOf(found), c.explanation);
      const by = actsAsApprover(env, found)
        ? { confirmedBy: env.actor.id }
        : { confirmDue: clock(env, 'LA_URGENT_CONFIRM_3WD', c.occurredOn) };
      return [{ type: 'UrgentAidGiven', on: c.occurredOn, data: { ground: c.ground, explanation, daysLeft, ...by } }];
    },
    ConfirmUrgentAid(c, state, env) {
      const found = undecided(state);
      const { urgent: given } = found;
      if (!given) return refuse('urgent.not-given');
      if (given.confirmedBy) refuse('urgent.already-confirmed', { by: given.confirmedBy });
      notBefore(c.occurredOn, given.on, 'date.before-urgent');
      separateDecider(env.actor.id, found);
      return [{ type: 'UrgentAidConfirmed', on: c.occurredOn, data: { note: of(firstOf(found), c.note) } }];
    },
  },
  evolve: {
    UrgentAidGiven: (state, { data, on, actor }) => {
      const found = was(state);
      const { ground, confirmDue, confirmedBy } = data;
      const after = { ...found, urgent: { ground, by: actor, on, confirmDue, confirmedBy } };
      // who gave it without being the approver has looked into the case
      return confirmedBy ? after : { ...after, reviewers: withPerson(found.reviewers, actor) };
    },
    UrgentAidConfirmed: (state, { actor }) => {
      const found = was(state);
      return { ...found, urgent: found.urgent && { ...found.urgent, confirmedBy: actor } };
    },
  },
};

import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { firstOf, notBefore, open, was } from '../../guards';
import type { Case } from '../../state';
import type { PlanCommand } from './commands';
import type { planFacts } from './events';

type Out = NewEventOf<typeof planFacts>;

/** 安排下一步: by whoever handles the case, or by the desk while nobody does. */
export const plans: Slice<Case, PlanCommand, typeof planFacts, Out> = {
  decide: {
    PlanNextStep(c, state, env) {
      const found = open(state);
      const { assignment, plan } = found;
      if (assignment && assignment.handler !== env.actor.id) refuse('assignment.not-yours', { handler: assignment.handler });
      notBefore(c.occurredOn, found.appliedOn, 'date.before-application');
      notBefore(c.occurredOn, plan?.on, 'date.before-plan');
      // a plan that is entered late may still lie ahead; one that is over already helps nobody
      if (c.by < env.today) invalid('plan.day-passed', { by: c.by, today: env.today });
      const data = { planId: env.id(), what: of(firstOf(found), c.what), by: c.by, replaces: plan?.id };
      return [{ type: 'NextStepPlanned', on: c.occurredOn, data }];
    },
  },
  evolve: {
    NextStepPlanned: (state, { data, on }) => ({ ...was(state), plan: { id: data.planId, what: data.what, on, by: data.by } }),
  },
};

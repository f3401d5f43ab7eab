import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { applied, approversOf, clock, firstOf, notBefore, separate, separateApprover, was } from '../guards';
import { unitAbove } from '../staff';
import type { Case } from '../state';
import type { ObjectionCommand } from './commands';
import type { objectionFacts } from './events';

type Out = NewEventOf<typeof objectionFacts>;

export const objection: Slice<Case, ObjectionCommand, typeof objectionFacts, Out> = {
  decide: {
    RaiseObjection(c, state, env) {
      const found = applied(state);
      const { decision } = found;
      if (found.stage === 'objected') refuse('objection.already-raised', { on: found.objection?.on });
      if (found.stage !== 'refused' || !decision) return refuse('objection.nothing-refused');
      if (found.objection) refuse('objection.already-decided', { on: found.objection.decidedOn });
      if (!found.applicants.some(({ person }) => person.subject === c.subject))
        invalid('objection.not-an-applicant', { subject: c.subject });
      notBefore(c.occurredOn, decision.on, 'date.before-decision');
      const data = {
        subject: c.subject,
        grounds: of(c.subject, c.grounds),
        evidence: of(c.subject, c.evidence),
        unit: unitAbove(env, found.unit),
        due: clock(env, 'LA_OBJECTION_REVIEW_5D', c.occurredOn),
      };
      return [{ type: 'ObjectionRaised', on: c.occurredOn, data }];
    },
    DecideObjection(c, state, env) {
      const found = applied(state);
      if (found.stage !== 'objected' || !found.objection) return refuse('objection.not-raised');
      notBefore(c.occurredOn, found.objection.on, 'date.before-objection');
      separate(env.actor.id, approversOf(found), 'separation.approver-objects', 'approve');
      separateApprover(env.actor.id, found);
      return [{ type: 'ObjectionDecided', on: c.occurredOn, data: { upheld: c.upheld, explanation: of(firstOf(found), c.explanation) } }];
    },
  },
  evolve: {
    ObjectionRaised: (state, { data: { subject, unit, due }, on }) => ({
      ...was(state),
      stage: 'objected',
      objection: { subject, unit, due, on },
    }),
    ObjectionDecided: (state, { data: { upheld }, on, actor }) => {
      const found = was(state);
      const decided = found.objection && { ...found.objection, upheld, decidedOn: on, by: actor };
      if (!upheld) return { ...found, stage: 'refused', objection: decided };
      // the opinion stands, the refusal does not: the approver of the unit gives aid
      return { ...found, stage: 'reviewed', decision: undefined, objection: decided };
    },
  },
};

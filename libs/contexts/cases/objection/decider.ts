import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { ObjectedDecision } from '../codes';
import { applied, approversOf, clock, firstOf, notBefore, separate, separateDecider, stageWith, was } from '../guards';
import type { Case, OpenCase } from '../state';
import type { ToldRoute } from '../unit-rules/events';
import { toldByLaw } from '../unit-rules/objection-routes';
import type { ObjectionCommand } from './commands';
import type { objectionFacts } from './events';

type Out = NewEventOf<typeof objectionFacts>;

/**
 * The decision that can be objected to as the case stands. Refuses `objection.already-raised`, `objection.already-decided` and
 * `objection.nothing-refused`.
 */
function objectable(found: OpenCase): { readonly against: ObjectedDecision; readonly on: LocalDate; readonly told?: ToldRoute } {
  const { decision, termination, objection: before, stage } = found;
  if (stage === 'objected') refuse('objection.already-raised', { on: before?.on });
  if (termination) {
    if (before?.against === 'termination' && !before.upheld) refuse('objection.already-decided', { on: before.decidedOn });
    return { against: 'termination', on: termination.on, told: termination.told };
  }
  if (stage !== 'refused' || !decision) return refuse('objection.nothing-refused');
  if (before) refuse('objection.already-decided', { on: before.decidedOn });
  return { against: 'refusal', on: decision.on, told: decision.told };
}

/** Everybody who took the decision that is objected to, or agreed to it on its way. */
export const decidersOf = (found: OpenCase): readonly SubjectId[] =>
  found.termination ? [found.termination.by, ...found.endorsers] : approversOf(found);

export const objection: Slice<Case, ObjectionCommand, typeof objectionFacts, Out> = {
  decide: {
    RaiseObjection(c, state, env) {
      const found = applied(state);
      const { against, on, told = toldByLaw(env, found.unit) } = objectable(found);
      if (!found.applicants.some(({ person }) => person.subject === c.subject))
        invalid('objection.not-an-applicant', { subject: c.subject });
      notBefore(c.occurredOn, on, 'date.before-decision');
      const data = {
        subject: c.subject,
        against,
        grounds: of(c.subject, c.grounds),
        evidence: of(c.subject, c.evidence),
        unit: told.unit,
        due: clock(env, told.rule, c.occurredOn),
      };
      return [{ type: 'ObjectionRaised', on: c.occurredOn, data }];
    },
    DecideObjection(c, state, env) {
      const found = applied(state);
      if (found.stage !== 'objected' || !found.objection) return refuse('objection.not-raised');
      const { against, on } = found.objection;
      notBefore(c.occurredOn, on, 'date.before-objection');
      separate(env.actor.id, decidersOf(found), 'separation.approver-objects', 'approve');
      separateDecider(env.actor.id, found);
      const resumed = against === 'termination' && c.upheld ? found.assignment?.handler : undefined;
      const data = { upheld: c.upheld, explanation: of(firstOf(found), c.explanation), against, handler: resumed };
      return [{ type: 'ObjectionDecided', on: c.occurredOn, data }];
    },
  },
  evolve: {
    ObjectionRaised: (state, { data, on }) => {
      const found = was(state);
      const { subject, unit, due, against = 'refusal' } = data;
      const raised = { subject, unit, due, on, against, from: found.stage, terminatedBy: found.termination?.by };
      return { ...found, stage: 'objected', objection: raised };
    },
    ObjectionDecided: (state, { data: { upheld }, on, actor }) => {
      const found = was(state);
      const decided = found.objection && { ...found.objection, upheld, decidedOn: on, by: actor };
      if (!upheld) return { ...found, stage: found.objection?.from ?? 'refused', objection: decided };
      // the case goes on where the termination cut it off; the file that was put together for it falls with it
      if (found.termination)
        return { ...found, stage: stageWith(found.assignment), termination: undefined, file: undefined, objection: decided };
      // the opinion stands, the refusal does not: the approver of the unit gives aid
      return { ...found, stage: 'reviewed', decision: undefined, objection: decided };
    },
  },
};

import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { firstOf, notBefore, open, separate, was } from '../guards';
import { staffMember, unitsHolding } from '../staff';
import type { Assignment, Case, OpenCase } from '../state';
import type { AssignmentCommand } from './commands';
import type { assignmentFacts } from './events';

type Out = NewEventOf<typeof assignmentFacts>;

/** The case with an assignment that waits for this person's answer. */
function awaiting(state: Case, person: string): OpenCase & { assignment: Assignment } {
  const found = open(state);
  const { assignment } = found;
  if (!assignment) return refuse('assignment.not-assigned');
  if (assignment.handler !== person) refuse('assignment.not-yours', { handler: assignment.handler });
  if (assignment.acceptedOn) refuse('assignment.already-accepted', { on: assignment.acceptedOn });
  return { ...found, assignment };
}

export const assignment: Slice<Case, AssignmentCommand, typeof assignmentFacts, Out> = {
  decide: {
    AssignHandler(c, state, env) {
      const found = open(state);
      if (!found.decision) refuse('assignment.not-granted');
      if (found.assignment?.acceptedOn) refuse('assignment.already-accepted', { handler: found.assignment.handler });
      if (found.assignment) refuse('assignment.already-assigned', { handler: found.assignment.handler });
      notBefore(c.occurredOn, found.decision.on, 'date.before-decision');
      const handler = staffMember(env, c.handler);
      if (unitsHolding(handler, 'handler', c.occurredOn).length === 0) invalid('assignment.not-a-handler', { handler: c.handler });
      if (!handler.open) invalid('assignment.account-disabled', { handler: c.handler });
      separate(c.handler, found.registrars, 'separation.registrar-handles', 'register');
      separate(c.handler, found.reviewers, 'separation.reviewer-handles', 'review');
      separate(c.handler, [found.decision.by], 'separation.approver-handles', 'approve');
      const data = { handler: c.handler, firmUnit: handler.firmUnit, note: of(firstOf(found), c.note) };
      return [{ type: 'HandlerAssigned', on: c.occurredOn, data }];
    },
    AcceptAssignment(c, state, env) {
      const { assignment: given } = awaiting(state, env.actor.id);
      notBefore(c.occurredOn, given.on, 'date.before-assignment');
      return [{ type: 'AssignmentAccepted', on: c.occurredOn, data: { handler: given.handler } }];
    },
    DeclineAssignment(c, state, env) {
      const found = awaiting(state, env.actor.id);
      notBefore(c.occurredOn, found.assignment.on, 'date.before-assignment');
      const data = { handler: found.assignment.handler, reason: of(firstOf(found), c.reason) };
      return [{ type: 'AssignmentDeclined', on: c.occurredOn, data }];
    },
  },
  evolve: {
    HandlerAssigned: (state, { data, on, actor }) => ({
      ...was(state),
      stage: 'assigned',
      assignment: { handler: data.handler, by: actor, on },
    }),
    AssignmentAccepted: (state, { on }) => {
      const found = was(state);
      return { ...found, stage: 'handling', assignment: found.assignment && { ...found.assignment, acceptedOn: on } };
    },
    AssignmentDeclined: (state) => ({ ...was(state), stage: 'granted', assignment: undefined }),
  },
};

import type { Slice } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { clock, firstOf, handled, notBefore, open, separateHandler, was } from '../guards';
import { assertFirm, awayOn, type Staff, staffMember, unitsHolding } from '../staff';
import type { Assignment, Case, OpenCase } from '../state';
import type { AssignHandler, AssignmentCommand, NameHandler, ReplaceHandler } from './commands';
import type { assignmentFacts } from './events';
import { inHand } from './load';

type Out = NewEventOf<typeof assignmentFacts>;
type Giving = AssignHandler | NameHandler | ReplaceHandler;

/** The case with an assignment that waits for this person's answer. */
function awaiting(state: Case, person: string): OpenCase & { assignment: Assignment } {
  const found = carried(state);
  const { assignment } = found;
  if (assignment.handler !== person) refuse('assignment.not-yours', { handler: assignment.handler });
  if (assignment.acceptedOn) refuse('assignment.already-accepted', { on: assignment.acceptedOn });
  return found;
}

/** The case with its handler, whether accepted or not. Refuses `assignment.not-assigned`. */
function carried(state: Case): OpenCase & { assignment: Assignment } {
  const found = open(state);
  const { assignment } = found;
  return assignment ? { ...found, assignment } : refuse('assignment.not-assigned');
}

/** The case that wants a handler: aid was given, or given first because it was urgent. */
function unassigned(state: Case, on: LocalDate): OpenCase {
  const found = open(state);
  const { decision, urgent, assignment } = found;
  if (!decision && !urgent) refuse('assignment.not-granted');
  if (assignment?.acceptedOn) refuse('assignment.already-accepted', { handler: assignment.handler });
  if (assignment) refuse('assignment.already-assigned', { handler: assignment.handler });
  notBefore(on, urgent ? undefined : decision?.on, 'date.before-decision');
  notBefore(on, urgent?.on, 'date.before-urgent');
  return found;
}

/** Whether this is more than the handler takes on. Refuses `assignment.over-limit` when it is and nobody says why. */
function limitOf(c: Giving, { maxOpenCases: limit }: Staff, found: OpenCase, env: Env) {
  if (limit === undefined) return {};
  const now = inHand(env, c.handler);
  if (now < limit) return {};
  const overLimitReason = of(firstOf(found), c.overLimitReason) ?? invalid('assignment.over-limit', { inHand: now, limit });
  return { overLimit: { inHand: now, limit }, overLimitReason };
}

/** Gives the case to somebody who may handle it. `from` is the day the clock for the retainer runs from. */
function giving(c: Giving, found: OpenCase, env: Env, from: LocalDate) {
  const handler = staffMember(env, c.handler);
  if (unitsHolding(handler, 'handler', c.occurredOn).length === 0) invalid('assignment.not-a-handler', { handler: c.handler });
  if (!handler.open) invalid('assignment.account-disabled', { handler: c.handler });
  const away = awayOn(handler, c.occurredOn);
  if (away) invalid('assignment.on-leave', { handler: c.handler, from: away.from, to: away.to });
  separateHandler(c.handler, found);
  return {
    handler: c.handler,
    firmUnit: handler.firmUnit,
    note: of(firstOf(found), c.note),
    ...limitOf(c, handler, found, env),
    retainerDue: clock(env, 'LA_RETAINER_5D', from),
  };
}

/** The stage of a case that waits for its handler; one that is still to be decided on stays where it is. */
const waiting = (found: OpenCase): OpenCase['stage'] => (found.decision ? 'assigned' : found.stage);

const given = (handler: SubjectId, by: SubjectId, on: LocalDate): Assignment => ({ handler, by, on });

export const assignment: Slice<Case, AssignmentCommand, typeof assignmentFacts, Out> = {
  decide: {
    AssignHandler(c, state, env) {
      const found = unassigned(state, c.occurredOn);
      return [{ type: 'HandlerAssigned', on: c.occurredOn, data: giving(c, found, env, c.occurredOn) }];
    },
    AssignFirm(c, state, env) {
      const found = unassigned(state, c.occurredOn);
      if (found.firmAsked?.firm === c.firm) refuse('assignment.firm-asked', { on: found.firmAsked.on });
      assertFirm(env, c.firm);
      return [{ type: 'FirmAsked', on: c.occurredOn, data: { firmUnit: c.firm, note: of(firstOf(found), c.note) } }];
    },
    NameHandler(c, state, env) {
      const found = unassigned(state, c.occurredOn);
      const asked = found.firmAsked ?? refuse('assignment.no-firm-asked');
      notBefore(c.occurredOn, asked.on, 'date.before-assignment');
      const handler = staffMember(env, c.handler);
      const theirs = handler.firmUnit === asked.firm || unitsHolding(handler, 'handler', c.occurredOn).includes(asked.firm);
      if (!theirs) invalid('assignment.not-of-the-firm', { handler: c.handler, firm: asked.firm });
      const data = { ...giving(c, found, env, asked.on), namedIn: of(firstOf(found), c.namedIn) };
      return [{ type: 'HandlerAssigned', on: c.occurredOn, data }];
    },
    AcceptAssignment(c, state, env) {
      const { assignment: mine } = awaiting(state, env.actor.id);
      notBefore(c.occurredOn, mine.on, 'date.before-assignment');
      return [
        {
          type: 'AssignmentAccepted',
          on: c.occurredOn,
          data: { handler: mine.handler, meetingDue: clock(env, 'LA_FIRST_MEETING_5WD', mine.on) },
        },
      ];
    },
    DeclineAssignment(c, state, env) {
      const found = awaiting(state, env.actor.id);
      notBefore(c.occurredOn, found.assignment.on, 'date.before-assignment');
      const data = { handler: found.assignment.handler, reason: of(firstOf(found), c.reason) };
      return [{ type: 'AssignmentDeclined', on: c.occurredOn, data }];
    },
    SignRetainer(c, state, env) {
      const found = handled(state, env.actor.id, 'retainer.not-accepted');
      if (found.assignment.retainedOn) refuse('retainer.already-signed', { on: found.assignment.retainedOn });
      notBefore(c.occurredOn, found.assignment.acceptedOn, 'date.before-acceptance');
      const first = firstOf(found);
      const data = { handler: env.actor.id, agreement: of(first, c.agreement), authority: of(first, c.authority) };
      return [{ type: 'RetainerSigned', on: c.occurredOn, data }];
    },
    AskReplacement(c, state, env) {
      const found = carried(state);
      if (found.replacement) refuse('replacement.already-asked', { on: found.replacement.on });
      notBefore(c.occurredOn, found.assignment.on, 'date.before-assignment');
      const due = c.askedBy === 'client' ? clock(env, 'LA_REPLACE_HANDLER_5D', c.occurredOn) : undefined;
      const data = { handler: found.assignment.handler, askedBy: c.askedBy, reason: of(firstOf(found), c.reason), due };
      return [{ type: 'ReplacementAsked', on: c.occurredOn, data }];
    },
    RefuseReplacement(c, state) {
      const found = carried(state);
      const asked = found.replacement ?? refuse('replacement.not-asked');
      notBefore(c.occurredOn, asked.on, 'date.before-request');
      const data = { handler: found.assignment.handler, reason: of(firstOf(found), c.reason) };
      return [{ type: 'ReplacementRefused', on: c.occurredOn, data }];
    },
    ReplaceHandler(c, state, env) {
      const found = carried(state);
      const { assignment: present, replacement: asked } = found;
      if (present.handler === c.handler) refuse('replacement.same-handler', { handler: c.handler });
      if (asked && asked.askedBy !== c.askedBy) invalid('replacement.asked-by-another', { askedBy: asked.askedBy });
      notBefore(c.occurredOn, present.on, 'date.before-assignment');
      notBefore(c.occurredOn, asked?.on, 'date.before-request');
      const reason = of(firstOf(found), c.reason);
      const data = { ...giving(c, found, env, c.occurredOn), from: present.handler, askedBy: c.askedBy, reason };
      return [{ type: 'HandlerReplaced', on: c.occurredOn, data }];
    },
  },
  evolve: {
    HandlerAssigned: (state, { data, on, actor }) => {
      const found = was(state);
      return { ...found, stage: waiting(found), assignment: given(data.handler, actor, on) };
    },
    FirmAsked: (state, { data, on, actor }) => ({ ...was(state), firmAsked: { firm: data.firmUnit, by: actor, on } }),
    AssignmentAccepted: (state, { data, on }) => {
      const found = was(state);
      const stage = found.decision ? 'handling' : found.stage;
      // who takes a case over meets the client anew
      const work = { ...found.work, metOn: undefined };
      return {
        ...found,
        stage,
        work,
        assignment: found.assignment && { ...found.assignment, acceptedOn: on },
        meetingDue: data.meetingDue,
      };
    },
    AssignmentDeclined: (state) => {
      const found = was(state);
      const nobody = { assignment: undefined, firmAsked: undefined, replacement: undefined };
      return { ...found, ...nobody, stage: found.decision ? 'granted' : found.stage };
    },
    RetainerSigned: (state, { on }) => {
      const found = was(state);
      return { ...found, assignment: found.assignment && { ...found.assignment, retainedOn: on } };
    },
    ReplacementAsked: (state, { data: { askedBy, due }, on }) => ({ ...was(state), replacement: { askedBy, on, due } }),
    ReplacementRefused: (state) => ({ ...was(state), replacement: undefined }),
    HandlerReplaced: (state, { data, on, actor }) => {
      const found = was(state);
      return { ...found, stage: waiting(found), assignment: given(data.handler, actor, on), replacement: undefined };
    },
  },
};

import type { Slice } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { endorsedOnPaper } from '../../approval/decider';
import type { approvalFacts } from '../../approval/events';
import { assertPassed, begun, type Round, roundOf, underWay } from '../../approval/rounds';
import {
  applied,
  approversOf,
  clock,
  firstOf,
  handlersOf,
  notBefore,
  onFile,
  open,
  separate,
  separateDecider,
  was,
  withPerson,
} from '../../guards';
import { takenNow, takenOnPaper } from '../../review/signing';
import type { Case, OpenCase } from '../../state';
import { stepsToTake } from '../../unit-rules/approval-steps';
import { toldOf } from '../../unit-rules/objection-routes';
import type { TerminationGround } from '../codes';
import type { ProposeTermination, RecordPaperTermination, TerminateAid, TerminationCommand } from './commands';
import type { terminationFacts } from './events';

type Out = NewEventOf<typeof terminationFacts> | NewEventOf<typeof approvalFacts>;

/** 法律援助法 art. 48 (1) and (2): aid that was got by deceit was never a case of the office. */
const deceits: readonly TerminationGround[] = ['deceit', 'false-evidence'];

/** The case whose aid can be terminated that day. Refuses like `open`, and `termination.not-granted`. */
function terminable({ occurredOn }: ProposeTermination | TerminateAid | RecordPaperTermination, state: Case): OpenCase {
  const found = open(state);
  if (!found.decision) return refuse('termination.not-granted');
  notBefore(occurredOn, found.assignment?.acceptedOn ?? found.assignment?.on ?? found.decision.on, 'date.before-decision');
  notBefore(occurredOn, found.objection?.decidedOn, 'date.before-decision');
  return found;
}

/** The steps that lead to the termination of aid in a unit, for what is proposed on a day. */
const laidDown = (env: Env, found: OpenCase, on: LocalDate) => stepsToTake(env, found.unit, ['terminate'], on);

/**
 * Refuses like `assertPassed`; `termination.not-proposed` where the unit laid down steps and nobody has proposed anything that
 * could go through them; `termination.other-ground` for another ground than the one that went through them. Answers the version
 * of the rule that laid them down.
 */
function assertSteps(env: Env, found: OpenCase, c: TerminateAid | RecordPaperTermination, by: SubjectId, round: Round | undefined) {
  if (!round) return laidDown(env, found, c.occurredOn).length > 0 ? refuse('termination.not-proposed') : undefined;
  const version = assertPassed(found, { decision: 'terminate', by, on: c.occurredOn }, round);
  const ground = found.terminationProposed?.ground;
  if (version !== undefined && ground !== c.ground) refuse('termination.other-ground', { ground });
  return version;
}

/** What is decided, whether on the screen or on paper. */
const decided = (env: Env, { ground, explanation, objectTo, occurredOn }: TerminateAid | RecordPaperTermination, found: OpenCase) => ({
  ground,
  counted: !deceits.includes(ground),
  explanation: of(firstOf(found), explanation),
  ...toldOf(env, found.unit, occurredOn, objectTo),
});

export const termination: Slice<Case, TerminationCommand, typeof terminationFacts, Out> = {
  decide: {
    ProposeTermination(c, state, env) {
      const found = terminable(c, state);
      const { terminationProposed: before } = found;
      if (before) refuse('termination.already-proposed', { by: before.by, on: before.on });
      separate(env.actor.id, approversOf(found), 'separation.approver-reviews', 'approve');
      separate(env.actor.id, handlersOf(found), 'separation.handler-reviews', 'handle');
      const way = begun(laidDown(env, found, c.occurredOn), 'terminate', c.occurredOn);
      const data = { ground: c.ground, opinion: of(firstOf(found), c.opinion), ...way };
      return [{ type: 'TerminationProposed', on: c.occurredOn, data }];
    },
    TerminateAid(c, state, env) {
      const found = terminable(c, state);
      separateDecider(env.actor.id, found);
      const stepsVersion = assertSteps(env, found, c, env.actor.id, roundOf(found));
      const data = { ...takenNow(env, found, c.occurredOn), ...decided(env, c, found), stepsVersion };
      return [{ type: 'AidTerminated', on: c.occurredOn, data }];
    },
    RecordPaperTermination(c, state, env) {
      const found = terminable(c, state);
      const taken = takenOnPaper(env, found, c);
      separateDecider(c.decidedBy, found);
      const { facts, round } = endorsedOnPaper(env, found, c);
      const stepsVersion = assertSteps(env, found, c, c.decidedBy, round);
      return [...facts, { type: 'AidTerminated', on: c.occurredOn, data: { ...taken, ...decided(env, c, found), stepsVersion } }];
    },
    ConfirmTermination(c, state, env) {
      const ended = applied(state).termination ?? refuse('termination.none');
      if (ended.confirmed) refuse('decision.already-confirmed', { by: ended.by });
      if (ended.by !== env.actor.id) refuse('decision.not-the-signer', { by: ended.by });
      notBefore(c.occurredOn, ended.on, 'date.before-decision');
      return [{ type: 'TerminationConfirmed', on: c.occurredOn, data: { decidedBy: ended.by } }];
    },
    ReceiveTermination(c, state, env) {
      const found = onFile(state, env.actor.id, 'closing.not-handled');
      const { termination: ended } = found;
      if (!ended) return refuse('termination.none');
      if (ended.receivedOn) refuse('termination.already-received', { on: ended.receivedOn });
      notBefore(c.occurredOn, ended.on, 'date.before-decision');
      const fileDue = clock(env, 'LA_CLOSING_FILE_30D', c.occurredOn);
      return [{ type: 'TerminationReceived', on: c.occurredOn, data: { closingDay: c.occurredOn, fileDue } }];
    },
  },
  evolve: {
    TerminationProposed: (state, { data, on, actor }) => {
      const found = was(state);
      const terminationProposed = { ground: data.ground, by: actor, on, ...underWay(data) };
      return { ...found, terminationProposed, reviewers: withPerson(found.reviewers, actor) };
    },
    AidTerminated: (state, { data, on, actor }) => {
      const { ground, decidedBy: by, counted, deputyFor, paper, objection: told } = data;
      const ended = { ground, by, on, counted, recordedBy: actor, confirmed: paper === undefined, deputyFor, paper, told };
      return { ...was(state), stage: 'terminated', termination: ended, terminationProposed: undefined };
    },
    TerminationConfirmed: (state) => {
      const found = was(state);
      return { ...found, termination: found.termination && { ...found.termination, confirmed: true } };
    },
    TerminationReceived: (state, { data, on }) => {
      const found = was(state);
      return { ...found, termination: found.termination && { ...found.termination, receivedOn: on, fileDue: data.fileDue } };
    },
  },
};

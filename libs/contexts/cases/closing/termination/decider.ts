import type { Slice } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { refuse } from '@gongyuan/kernel/refusal';
import { applied, clock, firstOf, handlersOf, notBefore, onFile, open, separate, separateApprover, was } from '../../guards';
import { takenNow, takenOnPaper } from '../../review/signing';
import type { Case, OpenCase } from '../../state';
import { toldOf } from '../../unit-rules/objection-routes';
import type { TerminationGround } from '../codes';
import type { RecordPaperTermination, TerminateAid, TerminationCommand } from './commands';
import type { terminationFacts } from './events';

type Out = NewEventOf<typeof terminationFacts>;

/** 法律援助法 art. 48 (1) and (2): aid that was got by deceit was never a case of the office. */
const deceits: readonly TerminationGround[] = ['deceit', 'false-evidence'];

/** The case whose aid can be terminated that day. Refuses like `open`, and `termination.not-granted`. */
function terminable({ occurredOn }: TerminateAid | RecordPaperTermination, state: Case): OpenCase {
  const found = open(state);
  if (!found.decision) return refuse('termination.not-granted');
  notBefore(occurredOn, found.assignment?.acceptedOn ?? found.assignment?.on ?? found.decision.on, 'date.before-decision');
  notBefore(occurredOn, found.objection?.decidedOn, 'date.before-decision');
  return found;
}

/** Who terminates is none of those who registered, reviewed or handle. */
function separateDecider(by: SubjectId, found: OpenCase): void {
  separateApprover(by, found);
  separate(by, handlersOf(found), 'separation.handler-approves', 'handle');
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
    TerminateAid(c, state, env) {
      const found = terminable(c, state);
      separateDecider(env.actor.id, found);
      return [{ type: 'AidTerminated', on: c.occurredOn, data: { ...takenNow(env, found, c.occurredOn), ...decided(env, c, found) } }];
    },
    RecordPaperTermination(c, state, env) {
      const found = terminable(c, state);
      const taken = takenOnPaper(env, found, c);
      separateDecider(c.decidedBy, found);
      return [{ type: 'AidTerminated', on: c.occurredOn, data: { ...taken, ...decided(env, c, found) } }];
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
    AidTerminated: (state, { data, on, actor }) => {
      const { ground, decidedBy: by, counted, deputyFor, paper, objection: told } = data;
      const ended = { ground, by, on, counted, recordedBy: actor, confirmed: paper === undefined, deputyFor, paper, told };
      return { ...was(state), stage: 'terminated', termination: ended };
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

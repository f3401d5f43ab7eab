import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { refuse } from '@gongyuan/kernel/refusal';
import { clock, firstOf, notBefore, onFile, open, separate, was } from '../../guards';
import type { Case } from '../../state';
import type { TerminationGround } from '../codes';
import type { TerminationCommand } from './commands';
import type { terminationFacts } from './events';

type Out = NewEventOf<typeof terminationFacts>;

/** 法律援助法 art. 48 (1) and (2): aid that was got by deceit was never a case of the office. */
const deceits: readonly TerminationGround[] = ['deceit', 'false-evidence'];

export const termination: Slice<Case, TerminationCommand, typeof terminationFacts, Out> = {
  decide: {
    TerminateAid(c, state, env) {
      const found = open(state);
      if (!found.decision) return refuse('termination.not-granted');
      notBefore(c.occurredOn, found.assignment?.acceptedOn ?? found.assignment?.on ?? found.decision.on, 'date.before-decision');
      separate(env.actor.id, found.registrars, 'separation.registrar-approves', 'register');
      separate(env.actor.id, found.reviewers, 'separation.reviewer-approves', 'review');
      separate(env.actor.id, found.assignment ? [found.assignment.handler] : [], 'separation.handler-approves', 'handle');
      const data = {
        decidedBy: env.actor.id,
        ground: c.ground,
        counted: !deceits.includes(c.ground),
        explanation: of(firstOf(found), c.explanation),
        objectTo: c.objectTo,
      };
      return [{ type: 'AidTerminated', on: c.occurredOn, data }];
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
    AidTerminated: (state, { data, on }) => {
      const { ground, decidedBy: by, counted } = data;
      return { ...was(state), stage: 'terminated', termination: { ground, by, on, counted } };
    },
    TerminationReceived: (state, { data, on }) => {
      const found = was(state);
      return { ...found, termination: found.termination && { ...found.termination, receivedOn: on, fileDue: data.fileDue } };
    },
  },
};

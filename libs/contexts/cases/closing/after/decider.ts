import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { isFen, sumFen } from '@gongyuan/kernel/money';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { accepted, firstOf, notBefore, separate, was } from '../../guards';
import { proceedingOf } from '../../handling/proceedings/decider';
import type { Case, OpenCase } from '../../state';
import type { AfterCommand, RecordCallback } from './commands';
import type { afterFacts } from './events';

type Out = NewEventOf<typeof afterFacts>;

/** Refuses `outcome.not-an-applicant`. */
function assertApplicant({ applicants }: OpenCase, subject: string): void {
  if (!applicants.some(({ person }) => person.subject === subject)) invalid('outcome.not-an-applicant', { subject });
}

/** Refuses answers of somebody who was not reached, and a call without its answers. */
function assertAnswers({ reached, satisfaction, tookMoney, paidInFull }: RecordCallback): void {
  if (reached && (!satisfaction || !tookMoney)) invalid('callback.answers-needed');
  if (!reached && (satisfaction || tookMoney || paidInFull !== undefined)) invalid('callback.nobody-answered');
}

export const after: Slice<Case, AfterCommand, typeof afterFacts, Out> = {
  decide: {
    RecordRecovery(c, state, env) {
      const found = accepted(state, 'recovery.not-handled');
      notBefore(c.occurredOn, found.assignment.acceptedOn, 'date.before-acceptance');
      for (const { subject } of c.received) assertApplicant(found, subject);
      if (c.proceedingId) proceedingOf(found, c.proceedingId);
      const received = c.received.map(({ subject, amount }) => ({ subject, amount }));
      const amount = sumFen(received.map((one) => one.amount));
      if (received.some((one) => one.amount === 0) || !isFen(amount)) invalid('recovery.no-amount');
      const first = firstOf(found);
      const data = {
        recoveryId: env.id(),
        amount,
        received,
        evidence: of(first, c.evidence),
        payer: of(first, c.payer),
        proceedingId: c.proceedingId,
      };
      return [{ type: 'RecoveryRecorded', on: c.occurredOn, data }];
    },
    VoidRecovery(c, state) {
      const found = accepted(state, 'recovery.not-handled');
      const recovery = found.work.recoveries.find(({ id }) => id === c.recoveryId);
      if (!recovery) return invalid('recovery.unknown', { recoveryId: c.recoveryId });
      if (recovery.voided) refuse('recovery.already-voided', { recoveryId: c.recoveryId });
      notBefore(c.occurredOn, recovery.on, 'date.before-recovery');
      const data = { recoveryId: recovery.id, amount: recovery.amount, reason: of(firstOf(found), c.reason) };
      return [{ type: 'RecoveryVoided', on: c.occurredOn, data }];
    },
    RecordCallback(c, state, env) {
      const found = accepted(state, 'callback.not-handled');
      notBefore(c.occurredOn, found.assignment.acceptedOn, 'date.before-acceptance');
      separate(env.actor.id, [found.assignment.handler], 'separation.handler-calls-back', 'handle');
      assertApplicant(found, c.subject);
      assertAnswers(c);
      const { subject, way, reached, satisfaction, tookMoney, paidInFull } = c;
      const data = { subject, way, reached, satisfaction, tookMoney, paidInFull, words: of(subject, c.words) };
      return [{ type: 'CallbackRecorded', on: c.occurredOn, data }];
    },
  },
  evolve: {
    RecoveryRecorded: (state, { data, on }) => {
      const found = was(state);
      const recovery = { id: data.recoveryId, on, amount: data.amount, voided: false };
      return { ...found, work: { ...found.work, recoveries: [...found.work.recoveries, recovery] } };
    },
    RecoveryVoided: (state, { data }) => {
      const found = was(state);
      const recoveries = found.work.recoveries.map((one) => (one.id === data.recoveryId ? { ...one, voided: true } : one));
      return { ...found, work: { ...found.work, recoveries } };
    },
    CallbackRecorded: was,
  },
};

import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { ConsentKind } from '../codes';
import { applied, notBefore, was } from '../guards';
import type { Case, Consent, OpenCase } from '../state';
import type { ConsentCommand } from './commands';
import type { consentFacts } from './events';

type Out = NewEventOf<typeof consentFacts>;

const standing = (found: OpenCase, subject: SubjectId, kind: ConsentKind): Consent | undefined =>
  found.consents.find((one) => one.subject === subject && one.kind === kind);

/** The case with this applicant, whatever has become of it: consent is asked for, and withdrawn, after the closing as well. */
function asked(state: Case, subject: SubjectId): OpenCase {
  const found = applied(state);
  if (!found.applicants.some(({ person }) => person.subject === subject)) invalid('consent.not-an-applicant', { subject });
  return found;
}

export const consents: Slice<Case, ConsentCommand, typeof consentFacts, Out> = {
  decide: {
    RecordConsent(c, state) {
      const found = asked(state, c.subject);
      notBefore(c.occurredOn, found.signedOn, 'date.before-signing');
      for (const kind of c.kinds) {
        const given = standing(found, c.subject, kind);
        if (given) refuse('consent.already-given', { kind, on: given.on });
      }
      const evidence = of(c.subject, c.evidence);
      return c.kinds.map((kind) => ({ type: 'ConsentGiven', on: c.occurredOn, data: { subject: c.subject, kind, evidence } }));
    },
    WithdrawConsent(c, state) {
      const found = asked(state, c.subject);
      const given = standing(found, c.subject, c.kind) ?? refuse('consent.not-given', { kind: c.kind });
      notBefore(c.occurredOn, given.on, 'date.before-consent');
      return [{ type: 'ConsentWithdrawn', on: c.occurredOn, data: { subject: c.subject, kind: c.kind, reason: of(c.subject, c.reason) } }];
    },
  },
  evolve: {
    ConsentGiven: (state, { data: { subject, kind }, on, actor }) => {
      const found = was(state);
      return { ...found, consents: [...found.consents, { subject, kind, on, by: actor }] };
    },
    ConsentWithdrawn: (state, { data: { subject, kind } }) => {
      const found = was(state);
      return { ...found, consents: found.consents.filter((one) => one.subject !== subject || one.kind !== kind) };
    },
  },
};

import type { checkupFacts } from '@gongyuan/contexts/outreach/checkup/events';
import type { consultingFacts } from '@gongyuan/contexts/outreach/consulting/events';
import type { Decider, Slice } from '@gongyuan/kernel/decider';
import { type Env, isSystem } from '@gongyuan/kernel/env';
import { type EventOf, of } from '@gongyuan/kernel/facts';
import { view } from '@gongyuan/kernel/foldable';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { notBefore } from '../guards';
import { type PersonSaid, personFact, subjectOf } from '../parties';
import { assertOpenUnit } from '../staff';
import { type Contact, noContact, type OpenContact } from '../state';
import type { CloseContact, ContactCommand, RegisterContact } from './commands';
import type { CheckupOrigin, ConsultationOrigin, contactFacts } from './events';

/** Enough to find somebody again: a name, a phone or an ID number, or a person chosen from a search. */
const canBeFound = (person: PersonSaid): boolean =>
  Boolean(person.name || person.phone || person.idNumber || !(person.address || person.birthDate || person.gender));

function registered(state: Contact): OpenContact {
  return state.state === 'none' ? refuse('contact.not-found') : state;
}

const caseExists = view<boolean>(false, { Applied: () => true });

type Consulted = Extract<EventOf<typeof consultingFacts>, { type: 'ConsultationAnswered' }>;

const consultationsOf = view<readonly Uuid[]>([], {
  ConsultationAnswered: (state: readonly Uuid[], { data }: Consulted) => [...state, data.consultationId],
});

/** The question that a contact goes on from. Refuses `contact.no-such-consultation`. */
function originOf({ consultation }: RegisterContact, env: Env): ConsultationOrigin | undefined {
  if (!consultation) return undefined;
  const { activityId, consultationId } = consultation;
  if (!env.fold(consultationsOf, streamOf('activity', activityId)).includes(consultationId))
    invalid('contact.no-such-consultation', { activityId, consultationId });
  return { activityId, consultationId };
}

type CheckedUp = Extract<EventOf<typeof checkupFacts>, { type: 'CheckupOpened' }>;

const isOfWorker = view<boolean>(false, { CheckupOpened: (_: boolean, { data }: CheckedUp) => data.kind === 'worker' });

/** The check-up that a contact goes on from: a worker's, for an organisation asks for no aid. Refuses `contact.no-such-checkup`. */
function checkedUp({ checkup }: RegisterContact, env: Env): CheckupOrigin | undefined {
  if (!checkup) return undefined;
  const { checkupId } = checkup;
  return env.fold(isOfWorker, streamOf('checkup', checkupId)) ? { checkupId } : invalid('contact.no-such-checkup', { checkupId });
}

/** What belongs to one way of ending a contact. Refuses what is missing for it. */
function ending(c: CloseContact, env: Env) {
  if (c.outcome === 'referred') return { referredTo: c.referredTo ?? invalid('contact.referral-needed') };
  if (c.outcome !== 'converted') return {};
  const caseId = c.caseId ?? invalid('contact.case-needed');
  if (!env.fold(caseExists, streamOf('case', caseId))) invalid('contact.no-such-case', { caseId });
  return { caseId };
}

export const contact: Slice<Contact, ContactCommand, typeof contactFacts> = {
  decide: {
    RegisterContact(c: RegisterContact, state, env) {
      if (state.state !== 'none') refuse('contact.already-registered');
      assertOpenUnit(env, c.unit);
      const person = personFact(c.person);
      if (!canBeFound(c.person)) invalid('contact.name-or-phone-needed');
      return [
        {
          type: 'ContactRegistered',
          on: c.occurredOn,
          data: {
            contactId: c.contactId,
            unit: c.unit,
            channel: c.channel,
            person,
            organisation: c.organisation,
            summary: of(subjectOf(c.person), c.summary),
            order: c.order && { number: c.order.number, returnBy: c.order.returnBy },
            consultation: originOf(c, env),
            checkup: checkedUp(c, env),
          },
        },
      ];
    },
    CloseContact(c, state, env) {
      const found = registered(state);
      if (found.state === 'closed') {
        // the policy comes after the fact: a contact somebody closed meanwhile needs nothing more
        return isSystem(env.actor) ? [] : refuse('contact.already-closed');
      }
      notBefore(c.occurredOn, found.on, 'date.before-contact');
      return [
        {
          type: 'ContactClosed',
          on: c.occurredOn,
          data: { outcome: c.outcome, ...ending(c, env), note: of(found.subject, c.note) },
        },
      ];
    },
  },
  evolve: {
    ContactRegistered: (_, { data, on, actor }): OpenContact => ({
      state: 'open',
      contactId: data.contactId,
      unit: data.unit,
      channel: data.channel,
      subject: data.person.subject,
      on,
      registeredBy: actor,
      order: data.order,
    }),
    ContactClosed: (state, { data }) => (state.state === 'none' ? state : { ...state, state: 'closed', caseId: data.caseId }),
  },
};

/** A contact: 来访来电. No clock starts; it ends answered, referred, or as an application. */
export const contactDecider: Decider<Contact, ContactCommand> = { kind: 'contact', initial: noContact, ...contact };

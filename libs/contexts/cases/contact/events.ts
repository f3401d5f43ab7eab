import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Channel, ContactOutcome, Referral } from '../codes';
import { type PersonFact, personPaths } from '../parties';

/** An order handed down by a hotline or an upper level: its number, and the day by which it wants an answer. */
export interface ExternalOrder {
  readonly number: string;
  readonly returnBy?: LocalDate;
}

/** A question answered at an outreach activity, from which the office went on. */
export interface ConsultationOrigin {
  readonly activityId: Uuid;
  readonly consultationId: Uuid;
}

/** A worker's legal check-up (outreach), from which the office went on. */
export interface CheckupOrigin {
  readonly checkupId: Uuid;
}

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const contactFacts = {
  ContactRegistered: fact<{
    contactId: Uuid;
    unit: Uuid;
    channel: Channel;
    person: PersonFact;
    /** Name of the employer, site or project, as far as it was said. */
    organisation?: string;
    summary: Personal<string>;
    order?: ExternalOrder;
    consultation?: ConsultationOrigin;
    checkup?: CheckupOrigin;
  }>({
    v: 1,
    means: 'Somebody asked the office for help; no clock starts',
    meansZh: '来访来电登记',
    personal: { ...personPaths('person'), summary: 'text' },
  }),
  ContactClosed: fact<{
    outcome: ContactOutcome;
    referredTo?: Referral;
    /** The case that the contact became. */
    caseId?: Uuid;
    note?: Personal<string>;
  }>({
    v: 1,
    means: 'The contact was answered, referred elsewhere, or became an application',
    meansZh: '来访来电办结：已答复、告知他处或者转为申请',
    personal: { note: 'text' },
  }),
};

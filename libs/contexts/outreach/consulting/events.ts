import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import { type Attendee, attendeePaths } from '../people';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const consultingFacts = {
  ConsultationAnswered: fact<{
    consultationId: Uuid;
    /** Absent when the person did not want to be named. */
    asker?: Attendee;
    question: Personal<string>;
    answer: Personal<string>;
  }>({
    v: 1,
    means: 'A question was answered at the activity',
    meansZh: '现场解答咨询',
    personal: { ...attendeePaths('asker'), question: 'text', answer: 'text' },
  }),
  ConsultationBecameContact: fact<{ consultationId: Uuid; contactId: Uuid }>({
    v: 1,
    means: 'The office goes on with the question as a contact',
    meansZh: '咨询转为来访来电',
  }),
};

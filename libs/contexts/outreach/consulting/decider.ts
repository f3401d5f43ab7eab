import type { Slice } from '@gongyuan/kernel/decider';
import { of } from '@gongyuan/kernel/facts';
import { invalid } from '@gongyuan/kernel/refusal';
import { attendeeFact } from '../attendance/decider';
import { existing, namesAllowed, underWay, was } from '../guards';
import type { Activity } from '../state';
import type { ConsultingCommand } from './commands';
import type { consultingFacts } from './events';

export const consulting: Slice<Activity, ConsultingCommand, typeof consultingFacts> = {
  decide: {
    AnswerConsultation(c, state, env) {
      const found = namesAllowed(underWay(state, c.occurredOn));
      const asker = c.asker && attendeeFact(c.asker, [...found.signedUp, ...found.present.map(({ subject }) => subject)]);
      // without a name the words belong to nobody but the one who wrote them down
      const owner = asker?.person.subject ?? env.actor.id;
      return [
        {
          type: 'ConsultationAnswered',
          on: c.occurredOn,
          data: { consultationId: env.id(), asker, question: of(owner, c.question), answer: of(owner, c.answer) },
        },
      ];
    },
    LinkConsultation(c, state) {
      const found = existing(state).consultations.find(({ id }) => id === c.consultationId);
      if (!found) return invalid('consultation.unknown', { consultationId: c.consultationId });
      // the first contact stands: a second one from the same question is a contact of its own
      if (found.contactId) return [];
      return [
        {
          type: 'ConsultationBecameContact',
          on: c.occurredOn,
          data: { consultationId: c.consultationId, contactId: c.contactId },
        },
      ];
    },
  },
  evolve: {
    ConsultationAnswered: (state, { data }) => ({
      ...was(state),
      consultations: [...was(state).consultations, { id: data.consultationId }],
    }),
    ConsultationBecameContact: (state, { data }) => ({
      ...was(state),
      consultations: was(state).consultations.map((one) => (one.id === data.consultationId ? { ...one, contactId: data.contactId } : one)),
    }),
  },
};

import type { contactFacts } from '@gongyuan/contexts/cases/events';
import { definePolicy } from '@gongyuan/platform/projections/define-policy';

/** When a contact was registered from a question asked at an activity, the question says which contact it became. */
export const linkConsultation = definePolicy<typeof contactFacts>({
  name: 'link-consultation',
  on: {
    ContactRegistered: ({ on, data: { contactId, consultation } }) => {
      if (!consultation) return [];
      const command = { type: 'LinkConsultation', ...consultation, contactId, occurredOn: on };
      return [{ command, settledBy: ['consultation.unknown', 'activity.not-found'] }];
    },
  },
});

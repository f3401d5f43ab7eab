import type { contactFacts } from '@gongyuan/contexts/cases/events';
import { definePolicy } from '@gongyuan/platform/projections/define-policy';

/** When a contact was registered from a worker's check-up, the check-up says which contact it became. */
export const linkCheckup = definePolicy<typeof contactFacts>({
  name: 'link-checkup',
  on: {
    ContactRegistered: ({ on, data: { contactId, checkup } }) => {
      if (!checkup) return [];
      const command = { type: 'LinkCheckup', ...checkup, contactId, occurredOn: on };
      return [{ command, settledBy: ['checkup.not-found'] }];
    },
  },
});

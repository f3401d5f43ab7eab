import { definePolicy } from '@gongyuan/platform/projections/define-policy';
import type { holidayFacts } from '../holidays/events';

/** When the days off of a year were approved, the running dates of every case are counted again. */
export const recountDates = definePolicy<typeof holidayFacts>({
  name: 'recount-dates',
  on: {
    HolidayYearApproved: ({ on }) => {
      const command = { type: 'RecountDates', occurredOn: on };
      return [{ command, each: { projection: 'case_list', table: 'case_list', column: 'case_id', as: 'caseId' } }];
    },
  },
});

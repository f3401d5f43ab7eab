import { dateOf, numberOf } from '@gongyuan/calendar/days';
import { idOf } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { projection } from '@gongyuan/platform/projections/define';
import { clearTimer, definePolicy, setTimer, timerTable } from '@gongyuan/platform/projections/define-policy';
import type { intakeFacts } from './events';

/** When an application was made from a contact, the contact is closed as converted. */
export const closeConvertedContact = definePolicy<typeof intakeFacts>({
  name: 'close-converted-contact',
  on: {
    Applied: ({ on, data: { contactId, caseId } }) => {
      if (!contactId) return [];
      const command = { type: 'CloseContact', contactId, outcome: 'converted', caseId, occurredOn: on };
      return [{ command }];
    },
  },
});

const dayAfter = (day: LocalDate): LocalDate => dateOf(numberOf(day) + 1);

/** Commands that fall due on a day unless something happens before. */
export const caseTimers = projection<typeof intakeFacts>()({
  name: 'case_timers',
  tables: { case_timer: timerTable },
  on: {
    /** 视为撤回 (法律援助法 art. 43): on the first day on which nothing can be supplied any more. */
    SupplementRequested: ({ stream, data }) => {
      const caseId = idOf(stream);
      const occurredOn = dayAfter(data.supplyBy);
      const command = { type: 'LapseApplication', caseId, occurredOn };
      return [setTimer('case_timer', caseId, occurredOn, command)];
    },
    MaterialsSupplied: ({ stream }) => [clearTimer('case_timer', idOf(stream))],
    ApplicationWithdrawn: ({ stream }) => [clearTimer('case_timer', idOf(stream))],
    ApplicationLapsed: ({ stream }) => [clearTimer('case_timer', idOf(stream))],
  },
});

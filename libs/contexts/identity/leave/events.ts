import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';

/** Facts of a handler's leave, in the stream `person-<subject>` of the handler. Add, never rename, never reuse. */
export const leaveFacts = {
  LeaveRecorded: fact<{
    readonly leaveId: Uuid;
    readonly from: LocalDate;
    /** Last day, inclusive. */
    readonly to: LocalDate;
    readonly reason?: Personal<string>;
  }>({
    v: 1,
    means: 'A handler is on leave from one day to another and is given no case meanwhile',
    meansZh: '登记承办人请假，请假期间不再指派',
    personal: { reason: 'text' },
  }),
  LeaveEnded: fact<{
    readonly leaveId: Uuid;
    /** First day back at work; on or before the first day of the leave it never began. */
    readonly backOn: LocalDate;
  }>({
    v: 1,
    means: 'A handler came back from leave earlier than recorded, or did not go',
    meansZh: '承办人提前销假',
  }),
};

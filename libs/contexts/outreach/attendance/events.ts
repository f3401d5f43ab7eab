import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import type { CheckInWay } from '../codes';
import { type Attendee, attendeePaths } from '../people';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const attendanceFacts = {
  SignedUp: fact<{ attendee: Attendee }>({
    v: 1,
    means: 'A worker wants to come',
    meansZh: '职工报名',
    personal: attendeePaths('attendee'),
  }),
  SignUpWithdrawn: fact<{ subject: SubjectId; reason?: Personal<string> }>({
    v: 1,
    means: 'The worker will not come after all',
    meansZh: '撤销报名',
    personal: { reason: 'text' },
  }),
  CheckedIn: fact<{ way: CheckInWay; attendees: readonly Attendee[] }>({
    v: 1,
    means: 'These people were there; each counts once at an activity',
    meansZh: '签到',
    personal: attendeePaths('attendees.*'),
  }),
  CheckInStruck: fact<{ subject: SubjectId; reason: Personal<string> }>({
    v: 1,
    means: 'A check-in was a mistake',
    meansZh: '撤销签到',
    personal: { reason: 'text' },
  }),
};

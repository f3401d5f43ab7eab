import type { DueDate } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import type { UrgentGround } from '../codes';

/** Facts of 先行提供援助. These names and shapes are the storage format: add, never rename, never reuse. */
export const urgentFacts = {
  UrgentAidGiven: fact<{
    ground: UrgentGround;
    explanation: Personal<string>;
    /** Days left until the limitation ends, where it is the ground. */
    daysLeft?: number;
    /** The approver confirms by then; absent when the approver gave it. */
    confirmDue?: DueDate;
    /** The approver who gave it, and so confirmed it at once. */
    confirmedBy?: SubjectId;
  }>({
    v: 1,
    means: 'Aid was given first, before the decision, because waiting would harm (Legal Aid Law art. 44)',
    meansZh: '先行提供法律援助（法律援助法第四十四条）',
    personal: { explanation: 'text' },
  }),
  UrgentAidConfirmed: fact<{ note?: Personal<string> }>({
    v: 1,
    means: 'The approver confirmed aid that had been given first',
    meansZh: '审批人确认先行提供法律援助',
    personal: { note: 'text' },
  }),
};

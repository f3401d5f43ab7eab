import type { DueDate } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { TerminationGround } from '../codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const terminationFacts = {
  AidTerminated: fact<{
    decidedBy: SubjectId;
    ground: TerminationGround;
    /** False after deceit: the case is taken out of the number of cases handled (offices.md §6). */
    counted: boolean;
    explanation: Personal<string>;
    /** Where an objection can be made. */
    objectTo: string;
  }>({
    v: 1,
    means: 'The approver terminated the aid; termination for deceit takes the case out of the count',
    meansZh: '终止法律援助，因欺骗终止的不计入办理件数',
    personal: { explanation: 'text' },
  }),
  TerminationReceived: fact<{ closingDay: LocalDate; fileDue: DueDate }>({
    v: 1,
    means: 'The handler received the decision to terminate; the clock for the file starts',
    meansZh: '承办人收到终止决定书，归档材料提交期限开始',
  }),
};

import type { DueDate } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';

import type { Paper } from '../../review/events';
import type { Begun, ToldRoute } from '../../unit-rules/events';
import type { TerminationGround } from '../codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const terminationFacts = {
  TerminationProposed: fact<{ ground: TerminationGround; opinion: Personal<string> } & Begun>({
    v: 1,
    means: 'The reviewer proposed to terminate the aid',
    meansZh: '出具终止法律援助的意见',
    personal: { opinion: 'text' },
  }),
  AidTerminated: fact<{
    /** Who decided: the signer, when it was on paper. */
    decidedBy: SubjectId;
    /** 代理审批: the approver who was stood in for. */
    deputyFor?: SubjectId;
    /** Signed on paper and recorded by somebody else: the signer still has to confirm. */
    paper?: Paper;
    ground: TerminationGround;
    /** False after deceit: the case is taken out of the number of cases handled (offices.md §6). */
    counted: boolean;
    explanation: Personal<string>;
    /** Where an objection can be made. */
    objectTo: string;
    /** Where an objection goes, as it was laid down that day; absent in the first facts: the unit above, five days. */
    objection?: ToldRoute;
    /** The unit's rule that laid down the steps it went through; absent where it had none to go through. */
    stepsVersion?: number;
  }>({
    v: 1,
    means: 'The approver terminated the aid; termination for deceit takes the case out of the count',
    meansZh: '终止法律援助，因欺骗终止的不计入办理件数',
    personal: { explanation: 'text', 'paper.scan': 'text' },
  }),
  TerminationConfirmed: fact<{ decidedBy: SubjectId }>({
    v: 1,
    means: 'The person who signed a termination on paper confirmed it as their own',
    meansZh: '签字人本人确认纸质终止决定',
  }),
  TerminationReceived: fact<{ closingDay: LocalDate; fileDue: DueDate }>({
    v: 1,
    means: 'The handler received the decision to terminate; the clock for the file starts',
    meansZh: '承办人收到终止决定书，归档材料提交期限开始',
  }),
};

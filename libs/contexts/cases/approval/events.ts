import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import type { Paper } from '../review/events';
import type { SteppedDecision } from '../unit-rules/codes';
import type { Turn } from '../unit-rules/events';

/** Facts of 审签. These names and shapes are the storage format: add, never rename, never reuse. */
export const approvalFacts = {
  DecisionEndorsed: fact<{
    decision: SteppedDecision;
    /** The unit's rule that laid the steps down. */
    version: number;
    /** Which of the steps, from 1. */
    step: number;
    of: number;
    /** Who takes it: the signer, when it was on paper. */
    endorsedBy: SubjectId;
    /** 代理: who was stood in for. */
    deputyFor?: SubjectId;
    opinion?: Personal<string>;
    /** Signed on paper and recorded by somebody else, together with the decision on the same sheet. */
    paper?: Paper;
    /** Who takes the next step; absent after the last one: the approver decides. */
    turn?: Turn;
  }>({
    v: 1,
    means: 'A step of the approval was taken: its holder agrees to the decision that was proposed',
    meansZh: '审签：同意拟作出的决定',
    personal: { opinion: 'text', 'paper.scan': 'text' },
  }),
  DecisionSentBack: fact<{
    decision: SteppedDecision;
    version: number;
    /** Which of the steps, from 1; absent when the approver sent it back, after all of them. */
    step?: number;
    deputyFor?: SubjectId;
    reason: Personal<string>;
  }>({
    v: 1,
    means: 'What was proposed was sent back, with the reason: the reviewer gives an opinion anew',
    meansZh: '审签退回（说明理由），由审核员重新出具意见',
    personal: { reason: 'text' },
  }),
};

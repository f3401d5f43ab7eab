import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { Fen } from '@gongyuan/kernel/money';
import type { CallbackWay, Satisfaction, TookMoney } from '../codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const afterFacts = {
  RecoveryRecorded: fact<{
    recoveryId: Uuid;
    /** In fen: the sum of what the applicants received. */
    amount: Fen;
    received: readonly { readonly subject: SubjectId; readonly amount: Fen }[];
    evidence: Personal<string>;
    payer?: Personal<string>;
    proceedingId?: Uuid;
  }>({
    v: 1,
    means: 'Money came in for the applicants, all of it or a part',
    meansZh: '登记到账（可以分笔）',
    personal: { evidence: 'text', payer: 'text' },
  }),
  RecoveryVoided: fact<{ recoveryId: Uuid; amount: Fen; reason: Personal<string> }>({
    v: 1,
    means: 'A recovery had been recorded wrongly and counts no longer',
    meansZh: '作废到账登记',
    personal: { reason: 'text' },
  }),
  CallbackRecorded: fact<{
    subject: SubjectId;
    way: CallbackWay;
    reached: boolean;
    satisfaction?: Satisfaction;
    tookMoney?: TookMoney;
    paidInFull?: boolean;
    words?: Personal<string>;
  }>({
    v: 1,
    means: 'The aid body asked the client how the case was handled',
    meansZh: '回访受援人',
    personal: { words: 'text' },
  }),
};

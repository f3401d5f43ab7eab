import type { DueDate } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { InterruptionKind, SuspensionCause } from '../codes';

/** A running date and what it is on the newer calendar. */
export interface Recount {
  readonly rule: string;
  readonly from: LocalDate;
  readonly due: DueDate;
}

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const dateFacts = {
  LimitationInterrupted: fact<{
    kind: InterruptionKind;
    evidence: Personal<string>;
    due: DueDate;
    /** The key day or the outcome that the limitation came from; absent for that of the arbitration. */
    of?: Uuid;
  }>({
    v: 1,
    means: 'The limitation was interrupted: it runs anew in full from that day (调解仲裁法 art. 27(2))',
    meansZh: '仲裁时效中断，重新计算（调解仲裁法第二十七条第二款）',
    personal: { evidence: 'text' },
  }),
  LimitationSuspended: fact<{ cause: SuspensionCause; evidence: Personal<string> }>({
    v: 1,
    means: 'The limitation stands still for as long as something keeps the worker from claiming (调解仲裁法 art. 27(3))',
    meansZh: '仲裁时效中止（调解仲裁法第二十七条第三款）',
    personal: { evidence: 'text' },
  }),
  LimitationResumed: fact<{ evidence: Personal<string>; due: DueDate }>({
    v: 1,
    means: 'What stood in the way is gone: the limitation runs on, the time in between not counted',
    meansZh: '仲裁时效中止的原因消除，继续计算',
    personal: { evidence: 'text' },
  }),
  DatesRecounted: fact<{ calendarVersion: string; dates: readonly Recount[] }>({
    v: 1,
    means: 'Running dates were counted again on a newer calendar; the old ones stay in the history',
    meansZh: '按新的节假日安排重新计算正在进行的期限',
  }),
};

import type { DueDate } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { Fen } from '@gongyuan/kernel/money';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Instance, OutcomeRoute } from '../codes';
import type { Road } from './codes';

/** Three figures that are never mixed, in fen: asked for, awarded or agreed, and paid. */
export interface Amounts {
  /** 请求金额. */
  readonly claimed?: Fen;
  /** 裁决或者调解金额. */
  readonly awarded?: Fen;
  /** 到账金额. */
  readonly received?: Fen;
}

/** The paper that an outcome stands on. */
export interface OutcomeDocument {
  readonly number?: string;
  readonly issuedOn: LocalDate;
  /** The commission, court or office that issued it. */
  readonly body?: string;
}

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const handlingFacts = {
  OutcomeRecorded: fact<{
    outcomeId: Uuid;
    /** The proceeding that came to it; absent where it is not tied to one. */
    proceedingId?: Uuid;
    /** The road of that proceeding: dates of other roads go on. */
    road?: Road;
    route: OutcomeRoute;
    instance?: Instance;
    /** 终局裁决 (调解仲裁法 art. 47): only the worker may sue, the employer may ask a court to revoke. */
    finalAward?: boolean;
    document?: OutcomeDocument;
    /** The day the document reached our side; clocks run from it. */
    receivedOn?: LocalDate;
    /** The day it reached the other side, where known. */
    respondentReceivedOn?: LocalDate;
    /** Without a document: the day the debtor began to perform. */
    performedFrom?: LocalDate;
    /** The last day for performance, where the document names one. */
    performBy?: LocalDate;
    amounts: Amounts;
    perApplicant: readonly (Amounts & { readonly subject: SubjectId })[];
    summary?: Personal<string>;
    /** The dates that follow from it, each with its rule and article. */
    suits: readonly DueDate[];
  }>({
    v: 1,
    means: 'A proceeding, or a part of it, came to an outcome; the clocks that follow start',
    meansZh: '登记办理结果，随之而来的法定期限开始',
    personal: { summary: 'text' },
  }),
};

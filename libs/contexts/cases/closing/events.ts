import type { DueDate } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { ClosingResult, OutcomeRoute } from '../codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const closingFacts = {
  CaseClosed: fact<{
    result: ClosingResult;
    /** The outcome that ended the case. */
    outcomeId: Uuid;
    route: OutcomeRoute;
    /** 结案日 by route; the clock for handing in the file runs from it. */
    closingDay: LocalDate;
    fileDue: DueDate;
    summary: Personal<string>;
  }>({
    v: 1,
    means: 'The handler closed the case; the clock for handing in the file starts',
    meansZh: '结案，归档材料提交期限开始',
    personal: { summary: 'text' },
  }),
};

import type { DueDate } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { Fen } from '@gongyuan/kernel/money';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Procedure, ProceedingKind, ProgressStep, Road } from '../codes';

/** A credit code that was found out when a proceeding was filed; a sole trader's leads to a person and is sealed. */
export interface RespondentCode {
  readonly respondent: Uuid;
  readonly creditCode?: string;
  readonly traderCode?: Personal<string>;
}

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const proceedingFacts = {
  ProceedingFiled: fact<{
    proceedingId: Uuid;
    kind: ProceedingKind;
    road: Road;
    /** The commission, court or office: its name stands in the open. */
    body: string;
    /** The number that the body gave it, as text. */
    number?: string;
    /** The proceeding whose decision it takes further. */
    follows?: Uuid;
    against: readonly Uuid[];
    codes: readonly RespondentCode[];
    claimed?: Fen;
    note?: Personal<string>;
    /** The dates of the body that run from the filing. */
    clocks: readonly DueDate[];
  }>({
    v: 1,
    means: 'The case was carried into a proceeding; the clocks of the body start',
    meansZh: '登记程序，受理机构的期限开始',
    personal: { note: 'text', 'codes.*.traderCode': 'credit-code' },
  }),
  ProceedingProgressed: fact<{
    proceedingId: Uuid;
    step: ProgressStep;
    number?: string;
    procedure?: Procedure;
    note?: Personal<string>;
    /** 中止: the rules whose time stands still from this day on. */
    stopped?: readonly string[];
    /** The dates that run from it; a rule that ran before in this proceeding runs no longer. */
    clocks: readonly DueDate[];
  }>({
    v: 1,
    means: 'Something happened in a proceeding that starts, stops or ends its clocks',
    meansZh: '登记程序进展，相应期限开始、中止或者结束',
    personal: { note: 'text' },
  }),
  HearingScheduled: fact<{
    hearingId: Uuid;
    proceedingId: Uuid;
    hearingOn: LocalDate;
    /** `HH:mm`. */
    time?: string;
    place?: Personal<string>;
    /** The hearing that was put off. */
    replaces?: Uuid;
    /** 调解仲裁法 art. 35: the last day for the commission to tell of the hearing. */
    noticeDue?: DueDate;
    /** The last day to ask for another day. */
    postponeBy?: DueDate;
  }>({
    v: 1,
    means: 'Notice of a hearing came: its day and the last day to ask for another',
    meansZh: '登记开庭通知',
    personal: { place: 'text' },
  }),
  HearingHeld: fact<{
    hearingId: Uuid;
    proceedingId: Uuid;
    attended: boolean;
    adjourned: boolean;
    summary: Personal<string>;
  }>({
    v: 1,
    means: 'A hearing took place',
    meansZh: '登记开庭情况',
    personal: { summary: 'text' },
  }),
};

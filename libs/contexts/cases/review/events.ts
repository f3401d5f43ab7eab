import type { DueDate } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';

import type { MeansWay, Recommendation, RefusalReason } from '../codes';
import type { Begun, ToldRoute } from '../unit-rules/events';

/** The article a means assessment rests on: exemption (art. 42, four grounds), pledge or data sharing (art. 41). */
export type MeansArticle = '41' | '42(1)' | '42(2)' | '42(3)' | '42(4)';

/** The signed paper that a decision was taken from (offices.md §2). */
export interface Paper {
  readonly formNumber: string;
  readonly signedOn: LocalDate;
  /** Where the scan or the paper lies. */
  readonly scan: Personal<string>;
}

/** Who decided. On paper somebody else recorded it, and the signer still has to confirm. */
interface Decided {
  readonly decidedBy: SubjectId;
  readonly confirmed: boolean;
  /** 代理审批: the approver who was stood in for. */
  readonly deputyFor?: SubjectId;
  readonly paper?: Paper;
  /** The unit's rule that laid down the steps it went through; absent where it had none to go through. */
  readonly stepsVersion?: number;
}

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const reviewFacts = {
  MeansAssessed: fact<{
    way: MeansWay;
    article: MeansArticle;
    /** False while an exemption is only proposed: no proof of the status has been named. */
    standing: boolean;
    proof?: Personal<string>;
    note?: Personal<string>;
  }>({
    v: 1,
    means: 'The means of the applicants were looked at: exempt, pledged, or checked by data sharing (arts. 41, 42)',
    meansZh: '经济状况核查：免予核查、个人诚信承诺或者信息共享（法律援助法第四十一、四十二条）',
    personal: { proof: 'text', note: 'text' },
  }),
  ReviewOpinionGiven: fact<{ recommends: Recommendation; opinion: Personal<string> } & Begun>({
    v: 1,
    means: 'The reviewer gave an opinion on the application',
    meansZh: '出具初审意见',
    personal: { opinion: 'text' },
  }),
  AidGranted: fact<Decided & { number: string; note?: Personal<string>; assignDue: DueDate }>({
    v: 1,
    means: 'Aid was given: the case has its number, the clock for assigning a handler starts (art. 43)',
    meansZh: '决定给予法律援助，发出案号，指派期限开始（法律援助法第四十三条）',
    personal: { note: 'text', 'paper.scan': 'text' },
  }),
  AidRefused: fact<
    Decided & {
      reason: RefusalReason;
      explanation: Personal<string>;
      /** The body an objection goes to, named in the written decision. */
      objectTo: string;
      /** Where an objection goes, as it was laid down that day; absent in the first facts: the unit above, five days. */
      objection?: ToldRoute;
    }
  >({
    v: 1,
    means: 'Aid was refused in writing, with the reason and where to object (arts. 43, 49)',
    meansZh: '决定不予法律援助，书面说明理由并告知异议权（法律援助法第四十三、四十九条）',
    personal: { explanation: 'text', 'paper.scan': 'text' },
  }),
  DecisionConfirmed: fact<{ decidedBy: SubjectId }>({
    v: 1,
    means: 'The person who signed a decision on paper confirmed it as their own',
    meansZh: '签字人本人确认纸质决定',
  }),
};

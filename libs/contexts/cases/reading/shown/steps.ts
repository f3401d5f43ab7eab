import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import {
  type ClosingResult,
  closingResults,
  type Instance,
  instances,
  type MeansWay,
  meansWays,
  type ObjectedDecision,
  type OutcomeRoute,
  objectedDecisions,
  outcomeRoutes,
  type Recommendation,
  type RefusalReason,
  type ReplacementAsker,
  recommendations,
  refusalReasons,
  replacementAskers,
  type SupplementItem,
  supplementItems,
  type UrgentGround,
  urgentGrounds,
} from '../../codes';
import type { MeansArticle } from '../../review/events';
import { AmountsShown, Code, Day, Named, OptionalCode, OptionalDay, PersonalText } from './common';
import { DayCountShown } from './day-count';

/** A step that somebody took on a day. */
export class StepShown {
  @ApiProperty({ type: Named })
  by!: Named;

  @Day('发生日期')
  on!: string;

  @ApiProperty({ type: 'integer', description: '记录序号' })
  position!: number;
}

export const transferAnswers = ['accepted', 'returned', 'recalled'] as const;
export type TransferAnswer = (typeof transferAnswers)[number];

/** 移送: once sent, and what became of it. */
export class CaseTransferShown extends StepShown {
  @ApiProperty({ type: Named, description: '移送单位' })
  sender!: Named;

  @ApiProperty({ type: Named, description: '接收单位' })
  to!: Named;

  @PersonalText('移送的理由')
  reason?: string | null;

  @OptionalCode('TransferAnswer', transferAnswers, '接收、退回或者收回；在途时没有')
  answer?: TransferAnswer;

  @ApiPropertyOptional({ type: StepShown, description: '谁在何日答复' })
  answered?: StepShown;

  @PersonalText('接收说明或者退回的理由')
  note?: string | null;

  @ApiPropertyOptional({ description: '接收单位的登记号' })
  registration?: string;
}

export class ExternalOrderShown {
  @ApiProperty({ description: '转办单号' })
  number!: string;

  @OptionalDay('要求回复日期')
  returnBy?: string;
}

export class SupplementItemShown {
  @Code('SupplementItem', supplementItems)
  code!: SupplementItem;

  @PersonalText('说明')
  note?: string | null;
}

export class SupplementShown extends StepShown {
  @ApiProperty({ type: [SupplementItemShown] })
  items!: SupplementItemShown[];

  @Day('补正截止日期')
  supplyBy!: string;

  @OptionalDay('收齐日期')
  suppliedOn?: string;

  @PersonalText('收齐时的说明')
  suppliedNote?: string | null;
}

const articles: readonly MeansArticle[] = ['41', '42(1)', '42(2)', '42(3)', '42(4)'];

export class MeansShown extends StepShown {
  @Code('MeansWay', meansWays)
  way!: MeansWay;

  @Code('MeansArticle', articles, '法律援助法条款')
  article!: MeansArticle;

  @ApiProperty({ description: '成立；免予核查在写明材料之前只是提议' })
  standing!: boolean;

  @PersonalText('材料名称')
  proof?: string | null;

  @PersonalText('说明')
  note?: string | null;
}

export class OpinionShown extends StepShown {
  @Code('Recommendation', recommendations)
  recommends!: Recommendation;

  @PersonalText('初审意见')
  opinion?: string | null;
}

export class PaperDecisionShown {
  @ApiProperty({ description: '审批表编号' })
  formNumber!: string;

  @Day('签字日期')
  signedOn!: string;

  @PersonalText('扫描件或者原件存放处')
  scan?: string | null;
}

/** Where a decision told the worker to object. */
export class ToldRouteShown {
  @ApiProperty({ type: Named, description: '审查异议的单位' })
  unit!: Named;

  @ApiProperty({ type: DayCountShown, description: '审查期限' })
  counted!: DayCountShown;
}

export class DecisionShown extends StepShown {
  @Code('Recommendation', recommendations)
  kind!: Recommendation;

  @ApiProperty({ type: Named, description: '录入人；本人决定时为同一人' })
  recordedBy!: Named;

  @ApiProperty({ description: '已由决定人本人确认' })
  confirmed!: boolean;

  @ApiPropertyOptional({ type: Named, description: '代理审批：被代理的审批人' })
  deputyFor?: Named;

  @ApiPropertyOptional({ type: PaperDecisionShown })
  paper?: PaperDecisionShown;

  @PersonalText('审批意见（给予）')
  note?: string | null;

  @OptionalCode('RefusalReason', refusalReasons, '不予援助的理由')
  reason?: RefusalReason;

  @PersonalText('理由说明（不予）')
  explanation?: string | null;

  @ApiPropertyOptional({ description: '异议受理机构（不予）' })
  objectTo?: string;

  @ApiPropertyOptional({ type: ToldRouteShown, description: '异议去处和期限（不予）' })
  objection?: ToldRouteShown;
}

/** 先行援助. */
export class UrgentShown extends StepShown {
  @Code('UrgentGround', urgentGrounds, '先行援助的情形')
  ground!: UrgentGround;

  @PersonalText('情况说明')
  explanation?: string | null;

  @ApiPropertyOptional({ type: Named, description: '确认的审批人；未确认时没有' })
  confirmedBy?: Named;

  @PersonalText('确认意见')
  note?: string | null;
}

/** 异议. */
export class ObjectionShown extends StepShown {
  @Code('ObjectedDecision', objectedDecisions, '对哪一项决定提出')
  against!: ObjectedDecision;

  @PersonalText('提出异议的人')
  objector?: string | null;

  @ApiProperty({ type: Named, description: '审查异议的单位' })
  unit!: Named;

  @PersonalText('异议的理由')
  grounds?: string | null;

  @PersonalText('异议书')
  evidence?: string | null;

  @ApiPropertyOptional({ description: '异议成立；未决定时没有' })
  upheld?: boolean;

  @ApiPropertyOptional({ type: StepShown, description: '决定' })
  decided?: StepShown;

  @PersonalText('决定的理由')
  explanation?: string | null;
}

/** 更换承办人的申请, still open. */
export class ReplacementShown extends StepShown {
  @Code('ReplacementAsker', replacementAskers, '谁提出')
  askedBy!: ReplacementAsker;

  @PersonalText('更换的理由')
  reason?: string | null;
}

/** 指派律师事务所, which is to name its lawyer. */
export class FirmAskedShown extends StepShown {
  @ApiProperty({ type: Named, description: '律师事务所' })
  firm!: Named;

  @PersonalText('指派说明')
  note?: string | null;
}

export class AssignmentShown extends StepShown {
  @ApiProperty({ type: Named, description: '承办人' })
  handler!: Named;

  @ApiPropertyOptional({ type: Named, description: '律师事务所' })
  firm?: Named;

  @PersonalText('指派说明')
  note?: string | null;

  @OptionalDay('接受日期')
  acceptedOn?: string;

  @OptionalDay('委托手续签订日期')
  retainedOn?: string;

  @PersonalText('超过在办上限的理由')
  overLimitReason?: string | null;

  @ApiPropertyOptional({ type: Named, description: '更换前的承办人' })
  replaced?: Named;
}

export class OutcomeDocumentShown {
  @ApiPropertyOptional({ description: '文书号' })
  number?: string;

  @Day('文书日期')
  issuedOn!: string;

  @ApiPropertyOptional({ description: '作出机构' })
  body?: string;
}

export class ApplicantAmountsShown extends AmountsShown {
  @ApiProperty({ format: 'uuid', description: '受援人' })
  subject!: string;
}

export class OutcomeShown extends StepShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @Code('OutcomeRoute', outcomeRoutes)
  route!: OutcomeRoute;

  @OptionalCode('Instance', instances, '审级')
  instance?: Instance;

  @ApiPropertyOptional({ description: '终局裁决' })
  finalAward?: boolean;

  @ApiPropertyOptional({ type: OutcomeDocumentShown })
  document?: OutcomeDocumentShown;

  @OptionalDay('我方收到之日')
  receivedOn?: string;

  @OptionalDay('对方收到之日')
  respondentReceivedOn?: string;

  @OptionalDay('对方开始履行之日')
  performedFrom?: string;

  @OptionalDay('履行期限最后一日')
  performBy?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '哪一程序的结果' })
  proceedingId?: string;

  @ApiProperty({ type: AmountsShown })
  amounts!: AmountsShown;

  @ApiProperty({ type: [ApplicantAmountsShown] })
  perApplicant!: ApplicantAmountsShown[];

  @PersonalText('结果说明')
  summary?: string | null;
}

export class ClosingShown extends StepShown {
  @Code('ClosingResult', closingResults)
  result!: ClosingResult;

  @Day('结案日')
  closingDay!: string;

  @ApiProperty({ format: 'uuid', description: '据以结案的办理结果' })
  outcomeId!: string;

  @PersonalText('办案小结')
  summary?: string | null;
}

/** How an application ended without a decision. */
export class EndingShown extends StepShown {
  @Code('EndingKind', ['withdrawn', 'lapsed'])
  kind!: 'withdrawn' | 'lapsed';

  @PersonalText('撤回原因')
  reason?: string | null;

  @PersonalText('撤回凭据')
  evidence?: string | null;
}

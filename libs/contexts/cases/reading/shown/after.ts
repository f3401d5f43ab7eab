import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import {
  type CallbackWay,
  type CheckResult,
  callbackWays,
  checkResults,
  type Satisfaction,
  satisfactions,
  type TerminationGround,
  type TookMoney,
  terminationGrounds,
  tookMoneyAnswers,
} from '../../closing/codes';
import { type ArchiveItem, archiveItems } from '../../codes';
import { Code, Codes, Fen, Named, OptionalCode, OptionalDay, PersonalText } from './common';
import { PaperDecisionShown, StepShown, ToldRouteShown } from './steps';

export class ReceivedShown {
  @ApiProperty({ format: 'uuid', description: '受援人' })
  subject!: string;

  @ApiProperty({ type: 'integer', format: 'int64', description: '金额（分）' })
  amount!: number;
}

export class VoidingShown extends StepShown {
  @PersonalText('作废原因')
  reason?: string | null;
}

export class RecoveryShown extends StepShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @Fen('合计金额')
  amount?: number;

  @ApiProperty({ type: [ReceivedShown] })
  received!: ReceivedShown[];

  @PersonalText('凭据')
  evidence?: string | null;

  @PersonalText('付款人')
  payer?: string | null;

  @ApiPropertyOptional({ format: 'uuid', description: '经由哪一程序' })
  proceedingId?: string;

  @ApiPropertyOptional({ type: VoidingShown })
  voided?: VoidingShown;
}

export class CallbackShown extends StepShown {
  @ApiProperty({ format: 'uuid', description: '受援人' })
  subject!: string;

  @Code('CallbackWay', callbackWays)
  way!: CallbackWay;

  @ApiProperty({ description: '联系上了' })
  reached!: boolean;

  @OptionalCode('Satisfaction', satisfactions)
  satisfaction?: Satisfaction;

  @OptionalCode('TookMoney', tookMoneyAnswers, '承办人是否收取财物')
  tookMoney?: TookMoney;

  @ApiPropertyOptional({ description: '款项已全部到手' })
  paidInFull?: boolean;

  @PersonalText('意见和建议')
  words?: string | null;
}

export class FileItemShown {
  @Code('ArchiveItem', archiveItems)
  item!: ArchiveItem;

  @ApiPropertyOptional({ type: 'integer', description: '页数' })
  pages?: number;
}

export class FileCheckShown extends StepShown {
  @Code('CheckResult', checkResults)
  result!: CheckResult;

  @Codes('ArchiveItem', archiveItems, '需要补齐的材料')
  items!: ArchiveItem[];

  @PersonalText('退回原因')
  reason?: string | null;

  @OptionalDay('补齐截止日期')
  resubmitBy?: string;

  @PersonalText('案卷存放处')
  place?: string | null;
}

export class FileSubmissionShown extends StepShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: [FileItemShown] })
  items!: FileItemShown[];

  @PersonalText('说明')
  note?: string | null;

  @ApiPropertyOptional({ type: FileCheckShown })
  check?: FileCheckShown;
}

/** The file of a case: what it must hold, and how often it was handed in. */
export class FileShown {
  @Codes('ArchiveItem', archiveItems, '必须有的材料')
  required!: ArchiveItem[];

  @ApiProperty({ type: [FileSubmissionShown], description: '新的在前' })
  submissions!: FileSubmissionShown[];
}

export class TerminationShown extends StepShown {
  @Code('TerminationGround', terminationGrounds)
  ground!: TerminationGround;

  @ApiProperty({ description: '仍计入办理件数' })
  counted!: boolean;

  @PersonalText('理由说明')
  explanation?: string | null;

  @ApiProperty({ description: '异议受理机构' })
  objectTo!: string;

  @ApiPropertyOptional({ type: ToldRouteShown, description: '异议去处和期限' })
  objection?: ToldRouteShown;

  @ApiProperty({ type: Named, description: '录入人；本人决定时为同一人' })
  recordedBy!: Named;

  @ApiProperty({ description: '已由决定人本人确认' })
  confirmed!: boolean;

  @ApiPropertyOptional({ type: Named, description: '代理审批：被代理的审批人' })
  deputyFor?: Named;

  @ApiPropertyOptional({ type: PaperDecisionShown })
  paper?: PaperDecisionShown;

  @OptionalDay('承办人收到终止决定书之日')
  receivedOn?: string;
}

export class ReopeningShown extends StepShown {
  @PersonalText('重新办理的原因')
  reason?: string | null;
}

import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { type AidForm, aidForms, type Channel, channels, type Matter, matters } from '../../codes';
import { AmountsShown, CauseShown, Code, Day, Named, OptionalDay, PersonalText, type ShownSight, sights, Words } from './common';
import { AgentShown, ApplicantShown, RespondentShown } from './people';
import { DecisionShown, MeansShown } from './steps';

/** What stands at the foot of every sheet: where the paper came from. */
export class PaperFoot {
  @ApiProperty({ description: '案号或者登记号' })
  number!: string;

  @ApiProperty({ type: 'integer', description: '案件最近一次记录的序号' })
  position!: number;

  @ApiProperty({ description: '该次记录的校验值（SHA-256，base64url）' })
  hash!: string;

  @ApiProperty({ type: 'integer', description: '案件版本' })
  version!: number;

  @ApiProperty({ format: 'date-time', description: '打印时间' })
  printedAt!: string;

  @ApiProperty({ type: Named, description: '打印人' })
  printedBy!: Named;
}

/** What both papers say of the case. */
export class CasePaper {
  @ApiProperty({ format: 'uuid' })
  caseId!: string;

  @ApiProperty({ type: Words, description: '表名' })
  title!: Words;

  @ApiProperty({ description: '编号' })
  formNumber!: string;

  @Code('Sight', sights)
  sight!: ShownSight;

  @ApiProperty({ type: Named })
  unit!: Named;

  @Day('收到申请日期')
  appliedOn!: string;

  @ApiProperty({ type: [ApplicantShown] })
  applicants!: ApplicantShown[];

  @ApiProperty({ type: [RespondentShown] })
  respondents!: RespondentShown[];

  @ApiPropertyOptional({ type: AgentShown })
  agent?: AgentShown;

  @ApiProperty({ description: '集体争议：申请人十人以上' })
  collective!: boolean;

  @Code('Matter', matters)
  matter!: Matter;

  @ApiProperty({ type: CauseShown })
  cause!: CauseShown;

  @Code('AidForm', aidForms)
  aidForm!: AidForm;

  @PersonalText('案情和申请理由')
  statement?: string | null;

  @PersonalText('请求事项')
  requests?: string | null;

  @ApiProperty({ type: AmountsShown })
  amounts!: AmountsShown;

  @ApiProperty({ type: PaperFoot })
  foot!: PaperFoot;
}

/** 申请表. */
export class ApplicationPaper extends CasePaper {
  @Code('Channel', channels)
  channel!: Channel;

  @Day('申请表签字日期')
  signedOn!: string;

  @OptionalDay('劳动关系终止之日')
  employmentEndedOn?: string;

  @OptionalDay('知道或者应当知道权利被侵害之日')
  harmKnownOn?: string;

  @ApiProperty({ description: '提议按法律援助法第四十二条第（三）项免予核查' })
  exemptionProposed!: boolean;

  @ApiProperty({ type: Named, description: '收件人' })
  receivedBy!: Named;
}

export const boxKeys = ['receipt', 'review', 'step', 'approval'] as const;

/** An opinion box: three of them, and one for each step that the unit laid down; what nobody has written yet is left blank for the pen. */
export class OpinionBox {
  @Code('OpinionBoxKey', boxKeys, '受理意见、初审意见、审签意见、审批意见')
  key!: (typeof boxKeys)[number];

  @ApiProperty({ type: Words })
  title!: Words;

  @ApiPropertyOptional({ description: '结论的代码：grant、refuse；审签的为 agree' })
  verdict?: string;

  @PersonalText('意见')
  text?: string | null;

  @ApiPropertyOptional({ type: Named })
  by?: Named;

  @OptionalDay('日期')
  on?: string;

  @ApiProperty({ description: '待本人确认' })
  unconfirmed!: boolean;
}

/** 审批表. */
export class ApprovalPaper extends CasePaper {
  @ApiPropertyOptional({ type: MeansShown, description: '经济状况核查' })
  means?: MeansShown;

  @ApiPropertyOptional({ type: DecisionShown })
  decision?: DecisionShown;

  @OptionalDay('审查期限最后一日')
  reviewDueOn?: string;

  @ApiProperty({ type: [OpinionBox], description: '意见栏，自上而下' })
  boxes!: OpinionBox[];
}

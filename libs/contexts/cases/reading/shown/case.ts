import { type Post, posts } from '@gongyuan/kernel/env';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { type AidForm, aidForms, type Channel, channels, type LinkKind, linkKinds, type Matter, matters } from '../../codes';
import { type Stage, stages } from '../../state';
import { CallbackShown, FileShown, RecoveryShown, ReopeningShown, TerminationShown } from './after';
import { ApprovalShown, SentBackShown, TerminationProposedShown } from './approval';
import { AttachmentsShown } from './attachments';
import {
  AmountsShown,
  CauseShown,
  Code,
  Codes,
  Day,
  Named,
  OptionalCode,
  OptionalDay,
  PersonalText,
  type ShownSight,
  sights,
  Words,
} from './common';
import { CaseDateShown } from './dates';
import { HandlingShown } from './handling';
import { PapersShown } from './letter';
import { PastShown } from './past';
import { AgentShown, ApplicantShown, RespondentShown } from './people';
import {
  AssignmentShown,
  CaseTransferShown,
  ClosingShown,
  DecisionShown,
  EndingShown,
  ExternalOrderShown,
  FirmAskedShown,
  MeansShown,
  ObjectionShown,
  OpinionShown,
  OutcomeShown,
  ReplacementShown,
  SupplementShown,
  UrgentShown,
} from './steps';

export const stepBlocks = [
  'post', // no post of the reader may
  'person', // it is for one other person
  'separation', // the reader took a step that excludes this one
] as const;
export type StepBlock = (typeof stepBlocks)[number];

/** The day a step should be done by. */
export class StepDueShown {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: '最后一日；节假日安排未公布时为 null' })
  on!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: '剩余天数；负数为已超期' })
  daysLeft!: number | null;

  @ApiProperty({ type: Words, description: '期限名称' })
  name!: Words;
}

/** A command that fits the case as it stands. */
export class NextStepShown {
  @ApiProperty({ description: '命令类型', example: 'GrantAid' })
  command!: string;

  @ApiProperty({ description: '接口路径的末段', example: 'grant' })
  path!: string;

  @ApiProperty({ description: '权限表中的事项', example: 'cases.decide' })
  act!: string;

  @ApiProperty({ description: '需要 If-Match' })
  overwrites!: boolean;

  @ApiProperty({ description: '推进案件的主要步骤；其他为随时可做的（更正等）' })
  main!: boolean;

  @ApiProperty({ description: '读取者可以做' })
  permitted!: boolean;

  @OptionalCode('StepBlock', stepBlocks, '为何不能做：岗位不符、须由他人、与已做的步骤分离')
  blockedBy?: StepBlock;

  @ApiPropertyOptional({ type: Named, description: '只能由此人做' })
  only?: Named;

  @ApiPropertyOptional({ type: StepDueShown })
  due?: StepDueShown;

  @Codes('Post', posts, '哪些岗位可以做')
  posts!: Post[];
}

/** 关联案件: its number for everybody, the case itself for who may see it. */
export class LinkShown {
  @ApiProperty({ format: 'uuid' })
  otherId!: string;

  @ApiProperty({ description: '案号或者登记号' })
  number!: string;

  @Code('LinkKind', linkKinds, '关联关系')
  kind!: LinkKind;

  @Day('关联日期')
  on!: string;

  @ApiProperty({ description: '读取者可以查看' })
  visible!: boolean;

  @OptionalCode('Stage', stages, '可以查看时：阶段')
  stage?: Stage;

  @PersonalText('关联的理由')
  reason?: string | null;
}

/** A case, folded from its stream when it is read: always current. */
export class CaseShown {
  @ApiProperty({ format: 'uuid' })
  caseId!: string;

  @ApiProperty({ type: 'integer', description: '版本：修改时放在 If-Match' })
  version!: number;

  @ApiProperty({ type: 'integer', description: '案件最近一次记录的序号' })
  position!: number;

  @ApiProperty({ format: 'date-time', description: '案件最近一次记录的时间' })
  changedAt!: string;

  @Code('Sight', sights, '个人信息：可见或者掩码')
  sight!: ShownSight;

  @Code('Stage', stages)
  stage!: Stage;

  @ApiPropertyOptional({ description: '案号' })
  number?: string;

  @ApiProperty({ description: '登记号' })
  registration!: string;

  @ApiProperty({ type: [String], description: '移送前各单位的登记号' })
  formerRegistrations!: string[];

  @ApiProperty({ type: Named })
  unit!: Named;

  @ApiProperty({ type: [CaseTransferShown], description: '移送，先后排列' })
  transfers!: CaseTransferShown[];

  @ApiProperty({ type: [LinkShown], description: '关联案件' })
  links!: LinkShown[];

  @Code('Channel', channels)
  channel!: Channel;

  @ApiPropertyOptional({ type: ExternalOrderShown })
  order?: ExternalOrderShown;

  @ApiPropertyOptional({ format: 'uuid', description: '由哪条来访来电转来' })
  contactId?: string;

  @Day('申请表签字日期')
  signedOn!: string;

  @Day('收到申请日期')
  appliedOn!: string;

  @ApiProperty({ type: Named, description: '登记人' })
  registeredBy!: Named;

  @PersonalText('签字申请表的凭据')
  formEvidence?: string | null;

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

  @OptionalDay('劳动关系终止之日')
  employmentEndedOn?: string;

  @OptionalDay('知道或者应当知道权利被侵害之日')
  harmKnownOn?: string;

  @OptionalCode('ProposedExemption', ['42(3)'], '提议免予核查的条款')
  proposedExemption?: '42(3)';

  @ApiPropertyOptional({ type: SupplementShown })
  supplement?: SupplementShown;

  @ApiPropertyOptional({ type: MeansShown })
  means?: MeansShown;

  @ApiPropertyOptional({ type: OpinionShown })
  opinion?: OpinionShown;

  @ApiPropertyOptional({ type: UrgentShown })
  urgent?: UrgentShown;

  @ApiPropertyOptional({ type: ApprovalShown, description: '审签；本单位没有规定审批环节的没有' })
  approval?: ApprovalShown;

  @ApiPropertyOptional({ type: SentBackShown, description: '审签退回；已经重新出具意见的没有' })
  sentBack?: SentBackShown;

  @ApiPropertyOptional({ type: DecisionShown })
  decision?: DecisionShown;

  @ApiPropertyOptional({ type: ObjectionShown })
  objection?: ObjectionShown;

  @ApiPropertyOptional({ type: FirmAskedShown })
  firmAsked?: FirmAskedShown;

  @ApiPropertyOptional({ type: AssignmentShown })
  assignment?: AssignmentShown;

  @ApiPropertyOptional({ type: ReplacementShown, description: '尚未决定的更换申请' })
  replacement?: ReplacementShown;

  @ApiProperty({ type: [OutcomeShown] })
  outcomes!: OutcomeShown[];

  @ApiProperty({ type: HandlingShown, description: '办理' })
  handling!: HandlingShown;

  @ApiProperty({ type: [RecoveryShown], description: '到账' })
  recoveries!: RecoveryShown[];

  @ApiPropertyOptional({ type: ClosingShown })
  closing?: ClosingShown;

  @ApiPropertyOptional({ type: TerminationProposedShown, description: '终止意见' })
  terminationProposed?: TerminationProposedShown;

  @ApiPropertyOptional({ type: TerminationShown, description: '终止' })
  termination?: TerminationShown;

  @ApiProperty({ type: FileShown, description: '归档' })
  file!: FileShown;

  @ApiProperty({ type: [ReopeningShown], description: '重新办理' })
  reopenings!: ReopeningShown[];

  @ApiPropertyOptional({ type: [CallbackShown], description: '回访；读取者不能看时没有' })
  callbacks?: CallbackShown[];

  @ApiPropertyOptional({ type: EndingShown })
  ending?: EndingShown;

  @ApiProperty({ type: AttachmentsShown, description: '材料附件' })
  attachments!: AttachmentsShown;

  @ApiProperty({ type: PapersShown, description: '文书和用印' })
  papers!: PapersShown;

  @ApiProperty({ type: AmountsShown, description: '全案金额' })
  amounts!: AmountsShown;

  @ApiProperty({ type: [CaseDateShown], description: '进行中的在前，由近及远' })
  dates!: CaseDateShown[];

  @ApiPropertyOptional({ type: PastShown, description: '历史回看；现在的没有' })
  past?: PastShown;

  @ApiProperty({ type: [NextStepShown], description: '下一步；历史回看时没有' })
  next!: NextStepShown[];
}

import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import {
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
} from '@gongyuan/platform/reading/shown';
import {
  type AdviceWay,
  adviceWays,
  type Certainty,
  type CheckupAnswer,
  type CheckupKind,
  type CheckupStage,
  type CheckupTopic,
  certainties,
  checkupAnswers,
  checkupKinds,
  checkupStages,
  checkupTopics,
  type FollowUpResult,
  followUpResults,
  type Severity,
  severities,
} from '../../checkup/codes';
import { type Occupation, occupations } from '../../codes';
import { ActivityStepShown, AudiencePerson } from '../shown/activity';

const Count = (description: string): PropertyDecorator => ApiProperty({ type: 'integer', description });
const OptionalCount = (description: string): PropertyDecorator => ApiPropertyOptional({ type: 'integer', description });

/** One check-up in the list. */
export class CheckupRow {
  @ApiProperty({ format: 'uuid' })
  checkupId!: string;

  @Code('CheckupStage', checkupStages)
  stage!: CheckupStage;

  @ApiProperty({ description: '有整改期限已过、还没有结果的' })
  overdue!: boolean;

  @Code('CheckupKind', checkupKinds)
  kind!: CheckupKind;

  @ApiPropertyOptional({ description: '用人单位、站点；职工服务的平台或者站点' })
  organisation?: string;

  @PersonalText('职工，遮蔽')
  worker?: string | null;

  @OptionalCode('Occupation', occupations)
  occupation?: Occupation;

  @OptionalCount('涉及职工数')
  employees?: number;

  @ApiProperty({ type: Named })
  unit!: Named;

  @ApiProperty({ type: [Named], description: '体检人员' })
  examiners!: Named[];

  @Day('开始日期')
  openedOn!: string;

  @Count('重大风险')
  high!: number;

  @Count('一般风险')
  medium!: number;

  @Count('提示')
  low!: number;

  @Count('已提建议的')
  advised!: number;

  @Count('已整改的')
  done!: number;

  @Count('未整改的')
  notDone!: number;

  @OptionalDay('最早的整改期限')
  nextDue?: string;

  @OptionalDay('完成日期')
  closedOn?: string;

  @Count('最近一次记录的序号')
  position!: number;
}

export class CheckupPage {
  @ApiProperty({ type: [CheckupRow] })
  rows!: CheckupRow[];

  @ApiPropertyOptional({ description: '下一页的 cursor；最后一页没有' })
  next?: string;
}

export class CheckupStageCounts implements Record<CheckupStage, number> {
  @Count('待填写') opened!: number;
  @Count('待提建议') answered!: number;
  @Count('跟踪中') advised!: number;
  @Count('已完成') closed!: number;
  @Count('已撤销') dropped!: number;
}

/** What the check-ups of this year come to (law.md §9), dropped ones left out. */
export class CheckupFigures {
  @Count('体检的用人单位数，按统一社会信用代码去重')
  enterprises!: number;

  @Count('涉及职工数')
  employees!: number;

  @Count('体检的站点数')
  stations!: number;

  @Count('体检的职工数')
  workers!: number;

  @Count('出具的报告数')
  reports!: number;

  @Count('风险隐患数')
  findings!: number;

  @Count('建议数')
  advised!: number;

  @Count('整改数')
  done!: number;
}

export class CheckupCounts {
  @Count('全部')
  total!: number;

  @ApiProperty({ type: CheckupStageCounts })
  stages!: CheckupStageCounts;

  @Count('逾期未整改的')
  overdue!: number;

  @ApiProperty({ type: CheckupFigures })
  year!: CheckupFigures;
}

/** One question of the questionnaire, with its answer once there is one. */
export class QuestionShown {
  @ApiProperty()
  code!: string;

  @Code('CheckupTopic', checkupTopics)
  topic!: CheckupTopic;

  @ApiProperty({ type: Words })
  text!: Words;

  @Codes('CheckupAnswer', checkupAnswers, '可以选择的回答')
  answers!: CheckupAnswer[];

  @ApiProperty({ type: [String], description: '法律依据' })
  basis!: string[];

  @Code('Certainty', certainties, '依据的确定程度')
  certainty!: Certainty;

  @OptionalCode('CheckupAnswer', checkupAnswers)
  answer?: CheckupAnswer;
}

export class QuestionnaireShown {
  @ApiProperty()
  id!: string;

  @Count('版本')
  version!: number;

  @ApiProperty({ type: Words })
  title!: Words;

  @ApiProperty({ description: '依据的核对情况' })
  source!: string;

  @ApiProperty({ type: [QuestionShown] })
  questions!: QuestionShown[];
}

export class FollowUpShown {
  @Day('日期')
  on!: string;

  @ApiProperty({ type: Named })
  by!: Named;

  @Code('FollowUpResult', followUpResults)
  result!: FollowUpResult;

  @OptionalDay('下次跟踪日期')
  nextOn?: string;

  @PersonalText('说明')
  note?: string | null;
}

export class FindingShown {
  @ApiProperty({ description: '问题代码或者编号' })
  finding!: string;

  @Code('CheckupTopic', checkupTopics)
  topic!: CheckupTopic;

  @Code('Severity', severities)
  severity!: Severity;

  @ApiPropertyOptional({ type: Words, description: '由问卷得出的发现' })
  words?: Words;

  @PersonalText('体检人员补充的发现')
  text?: string | null;

  @ApiProperty({ type: [String], description: '法律依据' })
  basis!: string[];

  @PersonalText('体检人员写的法律依据')
  ownBasis?: string | null;

  @OptionalCode('Certainty', certainties, '依据的确定程度')
  certainty?: Certainty;

  @ApiPropertyOptional({ description: '可以参考的建议' })
  suggestion?: string;

  @ApiProperty({ description: '已排除' })
  dismissed!: boolean;

  @PersonalText('排除的理由')
  dismissReason?: string | null;

  @PersonalText('建议')
  advice?: string | null;

  @OptionalDay('整改期限')
  dueOn?: string;

  @OptionalCode('FollowUpResult', followUpResults)
  result?: FollowUpResult;

  @ApiProperty({ description: '期限已过，还没有结果' })
  overdue!: boolean;

  @ApiProperty({ type: [FollowUpShown] })
  followUps!: FollowUpShown[];
}

export class ContactPersonShown {
  @PersonalText('姓名')
  name?: string | null;

  @PersonalText('联系电话')
  phone?: string | null;
}

export class CheckupActivityShown {
  @ApiProperty({ format: 'uuid' })
  activityId!: string;

  @ApiProperty({ description: '活动名称' })
  title!: string;

  @Day('日期')
  day!: string;
}

/** One check-up, folded from its stream when it is read: always current. */
export class CheckupShown {
  @ApiProperty({ format: 'uuid' })
  checkupId!: string;

  @Count('版本：修改时放在 If-Match')
  version!: number;

  @Count('最近一次记录的序号')
  position!: number;

  @Code('Sight', sights)
  sight!: ShownSight;

  @Code('CheckupStage', checkupStages)
  stage!: CheckupStage;

  @Code('CheckupKind', checkupKinds)
  kind!: CheckupKind;

  @ApiProperty({ type: Named })
  unit!: Named;

  @ApiPropertyOptional({ description: '用人单位、站点；职工服务的平台或者站点' })
  organisation?: string;

  @PersonalText('统一社会信用代码；个体工商户的按个人信息显示')
  creditCode?: string | null;

  @OptionalCount('涉及职工数')
  employees?: number;

  @ApiPropertyOptional({ type: AudiencePerson })
  worker?: AudiencePerson;

  @ApiPropertyOptional({ type: ContactPersonShown })
  contactPerson?: ContactPersonShown;

  @ApiPropertyOptional({ type: CheckupActivityShown })
  activity?: CheckupActivityShown;

  @ApiProperty({ type: [Named], description: '体检人员' })
  examiners!: Named[];

  @ApiProperty({ type: Named })
  openedBy!: Named;

  @Day('开始日期')
  openedOn!: string;

  @OptionalDay('填写日期')
  answeredOn?: string;

  @ApiProperty({ type: QuestionnaireShown })
  questionnaire!: QuestionnaireShown;

  @PersonalText('情况说明')
  note?: string | null;

  @ApiProperty({ type: [FindingShown], description: '重大的在前；排除的在后' })
  findings!: FindingShown[];

  @OptionalDay('建议交付日期')
  advisedOn?: string;

  @OptionalCode('AdviceWay', adviceWays)
  way?: AdviceWay;

  @PersonalText('接收人')
  receiver?: string | null;

  @OptionalDay('完成日期')
  closedOn?: string;

  @PersonalText('小结')
  closeNote?: string | null;

  @PersonalText('撤销的原因')
  dropReason?: string | null;

  @ApiPropertyOptional({ format: 'uuid', description: '转成的来访来电' })
  contactId?: string;

  @ApiProperty({ type: [ActivityStepShown] })
  next!: ActivityStepShown[];
}

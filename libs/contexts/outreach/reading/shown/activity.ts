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
  type ActivityKind,
  activityKinds,
  type Campaign,
  type Category,
  type CheckInWay,
  campaigns,
  categories,
  checkInWays,
  type EvidenceKind,
  evidenceKinds,
  type Occupation,
  occupations,
  type TeamRole,
  teamRoles,
} from '../../codes';
import { type ActivityStage, activityStages } from '../../state';
import { type Hint, hintCodes } from '../hints';
import { type Alert, alerts } from '../list/alerts';
import { ActivityPlaceShown, TagShown } from './list';

const Count = (description: string): PropertyDecorator => ApiProperty({ type: 'integer', description });

export const activityBlocks = [
  'post', // no post of the reader may
  'separation', // the reader took a step that excludes this one
] as const;
export type ActivityBlock = (typeof activityBlocks)[number];

/** A command that fits the activity as it stands. */
export class ActivityStepShown {
  @ApiProperty({ description: '命令类型', example: 'VerifySession' })
  command!: string;

  @ApiProperty({ description: '接口路径的末段', example: 'verify' })
  path!: string;

  @ApiProperty({ description: '需要 If-Match' })
  overwrites!: boolean;

  @ApiProperty({ description: '主要步骤；其他为随时可做的' })
  main!: boolean;

  @ApiProperty({ description: '读取者可以做' })
  permitted!: boolean;

  @OptionalCode('ActivityBlock', activityBlocks, '为何不能做')
  blockedBy?: ActivityBlock;
}

export class TeamMemberShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @PersonalText('姓名')
  name?: string | null;

  @Code('TeamRole', teamRoles)
  role!: TeamRole;

  @ApiProperty({ description: '本系统人员' })
  staff!: boolean;

  @ApiPropertyOptional({ description: '到场；尚未举办时没有' })
  present?: boolean;
}

export class GroupShown {
  @Code('Occupation', occupations)
  occupation!: Occupation;

  @Count('人数')
  persons!: number;
}

export class MaterialShown {
  @ApiProperty()
  title!: string;

  @Count('册（份）数')
  copies!: number;
}

/** What was reported of the session. */
export class FiguresShown {
  @Codes('Campaign', campaigns)
  campaigns!: Campaign[];

  @Day('举办日期')
  day!: string;

  @Count('参加人次')
  persons!: number;

  @Count('其中实名')
  named!: number;

  @ApiProperty({ type: [GroupShown] })
  groups!: GroupShown[];

  @ApiProperty({ type: [TagShown] })
  tags!: TagShown[];

  @Codes('EvidenceKind', evidenceKinds, '未实名人数的依据')
  evidence!: EvidenceKind[];

  @ApiProperty({ type: [MaterialShown] })
  materials!: MaterialShown[];

  @Count('解答咨询人次')
  consultations!: number;

  @Count('照片张数')
  photos!: number;
}

/** Somebody of the audience, or somebody who asked. */
export class AudiencePerson {
  @ApiProperty({ format: 'uuid' })
  subject!: string;

  @PersonalText('姓名')
  name?: string | null;

  @PersonalText('联系电话')
  phone?: string | null;

  @PersonalText('居民身份证号码')
  idNumber?: string | null;

  @Codes('Category', categories)
  categories!: Category[];

  @OptionalCode('Occupation', occupations)
  occupation?: Occupation;
}

export class ConsultationShown {
  @ApiProperty({ format: 'uuid' })
  consultationId!: string;

  @ApiPropertyOptional({ type: AudiencePerson, description: '不愿留名的没有' })
  asker?: AudiencePerson;

  @PersonalText('问题')
  question?: string | null;

  @PersonalText('答复')
  answer?: string | null;

  @ApiProperty({ type: Named })
  by!: Named;

  @Day('日期')
  on!: string;

  @ApiPropertyOptional({ format: 'uuid', description: '转成的来访来电' })
  contactId?: string;
}

/** One activity, folded from its stream when it is read: always current. */
export class ActivityShown {
  @ApiProperty({ format: 'uuid' })
  activityId!: string;

  @ApiProperty({ type: 'integer', description: '版本：修改时放在 If-Match' })
  version!: number;

  @ApiProperty({ type: 'integer', description: '最近一次记录的序号' })
  position!: number;

  @Code('Sight', sights)
  sight!: ShownSight;

  @Code('ActivityStage', activityStages)
  stage!: ActivityStage;

  @Codes('Alert', alerts)
  alerts!: Alert[];

  @Codes('ActivityHint', hintCodes, '核定时留意')
  hints!: Hint[];

  @Code('ActivityKind', activityKinds)
  kind!: ActivityKind;

  @Codes('Campaign', campaigns)
  campaigns!: Campaign[];

  @ApiProperty({ description: '活动名称' })
  title!: string;

  @ApiProperty({ type: Named })
  unit!: Named;

  @ApiProperty({ type: ActivityPlaceShown })
  place!: ActivityPlaceShown;

  @ApiProperty({ description: '承办单位' })
  host!: string;

  @ApiProperty({ type: [String], description: '协办单位' })
  partners!: string[];

  @Day('日期')
  day!: string;

  @ApiProperty({ example: '09:00' })
  from!: string;

  @ApiProperty({ example: '11:30' })
  to!: string;

  @ApiProperty({ type: [TeamMemberShown] })
  team!: TeamMemberShown[];

  @PersonalText('团队时间冲突的说明')
  clashReason?: string | null;

  @Count('预计人数')
  expected!: number;

  @Codes('Category', categories, '面向的人群')
  categories!: Category[];

  @ApiProperty({ type: Named })
  plannedBy!: Named;

  @Day('排期日期')
  plannedOn!: string;

  @Count('改期次数')
  rescheduled!: number;

  @PersonalText('最近一次取消、改期或者不再举办的原因')
  moveReason?: string | null;

  @Count('报名人数')
  signedUp!: number;

  @Count('实名签到人数')
  checkedIn!: number;

  @Count('照片张数')
  photos!: number;

  @ApiProperty({ type: [ConsultationShown] })
  consultations!: ConsultationShown[];

  @ApiPropertyOptional({ type: FiguresShown })
  figures?: FiguresShown;

  @PersonalText('活动情况')
  summary?: string | null;

  @PersonalText('照片不足的原因')
  withoutPhotos?: string | null;

  @PersonalText('退回原因')
  returnReason?: string | null;

  @ApiPropertyOptional({ type: Named, description: '上报（更正）人' })
  reportedBy?: Named;

  @OptionalDay('上报日期')
  reportedOn?: string;

  @ApiPropertyOptional({ type: Named, description: '核定人' })
  verifiedBy?: Named;

  @OptionalDay('核定日期')
  verifiedOn?: string;

  @Count('更正次数')
  corrections!: number;

  @ApiProperty({ type: [ActivityStepShown] })
  next!: ActivityStepShown[];
}

export class CheckedInPerson extends AudiencePerson {
  @Code('CheckInWay', checkInWays)
  way!: CheckInWay;
}

export class SignedUpPerson extends AudiencePerson {
  @ApiProperty({ description: '已签到' })
  checkedIn!: boolean;
}

/** Who signed up and who was there. */
export class AttendanceShown {
  @Code('Sight', sights)
  sight!: ShownSight;

  @ApiProperty({ type: [SignedUpPerson] })
  signedUp!: SignedUpPerson[];

  @ApiProperty({ type: [CheckedInPerson] })
  checkedIn!: CheckedInPerson[];
}

/** One event as the history of the activity tells it. */
export class ActivityEventShown {
  @Count('记录序号')
  position!: number;

  @Count('其后的版本')
  version!: number;

  @ApiProperty({ example: 'SessionVerified' })
  type!: string;

  @ApiProperty({ type: Words, description: '事件的含义' })
  means!: Words;

  @ApiProperty({ format: 'date-time', description: '记录时间' })
  at!: string;

  @Day('发生日期')
  on!: string;

  @ApiProperty({ type: Named, description: '记录人；系统所为时姓名为空' })
  actor!: Named;

  @ApiProperty({ description: '由策略或者定时任务所为' })
  system!: boolean;

  @PersonalText('原因或者说明')
  why?: string | null;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: '补记依据和原因' })
  late?: Record<string, unknown>;

  @ApiProperty({ type: 'object', additionalProperties: true, description: '事件内容，没有个人信息' })
  data!: Record<string, unknown>;
}

export class ActivityHistory {
  @Code('Sight', sights)
  sight!: ShownSight;

  @ApiProperty({ type: [ActivityEventShown], description: '由早到晚' })
  events!: ActivityEventShown[];
}

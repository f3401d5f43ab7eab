import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { PersonInput } from '@gongyuan/platform/commands/person-input';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  type ActivityKind,
  activityKinds,
  type Campaign,
  type Category,
  campaigns,
  categories,
  type PlaceKind,
  placeKinds,
  type TeamRole,
  teamRoles,
} from '../codes';

/** Hours and minutes of a day, `00:00` to `23:59`. */
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
export const MAX_EXPECTED = 100_000;

export class PlaceInput {
  @ApiProperty({ description: '场所类型', enum: placeKinds })
  @CodeField(placeKinds)
  kind!: PlaceKind;

  @ApiProperty({ description: '地点名称', maxLength: 100 })
  @Text(100)
  name!: string;
}

export class TeamMemberInput {
  @ApiProperty({ description: '本系统人员从名单中选取；外请人员写姓名', type: () => PersonInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => PersonInput)
  person!: PersonInput;

  @ApiProperty({ description: '身份', enum: teamRoles })
  @CodeField(teamRoles)
  role!: TeamRole;
}

/** What may be said of an overlap of the team. */
abstract class TeamCommand extends BusinessCommand {
  @ApiPropertyOptional({ description: '团队成员时间冲突的说明：有冲突时必填', maxLength: 200 })
  @IsOptional()
  @Text(200)
  clashReason?: string;
}

/** 排期. */
export class PlanActivity extends TeamCommand {
  readonly type = 'PlanActivity' as const;

  /** Given by the runner. */
  declare activityId: string;

  @ApiProperty({ description: '县（市、区）或者市本级单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '活动形式', enum: activityKinds })
  @CodeField(activityKinds)
  kind!: ActivityKind;

  @ApiProperty({ description: '专项行动；可以有多个，也可以没有', enum: campaigns, isArray: true })
  @IsArray()
  @ArrayMaxSize(campaigns.length)
  @ArrayUnique()
  @CodeField(campaigns, { each: true })
  campaigns!: Campaign[];

  @ApiProperty({ description: '活动名称', maxLength: 60 })
  @Text(60)
  title!: string;

  @ApiProperty({ description: '日期', format: 'date' })
  @LocalDateField()
  day!: string;

  @ApiProperty({ description: '开始时间', example: '09:00' })
  @Matches(CLOCK)
  from!: string;

  @ApiProperty({ description: '结束时间', example: '11:30' })
  @Matches(CLOCK)
  to!: string;

  @ApiProperty({ type: () => PlaceInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => PlaceInput)
  place!: PlaceInput;

  @ApiProperty({ description: '承办单位；移动体检写组织单位', maxLength: 100 })
  @Text(100)
  host!: string;

  @ApiProperty({ description: '协办单位', isArray: true, type: String })
  @IsArray()
  @ArrayMaxSize(10)
  @Text(100, { each: true })
  partners!: string[];

  @ApiProperty({ description: '团队', type: () => [TeamMemberInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => TeamMemberInput)
  team!: TeamMemberInput[];

  @ApiProperty({ description: '预计人数', type: 'integer', minimum: 0, maximum: MAX_EXPECTED })
  @IsInt()
  @Min(0)
  @Max(MAX_EXPECTED)
  expected!: number;

  @ApiProperty({ description: '面向的人群', enum: categories, isArray: true })
  @IsArray()
  @ArrayMaxSize(categories.length)
  @ArrayUnique()
  @CodeField(categories, { each: true })
  categories!: Category[];
}

/** 调整安排: everything but the day. Only what is given changes. */
export class ChangePlan extends TeamCommand {
  readonly type = 'ChangePlan' as const;

  @IsUUID()
  activityId!: string;

  @ApiProperty({ description: '调整原因', maxLength: 200 })
  @Text(200)
  reason!: string;

  @ApiPropertyOptional({ description: '活动形式', enum: activityKinds })
  @IsOptional()
  @CodeField(activityKinds)
  kind?: ActivityKind;

  @ApiPropertyOptional({ description: '专项行动', enum: campaigns, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(campaigns.length)
  @ArrayUnique()
  @CodeField(campaigns, { each: true })
  campaigns?: Campaign[];

  @ApiPropertyOptional({ description: '活动名称', maxLength: 60 })
  @IsOptional()
  @Text(60)
  title?: string;

  @ApiPropertyOptional({ type: () => PlaceInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlaceInput)
  place?: PlaceInput;

  @ApiPropertyOptional({ description: '承办单位', maxLength: 100 })
  @IsOptional()
  @Text(100)
  host?: string;

  @ApiPropertyOptional({ description: '协办单位', isArray: true, type: String })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @Text(100, { each: true })
  partners?: string[];

  @ApiPropertyOptional({ description: '团队：写全部成员', type: () => [TeamMemberInput] })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => TeamMemberInput)
  team?: TeamMemberInput[];

  @ApiPropertyOptional({ description: '预计人数', type: 'integer', minimum: 0, maximum: MAX_EXPECTED })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_EXPECTED)
  expected?: number;

  @ApiPropertyOptional({ description: '面向的人群', enum: categories, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(categories.length)
  @ArrayUnique()
  @CodeField(categories, { each: true })
  categories?: Category[];
}

/** 改期: a cancelled activity is on again. */
export class RescheduleActivity extends TeamCommand {
  readonly type = 'RescheduleActivity' as const;

  @IsUUID()
  activityId!: string;

  @ApiProperty({ description: '新日期', format: 'date' })
  @LocalDateField()
  day!: string;

  @ApiProperty({ description: '开始时间', example: '09:00' })
  @Matches(CLOCK)
  from!: string;

  @ApiProperty({ description: '结束时间', example: '11:30' })
  @Matches(CLOCK)
  to!: string;

  @ApiProperty({ description: '改期原因', maxLength: 200 })
  @Text(200)
  reason!: string;
}

/** 取消: it waits for a new day, and is shown as an alert until it has one. */
export class CancelActivity extends BusinessCommand {
  readonly type = 'CancelActivity' as const;

  @IsUUID()
  activityId!: string;

  @ApiProperty({ description: '取消原因', maxLength: 200 })
  @Text(200)
  reason!: string;
}

/** 不再举办. */
export class DropActivity extends BusinessCommand {
  readonly type = 'DropActivity' as const;

  @IsUUID()
  activityId!: string;

  @ApiProperty({ description: '不再举办的原因', maxLength: 200 })
  @Text(200)
  reason!: string;
}

/** 已举办: on its day. */
export class MarkHeld extends BusinessCommand {
  readonly type = 'MarkHeld' as const;

  @IsUUID()
  activityId!: string;

  @ApiProperty({ description: '实际开始时间', example: '09:00' })
  @Matches(CLOCK)
  from!: string;

  @ApiProperty({ description: '实际结束时间', example: '11:30' })
  @Matches(CLOCK)
  to!: string;

  @ApiProperty({ description: '到场的团队成员', isArray: true, type: String, format: 'uuid' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  present!: string[];
}

export type PlanningCommand = PlanActivity | ChangePlan | RescheduleActivity | CancelActivity | DropActivity | MarkHeld;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, CreditCode, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { PersonInput } from '@gongyuan/platform/commands/person-input';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { AttendeeInput } from '../attendance/commands';
import {
  type AdviceWay,
  adviceWays,
  type CheckupAnswer,
  type CheckupKind,
  type CheckupTopic,
  checkupAnswers,
  checkupKinds,
  checkupTopics,
  type FollowUpResult,
  followUpResults,
  type Severity,
  severities,
} from './codes';

const MAX_EMPLOYEES = 1_000_000;
/** More than any questionnaire asks, and than anybody advises on at once. */
const MAX_QUESTIONS = 100;
/** Code of a question, or the id of a finding that was added. */
const NAME = /^[a-z0-9-]{1,60}$/;

/** 开始法律体检. */
export class OpenCheckup extends BusinessCommand {
  readonly type = 'OpenCheckup' as const;

  /** Given by the runner. */
  declare checkupId: string;

  @ApiProperty({ description: '县（市、区）或者市本级单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '体检对象', enum: checkupKinds })
  @CodeField(checkupKinds)
  kind!: CheckupKind;

  @ApiPropertyOptional({ description: '用人单位、站点名称；体检对象为职工本人时写服务的平台或者站点', maxLength: 100 })
  @IsOptional()
  @Text(100)
  organisation?: string;

  @ApiPropertyOptional({ description: '统一社会信用代码；用人单位必填' })
  @IsOptional()
  @CreditCode()
  creditCode?: string;

  @ApiPropertyOptional({ description: '涉及职工数；用人单位必填', type: 'integer', minimum: 1, maximum: MAX_EMPLOYEES })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_EMPLOYEES)
  employees?: number;

  @ApiPropertyOptional({ description: '职工本人', type: () => AttendeeInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => AttendeeInput)
  worker?: AttendeeInput;

  @ApiPropertyOptional({ description: '用人单位、站点的联系人', type: () => PersonInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonInput)
  contactPerson?: PersonInput;

  @ApiPropertyOptional({ description: '所属的普法活动', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  activityId?: string;

  @ApiProperty({ description: '体检人员（本系统人员）', isArray: true, type: String, format: 'uuid' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  examiners!: string[];
}

export class AnswerInput {
  @ApiProperty({ description: '问题代码', example: 'written-contract' })
  @Matches(NAME)
  question!: string;

  @ApiProperty({ description: '回答', enum: checkupAnswers })
  @CodeField(checkupAnswers)
  answer!: CheckupAnswer;
}

/** 填写体检问卷. */
export class RecordAnswers extends BusinessCommand {
  readonly type = 'RecordAnswers' as const;

  @IsUUID()
  checkupId!: string;

  @ApiProperty({ description: '每个问题一个回答', type: () => [AnswerInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_QUESTIONS)
  @ValidateNested({ each: true })
  @Type(() => AnswerInput)
  answers!: AnswerInput[];

  @ApiPropertyOptional({ description: '情况说明；不得写健康信息', maxLength: 1000 })
  @IsOptional()
  @Text(1000)
  note?: string;
}

/** 更正体检问卷. Overwrites what the user saw. */
export class CorrectAnswers extends BusinessCommand {
  readonly type = 'CorrectAnswers' as const;

  @IsUUID()
  checkupId!: string;

  @ApiProperty({ description: '每个问题一个回答', type: () => [AnswerInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_QUESTIONS)
  @ValidateNested({ each: true })
  @Type(() => AnswerInput)
  answers!: AnswerInput[];

  @ApiProperty({ description: '更正原因', maxLength: 500 })
  @Text(500)
  reason!: string;
}

/** 补充体检发现: what the questionnaire does not ask for. */
export class AddFinding extends BusinessCommand {
  readonly type = 'AddFinding' as const;

  @IsUUID()
  checkupId!: string;

  @ApiProperty({ description: '方面', enum: checkupTopics })
  @CodeField(checkupTopics)
  topic!: CheckupTopic;

  @ApiProperty({ description: '风险等级', enum: severities })
  @CodeField(severities)
  severity!: Severity;

  @ApiProperty({ description: '发现的问题；不得写健康信息', maxLength: 500 })
  @Text(500)
  text!: string;

  @ApiPropertyOptional({ description: '法律依据', maxLength: 200 })
  @IsOptional()
  @Text(200)
  basis?: string;
}

/** 排除体检发现. */
export class DismissFinding extends BusinessCommand {
  readonly type = 'DismissFinding' as const;

  @IsUUID()
  checkupId!: string;

  @ApiProperty({ description: '体检发现' })
  @Matches(NAME)
  finding!: string;

  @ApiProperty({ description: '排除的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

export class AdviceInput {
  @ApiProperty({ description: '体检发现' })
  @Matches(NAME)
  finding!: string;

  @ApiProperty({ description: '建议', maxLength: 1000 })
  @Text(1000)
  text!: string;

  @ApiProperty({ description: '整改期限', format: 'date' })
  @LocalDateField()
  dueOn!: string;
}

/** 提出并交付体检建议: the business date is the day it was handed over. */
export class GiveAdvice extends BusinessCommand {
  readonly type = 'GiveAdvice' as const;

  @IsUUID()
  checkupId!: string;

  @ApiProperty({ type: () => [AdviceInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_QUESTIONS)
  @ValidateNested({ each: true })
  @Type(() => AdviceInput)
  advice!: AdviceInput[];

  @ApiProperty({ description: '交付方式', enum: adviceWays })
  @CodeField(adviceWays)
  way!: AdviceWay;

  @ApiPropertyOptional({ description: '接收人；职工本人接收的不填', type: () => PersonInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonInput)
  receiver?: PersonInput;
}

/** 跟踪整改. */
export class FollowUp extends BusinessCommand {
  readonly type = 'FollowUp' as const;

  @IsUUID()
  checkupId!: string;

  @ApiProperty({ description: '体检发现' })
  @Matches(NAME)
  finding!: string;

  @ApiProperty({ description: '整改情况', enum: followUpResults })
  @CodeField(followUpResults)
  result!: FollowUpResult;

  @ApiPropertyOptional({ description: '下次跟踪日期；整改中的必填', format: 'date' })
  @IsOptional()
  @LocalDateField()
  nextOn?: string;

  @ApiPropertyOptional({ description: '情况说明；未整改的必填', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

/** 完成法律体检. */
export class CloseCheckup extends BusinessCommand {
  readonly type = 'CloseCheckup' as const;

  @IsUUID()
  checkupId!: string;

  @ApiPropertyOptional({ description: '小结', maxLength: 1000 })
  @IsOptional()
  @Text(1000)
  note?: string;
}

/** 撤销法律体检, before anything is advised. */
export class DropCheckup extends BusinessCommand {
  readonly type = 'DropCheckup' as const;

  @IsUUID()
  checkupId!: string;

  @ApiProperty({ description: '撤销的原因', maxLength: 200 })
  @Text(200)
  reason!: string;
}

/** 法律体检转为来访来电. Only a policy sends it, once the contact is registered. */
export class LinkCheckup extends BusinessCommand {
  readonly type = 'LinkCheckup' as const;

  @IsUUID()
  checkupId!: string;

  @IsUUID()
  contactId!: string;
}

export type CheckupCommand =
  | OpenCheckup
  | RecordAnswers
  | CorrectAnswers
  | AddFinding
  | DismissFinding
  | GiveAdvice
  | FollowUp
  | CloseCheckup
  | DropCheckup
  | LinkCheckup;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { OmitType, PartialType } from '@gongyuan/platform/description/mapped-types';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsDefined, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import {
  type AidForm,
  aidForms,
  type Channel,
  channels,
  type Matter,
  matters,
  type RemovablePart,
  removableParts,
  type SupplementItem,
  supplementItems,
} from '../codes';
import { ExternalOrderInput } from '../contact/commands';
import { AgentInput, ApplicantInput, CauseInput, RespondentInput } from './party-inputs';

/** What an application says. A leaf holds at most 60,000 bytes, which bounds the lists. */
export class ApplicationInput extends BusinessCommand {
  @ApiProperty({ description: '申请人（一人或者多人）', type: () => [ApplicantInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ApplicantInput)
  applicants!: ApplicantInput[];

  @ApiProperty({ description: '被申请方（一方或者多方）', type: () => [RespondentInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => RespondentInput)
  respondents!: RespondentInput[];

  @ApiPropertyOptional({ description: '代理人', type: () => AgentInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => AgentInput)
  agent?: AgentInput;

  @ApiProperty({ description: '援助事项（参照法律援助法第三十一条）', enum: matters })
  @CodeField(matters)
  matter!: Matter;

  @ApiProperty({ description: '案由', type: () => CauseInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => CauseInput)
  cause!: CauseInput;

  @ApiProperty({ description: '援助形式（参照法律援助法第二十二条）', enum: aidForms })
  @CodeField(aidForms)
  aidForm!: AidForm;

  @ApiProperty({ description: '案情和申请理由', maxLength: 4000 })
  @Text(4000)
  statement!: string;

  @ApiPropertyOptional({ description: '请求事项', maxLength: 2000 })
  @IsOptional()
  @Text(2000)
  requests?: string;

  @ApiPropertyOptional({ description: '劳动关系终止之日（拖欠劳动报酬的仲裁时效由此起算）', format: 'date' })
  @IsOptional()
  @LocalDateField()
  employmentEndedOn?: string;

  @ApiPropertyOptional({ description: '知道或者应当知道权利被侵害之日（仲裁时效由此起算）', format: 'date' })
  @IsOptional()
  @LocalDateField()
  harmKnownOn?: string;
}

/** 申请: the signed form has been received. `occurredOn` is the day of receipt, from which the review clock runs. */
export class Apply extends ApplicationInput {
  readonly type = 'Apply' as const;

  /** Given by the runner. */
  declare caseId: string;

  @ApiProperty({ description: '受理单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '申请表签字日期', format: 'date' })
  @LocalDateField()
  signedOn!: string;

  @ApiProperty({ description: '签字申请表的凭据：编号、存放处或者扫描件', maxLength: 200 })
  @Text(200)
  formEvidence!: string;

  @ApiProperty({ description: '来源', enum: channels })
  @CodeField(channels)
  channel!: Channel;

  @ApiPropertyOptional({ description: '转办单', type: () => ExternalOrderInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => ExternalOrderInput)
  order?: ExternalOrderInput;

  @ApiPropertyOptional({ description: '由哪条来访来电转来', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  contactId?: string;
}

/** The parts of an application that a correction replaces; a list is replaced whole, what is absent stays. */
export class ApplicationChanges extends PartialType(OmitType(ApplicationInput, ['occurredOn', 'lateEvidence', 'lateReason'] as const)) {}

/** 更正申请. Overwrites what the user saw: needs If-Match. */
export class CorrectApplication extends BusinessCommand {
  readonly type = 'CorrectApplication' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '更正原因', maxLength: 500 })
  @Text(500)
  reason!: string;

  @ApiPropertyOptional({ description: '更正后的内容：只写有变动的部分', type: () => ApplicationChanges })
  @IsOptional()
  @ValidateNested()
  @Type(() => ApplicationChanges)
  changes?: ApplicationChanges;

  @ApiPropertyOptional({ description: '撤去的内容：代理人、请求事项、起算日期', enum: removableParts, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(removableParts.length)
  @ArrayUnique()
  @CodeField(removableParts, { each: true })
  remove?: RemovablePart[];
}

/** One thing that is missing. */
export class SupplementItemInput {
  @ApiProperty({ description: '缺少的材料', enum: supplementItems })
  @CodeField(supplementItems)
  code!: SupplementItem;

  @ApiPropertyOptional({ description: '说明', maxLength: 200 })
  @IsOptional()
  @Text(200)
  note?: string;
}

/** 一次性告知补正: everything that is missing, once. `occurredOn` is the day of the notice; the review clock pauses. */
export class RequestSupplement extends BusinessCommand {
  readonly type = 'RequestSupplement' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '缺少的全部材料', type: () => [SupplementItemInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique((item: SupplementItemInput) => `${item?.code}:${item?.note ?? ''}`)
  @ValidateNested({ each: true })
  @Type(() => SupplementItemInput)
  items!: SupplementItemInput[];

  @ApiProperty({ description: '补正截止日期', format: 'date' })
  @LocalDateField()
  supplyBy!: string;
}

/** 补正收齐: everything that was asked for is here. `occurredOn` is the day it was supplied; the review clock runs on. */
export class SupplyMaterials extends BusinessCommand {
  readonly type = 'SupplyMaterials' as const;

  @IsUUID()
  caseId!: string;

  @ApiPropertyOptional({ description: '说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

/** 撤回申请, before the decision. */
export class WithdrawApplication extends BusinessCommand {
  readonly type = 'WithdrawApplication' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '撤回原因', maxLength: 500 })
  @Text(500)
  reason!: string;

  @ApiPropertyOptional({ description: '撤回凭据（书面撤回、电话记录）', maxLength: 200 })
  @IsOptional()
  @Text(200)
  evidence?: string;
}

/** 视为撤回: sent by a timer when the day for supplying has passed; not an endpoint. */
export class LapseApplication extends BusinessCommand {
  readonly type = 'LapseApplication' as const;

  @IsUUID()
  caseId!: string;
}

export type IntakeCommand = Apply | CorrectApplication | RequestSupplement | SupplyMaterials | WithdrawApplication | LapseApplication;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, CreditCode, FenField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { type Procedure, type ProceedingKind, type ProgressStep, procedures, proceedingKinds, progressSteps } from '../codes';

/** The credit code of an organisation that is a respondent and was taken down without one. */
export class RespondentCodeInput {
  @ApiProperty({ description: '被申请方', format: 'uuid' })
  @IsUUID()
  respondent!: string;

  @ApiProperty({ description: '统一社会信用代码' })
  @CreditCode()
  creditCode!: string;
}

/** 登记程序, by the handler: the day it was filed is `occurredOn`; the clocks of the body run from it. */
export class FileProceeding extends BusinessCommand {
  readonly type = 'FileProceeding' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '程序种类', enum: proceedingKinds })
  @CodeField(proceedingKinds)
  kind!: ProceedingKind;

  @ApiProperty({ description: '受理机构', maxLength: 100 })
  @Text(100)
  body!: string;

  @ApiPropertyOptional({ description: '外部案号（照文书填写）', maxLength: 60 })
  @IsOptional()
  @Text(60)
  number?: string;

  @ApiPropertyOptional({ description: '承接哪一程序（二审、再审、执行等；有多个时必填）', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  follows?: string;

  @ApiPropertyOptional({ description: '对哪些被申请方（默认全部）', type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  against?: string[];

  @ApiPropertyOptional({ description: '尚未登记的统一社会信用代码', type: () => [RespondentCodeInput] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique((code: RespondentCodeInput) => code?.respondent)
  @ValidateNested({ each: true })
  @Type(() => RespondentCodeInput)
  codes?: RespondentCodeInput[];

  @ApiPropertyOptional({ description: '请求金额（分）' })
  @IsOptional()
  @FenField()
  claimed?: number;

  @ApiPropertyOptional({ description: '说明', maxLength: 2000 })
  @IsOptional()
  @Text(2000)
  note?: string;
}

/** 登记程序进展, by the handler: what the body or the other side did, on the day it happened. */
export class RecordProgress extends BusinessCommand {
  readonly type = 'RecordProgress' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '哪一程序', format: 'uuid' })
  @IsUUID()
  proceedingId!: string;

  @ApiProperty({ description: '进展', enum: progressSteps })
  @CodeField(progressSteps)
  step!: ProgressStep;

  @ApiPropertyOptional({ description: '外部案号（受理时由机构编立）', maxLength: 60 })
  @IsOptional()
  @Text(60)
  number?: string;

  @ApiPropertyOptional({ description: '审理程序（一审立案时填写，默认普通程序）', enum: procedures })
  @IsOptional()
  @CodeField(procedures)
  procedure?: Procedure;

  @ApiPropertyOptional({ description: '说明', maxLength: 2000 })
  @IsOptional()
  @Text(2000)
  note?: string;
}

/** 登记开庭通知, by the handler: `occurredOn` is the day the notice came. */
export class ScheduleHearing extends BusinessCommand {
  readonly type = 'ScheduleHearing' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '哪一程序', format: 'uuid' })
  @IsUUID()
  proceedingId!: string;

  @ApiProperty({ description: '开庭日期', format: 'date' })
  @LocalDateField()
  hearingOn!: string;

  @ApiPropertyOptional({ description: '开庭时间', example: '09:00' })
  @IsOptional()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  time?: string;

  @ApiPropertyOptional({ description: '地点', maxLength: 200 })
  @IsOptional()
  @Text(200)
  place?: string;

  @ApiPropertyOptional({ description: '改期的，原来的开庭', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  replaces?: string;
}

/** 登记开庭情况, by the handler: `occurredOn` is the day of the hearing. */
export class RecordHearing extends BusinessCommand {
  readonly type = 'RecordHearing' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '哪一程序', format: 'uuid' })
  @IsUUID()
  proceedingId!: string;

  @ApiPropertyOptional({ description: '事先通知的开庭', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  hearingId?: string;

  @ApiProperty({ description: '承办人到庭' })
  @IsBoolean()
  attended!: boolean;

  @ApiProperty({ description: '休庭，另行开庭' })
  @IsBoolean()
  adjourned!: boolean;

  @ApiProperty({ description: '庭审情况', maxLength: 4000 })
  @Text(4000)
  summary!: string;
}

export type ProceedingCommand = FileProceeding | RecordProgress | ScheduleHearing | RecordHearing;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, FenField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { type Instance, instances, type OutcomeRoute, outcomeRoutes } from '../codes';
import { ROSTER_MAX } from '../roster/commands';

/** Three figures that are never mixed, in fen. */
export class AmountsInput {
  @ApiPropertyOptional({ description: '请求金额（分）' })
  @IsOptional()
  @FenField()
  claimed?: number;

  @ApiPropertyOptional({ description: '裁决或者调解金额（分）' })
  @IsOptional()
  @FenField()
  awarded?: number;

  @ApiPropertyOptional({ description: '到账金额（分）' })
  @IsOptional()
  @FenField()
  received?: number;
}

/** The figures of one applicant. */
export class ApplicantAmountsInput extends AmountsInput {
  @ApiProperty({ description: '受援人', format: 'uuid' })
  @IsUUID()
  subject!: string;
}

/** The paper that an outcome stands on. */
export class OutcomeDocumentInput {
  @ApiPropertyOptional({ description: '文书号', maxLength: 60 })
  @IsOptional()
  @Text(60)
  number?: string;

  @ApiProperty({ description: '文书日期（协议为签订日期）', format: 'date' })
  @LocalDateField()
  issuedOn!: string;

  @ApiPropertyOptional({ description: '作出机构', maxLength: 100 })
  @IsOptional()
  @Text(100)
  body?: string;
}

/** 登记办理结果, by the handler. Clocks run from `receivedOn`, not from the day of recording. */
export class RecordOutcome extends BusinessCommand {
  readonly type = 'RecordOutcome' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '结果方式', enum: outcomeRoutes })
  @CodeField(outcomeRoutes)
  route!: OutcomeRoute;

  @ApiPropertyOptional({ description: '哪一程序的结果', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  proceedingId?: string;

  @ApiPropertyOptional({ description: '审级（判决、裁定时必填；指明程序时可以不填）', enum: instances })
  @IsOptional()
  @CodeField(instances)
  instance?: Instance;

  @ApiPropertyOptional({ description: '是否终局裁决（仲裁裁决时填写，默认否）' })
  @IsOptional()
  @IsBoolean()
  finalAward?: boolean;

  @ApiPropertyOptional({ description: '文书（有文书的方式必填）', type: () => OutcomeDocumentInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => OutcomeDocumentInput)
  document?: OutcomeDocumentInput;

  @ApiPropertyOptional({ description: '我方收到文书之日', format: 'date' })
  @IsOptional()
  @LocalDateField()
  receivedOn?: string;

  @ApiPropertyOptional({ description: '对方收到文书之日（知道时填写）', format: 'date' })
  @IsOptional()
  @LocalDateField()
  respondentReceivedOn?: string;

  @ApiPropertyOptional({ description: '对方开始履行之日（无文书时必填）', format: 'date' })
  @IsOptional()
  @LocalDateField()
  performedFrom?: string;

  @ApiPropertyOptional({ description: '履行期限最后一日（文书写明时填写；申请执行期限从这一天起算）', format: 'date' })
  @IsOptional()
  @LocalDateField()
  performBy?: string;

  @ApiPropertyOptional({ description: '合计金额；填写了各人金额时可以不填', type: () => AmountsInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => AmountsInput)
  amounts?: AmountsInput;

  @ApiPropertyOptional({ description: '各受援人金额', type: () => [ApplicantAmountsInput] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(ROSTER_MAX)
  @ArrayUnique((amounts: ApplicantAmountsInput) => amounts?.subject)
  @ValidateNested({ each: true })
  @Type(() => ApplicantAmountsInput)
  perApplicant?: ApplicantAmountsInput[];

  @ApiPropertyOptional({ description: '结果说明', maxLength: 2000 })
  @IsOptional()
  @Text(2000)
  summary?: string;
}

export type HandlingCommand = RecordOutcome;

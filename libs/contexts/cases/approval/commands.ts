import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { type EndorseResult, endorseResults } from '../codes';
import { MOST_STEPS } from '../unit-rules/codes';

/** 审签: the holder of the step whose turn it is agrees, or sends back what was proposed. Overwrites what the user saw: needs If-Match. */
export class EndorseDecision extends BusinessCommand {
  readonly type = 'EndorseDecision' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '审签结论：同意，或者退回审核员重新出具意见', enum: endorseResults })
  @CodeField(endorseResults)
  result!: EndorseResult;

  @ApiPropertyOptional({ description: '审签意见；退回的必须说明理由', maxLength: 1000 })
  @IsOptional()
  @Text(1000)
  opinion?: string;
}

/** One signature on the paper sheet, of a step before the decision. */
export class PaperStepInput {
  @ApiProperty({ description: '在该环节签字的人', format: 'uuid' })
  @IsUUID()
  signedBy!: string;

  @ApiProperty({ description: '签字日期', format: 'date' })
  @LocalDateField()
  signedOn!: string;
}

/** An 审批表 that was signed on paper: by the approver, and by whoever held a step that was still open. `occurredOn` is the approver's day. */
export abstract class SignedSheet extends BusinessCommand {
  @ApiProperty({ description: '签字审批人', format: 'uuid' })
  @IsUUID()
  decidedBy!: string;

  @ApiProperty({ description: '审批表编号', maxLength: 60 })
  @Text(60)
  formNumber!: string;

  @ApiProperty({ description: '扫描件或者原件存放处', maxLength: 200 })
  @Text(200)
  scan!: string;

  @ApiPropertyOptional({ description: '同一张审批表上各环节的签字，依次填写；已经审签的环节不再填写', type: () => [PaperStepInput] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_STEPS)
  @ValidateNested({ each: true })
  @Type(() => PaperStepInput)
  endorsements?: PaperStepInput[];
}

export type ApprovalCommand = EndorseDecision;

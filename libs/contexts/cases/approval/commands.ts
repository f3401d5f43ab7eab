import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { type EndorseResult, endorseResults } from '../codes';

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

export type ApprovalCommand = EndorseDecision;

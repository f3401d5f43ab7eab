import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsOptional, IsUUID } from 'class-validator';
import { type ClosingResult, closingResults } from '../codes';

/** 结案, by the handler. The 结案日 follows from the outcome (law.md §2), not from the day of recording. */
export class CloseCase extends BusinessCommand {
  readonly type = 'CloseCase' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '结案结果', enum: closingResults })
  @CodeField(closingResults)
  result!: ClosingResult;

  @ApiPropertyOptional({ description: '据以结案的办理结果（默认最后一项）', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  outcomeId?: string;

  @ApiProperty({ description: '办案小结', maxLength: 4000 })
  @Text(4000)
  summary!: string;
}

export type ClosingCommand = CloseCase;

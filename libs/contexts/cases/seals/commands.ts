import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type SealedPaper, sealedPapers } from '../codes';

/** 用印: the official seal was put on a paper, by whoever records it, on the day it happened. */
export class RecordSeal extends BusinessCommand {
  readonly type = 'RecordSeal' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '文书', enum: sealedPapers, enumName: 'SealedPaper' })
  @CodeField(sealedPapers)
  paper!: SealedPaper;

  @ApiProperty({ description: '文书编号，如纸上所印', maxLength: 60 })
  @Text(60)
  number!: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 100, description: '份数' })
  @IsInt()
  @Min(1)
  @Max(100)
  copies!: number;

  @ApiPropertyOptional({ description: '说明', maxLength: 200 })
  @IsOptional()
  @Text(200)
  note?: string;
}

export type SealCommand = RecordSeal;

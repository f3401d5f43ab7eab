import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { type ArchiveItem, archiveItems } from '../../codes';
import { type CheckResult, checkResults } from '../codes';

const MAX_PAGES = 9999;

/** One kind of paper in the file, and how many pages of it. */
export class FileItemInput {
  @ApiProperty({ description: '案卷材料', enum: archiveItems })
  @CodeField(archiveItems)
  item!: ArchiveItem;

  @ApiPropertyOptional({ type: 'integer', description: '页数', minimum: 1, maximum: MAX_PAGES })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_PAGES)
  pages?: number;
}

/** 提交归档材料, by the handler: what the file holds, in the order of the archive list. */
export class SubmitFile extends BusinessCommand {
  readonly type = 'SubmitFile' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '卷内材料', type: () => [FileItemInput] })
  @IsArray()
  @ArrayMaxSize(archiveItems.length)
  @ArrayUnique((item: FileItemInput) => item?.item)
  @ValidateNested({ each: true })
  @Type(() => FileItemInput)
  items!: FileItemInput[];

  @ApiPropertyOptional({ description: '说明', maxLength: 1000 })
  @IsOptional()
  @Text(1000)
  note?: string;
}

/** 归档检查, by the coordinator: passed, or returned with what is wrong and a day. */
export class CheckFile extends BusinessCommand {
  readonly type = 'CheckFile' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '检查结论', enum: checkResults })
  @CodeField(checkResults)
  result!: CheckResult;

  @ApiPropertyOptional({ description: '需要补齐的材料（退回时）', enum: archiveItems, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @CodeField(archiveItems, { each: true })
  items?: ArchiveItem[];

  @ApiPropertyOptional({ description: '退回原因（退回时必填）', maxLength: 1000 })
  @IsOptional()
  @Text(1000)
  reason?: string;

  @ApiPropertyOptional({ description: '补齐截止日期（退回时必填）', format: 'date' })
  @IsOptional()
  @LocalDateField()
  resubmitBy?: string;

  @ApiPropertyOptional({ description: '案卷存放处（合格时填写）', maxLength: 200 })
  @IsOptional()
  @Text(200)
  place?: string;
}

/** 重新办理, by the coordinator: what was closed has to go on. */
export class ReopenCase extends BusinessCommand {
  readonly type = 'ReopenCase' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '重新办理的原因', maxLength: 1000 })
  @Text(1000)
  reason!: string;
}

export type ArchiveCommand = SubmitFile | CheckFile | ReopenCase;

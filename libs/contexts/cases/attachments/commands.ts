import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { FileField, type UploadedFile } from '@gongyuan/platform/commands/file-field';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsOptional, IsUUID } from 'class-validator';
import { type ArchiveItem, archiveItems } from '../codes';

/** Attaches a scan or photograph to a case. */
export class AttachFile extends BusinessCommand {
  readonly type = 'AttachFile' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '材料种类，按卷内目录', enum: archiveItems, enumName: 'ArchiveItem' })
  @CodeField(archiveItems)
  item!: ArchiveItem;

  @ApiPropertyOptional({ description: '材料所属的当事人（默认第一申请人）', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  about?: string;

  @ApiPropertyOptional({ description: '说明', maxLength: 200 })
  @IsOptional()
  @Text(200)
  note?: string;

  @FileField()
  file!: UploadedFile;
}

/** Puts a newer version in the place of an attachment; what was there stays in the history. */
export class ReplaceFile extends BusinessCommand {
  readonly type = 'ReplaceFile' as const;

  @IsUUID()
  caseId!: string;

  @IsUUID()
  attachmentId!: string;

  @ApiProperty({ description: '更换原因', maxLength: 200 })
  @Text(200)
  reason!: string;

  @FileField()
  file!: UploadedFile;
}

/** Marks an attachment as attached by mistake. */
export class WithdrawFile extends BusinessCommand {
  readonly type = 'WithdrawFile' as const;

  @IsUUID()
  caseId!: string;

  @IsUUID()
  attachmentId!: string;

  @ApiProperty({ description: '作废原因', maxLength: 200 })
  @Text(200)
  reason!: string;
}

export type AttachmentCommand = AttachFile | ReplaceFile | WithdrawFile;

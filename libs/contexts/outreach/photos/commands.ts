import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { Text } from '@gongyuan/platform/commands/fields';
import { FileField, type UploadedFile } from '@gongyuan/platform/commands/file-field';
import { ApiProperty } from '@gongyuan/platform/description/decorators';
import { IsUUID } from 'class-validator';

/** 留存活动照片: a JPEG or PNG of the session. The same file is kept once. */
export class KeepPhoto extends BusinessCommand {
  readonly type = 'KeepPhoto' as const;

  @IsUUID()
  activityId!: string;

  @FileField()
  file!: UploadedFile;
}

/** 作废活动照片: it was taken for another session, or shows something that has no place here. */
export class WithdrawPhoto extends BusinessCommand {
  readonly type = 'WithdrawPhoto' as const;

  @IsUUID()
  activityId!: string;

  @ApiProperty({ description: '照片', format: 'uuid' })
  @IsUUID()
  photoId!: string;

  @ApiProperty({ description: '作废原因', maxLength: 200 })
  @Text(200)
  reason!: string;
}

export type PhotoCommand = KeepPhoto | WithdrawPhoto;

import { type MediaType, mediaTypes } from '@gongyuan/kernel/files';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { type ArchiveItem, archiveItems } from '../../codes';
import { Code, Day, Named, PersonalText } from './common';

/** One version of an attachment. */
export class AttachmentVersion {
  @ApiProperty({ type: 'integer', description: '第几版，从 1 起' })
  version!: number;

  @PersonalText('文件名')
  name?: string | null;

  @Code('MediaType', mediaTypes, '按内容识别的格式')
  mediaType!: MediaType;

  @ApiProperty({ type: 'integer', description: '字节数' })
  bytes!: number;

  @Day('日期')
  on!: string;

  @ApiProperty({ type: Named, description: '上传人' })
  by!: Named;

  @ApiProperty({ type: 'integer', description: '记录序号' })
  position!: number;

  @PersonalText('更换原因')
  reason?: string | null;

  @ApiProperty({ description: '内容已随个人信息删除' })
  erased!: boolean;
}

/** Why an attachment no longer counts. */
export class AttachmentWithdrawn {
  @Day('作废日期')
  on!: string;

  @ApiProperty({ type: Named })
  by!: Named;

  @ApiProperty({ type: 'integer', description: '记录序号' })
  position!: number;

  @PersonalText('作废原因')
  reason?: string | null;
}

/** A scan or photograph in the file of a case. */
export class AttachmentShown {
  @ApiProperty({ format: 'uuid' })
  attachmentId!: string;

  @Code('ArchiveItem', archiveItems, '材料种类，按卷内目录')
  item!: ArchiveItem;

  @ApiProperty({ format: 'uuid', description: '材料所属的当事人' })
  about!: string;

  @PersonalText('说明')
  note?: string | null;

  @ApiProperty({ type: [AttachmentVersion], description: '新的在前' })
  versions!: AttachmentVersion[];

  @ApiPropertyOptional({ type: AttachmentWithdrawn })
  withdrawn?: AttachmentWithdrawn;
}

/** The attachments of a case, and what the reader may do with them. */
export class AttachmentsShown {
  @ApiProperty({ type: [AttachmentShown], description: '按卷内目录的次序' })
  rows!: AttachmentShown[];

  @ApiProperty({ description: '可以上传、更换、作废' })
  mayAttach!: boolean;

  @ApiProperty({ description: '可以打开和下载' })
  mayOpen!: boolean;
}

import { type MediaType, mediaTypes } from '@gongyuan/kernel/files';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Code, Day, Named, OptionalDay, type ShownSight, sights } from '@gongyuan/platform/reading/shown';

/** Another place at which the same picture stands. */
export class SamePictureShown {
  @ApiPropertyOptional({ format: 'uuid', description: '同一张照片所在的活动；在读取者范围之外的没有' })
  activityId?: string;

  @ApiPropertyOptional({ description: '活动名称；在读取者范围之外的没有' })
  title?: string;

  @ApiProperty({ type: Named })
  unit!: Named;

  @Day('活动日期')
  day!: string;

  @ApiProperty({ description: '就是本场活动的另一张' })
  here!: boolean;

  @ApiProperty({ description: '文件完全相同；否则画面相同' })
  identical!: boolean;
}

export class PhotoShown {
  @ApiProperty({ format: 'uuid' })
  photoId!: string;

  @ApiProperty({ enum: mediaTypes, enumName: 'MediaType' })
  mediaType!: MediaType;

  @ApiProperty({ type: 'integer', description: '文件大小（字节）' })
  bytes!: number;

  @ApiProperty({ description: '文件内容的 SHA-256' })
  sha256!: string;

  @Day('留存日期')
  on!: string;

  @ApiProperty({ type: Named, description: '留存人' })
  by!: Named;

  @OptionalDay('相机记录的拍摄日期')
  takenOn?: string;

  @ApiPropertyOptional({ description: '相机记录的拍摄时刻', example: '09:30' })
  takenAt?: string;

  @ApiProperty({ description: '拍摄日期不是活动当天' })
  offDay!: boolean;

  @ApiProperty({ description: '画面已与其他照片比对' })
  compared!: boolean;

  @ApiProperty({ type: [SamePictureShown], description: '同一张照片还用在哪里' })
  same!: SamePictureShown[];
}

/** The photos of a session, each with what a verifier has to look at. */
export class PhotosShown {
  @Code('Sight', sights)
  sight!: ShownSight;

  @ApiProperty({ type: 'integer', description: '应当留存的张数' })
  atLeast!: number;

  @ApiProperty({ type: [PhotoShown], description: '按留存的先后' })
  photos!: PhotoShown[];
}

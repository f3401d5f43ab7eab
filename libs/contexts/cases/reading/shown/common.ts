import { ApiProperty } from '@gongyuan/platform/description/decorators';
import { Day, Fen } from '@gongyuan/platform/reading/shown';

/** What read endpoints answer: one class per shape, so that the description of the API and the generated client are exact. */
export {
  Code,
  Codes,
  Day,
  Fen,
  Named,
  OptionalCode,
  OptionalDay,
  PersonalText,
  type ShownSight,
  sights,
  Words,
} from '@gongyuan/platform/reading/shown';

export class CauseShown {
  @ApiProperty({ description: '案由代码', example: '205(5)' })
  code!: string;

  @ApiProperty({ description: '案由规定的版本', example: '2026' })
  version!: string;

  @ApiProperty({ description: '案由名称；不在列表中时为代码' })
  name!: string;
}

/** The three figures of a case, never mixed. */
export class AmountsShown {
  @Fen('请求金额')
  claimed?: number;

  @Fen('裁决或者调解金额')
  awarded?: number;

  @Fen('到账金额')
  received?: number;
}

/** Where an event stands: enough to open it in the timeline. */
export class EventPlace {
  @ApiProperty({ type: 'integer', description: '记录序号' })
  position!: number;

  @ApiProperty({ type: 'integer', description: '案件版本' })
  version!: number;

  @ApiProperty({ description: '事件类型', example: 'Applied' })
  type!: string;

  @Day('发生日期')
  on!: string;
}

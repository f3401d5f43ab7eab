import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** What read endpoints answer: one class per shape, so that the description of the API and the generated client are exact. */

/** A personal text. Open or masked as `sight` of the page says; null once the person's data has been erased; absent when never recorded. */
export const PersonalText = (description: string): PropertyDecorator => ApiPropertyOptional({ type: String, nullable: true, description });

export const Day = (description: string): PropertyDecorator => ApiProperty({ type: String, format: 'date', description });
export const OptionalDay = (description: string): PropertyDecorator => ApiPropertyOptional({ type: String, format: 'date', description });
export const Fen = (description: string): PropertyDecorator =>
  ApiPropertyOptional({ type: 'integer', format: 'int64', minimum: 0, description: `${description}（分）` });

/** A closed list of codes, named once in the API's description. */
export const Code = (enumName: string, codes: readonly string[], description?: string): PropertyDecorator =>
  ApiProperty({ enum: codes, enumName, description });
export const OptionalCode = (enumName: string, codes: readonly string[], description?: string): PropertyDecorator =>
  ApiPropertyOptional({ enum: codes, enumName, description });
export const Codes = (enumName: string, codes: readonly string[], description?: string): PropertyDecorator =>
  ApiProperty({ enum: codes, enumName, isArray: true, description });

export const sights = ['full', 'masked'] as const;
/** How the personal values of a page are shown. */
export type ShownSight = (typeof sights)[number];

/** A person of the staff or a unit. The name is empty when it has been erased. */
export class Named {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: '姓名或者单位名称' })
  name!: string;
}

/** Words in both languages. */
export class Words {
  @ApiProperty()
  zh!: string;

  @ApiProperty()
  en!: string;
}

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

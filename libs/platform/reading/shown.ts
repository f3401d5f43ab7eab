import { ApiProperty, ApiPropertyOptional } from '../description/decorators';

/** What read endpoints of every context are described with. */

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

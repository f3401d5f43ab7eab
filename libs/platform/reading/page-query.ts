import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Text } from '../commands/fields';
import { ApiPropertyOptional } from '../description/decorators';

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 100;

/** A number of a query, where everything is text; anything else is left for the validator to refuse. */
const toNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value);
/** `stage=a,b`, `stage=a&stage=b` and `stage=a` are the same list. */
export const toList = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

/** How many rows at once, and from where on. */
export class PageQuery {
  @ApiPropertyOptional({ description: '上一页的 next' })
  @IsOptional()
  @Text(300)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT })
  @IsOptional()
  @Transform(toNumber)
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  limit?: number;
}

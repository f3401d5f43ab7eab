import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { type EntryState, entryStates } from '../counting/entries';
import { programme, years } from '../plan';

const MAX_LIMIT = 200;

/** A number of a query, where everything is text; anything else is left for the validator to refuse. */
const toNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;

/** Which unit, and as of which record. */
export class AsOfQuery {
  @ApiPropertyOptional({ format: 'uuid', description: '单位（含下级）；不填为可以看到的最上级' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: '截至哪条记录；不填为最新' })
  @IsOptional()
  @Transform(toNumber)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  position?: number;
}

export class BoardQuery extends AsOfQuery {
  @ApiPropertyOptional({ type: 'integer', description: '年度', default: programme.year })
  @IsOptional()
  @Transform(toNumber)
  @IsIn(years)
  year?: number;
}

export class EntryQuery extends AsOfQuery {
  @ApiPropertyOptional({ enum: entryStates, enumName: 'EntryState' })
  @IsOptional()
  @CodeField(entryStates)
  state?: EntryState;

  @ApiPropertyOptional({ description: '计入的月份', example: '2026-03' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  month?: string;

  @ApiPropertyOptional({ description: '上一页的 next' })
  @IsOptional()
  @Text(300)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: 50 })
  @IsOptional()
  @Transform(toNumber)
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  limit?: number;
}

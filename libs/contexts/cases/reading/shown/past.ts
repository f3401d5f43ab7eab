import { InstantField, LocalDateField } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Code, Day, Named, OptionalDay, Words } from './common';

/** Which moment a reader looks back to; nothing said is now. */
export class MomentQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: '当时所知：到这个记录序号为止' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  position?: number;

  @ApiPropertyOptional({ description: '当时所知：到这个时刻为止记录的' })
  @IsOptional()
  @InstantField()
  at?: string;

  @ApiPropertyOptional({ description: '当日实情：到这一天为止发生的，无论何时记录；可以与前两项之一合用' })
  @IsOptional()
  @LocalDateField()
  on?: string;
}

/** Two moments: `from…` the earlier one, `to…` the later one. Without `from…`: just before the last event of the later one. */
export class DifferenceQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: '从这个记录序号' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  from?: number;

  @ApiPropertyOptional({ description: '从这个时刻' })
  @IsOptional()
  @InstantField()
  fromAt?: string;

  @ApiPropertyOptional({ description: '从这一天的实情' })
  @IsOptional()
  @LocalDateField()
  fromOn?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: '到这个记录序号' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  to?: number;

  @ApiPropertyOptional({ description: '到这个时刻' })
  @IsOptional()
  @InstantField()
  toAt?: string;

  @ApiPropertyOptional({ description: '到这一天的实情' })
  @IsOptional()
  @LocalDateField()
  toOn?: string;
}

export const pastModes = ['known', 'true'] as const;
export type PastMode = (typeof pastModes)[number];

/** Says that what is shown is the past, and which. */
export class PastShown {
  @Code('PastMode', pastModes, '当时所知（按记录），或者当日实情（按发生日期）')
  mode!: PastMode;

  @ApiProperty({ type: 'integer', description: '显示到哪个记录序号为止' })
  position!: number;

  @ApiProperty({ type: 'integer', description: '当时案件的版本' })
  version!: number;

  @ApiProperty({ format: 'date-time', description: '所问的时刻；未问时刻的，为最后一条的记录时间' })
  at!: string;

  @OptionalDay('按发生日期回看的那一天')
  on?: string;

  @Day('剩余天数、是否超期以这一天计')
  day!: string;

  @ApiProperty({ type: 'integer', description: '案件另有几条记录不在其中' })
  later!: number;
}

/** Which event gave a field the value it had. */
export class BehindShown {
  @ApiProperty({ type: 'integer', description: '记录序号' })
  position!: number;

  @ApiProperty({ type: 'integer', description: '案件版本' })
  version!: number;

  @ApiProperty({ example: 'HandlerAssigned' })
  type!: string;

  @ApiProperty({ format: 'date-time', description: '记录时间' })
  at!: string;

  @Day('发生日期')
  on!: string;

  @ApiProperty({ type: Named })
  actor!: Named;
}

export const valueKinds = ['text', 'code', 'money', 'number', 'day', 'instant', 'yes-no', 'named', 'list'] as const;
export type ValueKind = (typeof valueKinds)[number];

/** A field as it stood at one of the two moments. */
export class SideShown {
  @ApiPropertyOptional({ description: '值；当时没有的为空，个人信息已删除的为空且 erased 为真', nullable: true, type: Object })
  value!: unknown;

  @ApiProperty({ description: '个人信息已经删除' })
  erased!: boolean;

  @ApiPropertyOptional({ type: BehindShown, description: '由哪条记录而来' })
  event?: BehindShown;
}

/** One step of the way from the page to a field. */
export class FieldStep {
  @ApiProperty({ example: 'applicants' })
  name!: string;

  @ApiPropertyOptional({ description: '名称，如接口说明所写' })
  words?: string;

  @ApiPropertyOptional({ type: 'integer', description: '列表中的第几项' })
  item?: number;

  @ApiPropertyOptional({ type: Words, description: '这一项自己的名称，如期限的名称、单位的名称' })
  called?: Words;
}

export class FieldDifference {
  @ApiProperty({ description: '字段', example: 'assignment.handler' })
  path!: string;

  @ApiProperty({ type: [FieldStep], description: '字段名称，由外到内' })
  steps!: FieldStep[];

  @Code('ValueKind', valueKinds)
  kind!: ValueKind;

  @ApiPropertyOptional({ description: '代码所属的列表', example: 'Stage' })
  dictionary?: string;

  @ApiProperty({ type: SideShown })
  before!: SideShown;

  @ApiProperty({ type: SideShown })
  after!: SideShown;
}

/** What is different between two moments of a case. */
export class CaseDifference {
  @ApiPropertyOptional({ type: PastShown, description: '前一时刻；那时案件尚不存在的没有' })
  from?: PastShown;

  @ApiProperty({ type: PastShown, description: '后一时刻' })
  to!: PastShown;

  @ApiProperty({ type: [FieldDifference] })
  fields!: FieldDifference[];
}

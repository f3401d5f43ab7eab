import { CodeField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';

const orders = ['oldest', 'newest'] as const;

export class LedgerQuery {
  @ApiPropertyOptional({ description: '事实类型，如 Applied' })
  @IsOptional()
  @Matches(/^[A-Z][A-Za-z]{1,60}$/)
  type?: string;

  @ApiPropertyOptional({ description: '一条流（case-…），或者流名的开头' })
  @IsOptional()
  @Text(120)
  stream?: string;

  @ApiPropertyOptional({ description: '经办人编号，或者 system:…' })
  @IsOptional()
  @Matches(/^[0-9a-z:._-]{1,80}$/)
  actor?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '单位：记录对象属于这个单位或者其下级单位' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: '记录序号不小于' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  from?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: '记录序号不大于' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  to?: number;

  @ApiPropertyOptional({ description: '记录日期不早于' })
  @IsOptional()
  @LocalDateField()
  recordedFrom?: string;

  @ApiPropertyOptional({ description: '记录日期不晚于' })
  @IsOptional()
  @LocalDateField()
  recordedTo?: string;

  @ApiPropertyOptional({ description: '发生日期不早于' })
  @IsOptional()
  @LocalDateField()
  onFrom?: string;

  @ApiPropertyOptional({ description: '发生日期不晚于' })
  @IsOptional()
  @LocalDateField()
  onTo?: string;

  @ApiPropertyOptional({ description: '不含个人信息的内容中的文字：编号、单位名称、代码，区分大小写' })
  @IsOptional()
  @Text(60)
  q?: string;

  @ApiPropertyOptional({ type: 'integer', description: '从这个记录序号之后开始；上一页给出的 next' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after?: number;

  @ApiPropertyOptional({ enum: orders, default: 'oldest', description: '先旧后新，或者先新后旧' })
  @IsOptional()
  @CodeField(orders)
  order?: (typeof orders)[number];

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class ActorNamed {
  @ApiProperty({ description: '经办人编号；系统自动办理的为 system:…' })
  id!: string;

  @ApiProperty({ description: '姓名；系统自动办理或者已删除的为空' })
  name!: string;
}

export class LedgerEventShown {
  @ApiProperty({ type: 'integer', description: '记录序号' })
  position!: number;

  @ApiProperty()
  stream!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty()
  type!: string;

  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'date-time', description: '记录时刻' })
  at!: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: '发生日期' })
  on!: string | null;

  @ApiProperty({ type: ActorNamed })
  actor!: ActorNamed;

  @ApiProperty({ format: 'uuid', description: '办理它的请求' })
  command!: string;

  @ApiProperty({ description: '叶子的散列值（SHA-256，base64url）' })
  hash!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: '内容；个人信息已遮蔽' })
  data!: Record<string, unknown>;

  @ApiProperty({ description: '这个版本认识这条记录；不认识时 data 为空' })
  readable!: boolean;
}

export class LedgerPageShown {
  @ApiProperty({ type: [LedgerEventShown] })
  events!: LedgerEventShown[];

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    description: '下一页放在 after；没有更多时为空。一页可能不满，甚至为空，而仍有下一页',
  })
  next!: number | null;

  @ApiProperty({ type: 'integer', description: '全部记录的最大序号' })
  head!: number;
}

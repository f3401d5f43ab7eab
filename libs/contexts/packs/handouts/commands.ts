import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type SiteKind, siteKinds } from '../codes';

/** 安排发放. */
export class PlanHandout extends BusinessCommand {
  readonly type = 'PlanHandout' as const;

  /** Given by the runner. */
  declare handoutId: string;

  @ApiProperty({ description: '发放单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '礼包项目', format: 'uuid' })
  @IsUUID()
  kitId!: string;

  @ApiProperty({ description: '工地、园区或者企业名称', maxLength: 60 })
  @Text(60)
  site!: string;

  @ApiProperty({ description: '地点类型', enum: siteKinds })
  @CodeField(siteKinds)
  siteKind!: SiteKind;

  @ApiPropertyOptional({ description: '所在企业或者项目部', maxLength: 100 })
  @IsOptional()
  @Text(100)
  host?: string;

  @ApiProperty({ description: '计划发放日期', format: 'date' })
  @LocalDateField()
  plannedOn!: string;

  @ApiPropertyOptional({ description: '预计人数', minimum: 1, maximum: 100000 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  expected?: number;
}

/** 结束发放. */
export class CloseHandout extends BusinessCommand {
  readonly type = 'CloseHandout' as const;

  @IsUUID()
  handoutId!: string;
}

export type HandoutCommand = PlanHandout | CloseHandout;

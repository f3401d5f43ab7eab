import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { type ObjectionRule, objectionRules } from './codes';

/**
 * 拟定异议受理规则 of a unit: to whom an objection against its decisions goes, and by which rule the days are counted. Counts for
 * nothing until somebody else has approved it.
 */
export class ProposeObjectionRoute extends BusinessCommand {
  readonly type = 'ProposeObjectionRoute' as const;

  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '审查异议的单位：上级单位；没有上级单位的为本单位', format: 'uuid' })
  @IsUUID()
  to!: string;

  @ApiPropertyOptional({ description: '决定书上写的受理机构；不填为审查单位的名称', maxLength: 100 })
  @IsOptional()
  @Text(100)
  body?: string;

  @ApiProperty({ description: '审查期限', enum: objectionRules })
  @CodeField(objectionRules)
  rule!: ObjectionRule;

  @ApiProperty({ description: '依据：文件名称和文号', maxLength: 300 })
  @Text(300)
  basis!: string;

  @ApiProperty({ description: '从哪一天起的决定适用', format: 'date' })
  @LocalDateField()
  from!: string;
}

/** 核准单位规程, by somebody else than who drew it up. */
export class ApproveUnitRule extends BusinessCommand {
  readonly type = 'ApproveUnitRule' as const;

  @IsUUID()
  unit!: string;

  @IsUUID()
  proposalId!: string;
}

/** 退回单位规程. */
export class RejectUnitRule extends BusinessCommand {
  readonly type = 'RejectUnitRule' as const;

  @IsUUID()
  unit!: string;

  @IsUUID()
  proposalId!: string;

  @ApiProperty({ description: '退回的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

export type UnitRulesCommand = ProposeObjectionRoute | ApproveUnitRule | RejectUnitRule;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type VarianceCause, type VarianceDecision, varianceCauses, varianceDecisions } from '../codes';
import { MAX_PACKS } from '../purchases/commands';

/** 报损: packs of a store that are lost or spoilt. */
export class ReportLoss extends BusinessCommand {
  readonly type = 'ReportLoss' as const;

  /** Given by the runner. */
  declare varianceId: string;

  @ApiProperty({ description: '仓库', format: 'uuid' })
  @IsUUID()
  storeId!: string;

  @ApiPropertyOptional({ description: '签领表：领用以后损耗的填写', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  sheetId?: string;

  @ApiProperty({ description: '批次', format: 'uuid' })
  @IsUUID()
  batch!: string;

  @ApiProperty({ description: '数量（个）', minimum: 1, maximum: MAX_PACKS })
  @IsInt()
  @Min(1)
  @Max(MAX_PACKS)
  quantity!: number;

  @ApiProperty({ description: '损耗情况', maxLength: 500 })
  @Text(500)
  reason!: string;
}

/** 说明差异. */
export class ExplainVariance extends BusinessCommand {
  readonly type = 'ExplainVariance' as const;

  @IsUUID()
  varianceId!: string;

  @ApiProperty({ description: '原因', enum: varianceCauses })
  @CodeField(varianceCauses)
  cause!: VarianceCause;

  @ApiProperty({ description: '说明', maxLength: 1000 })
  @Text(1000)
  explanation!: string;
}

/** 审批差异. Overwrites what the user saw. */
export class DecideVariance extends BusinessCommand {
  readonly type = 'DecideVariance' as const;

  @IsUUID()
  varianceId!: string;

  @ApiProperty({ description: '核销、找回入库或者退回重新说明', enum: varianceDecisions })
  @CodeField(varianceDecisions)
  decision!: VarianceDecision;

  @ApiPropertyOptional({ description: '审批意见（退回时必填）', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

export type VarianceCommand = ReportLoss | ExplainVariance | DecideVariance;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { FenField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';

const MOST = 10_000_000;
/** One append: everything in the file, or nothing. */
export const MAX_ROWS = 500;

/** What a department says of one delivery; which fields a measure needs depends on its kind. */
export class DeliveryInput {
  @ApiProperty({ description: '指标', format: 'uuid' })
  @IsUUID()
  measureId!: string;

  @ApiProperty({ description: '完成日期：按此日期计入', format: 'date' })
  @LocalDateField()
  doneOn!: string;

  @ApiPropertyOptional({ description: '数量（有数量的指标必填）', type: 'integer', minimum: 1, maximum: MOST })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST)
  amount?: number;

  @ApiPropertyOptional({ description: '资金（分）' })
  @IsOptional()
  @FenField()
  cash?: number;

  @ApiPropertyOptional({ description: '物资折价（分）' })
  @IsOptional()
  @FenField()
  inKind?: number;

  @ApiPropertyOptional({ description: '达标项数（达标类指标必填）', type: 'integer', minimum: 0, maximum: 1000 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  reached?: number;

  @ApiPropertyOptional({ description: '对象名称（驿站、节日、托管班等），不写个人姓名', maxLength: 60 })
  @IsOptional()
  @Text(60)
  subject?: string;

  @ApiPropertyOptional({ description: '人数（去重，部门掌握时填）', type: 'integer', minimum: 1, maximum: MOST })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST)
  persons?: number;

  @ApiProperty({ description: '完成事项', maxLength: 200 })
  @Text(200)
  title!: string;

  @ApiProperty({ description: '佐证材料及存放处', maxLength: 500 })
  @Text(500)
  evidence!: string;
}

/** 上报完成情况. */
export class ReportDelivery extends BusinessCommand {
  readonly type = 'ReportDelivery' as const;

  /** Given by the runner. */
  declare deliveryId: string;

  @ApiProperty({ description: '上报单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '完成情况', type: () => DeliveryInput })
  @ValidateNested()
  @Type(() => DeliveryInput)
  delivery!: DeliveryInput;

  @ApiPropertyOptional({ description: '更正哪一条已冲正的上报', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  replaces?: string;
}

/** 核定. By somebody else than who reported. */
export class VerifyDelivery extends BusinessCommand {
  readonly type = 'VerifyDelivery' as const;

  @IsUUID()
  deliveryId!: string;

  @ApiPropertyOptional({ description: '核定说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

/** 退回. */
export class ReturnDelivery extends BusinessCommand {
  readonly type = 'ReturnDelivery' as const;

  @IsUUID()
  deliveryId!: string;

  @ApiProperty({ description: '退回原因', maxLength: 500 })
  @Text(500)
  reason!: string;
}

/** 冲正: the correction of a delivery is its reversal and a new report. */
export class ReverseDelivery extends BusinessCommand {
  readonly type = 'ReverseDelivery' as const;

  @IsUUID()
  deliveryId!: string;

  @ApiProperty({ description: '冲正原因', maxLength: 500 })
  @Text(500)
  reason!: string;
}

/** One row of a list, with its number in the file. */
export class ImportRow extends DeliveryInput {
  @ApiProperty({ description: '文件中的行号', type: 'integer', minimum: 1, maximum: 100_000 })
  @IsInt()
  @Min(1)
  @Max(100_000)
  row!: number;
}

/** 批量导入: every row is reported, or none. */
export class ImportDeliveries extends BusinessCommand {
  readonly type = 'ImportDeliveries' as const;

  /** Given by the runner. */
  declare importId: string;

  @ApiProperty({ description: '上报单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '逐行的完成情况', type: [ImportRow] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_ROWS)
  @ValidateNested({ each: true })
  @Type(() => ImportRow)
  rows!: ImportRow[];
}

/** A list to be looked through before it is taken in: the dry run records nothing. */
export class DeliveryRows {
  @ApiProperty({ description: '上报单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '逐行的完成情况', type: [ImportRow] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_ROWS)
  @ValidateNested({ each: true })
  @Type(() => ImportRow)
  rows!: ImportRow[];
}

export type DeliveryCommand = ReportDelivery | VerifyDelivery | ReturnDelivery | ReverseDelivery;
export type ImportCommand = ImportDeliveries;

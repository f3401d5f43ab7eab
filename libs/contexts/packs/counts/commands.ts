import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { ApiProperty } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsUUID, ValidateNested } from 'class-validator';
import { BatchQuantity } from '../transfers/commands';

/** 开始盘点. */
export class StartCount extends BusinessCommand {
  readonly type = 'StartCount' as const;

  /** Given by the runner. */
  declare countId: string;

  @ApiProperty({ description: '仓库', format: 'uuid' })
  @IsUUID()
  storeId!: string;
}

/** 登记盘点数, by the keeper. */
export class RecordCount extends BusinessCommand {
  readonly type = 'RecordCount' as const;

  @IsUUID()
  countId!: string;

  @ApiProperty({ description: '各批次盘点数', type: () => [BatchQuantity] })
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => BatchQuantity)
  lines!: BatchQuantity[];
}

/** 第二人盘点: counts for itself, without seeing the figures of the keeper. */
export class ConfirmCount extends BusinessCommand {
  readonly type = 'ConfirmCount' as const;

  @IsUUID()
  countId!: string;

  @ApiProperty({ description: '各批次盘点数', type: () => [BatchQuantity] })
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => BatchQuantity)
  lines!: BatchQuantity[];
}

export type CountCommand = StartCount | RecordCount | ConfirmCount;

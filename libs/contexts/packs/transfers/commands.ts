import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { MAX_PACKS } from '../purchases/commands';

/** So many packs of a batch; none is an answer where packs are counted. */
export class BatchQuantity {
  @ApiProperty({ description: '批次', format: 'uuid' })
  @IsUUID()
  batch!: string;

  @ApiProperty({ description: '数量（个）', minimum: 0, maximum: MAX_PACKS })
  @IsInt()
  @Min(0)
  @Max(MAX_PACKS)
  quantity!: number;
}

/** 调拨出库. */
export class SendTransfer extends BusinessCommand {
  readonly type = 'SendTransfer' as const;

  /** Given by the runner. */
  declare transferId: string;

  @ApiProperty({ description: '调出仓库', format: 'uuid' })
  @IsUUID()
  fromStore!: string;

  @ApiProperty({ description: '调入仓库', format: 'uuid' })
  @IsUUID()
  toStore!: string;

  @ApiProperty({ description: '各批次的数量', type: () => [BatchQuantity] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => BatchQuantity)
  lines!: BatchQuantity[];

  @ApiPropertyOptional({ description: '承运和说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

/** 调拨签收: what arrived of each batch that was sent. */
export class ReceiveTransfer extends BusinessCommand {
  readonly type = 'ReceiveTransfer' as const;

  @IsUUID()
  transferId!: string;

  @ApiProperty({ description: '各批次实收数量', type: () => [BatchQuantity] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => BatchQuantity)
  lines!: BatchQuantity[];

  @ApiPropertyOptional({ description: '签收说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

export type TransferCommand = SendTransfer | ReceiveTransfer;

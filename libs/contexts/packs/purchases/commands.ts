import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, FenField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type PurchaseDecision, purchaseDecisions } from '../codes';

/** The largest number of packs one step may name: more is a slip of the hand. */
export const MAX_PACKS = 100_000;

/** 采购申请. */
export class RequestPurchase extends BusinessCommand {
  readonly type = 'RequestPurchase' as const;

  /** Given by the runner. */
  declare purchaseId: string;

  @ApiProperty({ description: '采购单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '批次编号', maxLength: 30 })
  @Text(30)
  batchNumber!: string;

  @ApiProperty({ description: '礼包项目', format: 'uuid' })
  @IsUUID()
  kitId!: string;

  @ApiProperty({ description: '礼包版本', minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(999)
  kitVersion!: number;

  @ApiProperty({ description: '数量（个）', minimum: 1, maximum: MAX_PACKS })
  @IsInt()
  @Min(1)
  @Max(MAX_PACKS)
  quantity!: number;

  @ApiProperty({ description: '用途说明', maxLength: 500 })
  @Text(500)
  purpose!: string;
}

/** 采购审批. Overwrites what the user saw. */
export class DecidePurchase extends BusinessCommand {
  readonly type = 'DecidePurchase' as const;

  @IsUUID()
  purchaseId!: string;

  @ApiProperty({ description: '批准或者不批准', enum: purchaseDecisions })
  @CodeField(purchaseDecisions)
  decision!: PurchaseDecision;

  @ApiPropertyOptional({ description: '审批意见（不批准时必填）', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

/** 登记合同和发票. The invoice often comes later: the same step once more. */
export class RecordContract extends BusinessCommand {
  readonly type = 'RecordContract' as const;

  @IsUUID()
  purchaseId!: string;

  @ApiProperty({ description: '供应商名称', maxLength: 100 })
  @Text(100)
  supplier!: string;

  @ApiProperty({ description: '合同编号', maxLength: 60 })
  @Text(60)
  contractNumber!: string;

  @ApiPropertyOptional({ description: '发票号码', maxLength: 60 })
  @IsOptional()
  @Text(60)
  invoiceNumber?: string;

  @ApiProperty({ description: '合同金额（分）' })
  @FenField()
  amount!: number;
}

/** 到货验收, by the storekeeper. */
export class CheckDelivery extends BusinessCommand {
  readonly type = 'CheckDelivery' as const;

  @IsUUID()
  purchaseId!: string;

  @ApiProperty({ description: '合格数量（个）', minimum: 0, maximum: MAX_PACKS })
  @IsInt()
  @Min(0)
  @Max(MAX_PACKS)
  good!: number;

  @ApiProperty({ description: '不合格数量（个）', minimum: 0, maximum: MAX_PACKS })
  @IsInt()
  @Min(0)
  @Max(MAX_PACKS)
  rejected!: number;

  @ApiPropertyOptional({ description: '验收说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

/** 第二人确认验收. */
export class ConfirmAcceptance extends BusinessCommand {
  readonly type = 'ConfirmAcceptance' as const;

  @IsUUID()
  purchaseId!: string;

  @ApiPropertyOptional({ description: '验收说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

/** 入库. */
export class ReceivePurchase extends BusinessCommand {
  readonly type = 'ReceivePurchase' as const;

  @IsUUID()
  purchaseId!: string;

  @ApiProperty({ description: '入库仓库', format: 'uuid' })
  @IsUUID()
  storeId!: string;

  @ApiProperty({ description: '入库数量（个）', minimum: 1, maximum: MAX_PACKS })
  @IsInt()
  @Min(1)
  @Max(MAX_PACKS)
  quantity!: number;
}

export type PurchaseCommand = RequestPurchase | DecidePurchase | RecordContract | CheckDelivery | ConfirmAcceptance | ReceivePurchase;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsOptional, IsUUID } from 'class-validator';

/** 移送案件: before the decision, to the unit that should handle it. Voids an opinion: needs If-Match. */
export class TransferCase extends BusinessCommand {
  readonly type = 'TransferCase' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '接收单位', format: 'uuid' })
  @IsUUID()
  to!: string;

  @ApiProperty({ description: '移送的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

/** 接收移送, by the unit that it was sent to. The case changes hands: needs If-Match. */
export class AcceptTransfer extends BusinessCommand {
  readonly type = 'AcceptTransfer' as const;

  @IsUUID()
  caseId!: string;

  @ApiPropertyOptional({ description: '说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

/** 退回移送, by the unit that it was sent to, with the reason. */
export class ReturnTransfer extends BusinessCommand {
  readonly type = 'ReturnTransfer' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '退回的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

/** 收回移送, by the unit that sent it, for as long as the other one has not answered: it was sent to the wrong unit. */
export class RecallTransfer extends BusinessCommand {
  readonly type = 'RecallTransfer' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '收回的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

export type TransferCommand = TransferCase | AcceptTransfer | ReturnTransfer | RecallTransfer;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, FenField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { type CallbackWay, callbackWays, type Satisfaction, satisfactions, type TookMoney, tookMoneyAnswers } from '../codes';

/** What one applicant received. */
export class ReceivedInput {
  @ApiProperty({ description: '受援人', format: 'uuid' })
  @IsUUID()
  subject!: string;

  @ApiProperty({ description: '到账金额（分）' })
  @FenField()
  amount!: number;
}

/** 登记到账: `occurredOn` is the day the money came. It comes in parts, often after the closing. */
export class RecordRecovery extends BusinessCommand {
  readonly type = 'RecordRecovery' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '各受援人到账金额', type: () => [ReceivedInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @ArrayUnique((received: ReceivedInput) => received?.subject)
  @ValidateNested({ each: true })
  @Type(() => ReceivedInput)
  received!: ReceivedInput[];

  @ApiProperty({ description: '凭据（转账回单、收条等）', maxLength: 200 })
  @Text(200)
  evidence!: string;

  @ApiPropertyOptional({ description: '付款人', maxLength: 100 })
  @IsOptional()
  @Text(100)
  payer?: string;

  @ApiPropertyOptional({ description: '经由哪一程序（执行等）', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  proceedingId?: string;
}

/** 作废到账登记: written down wrongly; what is right is recorded anew. */
export class VoidRecovery extends BusinessCommand {
  readonly type = 'VoidRecovery' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '哪一笔到账', format: 'uuid' })
  @IsUUID()
  recoveryId!: string;

  @ApiProperty({ description: '作废原因', maxLength: 500 })
  @Text(500)
  reason!: string;
}

/** 回访受援人 (法律援助法 art. 57, 59), by the aid body, never by the handler. */
export class RecordCallback extends BusinessCommand {
  readonly type = 'RecordCallback' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '回访对象（受援人）', format: 'uuid' })
  @IsUUID()
  subject!: string;

  @ApiProperty({ description: '回访方式', enum: callbackWays })
  @CodeField(callbackWays)
  way!: CallbackWay;

  @ApiProperty({ description: '联系上了' })
  @IsBoolean()
  reached!: boolean;

  @ApiPropertyOptional({ description: '是否满意（联系上时必填）', enum: satisfactions })
  @IsOptional()
  @CodeField(satisfactions)
  satisfaction?: Satisfaction;

  @ApiPropertyOptional({ description: '承办人是否收取财物（联系上时必填，法律援助法第二十条）', enum: tookMoneyAnswers })
  @IsOptional()
  @CodeField(tookMoneyAnswers)
  tookMoney?: TookMoney;

  @ApiPropertyOptional({ description: '款项是否已全部到手' })
  @IsOptional()
  @IsBoolean()
  paidInFull?: boolean;

  @ApiPropertyOptional({ description: '意见和建议', maxLength: 2000 })
  @IsOptional()
  @Text(2000)
  words?: string;
}

export type AfterCommand = RecordRecovery | VoidRecovery | RecordCallback;

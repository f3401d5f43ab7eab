import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import { type ConsentKind, consentKinds } from '../codes';

/** 登记同意: what one applicant agreed to. Each kind becomes a fact of its own. */
export class RecordConsent extends BusinessCommand {
  readonly type = 'RecordConsent' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '申请人', format: 'uuid' })
  @IsUUID()
  subject!: string;

  @ApiProperty({ description: '本人同意的事项，逐项选择', enum: consentKinds, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(consentKinds.length)
  @ArrayUnique()
  @CodeField(consentKinds, { each: true })
  kinds!: ConsentKind[];

  @ApiProperty({ description: '凭据：签字同意书的编号、存放处', maxLength: 200 })
  @Text(200)
  evidence!: string;
}

/** 撤回同意: as easy as giving it, so no reason is asked for (个人信息保护法 art. 15). */
export class WithdrawConsent extends BusinessCommand {
  readonly type = 'WithdrawConsent' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '申请人', format: 'uuid' })
  @IsUUID()
  subject!: string;

  @ApiProperty({ description: '撤回的事项', enum: consentKinds })
  @CodeField(consentKinds)
  kind!: ConsentKind;

  @ApiPropertyOptional({ description: '说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  reason?: string;
}

export type ConsentCommand = RecordConsent | WithdrawConsent;

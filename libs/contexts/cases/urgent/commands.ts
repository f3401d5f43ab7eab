import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsOptional, IsUUID } from 'class-validator';
import { type UrgentGround, urgentGrounds } from '../codes';

/** 先行援助: a handler may be assigned at once; review and decision follow (法律援助法 art. 44). */
export class GrantUrgentAid extends BusinessCommand {
  readonly type = 'GrantUrgentAid' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '情形：时效或者期限届满不足七日、需要保全或者先予执行、其他紧急情况', enum: urgentGrounds })
  @CodeField(urgentGrounds)
  ground!: UrgentGround;

  @ApiProperty({ description: '情况说明', maxLength: 1000 })
  @Text(1000)
  explanation!: string;
}

/** 确认先行援助, by the approver. */
export class ConfirmUrgentAid extends BusinessCommand {
  readonly type = 'ConfirmUrgentAid' as const;

  @IsUUID()
  caseId!: string;

  @ApiPropertyOptional({ description: '确认意见', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

export type UrgentCommand = GrantUrgentAid | ConfirmUrgentAid;

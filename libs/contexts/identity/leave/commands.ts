import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsOptional, IsUUID } from 'class-validator';

/** 登记请假, by the handler or a coordinator of the handler's unit. */
export class RecordLeave extends BusinessCommand {
  readonly type = 'RecordLeave' as const;

  @ApiProperty({ format: 'uuid', description: '承办人' })
  @IsUUID()
  handler!: string;

  @ApiProperty({ format: 'date', description: '首日' })
  @LocalDateField()
  from!: string;

  @ApiProperty({ format: 'date', description: '末日（含当日）' })
  @LocalDateField()
  to!: string;

  @ApiPropertyOptional({ description: '事由', maxLength: 60 })
  @IsOptional()
  @Text(60)
  reason?: string;
}

/** 销假. `occurredOn` is the first day back at work. */
export class EndLeave extends BusinessCommand {
  readonly type = 'EndLeave' as const;

  @ApiProperty({ format: 'uuid', description: '承办人' })
  @IsUUID()
  handler!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  leaveId!: string;
}

export type LeaveCommand = RecordLeave | EndLeave;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

/** 指派承办人. Overwrites what the user saw: needs If-Match. */
export class AssignHandler extends BusinessCommand {
  readonly type = 'AssignHandler' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '承办人', format: 'uuid' })
  @IsUUID()
  handler!: string;

  @ApiPropertyOptional({ description: '指派说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

/** 接受指派, by the assigned handler. */
export class AcceptAssignment extends BusinessCommand {
  readonly type = 'AcceptAssignment' as const;

  @IsUUID()
  caseId!: string;
}

/** 不接受指派, by the assigned handler, with the reason. */
export class DeclineAssignment extends BusinessCommand {
  readonly type = 'DeclineAssignment' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '不接受的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

export type AssignmentCommand = AssignHandler | AcceptAssignment | DeclineAssignment;

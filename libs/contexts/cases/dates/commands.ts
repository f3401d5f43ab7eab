import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsOptional, IsUUID } from 'class-validator';
import { type InterruptionKind, interruptionKinds, type SuspensionCause, suspensionCauses } from '../codes';

/** 时效中断. `occurredOn` is the day the claim was made, relief asked for, or performance promised. */
export class RecordInterruption extends BusinessCommand {
  readonly type = 'RecordInterruption' as const;

  @IsUUID()
  caseId!: string;

  @ApiPropertyOptional({ description: '哪一项时效：起算日或者结果；不写的是仲裁时效', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  of?: string;

  @ApiProperty({ description: '中断事由', enum: interruptionKinds })
  @CodeField(interruptionKinds)
  kind!: InterruptionKind;

  @ApiProperty({ description: '证据：凭什么材料', maxLength: 500 })
  @Text(500)
  evidence!: string;
}

/** 时效中止. `occurredOn` is the day the obstacle began. */
export class SuspendLimitation extends BusinessCommand {
  readonly type = 'SuspendLimitation' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '中止原因', enum: suspensionCauses })
  @CodeField(suspensionCauses)
  cause!: SuspensionCause;

  @ApiProperty({ description: '证据：凭什么材料', maxLength: 500 })
  @Text(500)
  evidence!: string;
}

/** 时效恢复. `occurredOn` is the day the obstacle was gone. */
export class ResumeLimitation extends BusinessCommand {
  readonly type = 'ResumeLimitation' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '证据：凭什么材料', maxLength: 500 })
  @Text(500)
  evidence!: string;
}

/** Counts the running dates of a case again, on the newest calendar. Sent by the system alone. */
export class RecountDates extends BusinessCommand {
  readonly type = 'RecountDates' as const;

  @IsUUID()
  caseId!: string;
}

export type DatesCommand = RecordInterruption | SuspendLimitation | ResumeLimitation | RecountDates;

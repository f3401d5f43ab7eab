import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

/** Reminds of a date of a case. Sent by a timer alone; what is due by then is given, not what was asked for. */
export class GiveReminder extends BusinessCommand {
  readonly type = 'GiveReminder' as const;

  @IsUUID()
  caseId!: string;

  @Text(60)
  rule!: string;

  @LocalDateField()
  from!: string;

  @IsOptional()
  @IsUUID()
  of?: string;

  @LocalDateField()
  workBy!: string;

  @IsInt()
  @Min(0)
  @Max(365)
  step!: number;
}

/** 已读. */
export class ReadReminder {
  readonly type = 'ReadReminder' as const;

  @IsUUID()
  caseId!: string;

  @IsUUID()
  reminderId!: string;
}

export type RemindersCommand = GiveReminder | ReadReminder;

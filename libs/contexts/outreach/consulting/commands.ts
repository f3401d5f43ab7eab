import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { AttendeeInput } from '../attendance/commands';

/** 解答咨询: with or without a name. */
export class AnswerConsultation extends BusinessCommand {
  readonly type = 'AnswerConsultation' as const;

  @IsUUID()
  activityId!: string;

  @ApiPropertyOptional({ description: '咨询人；不愿留名的不填', type: () => AttendeeInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => AttendeeInput)
  asker?: AttendeeInput;

  @ApiProperty({ description: '咨询的问题', maxLength: 1000 })
  @Text(1000)
  question!: string;

  @ApiProperty({ description: '答复', maxLength: 1000 })
  @Text(1000)
  answer!: string;
}

/** 咨询转为来访来电. Only a policy sends it, once the contact is registered. */
export class LinkConsultation extends BusinessCommand {
  readonly type = 'LinkConsultation' as const;

  @IsUUID()
  activityId!: string;

  @IsUUID()
  consultationId!: string;

  @IsUUID()
  contactId!: string;
}

export type ConsultingCommand = AnswerConsultation | LinkConsultation;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { Text } from '@gongyuan/platform/commands/fields';
import { PersonInput } from '@gongyuan/platform/commands/person-input';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';

/** Opens an account for a member of staff. The subject follows from the login, so a login belongs to one person for ever. */
export class OpenAccount extends BusinessCommand {
  readonly type = 'OpenAccount' as const;

  /** The subject of `person`; set before deciding. */
  personId!: string;

  @ApiProperty({ type: PersonInput, description: '工作人员（姓名必填）' })
  @ValidateNested()
  @Type(() => PersonInput)
  person!: PersonInput;

  @ApiProperty({ description: '登录名' })
  @Text(64)
  login!: string;
}

export class CorrectName extends BusinessCommand {
  readonly type = 'CorrectName' as const;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ description: '姓名' })
  @Text(50)
  name!: string;
}

export class DisableAccount extends BusinessCommand {
  readonly type = 'DisableAccount' as const;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiPropertyOptional({ description: '原因' })
  @IsOptional()
  @Text(200)
  reason?: string;
}

export class EnableAccount extends BusinessCommand {
  readonly type = 'EnableAccount' as const;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiPropertyOptional({ description: '原因' })
  @IsOptional()
  @Text(200)
  reason?: string;
}

/** Records that a password was changed. It is sent by the sign-in desk after the change was checked; it never carries a password. */
export class RecordPasswordChange extends BusinessCommand {
  readonly type = 'RecordPasswordChange' as const;
  personId!: string;
  how!: 'own' | 'link';
}

export type AccountCommand = OpenAccount | CorrectName | DisableAccount | EnableAccount | RecordPasswordChange;

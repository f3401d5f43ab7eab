import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { Phone, Text } from '@gongyuan/platform/commands/fields';
import { PersonInput } from '@gongyuan/platform/commands/person-input';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { PickType } from '@gongyuan/platform/description/mapped-types';
import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsUUID, ValidateNested } from 'class-validator';

/** What is known of a member of staff. No ID number: whoever works here may also be a person whom the office helps. */
export class StaffInput extends PickType(PersonInput, ['phone']) {
  @ApiProperty({ description: '姓名' })
  @Text(50)
  name!: string;
}

/** Opens an account for a member of staff. The person follows from the login, so a login belongs to one person for ever. */
export class OpenAccount extends BusinessCommand {
  readonly type = 'OpenAccount' as const;

  /** Set from the login before deciding. */
  personId!: string;

  @ApiProperty({ type: StaffInput, description: '工作人员' })
  @IsDefined()
  @ValidateNested()
  @Type(() => StaffInput)
  person!: StaffInput;

  @ApiProperty({ description: '登录名：字母、数字、“.”“_”“-”“@”' })
  @Text(64)
  login!: string;
}

export class CorrectPhone extends BusinessCommand {
  readonly type = 'CorrectPhone' as const;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ description: '联系电话' })
  @Phone()
  phone!: string;
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

export type AccountCommand = OpenAccount | CorrectName | CorrectPhone | DisableAccount | EnableAccount | RecordPasswordChange;

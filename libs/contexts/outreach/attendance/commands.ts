import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { PersonInput } from '@gongyuan/platform/commands/person-input';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsDefined, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { type Category, type CheckInWay, categories, checkInWays, type Occupation, occupations } from '../codes';

/** As many people as one record can hold of. */
export const MAX_CHECKED_IN = 60;

export class AttendeeInput {
  @ApiProperty({ description: '职工：写姓名，或者选取已登记的人', type: () => PersonInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => PersonInput)
  person!: PersonInput;

  @ApiProperty({ description: '人群类别', enum: categories, isArray: true })
  @IsArray()
  @ArrayMaxSize(categories.length)
  @ArrayUnique()
  @CodeField(categories, { each: true })
  categories!: Category[];

  @ApiPropertyOptional({ description: '职业', enum: occupations })
  @IsOptional()
  @CodeField(occupations)
  occupation?: Occupation;
}

/** 报名, recorded by the desk. */
export class SignUp extends BusinessCommand {
  readonly type = 'SignUp' as const;

  @IsUUID()
  activityId!: string;

  @ApiProperty({ type: () => AttendeeInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => AttendeeInput)
  attendee!: AttendeeInput;
}

/** 撤销报名. */
export class WithdrawSignUp extends BusinessCommand {
  readonly type = 'WithdrawSignUp' as const;

  @IsUUID()
  activityId!: string;

  @ApiProperty({ description: '报名的职工', format: 'uuid' })
  @IsUUID()
  subject!: string;

  @ApiPropertyOptional({ description: '原因', maxLength: 200 })
  @IsOptional()
  @Text(200)
  reason?: string;
}

/** 签到: one person or a part of a sheet. Who is there already is passed over. */
export class CheckIn extends BusinessCommand {
  readonly type = 'CheckIn' as const;

  @IsUUID()
  activityId!: string;

  @ApiProperty({ description: '签到方式', enum: checkInWays })
  @CodeField(checkInWays)
  way!: CheckInWay;

  @ApiProperty({ description: '到场的职工', type: () => [AttendeeInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_CHECKED_IN)
  @ValidateNested({ each: true })
  @Type(() => AttendeeInput)
  attendees!: AttendeeInput[];
}

/** 撤销签到. */
export class StrikeCheckIn extends BusinessCommand {
  readonly type = 'StrikeCheckIn' as const;

  @IsUUID()
  activityId!: string;

  @ApiProperty({ description: '误签到的职工', format: 'uuid' })
  @IsUUID()
  subject!: string;

  @ApiProperty({ description: '原因', maxLength: 200 })
  @Text(200)
  reason!: string;
}

export type AttendanceCommand = SignUp | WithdrawSignUp | CheckIn | StrikeCheckIn;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { PersonInput } from '@gongyuan/platform/commands/person-input';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { type Channel, type ContactOutcome, channels, contactOutcomes, type Referral, referrals } from '../codes';

/** An order handed down by 12351, 12345, the petition office or an upper union. */
export class ExternalOrderInput {
  @ApiProperty({ description: '转办单号', maxLength: 60 })
  @Text(60)
  number!: string;

  @ApiPropertyOptional({ description: '要求回复日期', format: 'date' })
  @IsOptional()
  @LocalDateField()
  returnBy?: string;
}

/** The question at an outreach activity that the contact goes on from. */
export class ConsultationInput {
  @ApiProperty({ description: '普法活动', format: 'uuid' })
  @IsUUID()
  activityId!: string;

  @ApiProperty({ description: '活动中的咨询', format: 'uuid' })
  @IsUUID()
  consultationId!: string;
}

/** The worker's legal check-up that the contact goes on from. */
export class CheckupOriginInput {
  @ApiProperty({ description: '法律体检', format: 'uuid' })
  @IsUUID()
  checkupId!: string;
}

/** 来访来电登记: a phone or a name is enough. */
export class RegisterContact extends BusinessCommand {
  readonly type = 'RegisterContact' as const;

  /** Given by the runner. */
  declare contactId: string;

  @ApiProperty({ description: '受理单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '来源', enum: channels })
  @CodeField(channels)
  channel!: Channel;

  @ApiProperty({ description: '来访来电人（姓名或者电话有一项即可）', type: () => PersonInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => PersonInput)
  person!: PersonInput;

  @ApiPropertyOptional({ description: '用人单位、工地或者项目名称', maxLength: 100 })
  @IsOptional()
  @Text(100)
  organisation?: string;

  @ApiProperty({ description: '反映的问题', maxLength: 2000 })
  @Text(2000)
  summary!: string;

  @ApiPropertyOptional({ description: '转办单', type: () => ExternalOrderInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => ExternalOrderInput)
  order?: ExternalOrderInput;

  @ApiPropertyOptional({ description: '普法活动现场咨询转来的', type: () => ConsultationInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => ConsultationInput)
  consultation?: ConsultationInput;

  @ApiPropertyOptional({ description: '由职工法律体检转来的', type: () => CheckupOriginInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => CheckupOriginInput)
  checkup?: CheckupOriginInput;
}

/** 来访来电办结. A policy sends it by itself when the application was made from the contact. */
export class CloseContact extends BusinessCommand {
  readonly type = 'CloseContact' as const;

  @IsUUID()
  contactId!: string;

  @ApiProperty({ description: '办结方式', enum: contactOutcomes })
  @CodeField(contactOutcomes)
  outcome!: ContactOutcome;

  @ApiPropertyOptional({ description: '告知去向（告知他处时必填）', enum: referrals })
  @IsOptional()
  @CodeField(referrals)
  referredTo?: Referral;

  @ApiPropertyOptional({ description: '转成的申请（转为申请时必填）', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiPropertyOptional({ description: '答复内容或者说明', maxLength: 2000 })
  @IsOptional()
  @Text(2000)
  note?: string;
}

export type ContactCommand = RegisterContact | CloseContact;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsDefined, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { ApplicantInput, RespondentInput } from '../intake/party-inputs';

/** As many as one roster may hold. They are recorded in several facts, for a leaf holds at most 60,000 bytes. */
export const ROSTER_MAX = 300;

/** 增加申请人: somebody joins before the decision. */
export class AddApplicant extends BusinessCommand {
  readonly type = 'AddApplicant' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '申请人', type: () => ApplicantInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => ApplicantInput)
  applicant!: ApplicantInput;

  @ApiPropertyOptional({ description: '说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  reason?: string;
}

/** 导入申请人名册: many at once, all of them or none. */
export class ImportRoster extends BusinessCommand {
  readonly type = 'ImportRoster' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '名册上的申请人；一人有误，整册不导入', type: () => [ApplicantInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ROSTER_MAX)
  @ValidateNested({ each: true })
  @Type(() => ApplicantInput)
  applicants!: ApplicantInput[];

  @ApiProperty({ description: '名册凭据：签字名册的编号、存放处', maxLength: 200 })
  @Text(200)
  evidence!: string;
}

/** 移除申请人, with the reason. The last one cannot be removed: the application would be withdrawn instead. */
export class RemoveApplicant extends BusinessCommand {
  readonly type = 'RemoveApplicant' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '申请人', format: 'uuid' })
  @IsUUID()
  subject!: string;

  @ApiProperty({ description: '移除原因', maxLength: 500 })
  @Text(500)
  reason!: string;
}

/** 增加被申请方, at any time before the case ends: a general contractor is often found late. */
export class AddRespondent extends BusinessCommand {
  readonly type = 'AddRespondent' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '被申请方', type: () => RespondentInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => RespondentInput)
  respondent!: RespondentInput;

  @ApiPropertyOptional({ description: '说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  reason?: string;
}

/** 更正当事人: everything said of one party, said anew. Overwrites what the user saw: needs If-Match. */
export class CorrectParty extends BusinessCommand {
  readonly type = 'CorrectParty' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '更正原因', maxLength: 500 })
  @Text(500)
  reason!: string;

  @ApiPropertyOptional({ description: '更正的申请人（更正申请人时必填）', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  subject?: string;

  @ApiPropertyOptional({ description: '更正后的申请人', type: () => ApplicantInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => ApplicantInput)
  applicant?: ApplicantInput;

  @ApiPropertyOptional({ description: '更正后的被申请方，带原来的编号', type: () => RespondentInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => RespondentInput)
  respondent?: RespondentInput;
}

/** 推举代表人 of a collective dispute. Named again, the newer choice stands. */
export class NameRepresentatives extends BusinessCommand {
  readonly type = 'NameRepresentatives' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '代表人（三至五名申请人）', type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  representatives!: string[];

  @ApiProperty({ description: '推举书的编号或者存放处', maxLength: 200 })
  @Text(200)
  evidence!: string;
}

export type RosterCommand = AddApplicant | ImportRoster | RemoveApplicant | AddRespondent | CorrectParty | NameRepresentatives;

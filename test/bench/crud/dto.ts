import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIdentityCard,
  IsIn,
  IsInt,
  IsISO8601,
  IsMobilePhone,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

const MAX_FEN = 100_000_000_000;
const relations = ['labour', 'quasi-labour', 'service', 'self-employed', 'unclear'];
const roles = ['employer', 'general-contractor', 'developer', 'foreman', 'platform', 'delivery-partner', 'insurer', 'tortfeasor'];

export class PersonDto {
  @IsString() @Length(1, 50) name!: string;
  @IsOptional() @IsIdentityCard('zh-CN') idNumber?: string;
  @IsOptional() @IsMobilePhone('zh-CN') phone?: string;
  @IsOptional() @IsIn(['male', 'female']) gender?: string;
  @IsOptional() @IsISO8601({ strict: true }) birthDate?: string;
  @IsOptional() @IsString() @Length(1, 200) address?: string;
}

export class ClaimDto {
  @IsString() @Length(1, 40) item!: string;
  @IsInt() @Min(0) @Max(MAX_FEN) amount!: number;
}

export class ApplicantDto {
  @ValidateNested() @Type(() => PersonDto) person!: PersonDto;
  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) categories?: string[];
  @IsOptional() @IsString() @Length(1, 40) occupation?: string;
  @IsIn(relations) relation!: string;
  @IsOptional() @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => ClaimDto) claims?: ClaimDto[];
}

export class RespondentDto {
  @IsIn(['organisation', 'person']) kind!: string;
  @IsIn(roles) role!: string;
  @IsOptional() @IsString() @Length(1, 100) name?: string;
  @IsOptional() @ValidateNested() @Type(() => PersonDto) person?: PersonDto;
  @IsOptional() @Matches(/^[0-9A-HJ-NPQRTUWXY]{18}$/) creditCode?: string;
  @IsOptional() @IsString() @Length(1, 100) projectName?: string;
  @IsOptional() @IsString() @Length(5, 40) phone?: string;
}

export class AgentDto {
  @ValidateNested() @Type(() => PersonDto) person!: PersonDto;
  @IsString() @Length(1, 40) relation!: string;
  @IsIn(['general', 'special']) authority!: string;
}

export class CauseDto {
  @IsString() @Length(1, 20) code!: string;
  @IsString() @Length(1, 20) version!: string;
}

export class ApplyDto {
  @IsUUID() unit!: string;
  @IsISO8601({ strict: true }) signedOn!: string;
  @IsString() @Length(1, 200) formEvidence!: string;
  @IsString() @Length(1, 40) channel!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(30) @ValidateNested({ each: true }) @Type(() => ApplicantDto) applicants!: ApplicantDto[];
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => RespondentDto) respondents!: RespondentDto[];
  @IsOptional() @ValidateNested() @Type(() => AgentDto) agent?: AgentDto;
  @IsString() @Length(1, 40) matter!: string;
  @ValidateNested() @Type(() => CauseDto) cause!: CauseDto;
  @IsString() @Length(1, 40) aidForm!: string;
  @IsString() @Length(1, 4000) statement!: string;
  @IsOptional() @IsString() @Length(1, 2000) requests?: string;
  @IsOptional() @IsISO8601({ strict: true }) employmentEndedOn?: string;
  @IsOptional() @IsISO8601({ strict: true }) harmKnownOn?: string;
}

export class AmountsDto {
  @IsOptional() @IsInt() @Min(0) @Max(MAX_FEN) claimed?: number;
  @IsOptional() @IsInt() @Min(0) @Max(MAX_FEN) awarded?: number;
  @IsOptional() @IsInt() @Min(0) @Max(MAX_FEN) received?: number;
}

export class DocumentDto {
  @IsOptional() @IsString() @Length(1, 60) number?: string;
  @IsISO8601({ strict: true }) issuedOn!: string;
  @IsOptional() @IsString() @Length(1, 100) body?: string;
}

export class OutcomeDto {
  @IsString() @Length(1, 40) route!: string;
  @IsOptional() @IsIn(['first', 'second']) instance?: string;
  @IsOptional() @IsBoolean() finalAward?: boolean;
  @IsOptional() @ValidateNested() @Type(() => DocumentDto) document?: DocumentDto;
  @IsOptional() @IsISO8601({ strict: true }) receivedOn?: string;
  @IsOptional() @IsISO8601({ strict: true }) performedFrom?: string;
  @IsOptional() @ValidateNested() @Type(() => AmountsDto) amounts?: AmountsDto;
  @IsOptional() @IsString() @Length(1, 2000) summary?: string;
}

export class ListDto {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit?: number;
  @IsOptional() @IsISO8601({ strict: true }) afterDay?: string;
  @IsOptional() @IsUUID() afterId?: string;
}

export class HandOutDto {
  @IsOptional() @IsInt() @Min(1) @Max(100_000) line?: number;
  @IsOptional() @ValidateNested() @Type(() => PersonDto) person?: PersonDto;
  @IsOptional() @Matches(/^[MLCQ0-9.,\- ]{1,24000}$/) signature?: string;
}

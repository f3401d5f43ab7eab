import { CodeField, CreditCode, FenField, Phone, Text } from '@gongyuan/platform/commands/fields';
import { PersonInput } from '@gongyuan/platform/commands/person-input';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsDefined, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import {
  type AgentAuthority,
  type AgentRelation,
  agentAuthorities,
  agentRelations,
  type Category,
  type ClaimItem,
  categories,
  claimItems,
  type Occupation,
  occupations,
  type Relation,
  type RespondentKind,
  type RespondentRole,
  relations,
  respondentKinds,
  respondentRoles,
} from '../codes';

/** What one applicant asks for under one item, in fen. */
export class ClaimInput {
  @ApiProperty({ description: '请求项目', enum: claimItems })
  @CodeField(claimItems)
  item!: ClaimItem;

  @ApiProperty({ description: '请求金额（分）' })
  @FenField()
  amount!: number;
}

/** 申请人. */
export class ApplicantInput {
  @ApiProperty({ description: '申请人', type: () => PersonInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => PersonInput)
  person!: PersonInput;

  @ApiPropertyOptional({ description: '人群类别', enum: categories, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(categories.length)
  @ArrayUnique()
  @CodeField(categories, { each: true })
  categories?: Category[];

  @ApiPropertyOptional({ description: '职业', enum: occupations })
  @IsOptional()
  @CodeField(occupations)
  occupation?: Occupation;

  @ApiPropertyOptional({ description: '职业说明', maxLength: 50 })
  @IsOptional()
  @Text(50)
  occupationNote?: string;

  @ApiProperty({ description: '用工关系', enum: relations })
  @CodeField(relations)
  relation!: Relation;

  @ApiPropertyOptional({ description: '本人请求金额，按项目', type: () => [ClaimInput] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(claimItems.length)
  @ArrayUnique((claim: ClaimInput) => claim?.item)
  @ValidateNested({ each: true })
  @Type(() => ClaimInput)
  claims?: ClaimInput[];
}

/** 被申请方. */
export class RespondentInput {
  @ApiPropertyOptional({ description: '更正时沿用原来的编号', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  id?: string;

  @ApiProperty({ description: '单位或者个人', enum: respondentKinds })
  @CodeField(respondentKinds)
  kind!: RespondentKind;

  @ApiProperty({ description: '身份', enum: respondentRoles })
  @CodeField(respondentRoles)
  role!: RespondentRole;

  @ApiPropertyOptional({ description: '单位名称（单位时必填）', maxLength: 100 })
  @IsOptional()
  @Text(100)
  name?: string;

  @ApiPropertyOptional({ description: '个人（个人时必填）', type: () => PersonInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonInput)
  person?: PersonInput;

  @ApiPropertyOptional({ description: '统一社会信用代码（GB 32100）' })
  @IsOptional()
  @CreditCode()
  creditCode?: string;

  @ApiPropertyOptional({ description: '项目或者工地名称', maxLength: 100 })
  @IsOptional()
  @Text(100)
  projectName?: string;

  @ApiPropertyOptional({ description: '单位联系电话' })
  @IsOptional()
  @Phone()
  phone?: string;
}

/** 代理人. */
export class AgentInput {
  @ApiProperty({ description: '代理人', type: () => PersonInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => PersonInput)
  person!: PersonInput;

  @ApiProperty({ description: '与申请人的关系', enum: agentRelations })
  @CodeField(agentRelations)
  relation!: AgentRelation;

  @ApiProperty({ description: '代理权限', enum: agentAuthorities })
  @CodeField(agentAuthorities)
  authority!: AgentAuthority;
}

/** 案由. */
export class CauseInput {
  @ApiProperty({ description: '案由代码，如 205(5)', maxLength: 20 })
  @Text(20)
  code!: string;

  @ApiProperty({ description: '案由规定的版本，如 2026', maxLength: 20 })
  @Text(20)
  version!: string;
}

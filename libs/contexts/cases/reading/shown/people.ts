import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import {
  type AgentAuthority,
  type AgentRelation,
  agentAuthorities,
  agentRelations,
  type Category,
  type ClaimItem,
  type ConsentKind,
  categories,
  claimItems,
  consentKinds,
  type Occupation,
  occupations,
  type Relation,
  type RespondentKind,
  type RespondentRole,
  relations,
  respondentKinds,
  respondentRoles,
} from '../../codes';
import { Code, Codes, Day, Named, OptionalCode, PersonalText } from './common';

/** A natural person as a page shows one: values are open or masked as the page's `sight` says. */
export class PersonShown {
  @ApiProperty({ format: 'uuid' })
  subject!: string;

  @PersonalText('姓名')
  name?: string | null;

  @PersonalText('居民身份证号码')
  idNumber?: string | null;

  @PersonalText('联系电话')
  phone?: string | null;

  @PersonalText('性别：male、female')
  gender?: string | null;

  @PersonalText('出生日期')
  birthDate?: string | null;

  @PersonalText('住址')
  address?: string | null;
}

export class ClaimShown {
  @Code('ClaimItem', claimItems)
  item!: ClaimItem;

  @ApiProperty({ type: 'integer', format: 'int64', description: '请求金额（分）' })
  amount!: number;
}

/** A consent that stands. */
export class ConsentShown {
  @Code('ConsentKind', consentKinds)
  kind!: ConsentKind;

  @Day('同意日期')
  on!: string;

  @ApiProperty({ type: Named, description: '登记人' })
  by!: Named;
}

export class ApplicantShown {
  @ApiProperty({ type: PersonShown })
  person!: PersonShown;

  @Codes('Category', categories)
  categories!: Category[];

  @OptionalCode('Occupation', occupations)
  occupation?: Occupation;

  @PersonalText('职业说明')
  occupationNote?: string | null;

  @Code('Relation', relations)
  relation!: Relation;

  @ApiProperty({ type: [ClaimShown] })
  claims!: ClaimShown[];

  @ApiProperty({ description: '集体争议的代表人' })
  representative!: boolean;

  @ApiProperty({ type: [ConsentShown], description: '现行有效的单独同意' })
  consents!: ConsentShown[];
}

export class RespondentShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @Code('RespondentKind', respondentKinds)
  kind!: RespondentKind;

  @Code('RespondentRole', respondentRoles)
  role!: RespondentRole;

  @ApiPropertyOptional({ description: '单位名称' })
  name?: string;

  @ApiPropertyOptional({ type: PersonShown, description: '个人' })
  person?: PersonShown;

  @PersonalText('统一社会信用代码；个人经营者的按个人信息处理')
  creditCode?: string | null;

  @ApiPropertyOptional({ description: '项目或者工地名称' })
  projectName?: string;

  @PersonalText('单位联系电话')
  phone?: string | null;
}

export class AgentShown {
  @ApiProperty({ type: PersonShown })
  person!: PersonShown;

  @Code('AgentRelation', agentRelations)
  relation!: AgentRelation;

  @Code('AgentAuthority', agentAuthorities)
  authority!: AgentAuthority;
}

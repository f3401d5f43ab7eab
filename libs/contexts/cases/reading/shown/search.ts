import { ApiProperty } from '@gongyuan/platform/description/decorators';
import { Codes, PersonalText } from './common';
import { ContactShown } from './contact';
import { CaseRow } from './list';

export const partyRoles = ['applicant', 'respondent', 'agent', 'contact'] as const;
export type PartyRole = (typeof partyRoles)[number];

/** A person found, told apart by masked hints. */
export class PersonFound {
  @ApiProperty({ format: 'uuid' })
  subject!: string;

  @PersonalText('姓名（掩码）')
  name?: string | null;

  @PersonalText('联系电话（掩码）')
  phone?: string | null;

  @PersonalText('居民身份证号码（掩码）')
  idNumber?: string | null;

  @Codes('PartyRole', partyRoles, '在哪些身份中出现')
  roles!: PartyRole[];

  @ApiProperty({ type: [String], description: '所涉案件' })
  caseIds!: string[];

  @ApiProperty({ type: [String], description: '所涉来访来电' })
  contactIds!: string[];
}

/** Everybody of whom exactly the value was recorded, as far as the reader may see a case or a contact of theirs. */
export class PeopleFound {
  @ApiProperty({ type: [PersonFound] })
  people!: PersonFound[];

  @ApiProperty({ type: [CaseRow], description: '最近的在前，最多一百件' })
  cases!: CaseRow[];

  @ApiProperty({ type: [ContactShown], description: '最近的在前，最多一百条' })
  contacts!: ContactShown[];
}

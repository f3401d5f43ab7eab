import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { type Channel, type ContactOutcome, channels, contactOutcomes, type Referral, referrals } from '../../codes';
import { Code, Day, Named, OptionalCode, OptionalDay, PersonalText, type ShownSight, sights } from './common';
import { PersonShown } from './people';
import { ExternalOrderShown } from './steps';

export const contactStates = ['open', 'closed'] as const;
export type ContactState = (typeof contactStates)[number];

/** A contact: 来访来电. The list and the single one have the same shape. */
export class ContactShown {
  @ApiProperty({ format: 'uuid' })
  contactId!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: 'integer', description: '最近一次记录的序号' })
  position!: number;

  @Code('Sight', sights)
  sight!: ShownSight;

  @Code('ContactState', contactStates)
  state!: ContactState;

  @ApiProperty({ type: Named })
  unit!: Named;

  @Code('Channel', channels)
  channel!: Channel;

  @ApiProperty({ type: PersonShown })
  person!: PersonShown;

  @ApiPropertyOptional({ description: '用人单位、工地或者项目名称' })
  organisation?: string;

  @PersonalText('反映的问题')
  summary?: string | null;

  @Day('发生日期')
  on!: string;

  @ApiProperty({ type: Named })
  registeredBy!: Named;

  @ApiPropertyOptional({ type: ExternalOrderShown })
  order?: ExternalOrderShown;

  @OptionalDay('办结日期')
  closedOn?: string;

  @ApiPropertyOptional({ type: Named })
  closedBy?: Named;

  @OptionalCode('ContactOutcome', contactOutcomes)
  outcome?: ContactOutcome;

  @OptionalCode('Referral', referrals)
  referredTo?: Referral;

  @PersonalText('答复内容或者说明')
  note?: string | null;

  @ApiPropertyOptional({ description: '最近一次记录的校验值（SHA-256，base64url）；列表中没有' })
  hash?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '转成的案件' })
  caseId?: string;
}

export class ContactPage {
  @ApiProperty({ type: [ContactShown] })
  rows!: ContactShown[];

  @ApiPropertyOptional({ description: '下一页的 cursor；最后一页没有' })
  next?: string;
}

export class ContactCounts {
  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ type: 'integer', description: '未办结' })
  open!: number;

  @ApiProperty({ type: 'integer', description: '已办结' })
  closed!: number;

  @ApiProperty({ type: 'integer', description: '未办结且要求回复日期已过' })
  overdue!: number;
}

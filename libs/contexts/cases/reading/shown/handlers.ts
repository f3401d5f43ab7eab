import { type HandlerKind, handlerKinds, type Specialty, specialties } from '@gongyuan/contexts/identity/events';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Codes, Day, Named, OptionalCode, PersonalText } from './common';

/** Leave of a handler: the one somebody is on, else the next. */
export class HandlerLeave {
  @Day('首日')
  from!: string;

  @Day('末日（含当日）')
  to!: string;

  @ApiProperty({ description: '今天在假，不能指派' })
  now!: boolean;
}

/** Somebody a case can be assigned to today. */
export class HandlerShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: '姓名' })
  name!: string;

  @ApiProperty({ type: [Named], description: '任承办人的单位' })
  units!: Named[];

  @OptionalCode('HandlerKind', handlerKinds, '类别；没有登记承办人信息时没有')
  kind?: HandlerKind;

  @PersonalText('律师事务所（执业证所载）')
  firm?: string | null;

  @ApiPropertyOptional({ type: Named, description: '律师事务所在组织树中的单位' })
  firmUnit?: Named;

  @Codes('Specialty', specialties)
  specialties!: Specialty[];

  @ApiProperty({ type: [Named], description: '承办区域；空为不限' })
  counties!: Named[];

  @ApiProperty({ type: 'integer', description: '在办案件数（含待接受）' })
  open!: number;

  @ApiPropertyOptional({ type: 'integer', description: '在办上限；没有登记时没有' })
  maxOpenCases?: number;

  @ApiProperty({ description: '已达在办上限' })
  full!: boolean;

  @ApiProperty({ description: '由财政供养（不发办案补贴）' })
  publicPayroll!: boolean;

  @ApiPropertyOptional({ type: HandlerLeave, description: '请假：今天的，或者将要开始的' })
  leave?: HandlerLeave;
}

export class HandlerList {
  @ApiProperty({ type: [HandlerShown], description: '不在假的在前，未满的在前，在办少的在前' })
  rows!: HandlerShown[];
}

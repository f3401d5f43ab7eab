import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Code, Day, Named, OptionalDay } from './common';

export const holidayStates = ['shipped', 'open', 'approved', 'rejected'] as const;
export type HolidayState = (typeof holidayStates)[number];

/** One arrangement of one year: shipped with the product, or entered from the notice. */
export class HolidayYearShown {
  @ApiPropertyOptional({ format: 'uuid', description: '录入的才有' })
  proposalId?: string;

  @ApiProperty({ type: 'integer' })
  year!: number;

  @ApiProperty({ type: 'integer', description: '同一年份的第几次安排' })
  version!: number;

  @Code('HolidayState', holidayStates, 'shipped 随系统提供；open 待核准；approved 已核准；rejected 已退回')
  state!: HolidayState;

  @ApiProperty({ description: '期限现在按它计算' })
  inForce!: boolean;

  @ApiProperty({ description: '来源' })
  source!: string;

  @ApiProperty({ type: [String], description: '放假日期' })
  daysOff!: string[];

  @ApiProperty({ type: [String], description: '调休上班日期' })
  makeUpWorkdays!: string[];

  @ApiPropertyOptional({ type: () => Named, description: '录入人' })
  by?: Named;

  @OptionalDay('录入日期')
  on?: string;

  @ApiPropertyOptional({ type: () => Named, description: '核准或者退回的人' })
  settledBy?: Named;

  @OptionalDay('核准或者退回的日期')
  settledOn?: string;
}

export class HolidayYears {
  @ApiProperty({ type: [HolidayYearShown], description: '年份近的在前' })
  rows!: HolidayYearShown[];

  @Day('已知到哪一天为止')
  knownUntil!: string;
}

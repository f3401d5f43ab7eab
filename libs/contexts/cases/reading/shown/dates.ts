import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { type Whose, whose } from '../whose';
import { Code, Day, EventPlace, PersonalText, Words } from './common';

export const dateStates = [
  'open', // 进行中
  'paused', // 暂停: the clock stands still while something is to be supplied
  'met', // 已完成
  'superseded', // 不再适用: replaced, or the case took another way
] as const;
export type DateState = (typeof dateStates)[number];

/** The next date of a case, in a list. */
export class NextDate {
  @ApiProperty({ description: '规则编号；`SUPPLY_BY` 为告知的补正截止日期', example: 'LA_REVIEW_7D' })
  rule!: string;

  @ApiProperty({ type: Words, description: '期限名称' })
  name!: Words;

  @Day('按日历计算的最后一日')
  nominalOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '最后一日（遇节假日顺延）；节假日安排未公布时为 null' })
  dueOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '稳妥日：不晚于名义日的最后一个工作日；未知时为 null' })
  safeBy!: string | null;

  @ApiProperty({ description: '节假日安排未公布，日期待定' })
  needsHolidayData!: boolean;

  @ApiProperty({ type: 'integer', description: '读取之日到最后一日（未知时到名义日）的天数；负数为已超期' })
  daysLeft!: number;

  @Code('Whose', whose, '谁的期限：本方、办理机构、对方、可以行使的权利；只有本方的会超期')
  whose!: Whose;

  @ApiProperty({ description: '已超期（本方的期限，最后一日已过）' })
  overdue!: boolean;

  @ApiProperty({ description: '距名义日不足七日' })
  urgent!: boolean;
}

/** A date of a case with everything it was computed from. */
export class CaseDateShown extends NextDate {
  @ApiProperty({ description: '依据' })
  basis!: string;

  @Day('起算日（当日不计入）')
  from!: string;

  @ApiProperty({ type: 'integer', description: '规则版本；0 表示不是计算得出的日期' })
  ruleVersion!: number;

  @ApiProperty({ description: '所用节假日数据的版本' })
  calendarVersion!: string;

  @Code('DateState', dateStates, '进行中、暂停、已完成、不再适用')
  state!: DateState;

  @ApiPropertyOptional({ format: 'uuid', description: '属于哪一程序；全案的期限没有' })
  proceedingId?: string;

  @PersonalText('要做什么；只有下一步安排有')
  what?: string | null;

  @ApiPropertyOptional({ format: 'uuid', description: '从哪个起算日、安排、结果或者程序来；了结期限、登记时效中断时写它' })
  sourceId?: string;

  @ApiPropertyOptional({ description: '可以登记中断的时效（仲裁时效以外）' })
  interruptible?: boolean;

  @ApiProperty({ type: EventPlace, description: '由哪个事件起算' })
  event!: EventPlace;

  @ApiPropertyOptional({ type: EventPlace, description: '由哪个事件完成、暂停或者取代' })
  endedBy?: EventPlace;
}

import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { type StepPost, stepPosts } from '../../unit-rules/codes';
import { CauseShown, Code, Day, Named } from './common';
import { NextDate } from './dates';

/** Whose turn it is on the way to a decision. */
export class TurnShown {
  @Code('StepPost', stepPosts, '由哪个岗位审签')
  post!: StepPost;

  @ApiProperty({ type: Named, description: '岗位所在单位' })
  unit!: Named;
}

/** A reminder of a date that still runs. */
export class ReminderShown {
  @ApiProperty({ format: 'uuid' })
  reminderId!: string;

  @ApiProperty({ format: 'uuid' })
  caseId!: string;

  @ApiProperty({ description: '案号；还没有案号的为登记号' })
  number!: string;

  @ApiProperty({ type: Named })
  unit!: Named;

  @ApiProperty({ type: CauseShown })
  cause!: CauseShown;

  @ApiPropertyOptional({ type: Named, description: '承办人' })
  handler?: Named;

  @ApiPropertyOptional({ type: TurnShown, description: '轮到谁审签；审签环节的提醒才有' })
  turn?: TurnShown;

  @ApiProperty({ type: NextDate, description: '提醒的期限' })
  date!: NextDate;

  @Day('最迟应办之日：稳妥日，未知时为名义日')
  workBy!: string;

  @ApiProperty({ type: 'integer', description: '读取之日到最迟应办之日的天数；负数为已过' })
  daysToWorkBy!: number;

  @Day('提醒之日')
  remindedOn!: string;

  @ApiProperty({ description: '期限已过，已报审核员' })
  escalated!: boolean;

  @ApiProperty({ description: '读取者本人已标为已读' })
  read!: boolean;
}

export class ReminderList {
  @ApiProperty({ type: [ReminderShown], description: '最迟应办之日近的在前' })
  rows!: ReminderShown[];

  @ApiProperty({ type: 'integer', description: '其中读取者还没有标为已读的' })
  unread!: number;
}

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsOptional, IsUUID } from 'class-validator';
import { type KeyDayKind, keyDayKinds, type SettledHow, settledHows } from './codes';

/** 登记起算日: a day from which the law counts, and which nothing else in the case says. `occurredOn` is the day we learned of it. */
export class RecordKeyDay extends BusinessCommand {
  readonly type = 'RecordKeyDay' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '这一天发生了什么', enum: keyDayKinds })
  @CodeField(keyDayKinds)
  kind!: KeyDayKind;

  @ApiProperty({ description: '起算日；办案机关指定的日期，写指定的那一天', format: 'date' })
  @LocalDateField()
  day!: string;

  @ApiPropertyOptional({ description: '属于哪一程序（办案机关指定的日期必填）', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  proceedingId?: string;

  @ApiProperty({ description: '证据：凭什么材料', maxLength: 500 })
  @Text(500)
  evidence!: string;
}

/** 了结期限: a date that no step of the case ends by itself, after the closing as well. `occurredOn` is the day it was done with. */
export class SettleDate extends BusinessCommand {
  readonly type = 'SettleDate' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '期限的来源：起算日、结果或者程序', format: 'uuid' })
  @IsUUID()
  of!: string;

  @ApiProperty({ description: '为什么不再计算', enum: settledHows })
  @CodeField(settledHows)
  how!: SettledHow;

  @ApiProperty({ description: '说明（何时、向谁、凭什么材料）', maxLength: 500 })
  @Text(500)
  note!: string;
}

export type KeyDayCommand = RecordKeyDay | SettleDate;

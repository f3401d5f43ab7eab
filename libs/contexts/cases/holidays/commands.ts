import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty } from '@gongyuan/platform/description/decorators';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, IsUUID, Max, Min } from 'class-validator';

/** The one calendar there is. */
abstract class HolidayCommand extends BusinessCommand {
  readonly calendar = 'cn' as const;
}

/** 录入年度节假日安排. Counts for nothing until somebody else has approved it. */
export class ProposeHolidayYear extends HolidayCommand {
  readonly type = 'ProposeHolidayYear' as const;

  @ApiProperty({ description: '年份', type: 'integer', minimum: 2025, maximum: 2100 })
  @IsInt()
  @Min(2025)
  @Max(2100)
  year!: number;

  @ApiProperty({ description: '来源：国务院办公厅通知的网址或者文号', maxLength: 300 })
  @Text(300)
  source!: string;

  @ApiProperty({ description: '全部放假日期，含其中的周末', type: [String] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(80)
  @ArrayUnique()
  @LocalDateField({ each: true })
  daysOff!: string[];

  @ApiProperty({ description: '调休上班的周六、周日', type: [String] })
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @LocalDateField({ each: true })
  makeUpWorkdays!: string[];
}

/** 核准年度节假日安排, by somebody else than who entered it. */
export class ApproveHolidayYear extends HolidayCommand {
  readonly type = 'ApproveHolidayYear' as const;

  @IsUUID()
  proposalId!: string;
}

/** 退回年度节假日安排. */
export class RejectHolidayYear extends HolidayCommand {
  readonly type = 'RejectHolidayYear' as const;

  @IsUUID()
  proposalId!: string;

  @ApiProperty({ description: '退回的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

export type HolidaysCommand = ProposeHolidayYear | ApproveHolidayYear | RejectHolidayYear;

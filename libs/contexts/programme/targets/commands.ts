import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { type CountingMethod, countingMethods } from '../plan';

/** Far more than any figure of a programme, in fen as well. */
const MOST = 1_000_000_000_000;
const MANY_SHARES = 200;

/** 设定年度目标. Overwrites what the user saw: needs If-Match. */
export class SetTarget extends BusinessCommand {
  readonly type = 'SetTarget' as const;

  @IsUUID()
  measureId!: string;

  @ApiProperty({ description: '目标数，按指标的计量单位；金额以分计', type: 'integer', minimum: 1, maximum: MOST })
  @IsInt()
  @Min(1)
  @Max(MOST)
  amount!: number;

  @ApiProperty({ description: '依据的文件（名称、文号），公开内容，不写个人信息', maxLength: 100 })
  @Text(100)
  basis!: string;
}

/** 确认年度目标: the version that the approver saw. */
export class ConfirmTarget extends BusinessCommand {
  readonly type = 'ConfirmTarget' as const;

  @IsUUID()
  measureId!: string;

  @ApiProperty({ description: '所见的目标版本', type: 'integer', minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

/** 设定统计口径. Overwrites what the user saw: needs If-Match. */
export class SetCountingRule extends BusinessCommand {
  readonly type = 'SetCountingRule' as const;

  @IsUUID()
  measureId!: string;

  @ApiProperty({ description: '计算方式', enum: countingMethods, enumName: 'CountingMethod' })
  @CodeField(countingMethods)
  method!: CountingMethod;

  @ApiProperty({ description: '口径说明，公开内容，不写个人信息', maxLength: 500 })
  @Text(500)
  text!: string;
}

/** 确认统计口径. */
export class ConfirmCountingRule extends BusinessCommand {
  readonly type = 'ConfirmCountingRule' as const;

  @IsUUID()
  measureId!: string;

  @ApiProperty({ description: '所见的口径版本', type: 'integer', minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

export class ShareInput {
  @ApiProperty({ description: '承担任务的单位或者部门', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '任务数，按指标的计量单位；金额以分计', type: 'integer', minimum: 0, maximum: MOST })
  @IsInt()
  @Min(0)
  @Max(MOST)
  amount!: number;
}

/** 任务分解: all shares of one unit at once. Overwrites what the user saw: needs If-Match. */
export class AllocateTarget extends BusinessCommand {
  readonly type = 'AllocateTarget' as const;

  @IsUUID()
  measureId!: string;

  @ApiProperty({ description: '分解任务的单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiPropertyOptional({ description: '责任部门', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  department?: string;

  @ApiProperty({ description: '各单位、部门的任务数', type: [ShareInput] })
  @IsArray()
  @ArrayMaxSize(MANY_SHARES)
  @ValidateNested({ each: true })
  @Type(() => ShareInput)
  shares!: ShareInput[];
}

/** 确认任务分解. */
export class ConfirmAllocation extends BusinessCommand {
  readonly type = 'ConfirmAllocation' as const;

  @IsUUID()
  measureId!: string;

  @ApiProperty({ description: '分解任务的单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '所见的分解版本', type: 'integer', minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

/** 登记落后原因和责任人. */
export class NoteLag extends BusinessCommand {
  readonly type = 'NoteLag' as const;

  @IsUUID()
  measureId!: string;

  @ApiProperty({ description: '落后的单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '原因', maxLength: 500 })
  @Text(500)
  reason!: string;

  @ApiProperty({ description: '责任人', format: 'uuid' })
  @IsUUID()
  owner!: string;
}

export type MeasureCommand =
  | SetTarget
  | ConfirmTarget
  | SetCountingRule
  | ConfirmCountingRule
  | AllocateTarget
  | ConfirmAllocation
  | NoteLag;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, FenField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { type UniquenessRule, uniquenessRules } from '../codes';

export class KitItemInput {
  @ApiProperty({ description: '物品名称', maxLength: 40 })
  @Text(40)
  name!: string;

  @ApiProperty({ description: '数量', minimum: 1, maximum: 99 })
  @IsInt()
  @Min(1)
  @Max(99)
  quantity!: number;
}

/** 设立礼包项目. */
export class OpenKitProgramme extends BusinessCommand {
  readonly type = 'OpenKitProgramme' as const;

  /** Given by the runner. */
  declare kitId: string;

  @ApiProperty({ description: '设立单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '项目名称，例如工会爱心安全包', maxLength: 40 })
  @Text(40)
  name!: string;

  @ApiProperty({ description: '每人领取次数的规则', enum: uniquenessRules })
  @CodeField(uniquenessRules)
  rule!: UniquenessRule;
}

/** 设定礼包内装物品和单价: a new version; batches that were bought stay what they were. */
export class AddKitVersion extends BusinessCommand {
  readonly type = 'AddKitVersion' as const;

  @IsUUID()
  kitId!: string;

  @ApiProperty({ description: '内装物品', type: () => [KitItemInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => KitItemInput)
  items!: KitItemInput[];

  @ApiProperty({ description: '单价（分）' })
  @FenField()
  unitCost!: number;
}

export type KitCommand = OpenKitProgramme | AddKitVersion;

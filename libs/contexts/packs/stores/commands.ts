import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { Text } from '@gongyuan/platform/commands/fields';
import { PersonInput } from '@gongyuan/platform/commands/person-input';
import { ApiProperty } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsDefined, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';

/** 设立仓库. */
export class OpenStore extends BusinessCommand {
  readonly type = 'OpenStore' as const;

  /** Given by the runner. */
  declare storeId: string;

  @ApiProperty({ description: '所属单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '仓库名称', maxLength: 40 })
  @Text(40)
  name!: string;

  @ApiProperty({ description: '保管员', format: 'uuid' })
  @IsUUID()
  keeper!: string;
}

/** 更换保管员. */
export class ChangeKeeper extends BusinessCommand {
  readonly type = 'ChangeKeeper' as const;

  @IsUUID()
  storeId!: string;

  @ApiProperty({ description: '新的保管员', format: 'uuid' })
  @IsUUID()
  keeper!: string;
}

/** So many packs for one sheet. */
export class SheetQuantity {
  @ApiProperty({ description: '签领表', format: 'uuid' })
  @IsUUID()
  sheetId!: string;

  @ApiProperty({ description: '数量（个）', minimum: 1, maximum: 10000 })
  @IsInt()
  @Min(1)
  @Max(10_000)
  quantity!: number;
}

/** 领用: a holder takes packs for the sheets of a hand-out. */
export class IssueStock extends BusinessCommand {
  readonly type = 'IssueStock' as const;

  @IsUUID()
  storeId!: string;

  @ApiProperty({ description: '发放场次', format: 'uuid' })
  @IsUUID()
  handoutId!: string;

  @ApiProperty({ description: '批次', format: 'uuid' })
  @IsUUID()
  batch!: string;

  @ApiProperty({ description: '领用人', type: () => PersonInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => PersonInput)
  holder!: PersonInput;

  @ApiProperty({ description: '各签领表的数量', type: () => [SheetQuantity] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => SheetQuantity)
  sheets!: SheetQuantity[];
}

/** 年末结转. */
export class CarryOver extends BusinessCommand {
  readonly type = 'CarryOver' as const;

  @IsUUID()
  storeId!: string;

  @ApiProperty({ description: '结转的年度', minimum: 2020, maximum: 2100 })
  @IsInt()
  @Min(2020)
  @Max(2100)
  year!: number;
}

export type StoreCommand = OpenStore | ChangeKeeper | IssueStock | CarryOver;

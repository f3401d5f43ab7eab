import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type UnitKind, unitKinds } from './events';

/** Enters a unit. A code names one unit for ever, closed or not. */
export class OpenUnit extends BusinessCommand {
  readonly type = 'OpenUnit' as const;

  /** Set by whoever enters units from a list, to enter each once; otherwise it follows from the command. */
  unitId!: string;

  @ApiProperty({ description: '单位代码：有行政区划代码（GB/T 2260）的用区划代码', pattern: '^[0-9A-Za-z][0-9A-Za-z.-]{1,31}$' })
  @Matches(/^[0-9A-Za-z][0-9A-Za-z.-]{1,31}$/)
  code!: string;

  @ApiProperty({ description: '单位名称' })
  @Text(60)
  name!: string;

  @ApiProperty({ description: '简称' })
  @Text(20)
  shortName!: string;

  @ApiProperty({ enum: unitKinds })
  @IsIn(unitKinds)
  kind!: UnitKind;

  @ApiPropertyOptional({ description: '上级单位；只有最上级单位不填', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  parent?: string;

  @ApiPropertyOptional({ description: '案号用字，如“晋中”' })
  @IsOptional()
  @Text(10)
  series?: string;

  @ApiPropertyOptional({ description: '同一地方从前的代码（旧身份证号码的前六位）', type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @Matches(/^[0-9]{6}$/, { each: true })
  oldCodes?: string[];
}

export class RenameUnit extends BusinessCommand {
  readonly type = 'RenameUnit' as const;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unitId!: string;

  @ApiProperty({ description: '单位名称' })
  @Text(60)
  name!: string;

  @ApiProperty({ description: '简称' })
  @Text(20)
  shortName!: string;
}

export class MoveUnit extends BusinessCommand {
  readonly type = 'MoveUnit' as const;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unitId!: string;

  @ApiProperty({ description: '新的上级单位', format: 'uuid' })
  @IsUUID()
  parent!: string;
}

export class CloseUnit extends BusinessCommand {
  readonly type = 'CloseUnit' as const;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unitId!: string;
}

export type UnitCommand = OpenUnit | RenameUnit | MoveUnit | CloseUnit;

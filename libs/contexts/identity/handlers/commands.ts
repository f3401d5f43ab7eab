import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type HandlerKind, handlerKinds, type Specialty, specialties } from './events';

export class SetHandlerProfile extends BusinessCommand {
  readonly type = 'SetHandlerProfile' as const;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ enum: handlerKinds, description: '承办人类别' })
  @IsIn(handlerKinds)
  kind!: HandlerKind;

  @ApiPropertyOptional({ description: '律师事务所' })
  @IsOptional()
  @Text(60)
  firm?: string;

  @ApiPropertyOptional({ description: '律师事务所（单位）', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  firmUnit?: string;

  @ApiPropertyOptional({ description: '执业证号' })
  @IsOptional()
  @Text(40)
  licence?: string;

  @ApiProperty({ enum: specialties, isArray: true, description: '专长' })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(specialties.length)
  @IsIn(specialties, { each: true })
  specialties!: Specialty[];

  @ApiProperty({ description: '承办区域（单位）；空表示不限', type: [String] })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  counties!: string[];

  @ApiProperty({ description: '在办上限', minimum: 0, maximum: 500 })
  @IsInt()
  @Min(0)
  @Max(500)
  maxOpenCases!: number;

  @ApiProperty({ description: '是否财政供养' })
  @IsBoolean()
  publicPayroll!: boolean;
}

export type HandlerCommand = SetHandlerProfile;

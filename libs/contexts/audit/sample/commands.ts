import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export const MAX_SAMPLE = 100;

/** 抽查: fixes the seed, before anybody knows what it draws. */
export class SeedSample extends BusinessCommand {
  readonly type = 'SeedSample' as const;

  @ApiPropertyOptional({ format: 'uuid', description: '留空由系统编号' })
  @IsOptional()
  @IsUUID()
  sampleId!: string;

  @ApiProperty({ format: 'uuid', description: '抽查范围：在这个单位及其下级单位登记的案件' })
  @IsUUID()
  unit!: string;

  @ApiPropertyOptional({ description: '收到申请日期不早于' })
  @IsOptional()
  @LocalDateField()
  appliedFrom?: string;

  @ApiPropertyOptional({ description: '收到申请日期不晚于' })
  @IsOptional()
  @LocalDateField()
  appliedTo?: string;

  @ApiProperty({ description: '抽取件数', minimum: 1, maximum: MAX_SAMPLE })
  @IsInt()
  @Min(1)
  @Max(MAX_SAMPLE)
  size!: number;

  @ApiProperty({ description: '抽查理由：为何需要查看个人信息', maxLength: 500 })
  @Text(500)
  reason!: string;

  /** 32 bytes in hexadecimal, made by the desk: whoever asks for a sample has no say in it. */
  seed?: string;
}

/** What a draw found, when it looked at the list as of the seed. */
export interface Drawn {
  readonly position: number;
  readonly population: number;
  readonly listHash: string;
  readonly cases: readonly string[];
}

/** 抽取: what the seed draws from the list. `drawn` is computed by the desk from the ledger alone; nobody sends it. */
export class DrawSample extends BusinessCommand {
  readonly type = 'DrawSample' as const;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  sampleId!: string;

  drawn?: Drawn;
}

export type SampleCommand = SeedSample | DrawSample;

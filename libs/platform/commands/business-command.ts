import { IsOptional } from 'class-validator';
import { ApiPropertyOptional } from '../description/decorators';
import { LocalDateField, Text } from './fields';

/**
 * What every command about the world carries: the day it happened. The runner fills in today, refuses a day to come,
 * and asks for evidence of an earlier one (and for a reason when it is more than a few days earlier).
 */
export abstract class BusinessCommand {
  @ApiPropertyOptional({ description: '发生日期（默认今天，按北京时间）', format: 'date' })
  @IsOptional()
  @LocalDateField()
  occurredOn!: string;

  @ApiPropertyOptional({ description: '补记依据：早于今天时必填，写明凭什么材料' })
  @IsOptional()
  @Text(200)
  lateEvidence?: string;

  @ApiPropertyOptional({ description: '补记原因：早于三天前时必填' })
  @IsOptional()
  @Text(200)
  lateReason?: string;
}

import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ApiPropertyOptional } from '../description/decorators';
import { IdNumber, LocalDateField, Phone, Text } from './fields';

/**
 * A natural person as a command names one: somebody known already (`subject`), or what is known of somebody new.
 * Before deciding, the runner resolves every person of a command to a subject and sets `subject`: an ID number finds
 * the person it belongs to, whatever else is written; without one it is a new person.
 */
export class PersonInput {
  @ApiPropertyOptional({ description: 'A person already known, chosen from a search', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  subject?: string;

  @ApiPropertyOptional({ description: '姓名' })
  @IsOptional()
  @Text(50)
  name?: string;

  @ApiPropertyOptional({ description: '居民身份证号码（GB 11643）' })
  @IsOptional()
  @IdNumber()
  idNumber?: string;

  @ApiPropertyOptional({ description: '联系电话' })
  @IsOptional()
  @Phone()
  phone?: string;

  @ApiPropertyOptional({ description: '性别', enum: ['male', 'female'] })
  @IsOptional()
  @IsIn(['male', 'female'])
  gender?: 'male' | 'female';

  @ApiPropertyOptional({ description: '出生日期' })
  @IsOptional()
  @LocalDateField()
  birthDate?: string;

  @ApiPropertyOptional({ description: '住址' })
  @IsOptional()
  @Text(200)
  address?: string;
}

/** True when nothing at all is said of the person. */
export const isBlank = (person: PersonInput): boolean =>
  !person.subject && !person.name && !person.idNumber && !person.phone && !person.address && !person.birthDate;

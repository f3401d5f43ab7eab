import { ApiProperty } from '@gongyuan/platform/description/decorators';
import { type ObjectionRule, objectionRules } from '../../unit-rules/codes';
import { Code } from './common';

/** A rule by which days are counted, as a form offers it. */
export class DayCountShown {
  @Code('ObjectionRule', objectionRules)
  rule!: ObjectionRule;

  @ApiProperty({ type: 'integer', description: '几日' })
  days!: number;

  @ApiProperty({ description: '按工作日计算' })
  working!: boolean;

  @ApiProperty({ description: '依据' })
  basis!: string;
}

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty } from '@gongyuan/platform/description/decorators';
import { IsUUID } from 'class-validator';

/**
 * 安排下一步: what is to be done next, and by which day. A day of the office, not of the law: it stands among the dates of the case, is
 * reminded of, and takes the place of the plan before it. `SettleDate` ends it once it is done or not needed any more.
 */
export class PlanNextStep extends BusinessCommand {
  readonly type = 'PlanNextStep' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '下一步做什么', maxLength: 200 })
  @Text(200)
  what!: string;

  @ApiProperty({ description: '最迟哪一天办', format: 'date' })
  @LocalDateField()
  by!: string;
}

export type PlanCommand = PlanNextStep;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';

/** 提出异议 against a refusal or a termination, whichever stands (参照法律援助法 art. 49). `occurredOn` is the day it was received; the clock for deciding runs from it. */
export class RaiseObjection extends BusinessCommand {
  readonly type = 'RaiseObjection' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '提出异议的申请人、受援人', format: 'uuid' })
  @IsUUID()
  subject!: string;

  @ApiProperty({ description: '异议的理由', maxLength: 2000 })
  @Text(2000)
  grounds!: string;

  @ApiPropertyOptional({ description: '异议书的编号或者存放处', maxLength: 200 })
  @IsOptional()
  @Text(200)
  evidence?: string;
}

/** 异议决定, by an approver of the unit that the objection went to. */
export class DecideObjection extends BusinessCommand {
  readonly type = 'DecideObjection' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '异议成立：原决定撤销，应当给予援助，或者继续办理' })
  @IsBoolean()
  upheld!: boolean;

  @ApiProperty({ description: '理由', maxLength: 2000 })
  @Text(2000)
  explanation!: string;
}

export type ObjectionCommand = RaiseObjection | DecideObjection;

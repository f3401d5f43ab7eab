import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { PaperStepInput } from '../../approval/commands';
import { MOST_STEPS } from '../../unit-rules/codes';
import { type TerminationGround, terminationGrounds } from '../codes';

/** 终止意见, by the reviewer: aid should be terminated, and why. It goes to the approver through the steps that the unit laid down. */
export class ProposeTermination extends BusinessCommand {
  readonly type = 'ProposeTermination' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '终止情形（法律援助法第四十八条）', enum: terminationGrounds })
  @CodeField(terminationGrounds)
  ground!: TerminationGround;

  @ApiProperty({ description: '终止意见', maxLength: 2000 })
  @Text(2000)
  opinion!: string;
}

/** 终止援助 (法律援助法 art. 48), decided by the approver. */
export class TerminateAid extends BusinessCommand {
  readonly type = 'TerminateAid' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '终止情形（法律援助法第四十八条）', enum: terminationGrounds })
  @CodeField(terminationGrounds)
  ground!: TerminationGround;

  @ApiProperty({ description: '理由说明', maxLength: 2000 })
  @Text(2000)
  explanation!: string;

  @ApiPropertyOptional({ description: '异议受理机构（写入决定书）；不填的按单位规程', maxLength: 100 })
  @IsOptional()
  @Text(100)
  objectTo?: string;
}

/**
 * 登记纸质终止决定: a termination signed on paper, recorded by somebody else. `occurredOn` is the day it was signed; it stands at
 * once and shows 待本人确认 until the signer confirms. Overwrites what the user saw: needs If-Match.
 */
export class RecordPaperTermination extends BusinessCommand {
  readonly type = 'RecordPaperTermination' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '签字审批人', format: 'uuid' })
  @IsUUID()
  decidedBy!: string;

  @ApiProperty({ description: '审批表编号', maxLength: 60 })
  @Text(60)
  formNumber!: string;

  @ApiProperty({ description: '扫描件或者原件存放处', maxLength: 200 })
  @Text(200)
  scan!: string;

  @ApiPropertyOptional({ description: '同一张审批表上各环节的签字，依次填写；已经审签的环节不再填写', type: () => [PaperStepInput] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_STEPS)
  @ValidateNested({ each: true })
  @Type(() => PaperStepInput)
  endorsements?: PaperStepInput[];

  @ApiProperty({ description: '终止情形（法律援助法第四十八条）', enum: terminationGrounds })
  @CodeField(terminationGrounds)
  ground!: TerminationGround;

  @ApiProperty({ description: '理由说明', maxLength: 2000 })
  @Text(2000)
  explanation!: string;

  @ApiPropertyOptional({ description: '异议受理机构（写入决定书）；不填的按单位规程', maxLength: 100 })
  @IsOptional()
  @Text(100)
  objectTo?: string;
}

/** 本人确认: the signer confirms a termination recorded from paper. */
export class ConfirmTermination extends BusinessCommand {
  readonly type = 'ConfirmTermination' as const;

  @IsUUID()
  caseId!: string;
}

/** 收到终止决定书, by the handler: the 结案日 of a terminated case, from which the file is due. */
export class ReceiveTermination extends BusinessCommand {
  readonly type = 'ReceiveTermination' as const;

  @IsUUID()
  caseId!: string;
}

export type TerminationCommand = ProposeTermination | TerminateAid | RecordPaperTermination | ConfirmTermination | ReceiveTermination;

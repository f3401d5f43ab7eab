import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsOptional, IsUUID } from 'class-validator';
import { SignedSheet } from '../../approval/commands';
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
export class RecordPaperTermination extends SignedSheet {
  readonly type = 'RecordPaperTermination' as const;

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

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { type TerminationGround, terminationGrounds } from '../codes';

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

  @ApiProperty({ description: '异议受理机构', maxLength: 100 })
  @Text(100)
  objectTo!: string;
}

/** 收到终止决定书, by the handler: the 结案日 of a terminated case, from which the file is due. */
export class ReceiveTermination extends BusinessCommand {
  readonly type = 'ReceiveTermination' as const;

  @IsUUID()
  caseId!: string;
}

export type TerminationCommand = TerminateAid | ReceiveTermination;

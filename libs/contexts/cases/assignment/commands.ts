import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsOptional, IsUUID } from 'class-validator';
import { type ReplacementAsker, replacementAskers } from '../codes';

/** What is said whenever somebody becomes the handler. */
abstract class Giving extends BusinessCommand {
  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '承办人', format: 'uuid' })
  @IsUUID()
  handler!: string;

  @ApiPropertyOptional({ description: '指派说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;

  @ApiPropertyOptional({ description: '超过在办上限仍然指派的理由（已达上限时必填）', maxLength: 500 })
  @IsOptional()
  @Text(500)
  overLimitReason?: string;
}

/** 指派承办人. Overwrites what the user saw: needs If-Match. */
export class AssignHandler extends Giving {
  readonly type = 'AssignHandler' as const;
}

/** 指派律师事务所, which names the lawyer. Overwrites what the user saw: needs If-Match. */
export class AssignFirm extends BusinessCommand {
  readonly type = 'AssignFirm' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '律师事务所（单位）', format: 'uuid' })
  @IsUUID()
  firm!: string;

  @ApiPropertyOptional({ description: '指派说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

/** 律师事务所指定承办人: the lawyer whom the firm named. Overwrites what the user saw: needs If-Match. */
export class NameHandler extends Giving {
  readonly type = 'NameHandler' as const;

  @ApiProperty({ description: '律师事务所指定函的编号或者存放处', maxLength: 200 })
  @Text(200)
  namedIn!: string;
}

/** 接受指派, by the assigned handler. */
export class AcceptAssignment extends BusinessCommand {
  readonly type = 'AcceptAssignment' as const;

  @IsUUID()
  caseId!: string;
}

/** 不接受指派, by the assigned handler, with the reason. */
export class DeclineAssignment extends BusinessCommand {
  readonly type = 'DeclineAssignment' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '不接受的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

/** 签订委托手续, by the handler. `occurredOn` is the day the papers were signed. */
export class SignRetainer extends BusinessCommand {
  readonly type = 'SignRetainer' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '委托协议的编号或者存放处', maxLength: 200 })
  @Text(200)
  agreement!: string;

  @ApiProperty({ description: '授权委托书的编号或者存放处', maxLength: 200 })
  @Text(200)
  authority!: string;
}

/** 申请更换承办人. `occurredOn` is the day it was asked for: a request of the client is decided on in five days. */
export class AskReplacement extends BusinessCommand {
  readonly type = 'AskReplacement' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '谁提出', enum: replacementAskers })
  @CodeField(replacementAskers)
  askedBy!: ReplacementAsker;

  @ApiProperty({ description: '更换的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

/** 不予更换, with the reason. */
export class RefuseReplacement extends BusinessCommand {
  readonly type = 'RefuseReplacement' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '不予更换的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

/** 更换承办人. Overwrites what the user saw: needs If-Match. */
export class ReplaceHandler extends Giving {
  readonly type = 'ReplaceHandler' as const;

  @ApiProperty({ description: '谁提出', enum: replacementAskers })
  @CodeField(replacementAskers)
  askedBy!: ReplacementAsker;

  @ApiProperty({ description: '更换的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

export type AssignmentCommand =
  | AssignHandler
  | AssignFirm
  | NameHandler
  | AcceptAssignment
  | DeclineAssignment
  | SignRetainer
  | AskReplacement
  | RefuseReplacement
  | ReplaceHandler;

import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty } from '@gongyuan/platform/description/decorators';
import { IsUUID } from 'class-validator';
import { type LinkKind, linkKinds } from '../codes';

/** 关联案件: two cases of one worker, or of one dispute. Both pages name the other. */
export class LinkCases extends BusinessCommand {
  readonly type = 'LinkCases' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '关联的案件', format: 'uuid' })
  @IsUUID()
  other!: string;

  @ApiProperty({ description: '关联关系', enum: linkKinds })
  @CodeField(linkKinds)
  kind!: LinkKind;

  @ApiProperty({ description: '关联的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

/** 取消案件关联: a link made by mistake. */
export class UnlinkCases extends BusinessCommand {
  readonly type = 'UnlinkCases' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '不再关联的案件', format: 'uuid' })
  @IsUUID()
  other!: string;

  @ApiProperty({ description: '取消关联的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

export type LinkCommand = LinkCases | UnlinkCases;

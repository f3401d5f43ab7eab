import { fileOpened } from '@gongyuan/contexts/audit/events';
import type { Actor } from '@gongyuan/kernel/env';
import { forbid, missing, refuse } from '@gongyuan/kernel/refusal';
import { AccessLedger } from '@gongyuan/platform/access-ledger/access-ledger';
import { Blobs } from '@gongyuan/platform/blobs/blobs';
import { type Manner, sendFile } from '@gongyuan/platform/blobs/send-file';
import { ApiOkResponse, ApiOperation, ApiParam, ApiPropertyOptional, ApiTags } from '@gongyuan/platform/description/decorators';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Act } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Response } from 'express';
import { CaseReader } from '../page/case-reader';
import { mayOpen } from './attachments';

export class VersionQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: '第几版（默认最新）' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  version?: number;
}

const file = { description: '文件内容', content: { '*/*': { schema: { type: 'string' as const, format: 'binary' } } } };
const ids = (name: string) => ApiParam({ name, schema: { type: 'string', format: 'uuid' } });

/** The attachments themselves. Each one that leaves is an entry of the access ledger first. */
@ApiTags('cases')
@Act('cases.files')
@Controller('api/cases/:caseId/attachments/:attachmentId')
export class CaseAttachmentController {
  constructor(
    private readonly reader: CaseReader,
    private readonly vault: Vault,
    private readonly blobs: Blobs,
    private readonly accessLedger: AccessLedger,
  ) {}

  @Get('preview')
  @ApiOperation({ operationId: 'previewAttachment', summary: '查看附件', description: 'An attachment, to be looked at in the browser' })
  @ids('caseId')
  @ids('attachmentId')
  @ApiOkResponse(file)
  preview(
    @CurrentActor() actor: Actor,
    @Param('caseId') caseId: string,
    @Param('attachmentId') attachmentId: string,
    @Query() query: VersionQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.send('preview', actor, caseId, attachmentId, query, response);
  }

  @Get('download')
  @ApiOperation({ operationId: 'downloadAttachment', summary: '下载附件', description: 'An attachment, to be kept' })
  @ids('caseId')
  @ids('attachmentId')
  @ApiOkResponse(file)
  download(
    @CurrentActor() actor: Actor,
    @Param('caseId') caseId: string,
    @Param('attachmentId') attachmentId: string,
    @Query() query: VersionQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.send('download', actor, caseId, attachmentId, query, response);
  }

  private async send(
    manner: Manner,
    actor: Actor,
    caseId: string,
    attachmentId: string,
    query: VersionQuery,
    response: Response,
  ): Promise<void> {
    const { history, opened } = await this.reader.visible(actor, caseId);
    if (!mayOpen(history.state, actor, opened)) forbid('access.not-your-post', { act: 'cases.files' });
    const attachment = history.state.attachments.find(({ id }) => id === attachmentId) ?? missing('attachment.unknown', { attachmentId });
    const version = query.version ?? attachment.versions.length;
    const stored = attachment.versions[version - 1]?.file ?? missing('attachment.unknown', { attachmentId, version });
    const key = (await this.vault.open(LEDGER.main, [stored.key])).get(stored.key);
    if (typeof key !== 'string') return refuse('attachment.erased');
    const { id, c, mediaType, bytes } = stored;
    await this.accessLedger.record(actor.id, [
      fileOpened(actor.id, { what: 'case', record: caseId, attachment: attachmentId, version, manner }),
    ]);
    const content = this.blobs.read(LEDGER.main, { id, c, key });
    await sendFile(response, manner, { mediaType, bytes, content });
  }
}

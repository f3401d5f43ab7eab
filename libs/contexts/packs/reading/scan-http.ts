import { fileOpened } from '@gongyuan/contexts/audit/events';
import { sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { isUuid } from '@gongyuan/kernel/ids';
import { forbid, missing, refuse } from '@gongyuan/kernel/refusal';
import { AccessLedger } from '@gongyuan/platform/access-ledger/access-ledger';
import { Blobs } from '@gongyuan/platform/blobs/blobs';
import { type Manner, sendFile } from '@gongyuan/platform/blobs/send-file';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@gongyuan/platform/description/decorators';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { packAccess } from '../access';
import { HandoutQueries } from './handout-queries';

const file = { description: '文件内容', content: { '*/*': { schema: { type: 'string' as const, format: 'binary' } } } };
const ids = (name: string) => ApiParam({ name, schema: { type: 'string', format: 'uuid' } });

/** 签领表原件: the one signed sheet. Whoever may see it in full sees it; each time is an entry of the access ledger first. */
@ApiTags('handouts')
@Act('packs.files')
@Reads('handout')
@Controller('api/sheets/:sheetId/scans/:scanId')
export class SheetScanController {
  constructor(
    private readonly queries: HandoutQueries,
    private readonly vault: Vault,
    private readonly blobs: Blobs,
    private readonly accessLedger: AccessLedger,
  ) {}

  @Get('preview')
  @ApiOperation({ operationId: 'previewSheetScan', summary: '查看签领表原件', description: 'A photo or scan of a sheet, to be looked at' })
  @ids('sheetId')
  @ids('scanId')
  @ApiOkResponse(file)
  preview(
    @CurrentActor() actor: Actor,
    @Param('sheetId') sheetId: string,
    @Param('scanId') scanId: string,
    @Res() response: Response,
  ): Promise<void> {
    return this.send('preview', actor, sheetId, scanId, response);
  }

  @Get('download')
  @ApiOperation({ operationId: 'downloadSheetScan', summary: '下载签领表原件', description: 'A photo or scan of a sheet, to be kept' })
  @ids('sheetId')
  @ids('scanId')
  @ApiOkResponse(file)
  download(
    @CurrentActor() actor: Actor,
    @Param('sheetId') sheetId: string,
    @Param('scanId') scanId: string,
    @Res() response: Response,
  ): Promise<void> {
    return this.send('download', actor, sheetId, scanId, response);
  }

  private async send(manner: Manner, actor: Actor, sheetId: string, scanId: string, response: Response): Promise<void> {
    const [sheet] = isUuid(sheetId) ? await this.queries.sheets(actor, { sheetId }) : [];
    if (!sheet) return missing('sheet.not-found');
    if (sightOf(packAccess, 'packs.files', actor, { unit: sheet.unit }) !== 'full') forbid('access.not-your-post', { act: 'packs.files' });
    const scan = (await this.queries.scans(sheetId)).find((one) => one.scanId === scanId) ?? missing('sheet.unknown-scan');
    const stored = scan.file;
    const key = (await this.vault.open(LEDGER.main, [stored.key])).get(stored.key);
    if (typeof key !== 'string') return refuse('sheet.scan-erased');
    const { id, c, mediaType, bytes } = stored;
    await this.accessLedger.record(actor.id, [
      fileOpened(actor.id, { what: 'sheet', record: sheetId, attachment: scanId, version: 1, manner }),
    ]);
    await sendFile(response, manner, { mediaType, bytes, content: this.blobs.read(LEDGER.main, { id, c, key }) });
  }
}

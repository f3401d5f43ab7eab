import type { Actor } from '@gongyuan/kernel/env';
import { ApiOkResponse, ApiOperation, ApiTags } from '@gongyuan/platform/description/decorators';
import { CATALOGUE, type Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { LEDGER, type LedgerId } from '@gongyuan/platform/event-store/types';
import { ApiXlsx, EXPORT_PAGE, Exporter } from '@gongyuan/platform/exports/exporter';
import { Act } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Names } from '@gongyuan/platform/reading/names';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { exported } from '../access-log/events';
import { ledgerColumns, ledgerFiltersSaid } from './export';
import { LedgerReader } from './ledger-reader';
import { LedgerPageShown, LedgerQuery } from './shown';

/** 全程留痕: the ledgers as they are stored. */
@ApiTags('audit')
@Controller('api/ledger')
export class LedgerController {
  constructor(
    @Inject(LedgerReader) private readonly reader: LedgerReader,
    @Inject(Exporter) private readonly exporter: Exporter,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    @Inject(Names) private readonly names: Names,
  ) {}

  @Get()
  @Act('audit.ledger')
  @ApiOperation({ operationId: 'ledger', summary: '全程留痕：逐条记录，个人信息遮蔽' })
  @ApiOkResponse({ type: LedgerPageShown })
  async main(@Query() query: LedgerQuery, @Res({ passthrough: true }) response: Response): Promise<LedgerPageShown> {
    const page = await this.page(LEDGER.main, query);
    // what the list has not taken in yet is looked for in the ledger itself: there is nothing to wait for
    response.setHeader('X-Ledger-Position', String(page.head));
    return page;
  }

  @Get('access')
  @Act('audit.access')
  @ApiOperation({ operationId: 'accessLedger', summary: '查看记录：登录、查看个人信息、被拒绝的访问' })
  @ApiOkResponse({ type: LedgerPageShown })
  access(@Query() query: LedgerQuery): Promise<LedgerPageShown> {
    return this.page(LEDGER.access, query);
  }

  @Get('export')
  @Act('audit.ledger')
  @ApiOperation({ operationId: 'exportLedger', summary: '导出全程留痕' })
  @ApiXlsx()
  exportMain(@CurrentActor() actor: Actor, @Query() query: LedgerQuery, @Res() response: Response): Promise<void> {
    return this.export(LEDGER.main, actor, query, response);
  }

  @Get('access/export')
  @Act('audit.access')
  @ApiOperation({ operationId: 'exportAccessLedger', summary: '导出查看记录' })
  @ApiXlsx()
  exportAccess(@CurrentActor() actor: Actor, @Query() query: LedgerQuery, @Res() response: Response): Promise<void> {
    return this.export(LEDGER.access, actor, query, response);
  }

  /** Up to the head at the beginning: what is recorded meanwhile, this export among it, is not in the file. */
  private async export(ledger: LedgerId, actor: Actor, query: LedgerQuery, response: Response): Promise<void> {
    const { order, limit: _limit, q, after, ...filter } = query;
    const { reader } = this;
    const head = await reader.head(ledger);
    const ask = { ...filter, text: q, to: Math.min(filter.to ?? head, head), newestFirst: order === 'newest', limit: EXPORT_PAGE };
    async function* pages() {
      for (let at = after; ; ) {
        const { events, next } = await reader.page(ledger, { ...ask, after: at });
        yield events;
        if (next === null) return;
        at = next;
      }
    }
    const main = ledger === LEDGER.main;
    const unit = filter.unit && (await this.names.of([], [filter.unit])).unit(filter.unit).name;
    await this.exporter.send(actor, response, {
      what: main ? 'ledger' : 'access-ledger',
      title: main ? '全程留痕' : '查看记录',
      filters: ledgerFiltersSaid(query, unit),
      columns: ledgerColumns(this.catalogue),
      position: head,
      pages: pages(),
      record: exported,
    });
  }

  private page(ledger: LedgerId, { order, limit, q, ...filter }: LedgerQuery): Promise<LedgerPageShown> {
    return this.reader.page(ledger, { ...filter, text: q, newestFirst: order === 'newest', limit: limit ?? 50 });
  }
}

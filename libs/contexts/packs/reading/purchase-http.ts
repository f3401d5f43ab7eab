import { exported } from '@gongyuan/contexts/audit/events';
import type { Actor } from '@gongyuan/kernel/env';
import { isUuid } from '@gongyuan/kernel/ids';
import { missing } from '@gongyuan/kernel/refusal';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@gongyuan/platform/description/decorators';
import { ApiXlsx, EXPORT_PAGE, Exporter, MAX_EXPORT_ROWS } from '@gongyuan/platform/exports/exporter';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Looks } from '@gongyuan/platform/reading/looks';
import { Names } from '@gongyuan/platform/reading/names';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { purchaseColumns } from './purchase-export';
import { PurchaseList } from './shown';
import { sightFor } from './sight';
import { type PurchaseRecord, StockQueries } from './stock-queries';

/** 采购. */
@ApiTags('purchases')
@Act('packs.read')
@Reads('purchase', 'kit', 'unit', 'account')
@Controller('api/purchases')
export class PurchaseReadController {
  constructor(
    private readonly queries: StockQueries,
    private readonly names: Names,
    private readonly looks: Looks,
    private readonly exporter: Exporter,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listPurchases', summary: '采购', description: 'Purchases within reach, newest first' })
  @ApiOkResponse({ type: PurchaseList })
  async list(@CurrentActor() actor: Actor): Promise<PurchaseList> {
    return { rows: await this.shown(actor, await this.queries.purchases(actor)) };
  }

  @Get('export')
  @ApiOperation({ operationId: 'exportPurchases', summary: '导出采购', description: 'All purchases within reach, as an Excel file' })
  @ApiXlsx()
  async export(@CurrentActor() actor: Actor, @Res() response: Response): Promise<void> {
    await this.exporter.snapshot(['purchase', 'kit'], async (db, position) => {
      const records = await this.queries.purchasesIn(db, actor, MAX_EXPORT_ROWS + 1);
      const shown = (some: readonly PurchaseRecord[]) => this.shown(actor, some);
      async function* pages() {
        for (let from = 0; from < records.length; from += EXPORT_PAGE) yield await shown(records.slice(from, from + EXPORT_PAGE));
      }
      const list = { what: 'purchase-list', title: '采购', filters: [], columns: purchaseColumns };
      return this.exporter.send(actor, response, { ...list, position, pages: pages(), record: exported });
    });
  }

  @Get(':purchaseId')
  @ApiOperation({ operationId: 'readPurchase', summary: '一项采购', description: 'One purchase' })
  @ApiParam({ name: 'purchaseId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: PurchaseList })
  async read(@CurrentActor() actor: Actor, @Param('purchaseId') purchaseId: string): Promise<PurchaseList> {
    const found = isUuid(purchaseId) ? await this.queries.purchases(actor, purchaseId) : [];
    if (found.length === 0) missing('purchase.not-found');
    return { rows: await this.shown(actor, found) };
  }

  private async shown(actor: Actor, rows: readonly PurchaseRecord[]) {
    const [names, text] = await Promise.all([
      this.names.of(
        rows.flatMap(({ requestedBy, decidedBy, checkedBy, confirmedBy }) => [requestedBy, decidedBy, checkedBy, confirmedBy]),
        rows.map(({ unit }) => unit),
      ),
      // what the staff wrote in their office: nobody's private data is looked at
      this.looks.hints(rows.map(({ purpose, decisionNote }) => [purpose, decisionNote])),
    ]);
    return rows.map((row) => {
      const sight = sightFor(actor, row.unit);
      return {
        ...row,
        sight,
        unit: names.unit(row.unit),
        purpose: text(row.purpose, 'text', sight),
        requestedBy: names.staff(row.requestedBy),
        decidedBy: row.decidedBy === null ? undefined : names.staff(row.decidedBy),
        decidedOn: row.decidedOn ?? undefined,
        decisionNote: text(row.decisionNote, 'text', sight),
        supplier: row.supplier ?? undefined,
        contractNumber: row.contractNumber ?? undefined,
        invoiceNumber: row.invoiceNumber ?? undefined,
        amount: row.amount ?? undefined,
        checkedBy: row.checkedBy === null ? undefined : names.staff(row.checkedBy),
        confirmedBy: row.confirmedBy === null ? undefined : names.staff(row.confirmedBy),
      };
    });
  }
}

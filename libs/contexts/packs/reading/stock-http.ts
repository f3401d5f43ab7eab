import { exported } from '@gongyuan/contexts/audit/events';
import type { Actor } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import { missing } from '@gongyuan/kernel/refusal';
import { dayOf } from '@gongyuan/kernel/time';
import { ApiOkResponse, ApiOperation, ApiParam, ApiPropertyOptional, ApiTags } from '@gongyuan/platform/description/decorators';
import { ApiXlsx, Exporter } from '@gongyuan/platform/exports/exporter';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Looks } from '@gongyuan/platform/reading/looks';
import { type NameBook, Names } from '@gongyuan/platform/reading/names';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Response } from 'express';
import type { PoolClient } from 'pg';
import type { BatchLine } from '../stores/events';
import {
  type BatchShown,
  CountList,
  KitList,
  MovementList,
  PackStaffList,
  StoreList,
  type StoreName,
  StoreNames,
  TransferList,
  VarianceList,
} from './shown';
import { sightFor } from './sight';
import { stockColumns, stockLines } from './stock-export';
import { StockQueries, type StoreRecord } from './stock-queries';

/** A query that goes back in time by the position in the ledger. */
export class BeforeQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: '只看这个记录序号以前的' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  before?: number;
}

const named = (store: StoreRecord | undefined, id: Uuid, names: NameBook): StoreName => ({
  storeId: id,
  name: store?.name ?? '',
  unit: store ? names.unit(store.unit) : { id, name: '' },
});

type Batches = Awaited<ReturnType<StockQueries['batches']>>;

const linesOf = (lines: readonly BatchLine[], batches: Batches): BatchShown[] =>
  lines.map(({ batch, quantity }) => {
    const found = batches.get(batch);
    return { batch, quantity, batchNumber: found?.batchNumber ?? '', kit: found?.kit ?? '', kitId: found?.kitId ?? batch };
  });

/** 礼包项目: known to everybody who has to do with packs. */
@ApiTags('kits')
@Act('packs.setup')
@Controller('api/kits')
export class KitReadController {
  constructor(
    private readonly queries: StockQueries,
    private readonly names: Names,
  ) {}

  @Get()
  @Reads('kit', 'unit')
  @ApiOperation({ operationId: 'listKits', summary: '礼包项目', description: 'Programmes of packs with their versions' })
  @ApiOkResponse({ type: KitList })
  async list(): Promise<KitList> {
    const rows = await this.queries.kits();
    const names = await this.names.of(
      [],
      rows.map(({ unit }) => unit),
    );
    return { rows: rows.map((row) => ({ ...row, unit: names.unit(row.unit) })) };
  }

  @Get('staff')
  @Reads('account', 'unit')
  @ApiOperation({ operationId: 'listPackStaff', summary: '可作保管员、监发人的人员', description: 'Who can keep a store or be a witness' })
  @ApiOkResponse({ type: PackStaffList })
  async staff(@CurrentActor() actor: Actor): Promise<PackStaffList> {
    const rows = await this.queries.staff(actor, dayOf(new Date().toISOString()));
    const names = await this.names.of(
      rows.map(({ id }) => id),
      rows.map(({ unit }) => unit),
    );
    return { rows: rows.map((row) => ({ ...row, name: names.staff(row.id).name, unit: names.unit(row.unit) })) };
  }
}

/** 库存、调拨、盘点、差异. */
@ApiTags('stock')
@Act('packs.read')
@Reads('stock', 'purchase', 'kit', 'handout', 'unit', 'account')
@Controller('api')
export class StockReadController {
  constructor(
    private readonly queries: StockQueries,
    private readonly names: Names,
    private readonly looks: Looks,
    private readonly exporter: Exporter,
  ) {}

  @Get('stores')
  @ApiOperation({
    operationId: 'listStores',
    summary: '库存',
    description: 'Stores within reach with what lies in them, and what lies elsewhere',
  })
  @ApiOkResponse({ type: StoreList })
  stores(@CurrentActor() actor: Actor): Promise<StoreList> {
    return this.lying(actor);
  }

  @Get('stores/export')
  @ApiOperation({
    operationId: 'exportStock',
    summary: '导出库存',
    description: 'What lies where within reach, by batch, as an Excel file',
  })
  @ApiXlsx()
  async export(@CurrentActor() actor: Actor, @Res() response: Response): Promise<void> {
    await this.exporter.snapshot(['stock', 'purchase', 'kit', 'handout'], async (db, position) => {
      const rows = stockLines(await this.lying(actor, db));
      async function* pages() {
        yield rows;
      }
      const list = { what: 'stock', title: '库存', filters: [], columns: stockColumns };
      return this.exporter.send(actor, response, { ...list, position, pages: pages(), record: exported });
    });
  }

  private async lying(actor: Actor, db?: PoolClient): Promise<StoreList> {
    const stores = await this.queries.stores(actor, db);
    const [names, stock, elsewhere] = await Promise.all([
      this.names.of(
        stores.map(({ keeper }) => keeper),
        stores.map(({ unit }) => unit),
      ),
      this.queries.balances(
        'store',
        stores.map(({ storeId }) => storeId),
        db,
      ),
      this.queries.elsewhere(actor, db),
    ]);
    const rows = stores.map((store) => ({
      ...store,
      unit: names.unit(store.unit),
      keeper: names.staff(store.keeper),
      stock: [...(stock.get(store.storeId) ?? [])],
    }));
    return { rows, ...elsewhere };
  }

  @Get('stores/names')
  @ApiOperation({ operationId: 'listStoreNames', summary: '仓库名称', description: 'The names of all stores: where a transfer can go' })
  @ApiOkResponse({ type: StoreNames })
  async storeNames(): Promise<StoreNames> {
    const stores = [...(await this.queries.storeNames()).values()];
    const names = await this.names.of(
      [],
      stores.map(({ unit }) => unit),
    );
    return { rows: stores.map((store) => named(store, store.storeId, names)) };
  }

  @Get('stores/:storeId/movements')
  @ApiOperation({ operationId: 'listMovements', summary: '出入库流水', description: 'What came to a store and left it, newest first' })
  @ApiParam({ name: 'storeId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: MovementList })
  async movements(
    @CurrentActor() actor: Actor,
    @Param('storeId') storeId: string,
    @Query() { before }: BeforeQuery,
  ): Promise<MovementList> {
    const own = (await this.queries.stores(actor)).find((store) => store.storeId === storeId);
    if (!own) missing('store.not-found');
    const [found, stores, batches] = await Promise.all([
      this.queries.movements(storeId, before),
      this.queries.storeNames(),
      this.queries.batches(),
    ]);
    const rows = found.slice(0, 100);
    const names = await this.names.of(
      rows.map(({ by }) => by),
      [],
    );
    const place = (kind: string, id: Uuid | null) => ({ kind, name: id === null ? undefined : stores.get(id)?.name });
    return {
      rows: rows.map((row) => ({
        ...{ movementId: row.movementId, on: row.on, kind: row.kind, quantity: row.quantity, position: row.position },
        ...{ from: place(row.fromKind, row.fromId), to: place(row.toKind, row.toId) },
        ...{ batchNumber: batches.get(row.batch)?.batchNumber ?? '', by: names.staff(row.by) },
      })),
      before: found.length > rows.length ? rows.at(-1)?.position : undefined,
    };
  }

  @Get('transfers')
  @ApiOperation({ operationId: 'listTransfers', summary: '调拨', description: 'Transfers within reach, newest first' })
  @ApiOkResponse({ type: TransferList })
  async transfers(@CurrentActor() actor: Actor): Promise<TransferList> {
    const rows = await this.queries.transfers(actor);
    const [stores, batches] = await Promise.all([this.queries.storeNames(), this.queries.batches()]);
    const [names, text] = await Promise.all([
      this.names.of(
        rows.flatMap(({ sentBy, receivedBy }) => [sentBy, receivedBy]),
        [...stores.values()].map(({ unit }) => unit),
      ),
      this.looks.hints(rows.map(({ note }) => note)),
    ]);
    return {
      rows: rows.map((row) => ({
        transferId: row.transferId,
        from: named(stores.get(row.fromStore), row.fromStore, names),
        to: named(stores.get(row.toStore), row.toStore, names),
        receiver: stores.get(row.toStore)?.keeper ?? row.toStore,
        sent: linesOf(row.lines, batches),
        received: row.received === null ? undefined : linesOf(row.received, batches),
        note: text(row.note, 'text', sightFor(actor, stores.get(row.fromStore)?.unit ?? '')),
        sentBy: names.staff(row.sentBy),
        sentOn: row.sentOn,
        receivedBy: row.receivedBy === null ? undefined : names.staff(row.receivedBy),
        receivedOn: row.receivedOn ?? undefined,
      })),
    };
  }

  @Get('counts')
  @ApiOperation({ operationId: 'listCounts', summary: '盘点', description: 'Counts within reach, newest first, without book figures' })
  @ApiOkResponse({ type: CountList })
  async counts(@CurrentActor() actor: Actor): Promise<CountList> {
    const rows = await this.queries.counts(actor);
    const [stores, batches] = await Promise.all([this.queries.storeNames(), this.queries.batches()]);
    const names = await this.names.of(
      rows.flatMap(({ startedBy, recordedBy, confirmedBy }) => [startedBy, recordedBy, confirmedBy]),
      [...stores.values()].map(({ unit }) => unit),
    );
    return {
      rows: rows.map((row) => ({
        countId: row.countId,
        store: named(stores.get(row.storeId), row.storeId, names),
        sheet: linesOf(
          row.batches.map((batch) => ({ batch, quantity: 0 })),
          batches,
        ),
        startedOn: row.startedOn,
        startedBy: names.staff(row.startedBy),
        recordedBy: row.recordedBy === null ? undefined : names.staff(row.recordedBy),
        confirmedBy: row.confirmedBy === null ? undefined : names.staff(row.confirmedBy),
        confirmedOn: row.confirmedOn ?? undefined,
        differences: row.differences ?? undefined,
      })),
    };
  }

  @Get('variances')
  @ApiOperation({ operationId: 'listVariances', summary: '差异', description: 'Variances within reach, newest first' })
  @ApiOkResponse({ type: VarianceList })
  async variances(@CurrentActor() actor: Actor): Promise<VarianceList> {
    const rows = await this.queries.variances(actor);
    const [stores, batches] = await Promise.all([this.queries.storeNames(), this.queries.batches()]);
    const [names, text] = await Promise.all([
      this.names.of(
        rows.map(({ decidedBy }) => decidedBy),
        [...stores.values()].map(({ unit }) => unit),
      ),
      this.looks.hints(rows.map(({ reason, explanation, note }) => [reason, explanation, note])),
    ]);
    return {
      rows: rows.map((row) => {
        const sight = sightFor(actor, row.unit);
        return {
          ...{ varianceId: row.varianceId, version: row.version, origin: row.origin, missing: row.missing, stage: row.stage },
          ...{ openedOn: row.openedOn, store: named(stores.get(row.storeId), row.storeId, names) },
          batchNumber: batches.get(row.batch)?.batchNumber ?? '',
          reason: text(row.reason, 'text', sight),
          cause: row.cause ?? undefined,
          explanation: text(row.explanation, 'text', sight),
          decision: row.decision ?? undefined,
          decidedBy: row.decidedBy === null ? undefined : names.staff(row.decidedBy),
          note: text(row.note, 'text', sight),
        };
      }),
    };
  }
}

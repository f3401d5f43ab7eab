import { exported } from '@gongyuan/contexts/audit/events';
import { sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { isUuid, type Uuid } from '@gongyuan/kernel/ids';
import { takenOn } from '@gongyuan/kernel/pictures';
import { missing } from '@gongyuan/kernel/refusal';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@gongyuan/platform/description/decorators';
import { ApiXlsx, Exporter, MAX_EXPORT_ROWS } from '@gongyuan/platform/exports/exporter';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Looks, type ShowText } from '@gongyuan/platform/reading/looks';
import { type NameBook, Names } from '@gongyuan/platform/reading/names';
import type { ShownSight } from '@gongyuan/platform/reading/shown';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { packAccess } from '../access';
import { handoutColumns } from './handout-export';
import { HandoutQueries, type HandoutRecord, type LineRecord, type SheetRecord } from './handout-queries';
import { ExceptionList, HandoutList, HandoutPageShown, type HandoutRow, type LineShown, NoticeShown, SheetShown } from './handout-shown';
import { StockQueries } from './stock-queries';

const sightFor = (actor: Actor, unit: Uuid): ShownSight =>
  sightOf(packAccess, 'packs.handout', actor, { unit }) === 'full' ? 'full' : 'masked';

const rowOf = (row: HandoutRecord, names: NameBook): HandoutRow => ({
  ...{ handoutId: row.handoutId, unit: names.unit(row.unit), kit: row.kit, kitId: row.kitId, site: row.site, siteKind: row.siteKind },
  ...{ host: row.host ?? undefined, plannedOn: row.plannedOn, expected: row.expected ?? undefined },
  ...{ listed: row.listed, given: row.given, unverified: row.unverified, exceptions: row.exceptions, closedOn: row.closedOn ?? undefined },
});

const sheetOf = ({ handoutId: _, unit: __, comparedOn, ...row }: SheetRecord) => ({ ...row, comparedOn: comparedOn ?? undefined });

const lineOf = (row: LineRecord, sight: ShownSight, text: ShowText, names: NameBook): LineShown => ({
  line: row.line,
  name: text(row.person?.name, 'name', sight),
  idNumber: text(row.person?.idNumber, 'id-number', sight),
  phone: text(row.person?.phone, 'phone', sight),
  ...{ verified: row.verified, category: row.category ?? undefined, listed: row.listed, signed: row.signed },
  givenOn: row.givenOn ?? undefined,
  givenBy: row.givenBy === null ? undefined : names.staff(row.givenBy),
  proxy: text(row.proxy?.person.name, 'name', sight),
  proxyReason: text(row.proxy?.reason, 'text', sight),
});

/** 发放场次、签领表、疑点、公示名单. */
@ApiTags('handouts')
@Act('packs.handout')
@Reads('handout', 'stock', 'kit', 'purchase', 'unit', 'account')
@Controller('api')
export class HandoutReadController {
  constructor(
    private readonly queries: HandoutQueries,
    private readonly stock: StockQueries,
    private readonly names: Names,
    private readonly looks: Looks,
    private readonly exporter: Exporter,
  ) {}

  @Get('handouts')
  @ApiOperation({ operationId: 'listHandouts', summary: '发放场次', description: 'Hand-outs within reach, newest first' })
  @ApiOkResponse({ type: HandoutList })
  async list(@CurrentActor() actor: Actor): Promise<HandoutList> {
    const rows = await this.queries.handouts(actor);
    const names = await this.names.of(
      [],
      rows.map(({ unit }) => unit),
    );
    return { rows: rows.map((row) => rowOf(row, names)) };
  }

  @Get('handouts/export')
  @ApiOperation({ operationId: 'exportHandouts', summary: '导出发放场次', description: 'All hand-outs within reach, as an Excel file' })
  @ApiXlsx()
  async export(@CurrentActor() actor: Actor, @Res() response: Response): Promise<void> {
    await this.exporter.snapshot(['handout', 'kit'], async (db, position) => {
      const records = await this.queries.handoutsIn(db, actor, MAX_EXPORT_ROWS + 1);
      const names = await this.names.of(
        [],
        records.map(({ unit }) => unit),
      );
      async function* pages() {
        yield records.map((row) => rowOf(row, names));
      }
      const list = { what: 'handout-list', title: '发放', filters: [], columns: handoutColumns };
      return this.exporter.send(actor, response, { ...list, position, pages: pages(), record: exported });
    });
  }

  @Get('handouts/:handoutId')
  @ApiOperation({ operationId: 'readHandout', summary: '一场发放', description: 'One hand-out with its sheets' })
  @ApiParam({ name: 'handoutId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: HandoutPageShown })
  async read(@CurrentActor() actor: Actor, @Param('handoutId') handoutId: string): Promise<HandoutPageShown> {
    const row = await this.one(actor, handoutId);
    const [sheets, names] = await Promise.all([this.queries.sheets(actor, { handoutId }), this.names.of([row.plannedBy], [row.unit])]);
    const stores = await this.stock.storeNames();
    const own = [...stores.values()].filter(({ keeper }) => keeper === actor.id).map(({ storeId }) => storeId);
    const supply = [...(await this.stock.balances('store', own)).values()].flat().filter(({ kitId }) => kitId === row.kitId);
    return { ...rowOf(row, names), rule: row.rule, plannedBy: names.staff(row.plannedBy), sheets: sheets.map(sheetOf), supply };
  }

  @Get('handouts/:handoutId/notice')
  @ApiOperation({ operationId: 'readNotice', summary: '公示名单', description: 'Who received, masked for the public notice' })
  @ApiParam({ name: 'handoutId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: NoticeShown })
  async notice(@CurrentActor() actor: Actor, @Param('handoutId') handoutId: string): Promise<NoticeShown> {
    const row = await this.one(actor, handoutId);
    const sheets = await this.queries.sheets(actor, { handoutId });
    const given = (await this.queries.lines(sheets.map(({ sheetId }) => sheetId))).filter(({ givenOn }) => givenOn !== null);
    const [names, text] = await Promise.all([this.names.of([], [row.unit]), this.looks.hints(given.map(({ person }) => person))]);
    const team = new Map(sheets.map((sheet) => [sheet.sheetId, sheet.team]));
    return {
      ...{ site: row.site, kit: row.kit, unit: names.unit(row.unit), given: row.given, unverified: row.unverified },
      lines: given.map(({ person, sheetId, givenOn }) => ({
        name: text(person?.name, 'name', 'masked'),
        idNumber: text(person?.idNumber, 'id-number', 'masked'),
        team: team.get(sheetId) ?? '',
        givenOn: givenOn ?? row.plannedOn,
      })),
    };
  }

  @Get('sheets/:sheetId')
  @ApiOperation({ operationId: 'readSheet', summary: '签领表', description: 'One sheet with its lines' })
  @ApiParam({ name: 'sheetId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: SheetShown })
  async sheet(@CurrentActor() actor: Actor, @Param('sheetId') sheetId: string): Promise<SheetShown> {
    const [found] = isUuid(sheetId) ? await this.queries.sheets(actor, { sheetId }) : [];
    if (!found) return missing('sheet.not-found');
    const handout = await this.one(actor, found.handoutId);
    const sight = sightFor(actor, found.unit);
    const [lines, scans, elsewhere] = await Promise.all([
      this.queries.lines([sheetId]),
      this.queries.scans(sheetId),
      this.queries.elsewhere(actor, [sheetId]),
    ]);
    const [names, text, stock] = await Promise.all([
      this.names.of(
        [...lines.map(({ givenBy }) => givenBy), ...scans.map(({ by }) => by)],
        [found.unit, ...elsewhere.map(({ unit }) => unit)],
      ),
      this.looks.at(actor.id, [{ record: sheetId, sight, content: lines.map(({ person, proxy }) => [person, proxy]) }]),
      this.stock.balances('sheet', [sheetId]),
    ]);
    return {
      ...sheetOf(found),
      ...{ sight, handoutId: found.handoutId, site: handout.site, kit: handout.kit, unit: names.unit(found.unit) },
      plannedOn: handout.plannedOn,
      scans: scans.map(({ file: { mediaType, bytes }, by, takenAt, ...scan }) => ({
        ...{ ...scan, mediaType, bytes, by: names.staff(by), takenOn: takenAt === null ? undefined : takenOn(takenAt) },
        same: elsewhere
          .filter(({ scanId }) => scanId === scan.scanId)
          .map((other) => ({
            ...(other.within ? { sheetId: other.sheetId, place: `${other.site} · ${other.team}` } : {}),
            ...{ unit: names.unit(other.unit), day: other.plannedOn, identical: other.identical },
          })),
      })),
      lines: lines.map((line) => lineOf(line, sight, text, names)),
      stock: [...(stock.get(sheetId) ?? [])],
    };
  }

  @Get('exceptions')
  @ApiOperation({ operationId: 'listExceptions', summary: '发放疑点', description: 'What is in doubt about hand-outs, open ones first' })
  @ApiOkResponse({ type: ExceptionList })
  async exceptions(@CurrentActor() actor: Actor): Promise<ExceptionList> {
    const rows = await this.queries.exceptions(actor);
    const [names, text] = await Promise.all([
      this.names.of(
        rows.flatMap(({ raisedBy, settledBy }) => [raisedBy, settledBy]),
        rows.map(({ firstUnit }) => firstUnit),
      ),
      this.looks.at(
        actor.id,
        rows.map((row) => ({ record: row.sheetId, sight: sightFor(actor, row.unit), content: [row.person, row.note] })),
      ),
    ]);
    return {
      rows: rows.map(({ person, note, unit, firstSite, firstUnit, firstOn, outcome, settledBy, raisedBy, ...row }) => ({
        ...row,
        name: text(person?.name, 'name', sightFor(actor, unit)),
        raisedBy: names.staff(raisedBy),
        firstSite: firstSite ?? undefined,
        firstUnit: firstUnit === null ? undefined : names.unit(firstUnit),
        firstOn: firstOn ?? undefined,
        outcome: outcome ?? undefined,
        settledBy: settledBy === null ? undefined : names.staff(settledBy),
        note: text(note, 'text', sightFor(actor, unit)),
      })),
    };
  }

  /** A hand-out within reach. Refuses `handout.not-found`. */
  private async one(actor: Actor, handoutId: string): Promise<HandoutRecord> {
    const [row] = isUuid(handoutId) ? await this.queries.handouts(actor, handoutId) : [];
    return row ?? missing('handout.not-found');
  }
}

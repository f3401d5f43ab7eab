import { exported } from '@gongyuan/contexts/audit/events';
import type { Actor } from '@gongyuan/kernel/env';
import { dayOf } from '@gongyuan/kernel/time';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@gongyuan/platform/description/decorators';
import { CATALOGUE, type Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { ApiXlsx, allPages, EXPORT_PAGE, Exporter } from '@gongyuan/platform/exports/exporter';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Names } from '@gongyuan/platform/reading/names';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { historyShown } from '../page/history';
import type { Shower } from '../shower';
import { ActivityHistory } from '../shown/activity';
import { CheckupReader, type VisibleCheckup } from './checkup-reader';
import { checkupShown } from './checkup-shown';
import { checkupColumns, checkupFiltersSaid } from './export';
import { CheckupFilters, CheckupQueries } from './queries';
import { CheckupRows } from './rows';
import { CheckupCounts, CheckupPage, CheckupShown } from './shown';

const todayNow = (): string => dayOf(new Date().toISOString());

/** The list of check-ups. */
@ApiTags('checkups')
@Act('outreach.checkup')
@Reads('checkup_list', 'unit', 'account')
@Controller('api/checkups')
export class CheckupListController {
  constructor(
    private readonly queries: CheckupQueries,
    private readonly rows: CheckupRows,
    private readonly names: Names,
    private readonly exporter: Exporter,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listCheckups',
    summary: '法律体检列表',
    description: 'Check-ups within reach, newest first, a page at a time',
  })
  @ApiOkResponse({ type: CheckupPage })
  async list(@CurrentActor() actor: Actor, @Query() filters: CheckupFilters): Promise<CheckupPage> {
    const today = todayNow();
    const { rows, next } = await this.queries.page(actor, filters, today);
    return { rows: await this.rows.of(rows, today), next };
  }

  @Get('counts')
  @ApiOperation({
    operationId: 'countCheckups',
    summary: '法律体检数',
    description: 'How many check-ups stand where, and what those of this year come to',
  })
  @ApiOkResponse({ type: CheckupCounts })
  counts(@CurrentActor() actor: Actor): Promise<CheckupCounts> {
    return this.queries.counts(actor, todayNow());
  }

  @Get('export')
  @ApiOperation({
    operationId: 'exportCheckups',
    summary: '导出法律体检列表',
    description: 'All check-ups within reach, by filters, as an Excel file',
  })
  @ApiXlsx()
  async export(@CurrentActor() actor: Actor, @Query() filters: CheckupFilters, @Res() response: Response): Promise<void> {
    const today = todayNow();
    const names = await this.names.of([], [filters.unit]);
    await this.exporter.snapshot(['checkup_list'], (db, position) => {
      const page = (cursor: string | undefined) => this.queries.page(actor, { ...filters, limit: EXPORT_PAGE, cursor }, today, db);
      const rows = this.rows;
      async function* pages() {
        for await (const records of allPages(page)) yield await rows.of(records, today);
      }
      const list = { what: 'checkup-list', title: '法律体检', filters: checkupFiltersSaid(filters, names), columns: checkupColumns };
      return this.exporter.send(actor, response, { ...list, position, pages: pages(), record: exported });
    });
  }
}

const readHeaders = {
  'X-Ledger-Position': { description: '读取时的记录序号', schema: { type: 'integer' as const } },
  ETag: { description: '版本：修改时放在 If-Match', schema: { type: 'string' as const } },
};

/** One check-up and its history, folded from the stream as it is read: nothing has to be waited for. */
@ApiTags('checkups')
@Act('outreach.checkup')
@Controller('api/checkups/:checkupId')
export class CheckupPageController {
  constructor(
    private readonly reader: CheckupReader,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'readCheckup',
    summary: '法律体检',
    description: 'One check-up: questionnaire, findings, advice, next steps',
  })
  @ApiParam({ name: 'checkupId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: CheckupShown, headers: readHeaders })
  read(
    @CurrentActor() actor: Actor,
    @Param('checkupId') checkupId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CheckupShown> {
    return this.page(actor, checkupId, response, (checkup, show) => checkupShown(checkup, show, actor, todayNow()));
  }

  @Get('events')
  @ApiOperation({
    operationId: 'readCheckupHistory',
    summary: '法律体检全程留痕',
    description: 'The history of one check-up: who, when and why',
  })
  @ApiParam({ name: 'checkupId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: ActivityHistory, headers: readHeaders })
  events(
    @CurrentActor() actor: Actor,
    @Param('checkupId') checkupId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActivityHistory> {
    return this.page(actor, checkupId, response, (checkup, show) => historyShown(checkup, show, this.catalogue));
  }

  private async page<T>(
    actor: Actor,
    checkupId: string,
    response: Response,
    build: (checkup: VisibleCheckup, show: Shower) => T,
  ): Promise<T> {
    const checkup = await this.reader.visible(actor, checkupId);
    const page = await this.reader.render(actor, checkup, (show) => build(checkup, show));
    response.setHeader('ETag', `"${checkup.newest.version}"`);
    response.setHeader('X-Ledger-Position', String(checkup.readAt));
    return page;
  }
}

import { exported } from '@gongyuan/contexts/audit/events';
import type { Actor } from '@gongyuan/kernel/env';
import { ApiOkResponse, ApiOperation, ApiTags } from '@gongyuan/platform/description/decorators';
import { ApiXlsx, allPages, EXPORT_PAGE, Exporter } from '@gongyuan/platform/exports/exporter';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Names } from '../names';
import { CaseCounts, CasePage } from '../shown/list';
import { todayNow } from '../today';
import { caseColumns, caseFiltersSaid } from './export';
import { CaseFilters } from './filters';
import { CaseListQueries } from './queries';
import { CaseRows } from './rows';

/** The list of cases. Rows hold names, so they are opened or masked by sight, and looks are recorded. */
@ApiTags('cases')
@Act('cases.read')
@Reads('case_list', 'unit', 'account')
@Controller('api/cases')
export class CaseListController {
  constructor(
    private readonly queries: CaseListQueries,
    private readonly rows: CaseRows,
    private readonly names: Names,
    private readonly exporter: Exporter,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listCases', summary: '案件列表', description: 'Cases within reach, by filters, a page at a time' })
  @ApiOkResponse({ type: CasePage })
  async list(@CurrentActor() actor: Actor, @Query() filters: CaseFilters): Promise<CasePage> {
    const today = todayNow();
    const { rows, next } = await this.queries.page(actor, filters, today);
    return { rows: await this.rows.of(actor, rows, today), next };
  }

  @Get('counts')
  @ApiOperation({ operationId: 'countCases', summary: '案件数', description: 'How many cases stand where, within reach' })
  @ApiOkResponse({ type: CaseCounts })
  counts(@CurrentActor() actor: Actor): Promise<CaseCounts> {
    return this.queries.counts(actor, todayNow());
  }

  @Get('export')
  @ApiOperation({
    operationId: 'exportCases',
    summary: '导出案件列表',
    description: 'All cases within reach, by filters, as an Excel file',
  })
  @ApiXlsx()
  async export(@CurrentActor() actor: Actor, @Query() filters: CaseFilters, @Res() response: Response): Promise<void> {
    const today = todayNow();
    const names = await this.names.of([filters.handler === 'me' ? actor.id : filters.handler], [filters.unit]);
    await this.exporter.snapshot(['case_list'], (db, position) => {
      const page = (cursor: string | undefined) => this.queries.page(actor, { ...filters, limit: EXPORT_PAGE, cursor }, today, db);
      const rows = this.rows;
      async function* pages() {
        for await (const records of allPages(page)) yield await rows.of(actor, records, today, 'masked');
      }
      const list = { what: 'case-list', title: '案件', filters: caseFiltersSaid(filters, actor, names), columns: caseColumns };
      return this.exporter.send(actor, response, { ...list, position, pages: pages(), record: exported });
    });
  }
}

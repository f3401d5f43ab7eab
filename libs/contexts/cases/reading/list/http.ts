import type { Actor } from '@gongyuan/kernel/env';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseCounts, CasePage } from '../shown/list';
import { todayNow } from '../today';
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
}

import type { Actor } from '@gongyuan/kernel/env';
import { ApiOkResponse, ApiOperation, ApiTags } from '@gongyuan/platform/description/decorators';
import { ApiXlsx } from '@gongyuan/platform/exports/exporter';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AsOfQuery, BoardQuery, EntryQuery } from './asked';
import { EntryPages } from './entry-pages';
import { BoardReader } from './reader';
import { BoardShown, EntryPage, MeasureShown } from './shown';

/** The board, its figures, and what stands behind them. */
@ApiTags('programme')
@Act('programme.read')
@Reads('programme', 'unit', 'account')
@Controller('api/programme')
export class BoardController {
  constructor(
    private readonly reader: BoardReader,
    private readonly pages: EntryPages,
  ) {}

  @Get('board')
  @ApiOperation({
    operationId: 'programmeBoard',
    summary: '年度计划',
    description: 'Every figure of the year at a unit and below, as of now or of a position',
  })
  @ApiOkResponse({ type: BoardShown })
  board(@CurrentActor() actor: Actor, @Query() query: BoardQuery): Promise<BoardShown> {
    return this.reader.board(actor, query);
  }

  @Get('measures/:measureId')
  @ApiOperation({ operationId: 'programmeMeasure', summary: '指标', description: 'One measure, its units compared, its allocation' })
  @ApiOkResponse({ type: MeasureShown })
  measure(
    @CurrentActor() actor: Actor,
    @Param('measureId', ParseUUIDPipe) measureId: string,
    @Query() query: AsOfQuery,
  ): Promise<MeasureShown> {
    return this.reader.measure(actor, measureId, query);
  }

  @Get('measures/:measureId/entries')
  @ApiOperation({ operationId: 'programmeEntries', summary: '明细', description: 'What stands behind a figure, newest first' })
  @ApiOkResponse({ type: EntryPage })
  entries(
    @CurrentActor() actor: Actor,
    @Param('measureId', ParseUUIDPipe) measureId: string,
    @Query() query: EntryQuery,
  ): Promise<EntryPage> {
    return this.pages.of(actor, measureId, query);
  }

  @Get('measures/:measureId/entries/export')
  @ApiOperation({
    operationId: 'exportProgrammeEntries',
    summary: '导出明细',
    description: 'What stands behind a figure, as an Excel file',
  })
  @ApiXlsx()
  export(
    @CurrentActor() actor: Actor,
    @Param('measureId', ParseUUIDPipe) measureId: string,
    @Query() query: EntryQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.pages.export(actor, measureId, query, response);
  }
}

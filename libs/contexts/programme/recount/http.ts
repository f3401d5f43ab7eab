import type { Actor } from '@gongyuan/kernel/env';
import { missing } from '@gongyuan/kernel/refusal';
import { ApiOkResponse, ApiOperation, ApiTags } from '@gongyuan/platform/description/decorators';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { AsOfQuery } from '../board/asked';
import { BoardReader } from '../board/reader';
import { measureById } from '../plan';
import { recounted } from './figure';
import { Recounter } from './recount';
import { RecountShown } from './shown';

/** 重新计数: whoever doubts a figure has it counted again from the record. */
@ApiTags('programme')
@Act('programme.read')
@Reads('unit')
@Controller('api/programme')
export class RecountController {
  constructor(
    private readonly recounter: Recounter,
    private readonly reader: BoardReader,
  ) {}

  @Get('measures/:measureId/recount')
  @ApiOperation({
    operationId: 'recountMeasure',
    summary: '重新计数',
    description: 'The figure at a position, counted again from the record itself',
  })
  @ApiOkResponse({ type: RecountShown })
  async recount(
    @CurrentActor() actor: Actor,
    @Param('measureId', ParseUUIDPipe) measureId: string,
    @Query() { unit, position }: AsOfQuery,
  ): Promise<RecountShown> {
    const measure = measureById(measureId) ?? missing('measure.not-found');
    const { looking } = await this.reader.looking(actor, unit);
    const ask = { year: measure.year, units: looking.units, measure: measure.key };
    return recounted(measure, await this.recounter.board(ask, position));
  }
}

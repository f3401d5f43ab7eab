import type { Actor } from '@gongyuan/kernel/env';
import { CodeField } from '@gongyuan/platform/commands/fields';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@gongyuan/platform/description/decorators';
import { ApiXlsx } from '@gongyuan/platform/exports/exporter';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { languageOf } from '@gongyuan/platform/http/language';
import { Body, Controller, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import type { Response } from 'express';
import { type EntryState, entryStates } from '../counting/entries';
import { DeliveryRows } from './commands';
import { DeliveryExports } from './export';
import { DeliveryReader } from './reader';
import { DeliveryList, DeliveryShown, DryRunShown } from './shown';

export class DeliveryQuery {
  @ApiPropertyOptional({ format: 'uuid', description: '单位（含下级）；不填为可以看到的最上级' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ enum: entryStates, enumName: 'EntryState', default: 'reported' })
  @IsOptional()
  @CodeField(entryStates)
  state?: EntryState;
}

/** 上报与核定. */
@ApiTags('programme')
@Reads('programme', 'unit', 'account')
@Controller('api/programme/deliveries')
export class DeliveryController {
  constructor(
    private readonly reader: DeliveryReader,
    private readonly exports: DeliveryExports,
  ) {}

  @Get()
  @Act('programme.read')
  @ApiOperation({ operationId: 'listDeliveries', summary: '上报与核定', description: 'Deliveries in one state, within reach' })
  @ApiOkResponse({ type: DeliveryList })
  list(@CurrentActor() actor: Actor, @Query() { unit, state }: DeliveryQuery): Promise<DeliveryList> {
    return this.reader.list(actor, { unit, state: state ?? 'reported' });
  }

  @Get('export')
  @Act('programme.read')
  @ApiOperation({
    operationId: 'exportDeliveries',
    summary: '导出上报与核定',
    description: 'Deliveries in one state with their evidence, within reach, as an Excel file',
  })
  @ApiXlsx()
  export(@CurrentActor() actor: Actor, @Query() { unit, state }: DeliveryQuery, @Res() response: Response): Promise<void> {
    return this.exports.send(actor, { unit, state: state ?? 'reported' }, response);
  }

  @Get(':deliveryId')
  @Act('programme.read')
  @ApiOperation({ operationId: 'delivery', summary: '一条上报', description: 'One delivery with its steps' })
  @ApiOkResponse({ type: DeliveryShown })
  one(@CurrentActor() actor: Actor, @Param('deliveryId', ParseUUIDPipe) deliveryId: string): Promise<DeliveryShown> {
    return this.reader.one(actor, deliveryId);
  }

  @Post('dry-run')
  @HttpCode(200)
  @Act('programme.report')
  @ApiOperation({ operationId: 'dryRunDeliveries', summary: '试导入', description: 'Looks a list through row by row; records nothing' })
  @ApiOkResponse({ type: DryRunShown })
  dryRun(
    @CurrentActor() actor: Actor,
    @Body() body: DeliveryRows,
    @Headers('accept-language') language: string | undefined,
  ): Promise<DryRunShown> {
    return this.reader.dryRun(actor, body, languageOf(language));
  }
}

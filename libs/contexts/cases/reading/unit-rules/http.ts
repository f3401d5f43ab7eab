import { fold } from '@gongyuan/kernel/foldable';
import { isUuid, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { missing } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { SignedIn } from '@gongyuan/platform/http/act';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Pool } from 'pg';
import { objectionRules } from '../../unit-rules/codes';
import { DEFAULT_ROUTE, routeLaidDown } from '../../unit-rules/objection-routes';
import { rulesOfUnit, type UnitRules } from '../../unit-rules/state';
import { type NameBook, Names } from '../names';
import { type ObjectionRouteShown, UnitRulesShown } from '../shown/unit-rules';
import { todayNow } from '../today';
import { countingShown } from './counting';

/** 单位规程: to whom one may turn against a unit's decisions is public, like the decisions that say it. */
@ApiTags('unit-rules')
@SignedIn()
@Controller('api/unit-rules')
export class UnitRulesController {
  constructor(
    private readonly store: EventStore,
    private readonly names: Names,
    private readonly pool: Pool,
  ) {}

  @Get(':unit')
  @ApiOperation({ operationId: 'getUnitRules', summary: '单位规程', description: 'What a unit laid down, and what holds where it did not' })
  @ApiParam({ name: 'unit', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: UnitRulesShown })
  async get(@Param('unit') unit: string, @Res({ passthrough: true }) response: Response): Promise<UnitRulesShown> {
    if (!isUuid(unit)) missing('unit.unknown');
    const readAt = await this.store.head(LEDGER.main);
    const state = fold<UnitRules>(rulesOfUnit, await this.store.readStream(LEDGER.main, streamOf('rules', unit)));
    response.setHeader('X-Ledger-Position', String(readAt));
    const above = await this.above(unit);
    const people = state.proposals.flatMap(({ by, settledBy }) => [by, settledBy]);
    const names = await this.names.of(people, [unit, ...above, ...state.proposals.map(({ to }) => to)]);
    const today = todayNow();
    return {
      unit: names.unit(unit),
      above: above.map((one) => names.unit(one)),
      countings: objectionRules.map((rule) => countingShown(rule, today)),
      routes: routesShown(state, above[0] ?? unit, names, today),
    };
  }

  /** The units above a unit, nearest first; the unit itself where there are none. Refuses `unit.unknown`. */
  private async above(unit: Uuid): Promise<readonly Uuid[]> {
    const { rows } = await this.pool.query<{ path: readonly Uuid[] }>('select path from read.unit where unit = $1', [unit]);
    const path = rows[0]?.path ?? missing('unit.unknown');
    const above = path.filter((one) => one !== unit).toReversed();
    return above.length === 0 ? [unit] : above;
  }
}

/** Every rule the unit laid down, newest first, and last the one that holds where it laid down none. */
function routesShown(state: UnitRules, above: Uuid, names: NameBook, today: LocalDate): ObjectionRouteShown[] {
  const holds = routeLaidDown(state, today)?.proposalId;
  const laidDown = state.proposals.map(({ proposalId, to, rule, by, settledBy, ...one }) => ({
    ...one,
    proposalId,
    inForce: proposalId === holds,
    to: names.unit(to),
    counted: countingShown(rule, today),
    by: names.staff(by),
    settledBy: settledBy ? names.staff(settledBy) : undefined,
  }));
  const shipped: ObjectionRouteShown = {
    ...{ version: DEFAULT_ROUTE.version, state: 'shipped', inForce: holds === undefined },
    to: names.unit(above),
    body: names.unit(above).name,
    counted: countingShown(DEFAULT_ROUTE.rule, today),
    basis: DEFAULT_ROUTE.basis,
  };
  return [...laidDown.toReversed(), shipped];
}

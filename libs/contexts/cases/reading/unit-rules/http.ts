import type { Actor } from '@gongyuan/kernel/env';
import { fold } from '@gongyuan/kernel/foldable';
import { isUuid, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { missing } from '@gongyuan/kernel/refusal';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@gongyuan/platform/description/decorators';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { SignedIn } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Pool } from 'pg';
import { rulesOfUnit, type UnitRules } from '../../unit-rules/state';
import { Names } from '../names';
import { UnitRulesShown } from '../shown/unit-rules';
import { todayNow } from '../today';
import { namedIn, rulesShown } from './rules-shown';

/** 单位规程: to whom one may turn against a unit's decisions, and who takes them, is public, like the decisions that say it. */
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
  async get(
    @CurrentActor() actor: Actor,
    @Param('unit') unit: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UnitRulesShown> {
    if (!isUuid(unit)) missing('unit.unknown');
    const readAt = await this.store.head(LEDGER.main);
    const state = fold<UnitRules>(rulesOfUnit, await this.store.readStream(LEDGER.main, streamOf('rules', unit)));
    response.setHeader('X-Ledger-Position', String(readAt));
    const above = await this.above(unit);
    const { people, units } = namedIn(state);
    const names = await this.names.of(people, [unit, ...above, ...units]);
    return rulesShown(state, names, { unit, above, actor, today: todayNow() });
  }

  /** The units above a unit, nearest first; none for the one above all others. Refuses `unit.unknown`. */
  private async above(unit: Uuid): Promise<readonly Uuid[]> {
    const { rows } = await this.pool.query<{ path: readonly Uuid[] }>('select path from read.unit where unit = $1', [unit]);
    const path = rows[0]?.path ?? missing('unit.unknown');
    return path.filter((one) => one !== unit).toReversed();
  }
}

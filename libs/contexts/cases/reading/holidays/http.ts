import { standardHolidays } from '@gongyuan/calendar/standard';
import { fold } from '@gongyuan/kernel/foldable';
import { ApiOkResponse, ApiOperation, ApiTags } from '@gongyuan/platform/description/decorators';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { SignedIn } from '@gongyuan/platform/http/act';
import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { calendarOf, HOLIDAYS, type Holidays, holidayYears, inForce } from '../../holidays/state';
import { Names } from '../names';
import { type HolidayYearShown, HolidayYears } from '../shown/holidays';

/** 年度节假日安排: public like the notices it was taken from. */
@ApiTags('holidays')
@SignedIn()
@Controller('api/holidays')
export class HolidayController {
  constructor(
    private readonly store: EventStore,
    private readonly names: Names,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listHolidayYears', summary: '年度节假日安排', description: 'Days off by year, with source and approver' })
  @ApiOkResponse({ type: HolidayYears })
  async list(@Res({ passthrough: true }) response: Response): Promise<HolidayYears> {
    const readAt = await this.store.head(LEDGER.main);
    const state = fold<Holidays>(holidayYears, await this.store.readStream(LEDGER.main, HOLIDAYS));
    response.setHeader('X-Ledger-Position', String(readAt));
    const names = await this.names.of(
      state.proposals.flatMap(({ by, settledBy }) => [by, settledBy]),
      [],
    );
    const current = (year: number, version: number): boolean => inForce(state, year)?.version === version;
    const rows: HolidayYearShown[] = [
      ...state.proposals.map(({ id, by, settledBy, daysOff, makeUpWorkdays, ...one }) => ({
        ...one,
        proposalId: id,
        inForce: one.state === 'approved' && current(one.year, one.version),
        daysOff: [...daysOff],
        makeUpWorkdays: [...makeUpWorkdays],
        by: names.staff(by),
        settledBy: settledBy ? names.staff(settledBy) : undefined,
      })),
      ...standardHolidays.map(({ year, version, source, daysOff, makeUpWorkdays }) => ({
        ...{ year, version, source, state: 'shipped' as const, inForce: current(year, version) },
        ...{ daysOff: [...daysOff], makeUpWorkdays: [...makeUpWorkdays] },
      })),
    ];
    const last = Math.max(...calendarOf(state).years);
    return { rows: rows.toSorted((a, b) => b.year - a.year || b.version - a.version), knownUntil: `${last}-12-31` };
  }
}

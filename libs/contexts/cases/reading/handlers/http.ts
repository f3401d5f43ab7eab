import type { Actor } from '@gongyuan/kernel/env';
import type { LocalDate } from '@gongyuan/kernel/time';
import { ApiOkResponse, ApiOperation, ApiTags } from '@gongyuan/platform/description/decorators';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get } from '@nestjs/common';
import { CaseListQueries } from '../list/queries';
import { Looks, type ShowText } from '../looks';
import { type NameBook, Names } from '../names';
import { HandlerList, type HandlerShown } from '../shown/handlers';
import { todayNow } from '../today';
import { HandlerQueries, type HandlerRecord } from './queries';

function shownOf(record: HandlerRecord, open: number, names: NameBook, text: ShowText, today: LocalDate): HandlerShown {
  const limit = record.maxOpenCases ?? undefined;
  return {
    id: record.id,
    name: names.staff(record.id).name,
    units: record.units.map((unit) => names.unit(unit)),
    kind: record.kind ?? undefined,
    firm: text(record.firm, 'text', 'full'),
    firmUnit: record.firmUnit === null ? undefined : names.unit(record.firmUnit),
    specialties: [...(record.specialties ?? [])],
    counties: (record.counties ?? []).map((unit) => names.unit(unit)),
    open,
    maxOpenCases: limit,
    full: limit !== undefined && open >= limit,
    publicPayroll: record.publicPayroll ?? false,
    leave:
      record.leaveFrom === null || record.leaveTo === null
        ? undefined
        : { from: record.leaveFrom, to: record.leaveTo, now: record.leaveFrom <= today },
  };
}

const away = ({ leave }: HandlerShown): boolean => leave?.now ?? false;

/** Who is there and has room first. */
const byRoom = (a: HandlerShown, b: HandlerShown): number =>
  Number(away(a)) - Number(away(b)) || Number(a.full) - Number(b.full) || a.open - b.open || (a.id < b.id ? -1 : 1);

/** 承办人 a case can be assigned to, with their load. Names and firms of the staff are no look at a person's private data. */
@ApiTags('handlers')
@Act('cases.assign')
@Reads('case_list', 'account', 'unit')
@Controller('api/handlers')
export class HandlerController {
  constructor(
    private readonly queries: HandlerQueries,
    private readonly cases: CaseListQueries,
    private readonly names: Names,
    private readonly looks: Looks,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listHandlers',
    summary: '可指派的承办人',
    description: 'Handlers a case can be assigned to, with their open cases',
  })
  @ApiOkResponse({ type: HandlerList })
  async list(@CurrentActor() actor: Actor): Promise<HandlerList> {
    const today = todayNow();
    const records = await this.queries.assignable(actor, today);
    const ids = records.map(({ id }) => id);
    const [load, names, text] = await Promise.all([
      this.cases.load(ids),
      this.names.of(
        ids,
        records.flatMap(({ units, firmUnit, counties }) => [...units, firmUnit, ...(counties ?? [])]),
      ),
      this.looks.hints(records.map(({ firm }) => firm)),
    ]);
    return { rows: records.map((record) => shownOf(record, load.get(record.id) ?? 0, names, text, today)).sort(byRoom) };
  }
}

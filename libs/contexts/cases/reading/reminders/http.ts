import type { Actor } from '@gongyuan/kernel/env';
import { daysBetween, type LocalDate } from '@gongyuan/kernel/time';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dateKeyOf, isReminded, keyText, OVERDUE } from '../../reminders/steps';
import { causeShown } from '../causes';
import { nextDate } from '../dates';
import { type NameBook, Names } from '../names';
import { ReminderList, type ReminderShown } from '../shown/reminders';
import { todayNow } from '../today';
import { type RemindedCase, ReminderQueries } from './queries';

/** What of a case's reminders concerns somebody: all of it its handler; others only what was escalated, or has nobody. */
function shownOf(found: RemindedCase, actor: Actor, names: NameBook, today: LocalDate): ReminderShown[] {
  const mine = found.handler === actor.id || found.handler === null;
  return found.standing.flatMap((one) => {
    // the two read models may be a moment apart: a date that has ended meanwhile is not reminded of
    const clock = found.clocks.find((each) => isReminded(each) && keyText(dateKeyOf(each)) === one.key);
    if (!clock || !(mine || one.step === OVERDUE)) return [];
    return [
      {
        reminderId: one.reminderId,
        caseId: found.caseId,
        number: found.number ?? found.registration,
        unit: names.unit(found.unit),
        cause: causeShown({ code: found.causeCode, version: found.causeVersion }),
        handler: found.handler ? names.staff(found.handler) : undefined,
        date: nextDate(clock, today),
        workBy: one.workBy,
        daysToWorkBy: daysBetween(today, one.workBy),
        remindedOn: one.on,
        escalated: one.step === OVERDUE,
        read: one.readBy.includes(actor.id),
      },
    ];
  });
}

/** 期限提醒. Numbers and dates only: no personal value is opened. */
@ApiTags('cases')
@Act('cases.reminders')
@Reads('reminders', 'case_list', 'unit', 'account')
@Controller('api/reminders')
export class ReminderController {
  constructor(
    private readonly queries: ReminderQueries,
    private readonly names: Names,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listReminders',
    summary: '期限提醒',
    description: 'Standing reminders of the dates that concern the reader',
  })
  @ApiOkResponse({ type: ReminderList })
  async list(@CurrentActor() actor: Actor): Promise<ReminderList> {
    const today = todayNow();
    const found = await this.queries.standing(actor);
    const names = await this.names.of(
      found.map(({ handler }) => handler),
      found.map(({ unit }) => unit),
    );
    const rows = found
      .flatMap((one) => shownOf(one, actor, names, today))
      .sort((a, b) => (a.workBy < b.workBy ? -1 : a.workBy > b.workBy ? 1 : a.reminderId < b.reminderId ? -1 : 1));
    return { rows, unread: rows.filter(({ read }) => !read).length };
  }
}

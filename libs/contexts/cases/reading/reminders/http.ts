import { type Actor, holds } from '@gongyuan/kernel/env';
import { daysBetween, type LocalDate } from '@gongyuan/kernel/time';
import { ApiOkResponse, ApiOperation, ApiTags } from '@gongyuan/platform/description/decorators';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get } from '@nestjs/common';
import { dateKeyOf, isReminded, isStep, keyText, OVERDUE } from '../../reminders/steps';
import type { StandingReminder } from '../../reminders/timers';
import { causeShown } from '../causes';
import { nextDate } from '../dates';
import { type NameBook, Names } from '../names';
import { ReminderList, type ReminderShown } from '../shown/reminders';
import { todayNow } from '../today';
import { type RemindedCase, ReminderQueries } from './queries';

/**
 * True when a reminder is meant for somebody: a step those whose turn it is, any other date the handler, or the coordinators while
 * there is none; what has passed the coordinators as well.
 */
function isFor(actor: Actor, { handler, turnPost, turnUnit, unit }: RemindedCase, reminder: StandingReminder): boolean {
  if (reminder.step === OVERDUE && holds(actor, ['coordinator'], unit)) return true;
  if (isStep(reminder)) return turnPost !== null && turnUnit !== null && holds(actor, [turnPost], turnUnit);
  return handler === null ? holds(actor, ['coordinator'], unit) : handler === actor.id;
}

/** What of a case's reminders concerns somebody. */
function shownOf(found: RemindedCase, actor: Actor, names: NameBook, today: LocalDate): ReminderShown[] {
  const { turnPost, turnUnit } = found;
  return found.standing.flatMap((one) => {
    // the two read models may be a moment apart: a date that has ended meanwhile is not reminded of
    const clock = found.clocks.find((each) => isReminded(each) && keyText(dateKeyOf(each)) === one.key);
    if (!clock || !isFor(actor, found, one)) return [];
    return [
      {
        reminderId: one.reminderId,
        caseId: found.caseId,
        number: found.number ?? found.registration,
        unit: names.unit(found.unit),
        cause: causeShown({ code: found.causeCode, version: found.causeVersion }),
        handler: found.handler ? names.staff(found.handler) : undefined,
        turn: isStep(one) && turnPost && turnUnit ? { post: turnPost, unit: names.unit(turnUnit) } : undefined,
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
      found.flatMap(({ unit, turnUnit }) => [unit, turnUnit]),
    );
    const rows = found
      .flatMap((one) => shownOf(one, actor, names, today))
      .sort((a, b) => (a.workBy < b.workBy ? -1 : a.workBy > b.workBy ? 1 : a.reminderId < b.reminderId ? -1 : 1));
    return { rows, unread: rows.filter(({ read }) => !read).length };
  }
}

import type { Actor } from '@gongyuan/kernel/env';
import type { LocalDate } from '@gongyuan/kernel/time';
import { QUEUES } from '../queues';
import { atOrBelow, type Params } from '../sql';
import type { CaseFilters } from './filters';

const SOON_DAYS = 7;
/** `c` is a row of the list. A date whose last day is not known yet may be near, but is never said to be over. */
export const isOverdue = (today: string): string => `c.overdue_after < ${today}`;
export const isSoon = (today: string): string => `(c.overdue_after >= ${today} and c.safe_by < ${today} + ${SOON_DAYS})`;
/** Nothing lies ahead, and nothing of ours is late: what is late stands in a queue of its own. */
export const isUndated = (today: string): string => `(not c.ended and c.overdue_after >= ${today} and c.last_on < ${today})`;
/**
 * 无下一步安排: no hearing is set, and no date of anybody falls into the days that come. Asked of the date that comes next before
 * it is asked of all of them: most open cases are told apart by an index.
 */
export const isIdle = (today: string): string =>
  `(not c.ended and c.overdue_after >= ${today} and c.next_on not between ${today} and ${today} + ${QUEUES.idle.days}
    and not ${today} <= any(c.hearings) and not exists (select from unnest(c.dates) as one (day) where one.day between ${today} and ${today} + ${QUEUES.idle.days}))`;
const { body, proceeding, firm } = QUEUES.waiting;
/** 等待过久, for a body, in a proceeding, or for a firm. */
export const isWaiting = (today: string): string =>
  `(not c.ended and (c.late_after < ${today} - ${body.days} or c.quiet_since < ${today} - ${proceeding.days}
    or c.firm_since < ${today} - ${firm.days}))`;

/** A decision or a termination that was recorded from paper and not confirmed by who signed it: 待本人确认. */
export const isUnconfirmed = '(c.confirm_by is not null or c.end_confirm_by is not null)';
export const isToConfirm = (person: string): string => `(c.confirm_by = ${person} or c.end_confirm_by = ${person})`;

/** 开庭遇请假: a hearing is set for a day on which the handler is on leave. */
export const isAway = (today: string): string =>
  `(not c.ended and c.handler = any(array(select l.person from read.handler_leave l where l.to_on >= ${today}))
    and exists (select from read.handler_leave l, unnest(c.hearings) as one (day)
     where l.person = c.handler and l.to_on >= ${today} and one.day >= ${today}
       and one.day between l.from_on and l.to_on and (l.back_on is null or one.day < l.back_on)))`;

/** Found by their days first: walking the list in its order would pass over everything else that comes earlier in it. */
const first = (condition: string): string => `c.case_id = any(array(select c.case_id from read.case_list c where ${condition}))`;

/** How people type the number of a case: brackets of either width, or none. */
function numberPrefix(text: string): string {
  const tidy = text.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');
  return (/^\d/.test(tidy) ? `（${tidy}` : tidy).replace(/[\\%_]/g, '\\$&');
}

/** The filters as conditions of the list. */
export function conditionsOf(filters: CaseFilters, actor: Actor, today: LocalDate, params: Params): string[] {
  const { stage, state, unit, handler, cause, category, matter, due, queue, urgent, objected, confirm, q } = filters;
  const conditions: string[] = [];
  if (stage)
    conditions.push(stage.length === 1 ? `c.stage = ${params.add(stage[0], 'text')}` : `c.stage = any(${params.add(stage, 'text[]')})`);
  if (state) conditions.push(state === 'ended' ? 'c.ended' : 'not c.ended');
  if (unit) conditions.push(`(${atOrBelow('c.unit', unit, params)} or ${atOrBelow('c.also_at', unit, params)})`);
  if (handler) conditions.push(`c.handler = ${params.add(handler === 'me' ? actor.id : handler, 'uuid')}`);
  if (cause) {
    const code = params.add(cause, 'text');
    conditions.push(`(c.cause_code = ${code} or starts_with(c.cause_code, ${code} || '('))`);
  }
  if (category)
    conditions.push(
      `exists (select from read.case_category k where k.category = ${params.add(category, 'text')} and k.case_id = c.case_id
        and k.category = any(c.categories))`,
    );
  if (matter) conditions.push(`c.matter = ${params.add(matter, 'text')}`);
  if (due === 'none') conditions.push(first(isUndated(params.add(today, 'date'))));
  if (due === 'overdue') conditions.push(isOverdue(params.add(today, 'date')));
  if (due === '7d') conditions.push(first(isSoon(params.add(today, 'date'))));
  if (queue === 'idle') conditions.push(first(isIdle(params.add(today, 'date'))));
  if (queue === 'waiting') conditions.push(first(isWaiting(params.add(today, 'date'))));
  if (queue === 'away') conditions.push(first(isAway(params.add(today, 'date'))));
  if (urgent) conditions.push(first('c.urgent'));
  if (objected) conditions.push(first('c.objected'));
  if (confirm === 'pending') conditions.push(isUnconfirmed);
  if (confirm === 'mine') conditions.push(isToConfirm(params.add(actor.id, 'uuid')));
  if (q) {
    const prefix = params.add(`${numberPrefix(q)}%`, 'text');
    conditions.push(`(c.registration like ${prefix} or c.number like ${prefix} or c.former_registration like ${prefix})`);
  }
  return conditions;
}

import type { Actor } from '@gongyuan/kernel/env';
import type { LocalDate } from '@gongyuan/kernel/time';
import { stepPosts } from '../../unit-rules/codes';
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
    and not ${today} <= any(c.hearings) and not c.dates && array(select ${today} + n from generate_series(0, ${QUEUES.idle.days}) as n))`;
const { body, proceeding, firm } = QUEUES.waiting;
/** 等待过久, for a body, in a proceeding, or for a firm. */
export const isWaiting = (today: string): string =>
  `(not c.ended and (c.late_after < ${today} - ${body.days} or c.quiet_since < ${today} - ${proceeding.days}
    or c.firm_since < ${today} - ${firm.days}))`;

/** A decision or a termination that was recorded from paper and not confirmed by who signed it: 待本人确认. */
export const isUnconfirmed = '(c.confirm_by is not null or c.end_confirm_by is not null)';
export const isToConfirm = (person: string): string => `(c.confirm_by = ${person} or c.end_confirm_by = ${person})`;

/**
 * 待我审批: the post whose turn it is is held by this person, at the unit or above it. Who took another step of the case is told so
 * on its page.
 */
export function isMyTurn({ posts }: Actor, params: Params): string {
  const held = stepPosts.flatMap((post) => {
    const units = posts.filter((one) => one.post === post).flatMap(({ covers }) => covers);
    return units.length > 0 ? [`(c.turn_post = ${params.add(post, 'text')} and c.turn_unit = any(${params.add(units, 'uuid[]')}))`] : [];
  });
  return held.length > 0 ? `(${held.join(' or ')})` : 'false';
}

/** 开庭遇请假: a hearing is set for a day on which the handler is on leave. */
export const isAway = (today: string): string =>
  `(not c.ended and c.handler = any(array(select l.person from read.handler_leave l where l.to_on >= ${today}))
    and exists (select from read.handler_leave l, unnest(c.hearings) as one (day)
     where l.person = c.handler and l.to_on >= ${today} and one.day >= ${today}
       and one.day between l.from_on and l.to_on and (l.back_on is null or one.day < l.back_on)))`;

/** How people type the number of a case: brackets of either width, or none. */
function numberPrefix(text: string): string {
  const tidy = text.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');
  return (/^\d/.test(tidy) ? `（${tidy}` : tidy).replace(/[\\%_]/g, '\\$&');
}

export interface Conditions {
  readonly all: readonly string[];
  /** What is asked for is few among many: it is found first, since walking the list in its order would pass over everything else. */
  readonly few: boolean;
}

/** The filters as conditions of the list. */
export function conditionsOf(filters: CaseFilters, actor: Actor, today: LocalDate, params: Params): Conditions {
  const { stage, state, unit, handler, cause, category, matter, due, queue, urgent, objected, confirm, turn, q } = filters;
  const all: string[] = [];
  if (stage) all.push(stage.length === 1 ? `c.stage = ${params.add(stage[0], 'text')}` : `c.stage = any(${params.add(stage, 'text[]')})`);
  if (state) all.push(state === 'ended' ? 'c.ended' : 'not c.ended');
  if (unit) all.push(`(${atOrBelow('c.unit', unit, params)} or ${atOrBelow('c.also_at', unit, params)})`);
  if (handler) all.push(`c.handler = ${params.add(handler === 'me' ? actor.id : handler, 'uuid')}`);
  if (cause) {
    const code = params.add(cause, 'text');
    all.push(`(c.cause_code = ${code} or starts_with(c.cause_code, ${code} || '('))`);
  }
  if (category)
    all.push(
      `exists (select from read.case_category k where k.category = ${params.add(category, 'text')} and k.case_id = c.case_id
        and k.category = any(c.categories))`,
    );
  if (matter) all.push(`c.matter = ${params.add(matter, 'text')}`);
  if (due === 'overdue') all.push(isOverdue(params.add(today, 'date')));
  if (confirm === 'pending') all.push(isUnconfirmed);
  if (confirm === 'mine') all.push(isToConfirm(params.add(actor.id, 'uuid')));
  if (q) {
    const prefix = params.add(`${numberPrefix(q)}%`, 'text');
    all.push(`(c.registration like ${prefix} or c.number like ${prefix} or c.former_registration like ${prefix})`);
  }
  const few: string[] = [];
  if (due === 'none') few.push(isUndated(params.add(today, 'date')));
  if (due === '7d') few.push(isSoon(params.add(today, 'date')));
  if (queue === 'idle') few.push(isIdle(params.add(today, 'date')));
  if (queue === 'waiting') few.push(isWaiting(params.add(today, 'date')));
  if (queue === 'away') few.push(isAway(params.add(today, 'date')));
  if (turn) few.push(isMyTurn(actor, params));
  if (urgent) few.push('c.urgent');
  if (objected) few.push('c.objected');
  return { all: [...few, ...all], few: few.length > 0 };
}

import { isUrgent } from '@gongyuan/calendar/rules/urgent';
import { standardRules } from '@gongyuan/calendar/standard';
import { daysBetween, type LocalDate } from '@gongyuan/kernel/time';
import { APPROVAL_STEP } from '../approval/rounds';
import { civilLimitations } from '../key-days/kinds';
import { type Clock, HEARING, type ListedClock, lastDay, NEXT_STEP, RESUBMIT_BY, SET_BY_BODY, SUPPLY_BY } from './clocks';
import type { Words } from './shown/common';
import type { CaseDateShown, NextDate } from './shown/dates';
import { whoseOf } from './whose';

const ruleNames = new Map<string, Words>([
  ...standardRules.map(({ id, nameZh, nameEn }) => [id, { zh: nameZh, en: nameEn }] as const),
  [SUPPLY_BY, { zh: '补正截止日期', en: 'Missing materials to be supplied' }],
  [APPROVAL_STEP, { zh: '审签（单位规程）', en: 'Step of the approval (rule of the unit)' }],
  [HEARING, { zh: '开庭', en: 'Hearing' }],
  [SET_BY_BODY, { zh: '办案机关指定的日期', en: 'Day set by the body' }],
  [NEXT_STEP, { zh: '下一步安排', en: 'Next step planned' }],
  [RESUBMIT_BY, { zh: '归档材料补齐日期', en: 'Returned file to be handed in again' }],
]);

/** What a rule is called; its id for a rule that this version of the product does not know. */
export const ruleName = (rule: string): Words => ruleNames.get(rule) ?? { zh: rule, en: rule };

/** A date as it looks on the day it is read: whether it has passed is never stored. */
export function nextDate(clock: ListedClock, today: LocalDate): NextDate {
  const { rule, nominalOn, dueOn, safeBy, needsHolidayData, state } = clock;
  const whose = whoseOf(rule);
  const runs = state === 'open' && whose === 'ours';
  return {
    rule,
    name: ruleName(rule),
    nominalOn,
    dueOn,
    safeBy,
    needsHolidayData,
    whose,
    daysLeft: daysBetween(today, lastDay(clock)),
    overdue: runs && dueOn !== null && today > dueOn,
    urgent: runs && isUrgent(daysBetween(today, nominalOn)),
  };
}

const rank = { open: 0, paused: 1, met: 2, superseded: 3 } as const;

/** All dates of a case: what runs first and nearest first, then what has ended. */
export const shownDates = (clocks: readonly Clock[], today: LocalDate): CaseDateShown[] =>
  clocks
    .toSorted((a, b) => rank[a.state] - rank[b.state] || (lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0))
    .map((clock) => ({
      ...nextDate(clock, today),
      basis: clock.basis,
      from: clock.from,
      ruleVersion: clock.ruleVersion,
      calendarVersion: clock.calendarVersion,
      state: clock.state,
      proceedingId: clock.proceeding,
      sourceId: clock.source,
      interruptible: clock.source !== undefined && civilLimitations.includes(clock.rule) ? true : undefined,
      event: clock.event,
      endedBy: clock.endedBy,
    }));

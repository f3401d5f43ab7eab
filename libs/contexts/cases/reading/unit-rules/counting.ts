import { ruleBook } from '@gongyuan/calendar/rule-book';
import { standardRules } from '@gongyuan/calendar/standard';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { ObjectionRule } from '../../unit-rules/codes';
import type { DayCountShown } from '../shown/day-count';

const book = ruleBook(standardRules);

/** How many days a rule gave on a day, and of which kind. */
export function countingShown(rule: ObjectionRule, on: LocalDate): DayCountShown {
  const { length, unit, basis } = book.clock(rule, on).version;
  return { rule, days: length, working: unit === 'working_day', basis };
}

import { daysBetween } from '@gongyuan/kernel/time';
import published from '../../test/fixtures/deadline-cases.json';
import { isUrgent, urgentRule } from './rules/urgent';

describe('不足七日 (法律援助法 art. 44(1))', () => {
  it.each(published.urgent_flag_cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const left = daysBetween(one.application_date, one.limitation_end);
    expect([one.rule, left, isUrgent(left)]).toEqual([urgentRule.id, one.days_left, one.expected_urgent]);
  });
});

import { CalendarError } from '@gongyuan/calendar/error';
import { standardCalendar } from '@gongyuan/calendar/standard';
import type { Clocks, DueDate } from '@gongyuan/kernel/env';

describe('the calendar, which imports nothing of ours', () => {
  it('is what deciders are given as clocks', () => {
    const clocks: Clocks = standardCalendar();
    const due: DueDate = clocks.due('LA_REVIEW_7D', '2026-11-20');
    expect(due).toMatchObject({ rule: 'LA_REVIEW_7D', dueOn: '2026-11-27' });
  });

  it('refuses an unknown rule by the code the kernel names', () => {
    expect(() => standardCalendar().due('NOPE', '2026-11-20')).toThrow(CalendarError);
    expect(() => standardCalendar().due('NOPE', '2026-11-20')).toThrow(expect.objectContaining({ code: 'calendar.unknown-rule' }));
  });
});

import { calculate, calculateText } from './calculator';
import { CalendarError } from './error';
import { messageOf } from './messages';
import { standardCalendar } from './standard';

const calendar = standardCalendar();

describe('the calculator', () => {
  it('answers a line', () => {
    expect(calculate(calendar, { id: 'q1', rule: 'ARB_SUE_15D', from: '2026-04-20' })).toEqual({
      id: 'q1',
      nominalOn: '2026-05-05',
      dueOn: '2026-05-06',
      safeBy: '2026-04-30',
      needsHolidayData: false,
      basis: '《中华人民共和国劳动争议调解仲裁法》第五十条；《中华人民共和国民事诉讼法》第八十五条（十五日）',
    });
  });

  it('takes a pause, an absent one, and a number for an id', () => {
    const pause = { noticeOn: '2026-06-03', suppliedOn: '2026-06-10' };
    expect(calculate(calendar, { id: 7, rule: 'LA_REVIEW_7D', from: '2026-06-01', pause })).toMatchObject({ id: 7, dueOn: '2026-06-15' });
    expect(calculate(calendar, { id: 7, rule: 'LA_REVIEW_7D', from: '2026-06-01', pause: null })).toMatchObject({ dueOn: '2026-06-08' });
  });

  it('gives no nominal day where the count itself needs a notice', () => {
    expect(calculate(calendar, { id: 'a', rule: 'ARB_ACCEPT_5WD', from: '2026-12-30' })).toMatchObject({
      nominalOn: null,
      dueOn: null,
      safeBy: null,
      needsHolidayData: true,
      provisionalSafeBy: '2026-12-31',
    });
    expect(calculate(calendar, { id: 'b', rule: 'ARB_SUE_15D', from: '2026-12-30' })).toMatchObject({
      nominalOn: '2027-01-14',
      dueOn: null,
    });
  });

  it.each([
    [{ id: 'x', rule: 'NOPE', from: '2026-01-01' }, 'x', 'calendar.unknown-rule'],
    [{ id: 'x', rule: 'ARB_SUE_15D', from: '2026-02-30' }, 'x', 'calendar.bad-date'],
    [{ id: 'x', rule: 'ARB_SUE_15D' }, 'x', 'calendar.bad-line'],
    [{ id: 'x', rule: 5, from: '2026-01-01' }, 'x', 'calendar.bad-line'],
    [{ id: {}, rule: 'ARB_SUE_15D', from: '' }, null, 'calendar.bad-date'],
    [{ id: 'x', rule: 'LA_REVIEW_7D', from: '2026-01-01', pause: { noticeOn: '2026-01-02' } }, 'x', 'calendar.bad-pause'],
    [{ id: 'x', rule: 'LA_REVIEW_7D', from: '2026-01-01', pause: 'yes' }, 'x', 'calendar.bad-line'],
    [
      { id: 'x', rule: 'ARB_SUE_15D', from: '2026-01-01', pause: { noticeOn: '2026-01-02', suppliedOn: '2026-01-03' } },
      'x',
      'calendar.not-pausable',
    ],
    [{ id: 'x', rule: 'WI_ABILITY_NOTICE_5WD', from: '2020-01-01' }, 'x', 'calendar.not-in-force'],
    [null, null, 'calendar.bad-line'],
    [['a'], null, 'calendar.bad-line'],
    ['text', null, 'calendar.bad-line'],
  ])('%j fails under its id with its code', (line, id, code) => {
    expect(calculate(calendar, line)).toEqual({ id, error: { code, message: expect.stringMatching(/\p{Script=Han}.* \/ [a-z]/u) } });
  });

  it('reads text, and refuses what is not JSON', () => {
    expect(calculateText(calendar, '{"id":"a","rule":"ARB_SUE_15D","from":"2026-04-20"}')).toMatchObject({ id: 'a', dueOn: '2026-05-06' });
    expect(calculateText(calendar, '{"id":"a"')).toMatchObject({ id: null, error: { code: 'calendar.bad-line' } });
  });

  it('says what was wrong with which value', () => {
    expect(messageOf(new CalendarError('calendar.unknown-rule', { rule: 'NOPE' }))).toBe(
      '没有这条期限规则（NOPE） / there is no such rule',
    );
  });
});

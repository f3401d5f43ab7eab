import { of } from '@gongyuan/kernel/facts';
import { type Past, person, sentences } from '@gongyuan/platform/testing/given';
import { leaveDecider } from '../person';
import { UNIT_TREE } from '../units/events';

const who = '00000000-0000-4000-8000-000000000011';
const city = '00000000-0000-5000-8000-000000000001';
const day = '2026-03-02';
const given = (...past: readonly Past[]) =>
  sentences(leaveDecider, { actor: person('coordinator', 'coordinator') })(...past).and(UNIT_TREE, {
    type: 'UnitPlaced',
    on: day,
    data: { unit: city, code: 'city', path: [city] },
  });
const opened: Past = { type: 'AccountOpened', on: day, data: { name: of(who, '周律师'), login: of(who, 'zhou') } };
const post: Past = { type: 'PostGiven', on: day, data: { postId: 'p1', post: 'handler', unit: city, from: day, to: '2026-12-31' } };
const handler = [opened, post];
const record = (from: string, to: string, occurredOn = day) => ({
  ...{ type: 'RecordLeave' as const, handler: who, occurredOn },
  ...{ from, to, reason: '年休假' },
});
const end = (occurredOn: string, leaveId = 'l1') => ({ type: 'EndLeave' as const, handler: who, leaveId, occurredOn });
const away: Past = { type: 'LeaveRecorded', on: day, data: { leaveId: 'l1', from: '2026-03-09', to: '2026-03-20' } };
const ended = (backOn: string): Past => ({ type: 'LeaveEnded', on: backOn, data: { leaveId: 'l1', backOn } });

describe('leave of a handler', () => {
  it('goes from a day to a day, its reason sealed', () =>
    given(...handler)
      .when(record('2026-03-09', '2026-03-20'))
      .thenLike({ type: 'LeaveRecorded', data: { from: '2026-03-09', to: '2026-03-20', reason: of(who, '年休假') } }));

  it('may have begun before it was recorded, but is not over', () => {
    expect(
      given(...handler)
        .when(record('2026-03-02', '2026-03-10', '2026-03-05'))
        .events(),
    ).toHaveLength(1);
    given(...handler)
      .when(record('2026-03-02', '2026-03-04', '2026-03-05'))
      .thenRefused('leave.period-over', { to: '2026-03-04' });
    given(...handler)
      .when(record('2026-03-10', '2026-03-09'))
      .thenRefused('leave.period', { from: '2026-03-10', to: '2026-03-09' });
  });

  it('is for somebody who handles cases on its first day', () => {
    given(opened).when(record('2026-03-09', '2026-03-20')).thenRefused('leave.not-a-handler', { from: '2026-03-09' });
    given(...handler)
      .when(record('2027-01-04', '2027-01-08'))
      .thenRefused('leave.not-a-handler', { from: '2027-01-04' });
    given().when(record('2026-03-09', '2026-03-20')).thenRefused('account.none');
  });

  it('takes no day twice', () => {
    given(...handler, away)
      .when(record('2026-03-20', '2026-03-25'))
      .thenRefused('leave.overlaps', { from: '2026-03-09', to: '2026-03-20' });
    expect(
      given(...handler, away)
        .when(record('2026-03-21', '2026-03-25'))
        .events(),
    ).toHaveLength(1);
    expect(
      given(...handler, away, ended('2026-03-16'))
        .when(record('2026-03-16', '2026-03-25'))
        .events(),
    ).toHaveLength(1);
    given(...handler, away, ended('2026-03-16'))
      .when(record('2026-03-15', '2026-03-25'))
      .thenRefused('leave.overlaps');
  });

  it('ends with the day before the handler is back, and never began when that is its first day', () => {
    given(...handler, away)
      .when(end('2026-03-16'))
      .then({ type: 'LeaveEnded', on: '2026-03-16', data: { leaveId: 'l1', backOn: '2026-03-16' } });
    const dropped = given(...handler, away, ended('2026-03-06'));
    expect(dropped.when(record('2026-03-09', '2026-03-20')).events()).toHaveLength(1);
  });

  it('is ended once, while it lasts', () => {
    given(...handler, away)
      .when(end('2026-03-21'))
      .thenRefused('leave.over', { to: '2026-03-20' });
    given(...handler, away, ended('2026-03-16'))
      .when(end('2026-03-17'))
      .thenRefused('leave.over', { to: '2026-03-20', backOn: '2026-03-16' });
    given(...handler, away)
      .when(end('2026-03-16', 'l2'))
      .thenRefused('leave.unknown');
  });

  it('ends no session', () => expect(given(...handler, away).state()).toMatchObject({ accessVersion: 2 }));
});

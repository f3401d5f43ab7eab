import { clockOf, differenceOf, marksOf, momentOf, readMoment } from './moment';

describe('the moment in the address', () => {
  it('is a position, a time or a day, and anything else is now', () => {
    expect(readMoment({ v: '12', at: '2026-09-14T15:20' })).toEqual({ v: '12' });
    expect(readMoment({ at: '2026-09-14T15:20', base: 'now' })).toEqual({ at: '2026-09-14T15:20', base: 'now' });
    expect(readMoment({ v: '0', at: 'yesterday', on: '2026-13-01', base: 'x' })).toEqual({});
    expect(momentOf(readMoment({ do: 'GrantAid' }))).toBeUndefined();
  });

  it('is asked for in the zone of the office', () => {
    expect(momentOf({ at: '2026-09-14T15:20' })).toEqual({ at: '2026-09-14T15:20:00+08:00' });
    expect(momentOf({ on: '2026-09-14', v: '7' })).toEqual({ on: '2026-09-14', position: '7' });
    expect(clockOf('2026-09-14T07:20:07.123Z')).toBe('2026-09-14T15:20:07');
  });

  it('is compared with the event before it, with the first one, or with now', () => {
    expect(differenceOf({ v: '12' }, 3)).toEqual({ to: '12' });
    expect(differenceOf({ v: '12', base: 'first' }, 3)).toEqual({ from: 3, to: '12' });
    expect(differenceOf({ at: '2026-09-14T15:20', base: 'now' }, 3)).toEqual({ fromAt: '2026-09-14T15:20:00+08:00' });
  });
});

it('gives every event a mark of its own, in recorded order', () => {
  const at = '2026-09-14T07:20:07.000Z';
  const events = [
    { position: 5, at, on: '2026-09-14' },
    { position: 4, at, on: '2026-09-01' },
  ];
  const ms = Date.parse(at);
  expect(marksOf(events, false).map((mark) => [mark.position, mark.ms])).toEqual([
    [4, ms],
    [5, ms + 1],
  ]);
  expect(marksOf(events, true).map((mark) => mark.ms)).toEqual([Date.parse('2026-09-01'), Date.parse('2026-09-14')]);
});

import { isDay, parseDay } from './parse-day';

describe('a day as it is typed', () => {
  it('may be written in every way of the office', () => {
    for (const text of [
      '2026-03-05',
      '2026-3-5',
      '2026.3.5',
      '2026/03/05',
      '2026年3月5日',
      '20260305',
      '２０２６－３－５',
      '3-5',
      '3月5日',
    ])
      expect([text, parseDay(text, '2026')]).toEqual([text, '2026-03-05']);
  });

  it('must exist', () => {
    for (const text of ['', '2026-02-29', '26-3-5', '2026-13-01', '2026', '2026-3-5-1', 'abc'])
      expect([text, parseDay(text, '2026')]).toEqual([text, undefined]);
    expect(isDay('2028-02-29')).toBe(true);
  });
});

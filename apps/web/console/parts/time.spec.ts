import { daysBetween, paperDay, shortDay, stamp, today } from './time';

describe('days of the office', () => {
  it('are those of Asia/Shanghai', () => {
    expect(today(new Date('2026-11-21T16:30:00Z'))).toBe('2026-11-22');
    expect(stamp('2026-11-21T16:05:00Z')).toBe('2026-11-22 00:05');
  });

  it('are counted without the clock', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
  });

  it('are written short in this year only', () => {
    expect(shortDay('2026-11-24', '2026-11-22')).toBe('11-24');
    expect(shortDay('2027-01-04', '2026-11-22')).toBe('2027-01-04');
    expect(paperDay('2026-03-05')).toBe('2026年3月5日');
  });
});

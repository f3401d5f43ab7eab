import { Kept } from './kept';

describe('what is kept in memory', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    jest.setSystemTime(Date.parse('2026-06-01T00:00:00Z'));
  });
  afterEach(() => jest.useRealTimers());

  it('is there for its time and not longer', () => {
    const kept = new Kept<string>(1_000, 10);
    kept.set('a', '张三');
    jest.setSystemTime(Date.parse('2026-06-01T00:00:00.999Z'));
    expect(kept.get('a')).toBe('张三');
    jest.setSystemTime(Date.parse('2026-06-01T00:00:01Z'));
    expect(kept.get('a')).toBeUndefined();
  });

  it('is let go of when its time is over, though nobody asks', () => {
    const kept = new Kept<string>(1_000, 10);
    kept.set('a', '张三');
    jest.advanceTimersByTime(500);
    kept.set('b', '李四');
    jest.advanceTimersByTime(500);
    expect(kept.size).toBe(1);
    jest.advanceTimersByTime(1_000);
    expect(kept.size).toBe(0);
  });

  it('is never more than so many', () => {
    const kept = new Kept<number>(1_000, 3);
    for (let n = 0; n < 10; n++) {
      kept.set(String(n), n);
      expect(kept.size).toBeLessThanOrEqual(3);
    }
    expect(kept.get('9')).toBe(9);
  });

  it('is gone once it is forgotten', () => {
    const kept = new Kept<string>(1_000, 3);
    kept.set('a', '张三');
    kept.delete('a');
    expect(kept.get('a')).toBeUndefined();
  });
});

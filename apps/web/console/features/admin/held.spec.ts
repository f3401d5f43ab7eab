import { isHeld } from './held';

describe('a post', () => {
  it('is held from its first day to its last', () => {
    const held = { from: '2026-03-01', to: '2026-03-31' };
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => isHeld(held, day))).toEqual([false, true, true, false]);
  });

  it('is no longer held on the day it ends', () => {
    expect(isHeld({ from: '2026-03-01', endedOn: '2026-03-10' }, '2026-03-10')).toBe(false);
    expect(isHeld({ from: '2026-03-01', endedOn: '2026-03-10' }, '2026-03-09')).toBe(true);
  });
});

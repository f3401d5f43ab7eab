import { amountText, percent, standingText, withUnit, yearShare } from './numbers';

const say = ((key: string, slots?: Record<string, string>) => `${key}${slots ? ` ${Object.values(slots).join()}` : ''}`) as never;

describe('the numbers of a programme', () => {
  it('are read in their unit, money in 万元', () => {
    expect(amountText(12_345, { money: false })).toBe('12,345');
    expect(withUnit(12_345, { money: false, unit: '件' })).toBe('12,345 件');
    expect(withUnit(1_000_000_000, { money: true, unit: '元' })).toBe('1,000 万元');
    expect(withUnit(1_255_000, { money: true, unit: '元' })).toBe('1.26 万元');
    expect(percent(977)).toBe('97.7%');
    expect(yearShare({ elapsed: 1, total: 3 })).toBe('33.3%');
  });

  it('say how they stand; money is never ahead', () => {
    const about = { money: false, unit: '件', done: 30, target: { amount: 50 } };
    expect(standingText({ ...about, standing: 'ahead', gap: 5 }, say)).toEqual({ words: 'plan.ahead 5 件', tone: 'ok' });
    expect(standingText({ ...about, done: 50, standing: 'ahead', gap: 5 }, say)).toEqual({ words: 'plan.reached', tone: 'ok' });
    expect(standingText({ ...about, standing: 'behind', gap: -3 }, say)).toEqual({ words: 'plan.behind 3 件', tone: 'warn' });
    expect(standingText({ ...about, money: true, standing: 'spent', permille: 900 }, say)).toEqual({
      words: 'plan.spent 90%',
      tone: 'plain',
    });
    expect(standingText({ ...about, money: true, standing: 'over', permille: 1010 }, say)).toEqual({
      words: 'plan.over 101%',
      tone: 'bad',
    });
    expect(standingText({ ...about, standing: 'none' }, say)).toBeUndefined();
  });
});

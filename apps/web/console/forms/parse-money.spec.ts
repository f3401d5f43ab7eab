import { parseYuan, showYuan } from './parse-money';

describe('an amount as it is typed', () => {
  it('becomes whole fen', () => {
    expect(['48600', '48,600', '４８，６００元', '¥48600.5', '0.29'].map(parseYuan)).toEqual([
      4_860_000, 4_860_000, 4_860_000, 4_860_050, 29,
    ]);
  });

  it('is refused where it is none', () => {
    expect(['', '-5', '4.86万', '1.234', 'abc', '9999999999999'].map(parseYuan)).toEqual(Array(6).fill(undefined));
  });

  it('is shown with thousands', () => {
    expect([4_860_000, 4_860_050, 0].map(showYuan)).toEqual(['48,600', '48,600.50', '0']);
  });
});

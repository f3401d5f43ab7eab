import { fold } from '@gongyuan/kernel/foldable';
import { asStored } from '@gongyuan/platform/testing/given';
import { numberSeries, numberText } from './series';

/** law.md §5: the form of a union's case number. */
const form = /^（20\d{2}）\p{Script=Han}{2}工援登?字第\d{3,5}号$/u;

describe('a series of numbers', () => {
  it('writes numbers in the local form, and longer ones when three digits no longer suffice', () => {
    expect(numberText('2026', '晋中', '援', 1)).toBe('（2026）晋中工援字第001号');
    expect(numberText('2026', '榆次', '登', 12)).toBe('（2026）榆次工援登字第012号');
    expect(numberText('2026', '晋中', '援', 1234)).toBe('（2026）晋中工援字第1234号');
    for (const n of [1, 99, 100, 12_345])
      for (const kind of ['登', '援'] as const) expect(numberText('2026', '晋中', kind, n)).toMatch(form);
  });

  it('goes on from the last number', () => {
    const issued = (n: number) =>
      asStored({ type: 'NumberIssued', on: '2026-06-01', data: { n, number: 'x', caseId: 'c' } }, 'series-2026-晋中-援', n);
    expect(fold(numberSeries, [])).toEqual({ last: 0 });
    expect(fold(numberSeries, [issued(1), issued(2)])).toEqual({ last: 2 });
  });
});

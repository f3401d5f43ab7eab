import type { Env } from '@gongyuan/kernel/env';
import type { EventOf, NewEventOf } from '@gongyuan/kernel/facts';
import type { Foldable } from '@gongyuan/kernel/foldable';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { seriesOf } from '../staff';
import type { numberFacts } from './events';

/** What a number is for: 登 the register of applications, 援 the cases to which aid was given. */
export type SeriesKind = '登' | '援';

interface Series {
  /** The last number issued; 0 before the first. */
  readonly last: number;
}

/** A series of numbers: one per unit, year and kind; gap-free, because a number is issued only by an append at the exact version that was folded. */
export const numberSeries: Foldable<Series> = {
  initial: { last: 0 },
  // every fact of a series names the last number: a year of them need not be read to issue the next
  lastSaysAll: true,
  evolve: { NumberIssued: (_: Series, { data }: EventOf<typeof numberFacts>): Series => ({ last: data.n }) },
};

const mark: Record<SeriesKind, string> = { 登: '工援登字', 援: '工援字' };

/** `（2026）晋中工援字第001号`; longer than three digits when three no longer suffice. */
export const numberText = (year: string, name: string, kind: SeriesKind, n: number): string =>
  `（${year}）${name}${mark[kind]}第${String(n).padStart(3, '0')}号`;

/**
 * The next number of a unit's series, and the event that issues it. The year is that of the business date. Refuses `unit.no-series`
 * when neither the unit nor one above it has a word for its numbers.
 */
export function nextNumber(
  env: Env,
  unit: Uuid,
  kind: SeriesKind,
  on: LocalDate,
  caseId: Uuid,
): { readonly number: string; readonly issued: NewEventOf<typeof numberFacts> } {
  const name = seriesOf(env, unit);
  const year = on.slice(0, 4);
  const stream = streamOf('series', `${year}-${name}-${kind}`);
  const n = env.fold(numberSeries, stream).last + 1;
  const number = numberText(year, name, kind, n);
  return { number, issued: { type: 'NumberIssued', on, stream, data: { n, number, caseId } } };
}

import type { SealedRef } from '@gongyuan/kernel/facts';
import type { Position, Uuid, Version } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Entry, EntryState } from '../counting/entries';
import type { Distinct, Tally } from '../counting/tally';
import type { MeasureState } from '../state';

/** What was settled about a measure, with the version of its stream. */
export interface SettledMeasure {
  readonly state: MeasureState;
  readonly version: Version;
}

/** A delivery as the board names the latest ones of what is no figure. */
export type Latest = Pick<Entry, 'measure' | 'unit' | 'day' | 'label' | 'met' | 'entry'> & { readonly title: SealedRef | null };

/** All that a board is made of, as of one position: from the read model now, or from the record itself at any time. */
export interface BoardSource {
  readonly position: Position;
  /** The day the figures stand for. */
  readonly day: LocalDate;
  readonly measures: ReadonlyMap<Uuid, SettledMeasure>;
  readonly tallies: readonly Tally[];
  readonly distinct: readonly Distinct[];
  readonly latest: readonly Latest[];
}

export interface BoardAsk {
  readonly year: number;
  /** Units that are looked at; undefined for all. */
  readonly units: readonly Uuid[] | undefined;
  /** Only this measure. */
  readonly measure?: string;
}

/** What is asked of the list behind a figure. */
export interface EntryAsk extends BoardAsk {
  readonly measure: string;
  readonly state?: EntryState;
  readonly month?: string;
  /** Day and entry of the last row of the page before. */
  readonly after?: readonly [LocalDate, string];
  readonly limit: number;
}

/** How many of the latest deliveries a board names. */
export const LATEST = 3;

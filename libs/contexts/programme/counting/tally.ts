import type { Uuid } from '@gongyuan/kernel/ids';
import type { EntryState } from './entries';

/** Sums over entries of one measure, unit, month and state: all that figures are made of. */
export interface Tally {
  readonly measure: string;
  readonly unit: Uuid;
  /** `2026-03` */
  readonly month: string;
  readonly state: EntryState;
  readonly amount: number;
  readonly entries: number;
  readonly heads: number;
  readonly unverified: number;
  /** Distinct people as departments say. */
  readonly persons: number;
  /** Entries held under several campaigns. */
  readonly doubleTagged: number;
  readonly closed: number;
  readonly cash: number;
  readonly inKind: number;
  /** Subjects that meet their standard. */
  readonly met: number;
}

/** People known by name behind what counts of a measure, each once, at a unit and below or in all. */
export interface Distinct {
  readonly measure: string;
  readonly persons: number;
}

import type { SealedRef } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';

/** Where a counted thing comes from: what the list behind a figure leads to. */
export const entrySources = ['case', 'activity', 'pack', 'delivery'] as const;
export type EntrySource = (typeof entrySources)[number];

/**
 * `reported`: 上报, waits for somebody else; `counted`: 核定, stands in the figure; the others are shown in the list and never
 * counted: `returned`, `reversed`, and `out` for what counted once and was taken out again. `waiting` is a case that has no
 * handler yet: no list shows it.
 */
export const entryStates = ['waiting', 'reported', 'counted', 'returned', 'reversed', 'out'] as const;
export type EntryState = (typeof entryStates)[number];

/** One row of `read.programme_entry`: a thing that counts, or may, towards one measure. */
export interface Entry {
  readonly entry: string;
  /** The key of the measure; of a pack, when it is read, what its kit counts towards. */
  readonly measure: string;
  readonly year: number;
  readonly unit: Uuid;
  /** The day it counts on. */
  readonly day: LocalDate;
  /** In the measure's unit; fen where it is money. */
  readonly amount: number;
  readonly state: EntryState;
  readonly source: EntrySource;
  readonly source_id: string;
  /** What is known of it in the open: case number, name of an activity, of a 驿站. */
  readonly label: string | null;
  readonly title: SealedRef | null;
  /** 佐证材料及存放处 of a delivery. */
  readonly evidence: SealedRef | null;
  /** Workers of a collective dispute, people at a session. */
  readonly heads: number | null;
  /** 未核实: handed out, and counted apart from `amount`. */
  readonly unverified: number;
  /** Distinct people as the department says. */
  readonly persons: number | null;
  /** The people behind it who are known: 人数 counts each of them once, however many entries they stand behind. */
  readonly subjects: readonly SubjectId[];
  /** 专项行动 it is held under, where there may be several. */
  readonly campaigns: readonly string[];
  /** 办结. */
  readonly closed_on: LocalDate | null;
  readonly cash: number | null;
  readonly in_kind: number | null;
  readonly reached: number | null;
  readonly met: boolean | null;
  readonly reported_by: SubjectId | null;
  readonly verified_by: SubjectId | null;
  /** Position of the event that brought it in, and of the last one that changed it. */
  readonly first_position: number;
  readonly position: number;
}

/** The columns of an entry that its source does not speak of. */
export const plainEntry = {
  label: null,
  title: null,
  evidence: null,
  heads: null,
  unverified: 0,
  persons: null,
  subjects: [],
  campaigns: [],
  closed_on: null,
  cash: null,
  in_kind: null,
  reached: null,
  met: null,
  reported_by: null,
  verified_by: null,
} as const satisfies Partial<Entry>;

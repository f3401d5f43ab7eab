import type { DueDate } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Procedure, ProceedingKind, Road } from '../codes';

/** Where a proceeding stands. */
export const proceedingStates = [
  'filed', // 已提交
  'supplementing', // 待补正
  'accepted', // 已受理
  'suspended', // 已中止
  'refused', // 不予受理
  'silent', // 逾期未办
  'decided', // 已有结果
  'ended', // 已终结
] as const;
export type ProceedingState = (typeof proceedingStates)[number];

/** A proceeding of a case, folded. */
export interface Proceeding {
  readonly id: Uuid;
  readonly kind: ProceedingKind;
  readonly road: Road;
  readonly state: ProceedingState;
  readonly follows?: Uuid;
  readonly filedOn: LocalDate;
  readonly acceptedOn?: LocalDate;
  readonly procedure?: Procedure;
  readonly suspendedOn?: LocalDate;
  /** Time that its pausable clocks have stood still so far: where the first stop began, and how many days in all. */
  readonly stopped?: { readonly from: LocalDate; readonly days: number };
  /** The latest counting of each rule that ran in it: what is counted again when it goes on. */
  readonly clocks: readonly DueDate[];
  /** True once a measure of preservation has been taken in it. */
  readonly measure?: true;
  /** The day of its newest fact. */
  readonly lastOn: LocalDate;
}

export interface Hearing {
  readonly id: Uuid;
  readonly proceedingId: Uuid;
  readonly hearingOn: LocalDate;
  readonly state: 'scheduled' | 'held' | 'replaced';
}

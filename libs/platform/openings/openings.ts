import type { Actor } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';

/**
 * Records whose personal values are open to somebody who sees everything masked: those of a drawn sample, for a time.
 * Implemented by the audit context; asked by whoever shows a record.
 */
export interface Openings {
  /** True when the record is open to this actor today; that it was opened is written down before the answer. */
  open(actor: Actor, record: Uuid): Promise<boolean>;
}

/** DI token of `Openings`. */
export const OPENINGS = Symbol('OPENINGS');

import type { Position } from '@gongyuan/kernel/ids';
import type { PlainRow } from './shape';

/** An event behind a difference. */
export interface Behind {
  readonly position: Position;
  readonly type: string;
  readonly stream: string;
}

/** A row that is not the same live and replayed. */
export interface RowDifference {
  readonly table: string;
  /** The key columns of the row. */
  readonly row: PlainRow;
  readonly is: 'different' | 'missing' | 'extra';
  /** For a row that differs: each column, what the live row says and what the history says. */
  readonly fields: readonly FieldDifference[];
  /** The first event from which on the row should be there, or be gone. */
  readonly event?: Behind;
}

export interface FieldDifference {
  readonly field: string;
  readonly live: unknown;
  readonly replayed: unknown;
  /** The first event from which on the live row says otherwise. */
  readonly event?: Behind;
}

import type { Env } from '@gongyuan/kernel/env';
import type { EventOf } from '@gongyuan/kernel/facts';
import type { Foldable } from '@gongyuan/kernel/foldable';
import { type StreamName, type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import type { Instant, LocalDate } from '@gongyuan/kernel/time';
import type { UniquenessRule } from '../codes';
import type { receiptFacts } from './events';

/** Where and when a person received first. */
export interface Receipt {
  readonly handoutId: Uuid;
  readonly sheetId: Uuid;
  readonly unit: Uuid;
  readonly line: number;
  readonly on: LocalDate;
  readonly at: Instant;
}

interface ReceiptState {
  readonly held?: Receipt;
}

/**
 * One verified person, one programme, one period, across all units: a stream of its own, written in the same append as the
 * hand-out at exactly the version that was folded. However many try at once, one of them is first.
 */
export const receiptFold: Foldable<ReceiptState> = {
  initial: {},
  lastSaysAll: true,
  evolve: {
    ReceiptTaken: (_: ReceiptState, { data, on, at }: Extract<EventOf<typeof receiptFacts>, { type: 'ReceiptTaken' }>): ReceiptState => ({
      held: { handoutId: data.handoutId, sheetId: data.sheetId, unit: data.unit, line: data.line, on, at },
    }),
    ReceiptReleased: (): ReceiptState => ({}),
  },
};

/** The stream of a person's receipt; undefined where the programme sets no limit. */
export function receiptStream(rule: UniquenessRule, kitId: Uuid, subject: SubjectId, on: LocalDate): StreamName | undefined {
  if (rule === 'no-limit') return undefined;
  return streamOf('receipt', `${kitId}-${rule === 'one-per-person' ? 'ever' : on.slice(0, 4)}-${subject}`);
}

/** The receipt a person holds already; undefined when there is none. */
export const heldReceipt = (env: Env, stream: StreamName | undefined): Receipt | undefined =>
  stream === undefined ? undefined : env.fold(receiptFold, stream).held;

import 'reflect-metadata';
import { MAX_FEN } from '@gongyuan/kernel/money';
import { Refused } from '@gongyuan/kernel/refusal';
import { encodeLeaf, MAX_LEAF_BYTES } from '@gongyuan/platform/event-store/leaf';
import { validated } from '@gongyuan/platform/http/validate';
import { ROSTER_MAX } from '../roster/commands';
import { RecordOutcome } from './commands';

const MOST_FEN = MAX_FEN;
const figures = (n: number) =>
  Array.from({ length: n }, (_, index) => ({
    subject: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    claimed: MOST_FEN,
    awarded: MOST_FEN,
    received: MOST_FEN,
  }));
const accepted = (n: number): Promise<boolean> =>
  validated(RecordOutcome, {
    caseId: '00000000-0000-4000-8000-0000000000c1',
    occurredOn: '2026-08-20',
    route: 'performance',
    performedFrom: '2026-08-19',
    perApplicant: figures(n),
  }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Refused) return false;
      throw error;
    },
  );

describe('the outcome of a collective dispute', () => {
  it('names the figures of a whole roster, and of no more', async () => {
    expect(await accepted(ROSTER_MAX)).toBe(true);
    expect(await accepted(ROSTER_MAX + 1)).toBe(false);
  });

  it('fits into one leaf, whatever the figures', () => {
    const leaf = {
      id: '00000000-0000-7000-8000-000000000001',
      type: 'OutcomeRecorded',
      data: { perApplicant: figures(ROSTER_MAX) },
    };
    expect(encodeLeaf(leaf as never).bytes.length).toBeLessThan(MAX_LEAF_BYTES - 10_000);
  });
});

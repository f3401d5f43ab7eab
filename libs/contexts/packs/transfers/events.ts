import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { BatchLine } from '../stores/events';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const transferFacts = {
  TransferSent: fact<{
    transferId: Uuid;
    fromStore: Uuid;
    toStore: Uuid;
    fromUnit: Uuid;
    toUnit: Uuid;
    lines: readonly BatchLine[];
    note?: Personal<string>;
  }>({
    v: 1,
    means: 'Packs left one store for another; they are in transit until the other side receives them',
    meansZh: '调拨出库：对方签收以前为在途',
    personal: { note: 'text' },
  }),
  TransferReceived: fact<{ lines: readonly BatchLine[]; note?: Personal<string> }>({
    v: 1,
    means: 'The other store received a transfer; what was short became a variance',
    meansZh: '调拨签收：短少的列为差异',
    personal: { note: 'text' },
  }),
};

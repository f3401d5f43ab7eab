import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { VarianceCause, VarianceDecision, VarianceOrigin } from '../codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const varianceFacts = {
  VarianceOpened: fact<{
    varianceId: Uuid;
    unit: Uuid;
    /** The store that has to explain it. */
    storeId: Uuid;
    origin: VarianceOrigin;
    batch: Uuid;
    kitId: Uuid;
    kitVersion: number;
    /** Packs that are missing; less than nothing: that are there and should not be. */
    missing: number;
    /** Count or transfer it came from. */
    source?: Uuid;
    reason?: Personal<string>;
  }>({
    v: 1,
    means: 'Packs are missing, or there are more than there should be: somebody has to explain it',
    meansZh: '出现差异：等待说明',
    personal: { reason: 'text' },
  }),
  VarianceExplained: fact<{ cause: VarianceCause; explanation: Personal<string> }>({
    v: 1,
    means: 'The storekeeper explained a variance',
    meansZh: '保管员说明差异原因',
    personal: { explanation: 'text' },
  }),
  VarianceDecided: fact<{ decision: VarianceDecision; note?: Personal<string> }>({
    v: 1,
    means: 'The approver wrote a variance off, took packs that were found back into stock, or asked for another explanation',
    meansZh: '审批差异：核销、找回入库或者退回重新说明',
    personal: { note: 'text' },
  }),
};

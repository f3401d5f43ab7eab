import { fact } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { BatchLine } from '../stores/events';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const countFacts = {
  CountStarted: fact<{ countId: Uuid; storeId: Uuid; unit: Uuid; batches: readonly Uuid[]; bookLines: number }>({
    v: 1,
    means: 'A count of a store began: a blind sheet without book figures',
    meansZh: '开始盘点：盲盘表不列账面数',
  }),
  CountRecorded: fact<{ lines: readonly BatchLine[] }>({
    v: 1,
    means: 'The keeper wrote down what was counted',
    meansZh: '保管员登记盘点数',
  }),
  CountConfirmed: fact<{ lines: readonly BatchLine[]; differences: number }>({
    v: 1,
    means: 'A second person counted the same; differences from the book became variances',
    meansZh: '第二人盘点一致：与账面不符的列为差异',
  }),
};

/** Recorded in the stream of the store, so that it knows what was counted. */
export const countMarkFacts = {
  StoreCounted: fact<{ countId: Uuid }>({ v: 1, means: 'The store was counted by two', meansZh: '仓库已由两人盘点' }),
};

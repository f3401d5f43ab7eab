import { fact } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { PersonFact } from '../people';
import { personPaths } from '../people';

/** So many packs of a batch. */
export interface BatchLine {
  readonly batch: Uuid;
  readonly quantity: number;
}

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const storeFacts = {
  StoreOpened: fact<{ storeId: Uuid; unit: Uuid; name: string; keeper: SubjectId }>({
    v: 1,
    means: 'A store of a unit was opened, with its keeper',
    meansZh: '设立仓库和保管员',
  }),
  StoreKeeperChanged: fact<{ keeper: SubjectId }>({ v: 1, means: 'A store has another keeper', meansZh: '更换仓库保管员' }),
  StockIssued: fact<{ issueId: Uuid; handoutId: Uuid; batch: Uuid; quantity: number; holder: PersonFact }>({
    v: 1,
    means: 'A holder took packs for the sheets of a hand-out',
    meansZh: '领用：领用人为一场发放领走安全包',
    personal: personPaths('holder'),
  }),
  StockCarriedOver: fact<{ year: number; lines: readonly BatchLine[] }>({
    v: 1,
    means: 'What a store held was carried over into the next year',
    meansZh: '结转：年末库存转入下一年',
  }),
};

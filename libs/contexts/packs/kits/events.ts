import { fact } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { Fen } from '@gongyuan/kernel/money';
import type { UniquenessRule } from '../codes';

/** One thing in a pack. */
export interface KitItem {
  readonly name: string;
  readonly quantity: number;
}

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const kitFacts = {
  KitProgrammeOpened: fact<{ kitId: Uuid; unit: Uuid; name: string; rule: UniquenessRule }>({
    v: 1,
    means: 'A programme of packs was opened, with its rule of how often one person may receive',
    meansZh: '设立礼包项目：名称和每人领取次数的规则',
  }),
  KitVersionAdded: fact<{ version: number; items: readonly KitItem[]; unitCost: Fen }>({
    v: 1,
    means: 'What a pack of the programme holds from now on, and what one costs',
    meansZh: '礼包的内装物品和单价',
  }),
};

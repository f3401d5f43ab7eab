import type { Column } from '@gongyuan/platform/exports/sheet';
import type { PlaceKind } from '../codes';
import type { BatchShown, StoreList, StoreShown } from './shown';

/** The words of places for files that leave the product: those of the screens, which a test compares. */
export const placeKindWords: Readonly<Record<PlaceKind, string>> = {
  supplier: '供应商',
  store: '仓库',
  transit: '在途',
  sheet: '领用中',
  recipient: '签领到人',
  variance: '待查差异',
  surplus: '盘盈',
  scrap: '核销',
};

/** Packs of one batch that lie in a store, or outside of all of them. */
interface StockLine extends BatchShown {
  readonly kind: PlaceKind;
  readonly store?: StoreShown;
}

/** What lies where, a line for each place and batch, in the order of the screen. */
export const stockLines = ({ rows, inTransit, withHolders, inQuestion, received }: StoreList): readonly StockLine[] => [
  ...rows.flatMap((store) => store.stock.map((batch) => ({ ...batch, kind: 'store' as const, store }))),
  ...inTransit.map((batch) => ({ ...batch, kind: 'transit' as const })),
  ...withHolders.map((batch) => ({ ...batch, kind: 'sheet' as const })),
  ...inQuestion.map((batch) => ({ ...batch, kind: 'variance' as const })),
  ...received.map((batch) => ({ ...batch, kind: 'recipient' as const })),
];

/** The columns of the stock as a file. */
export const stockColumns: readonly Column<StockLine>[] = [
  { title: '所在', width: 12, value: ({ kind }) => placeKindWords[kind] },
  { title: '仓库', width: 22, value: ({ store }) => store?.name },
  { title: '单位', width: 22, value: ({ store }) => store?.unit.name },
  { title: '保管员', width: 12, value: ({ store }) => store?.keeper.name },
  { title: '礼包', width: 20, value: ({ kit }) => kit },
  { title: '批次编号', width: 16, value: ({ batchNumber }) => batchNumber },
  { title: '数量', kind: 'number', width: 9, value: ({ quantity }) => quantity },
];

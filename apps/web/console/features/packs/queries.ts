import { queryOptions } from '@tanstack/react-query';
import { read } from '../../api/http';
import type { Schemas } from '../../api/schemas';

export type Kit = Schemas['KitShown'];
export type Purchase = Schemas['PurchaseShown'];
export type Store = Schemas['StoreShown'];
export type Stock = Schemas['StoreList'];
export type Batch = Schemas['BatchShown'];
export type Movement = Schemas['MovementShown'];
export type Transfer = Schemas['TransferShown'];
export type StockCount = Schemas['CountShown'];
export type Variance = Schemas['VarianceShown'];
export type HandoutLine = Schemas['LineShown'];
export type Handout = Schemas['HandoutRow'];
export type HandoutPageData = Schemas['HandoutPageShown'];
export type SheetData = Schemas['SheetShown'];
export type SheetSummary = Schemas['SheetRow'];
export type PackException = Schemas['ExceptionShown'];

const rowsOf = <T>(key: string, path: string) =>
  queryOptions({ queryKey: ['packs', key], queryFn: async ({ signal }) => (await read<{ rows: T[] }>(path, undefined, signal)).data.rows });

export const kitsQuery = rowsOf<Kit>('kits', '/kits');
export const packStaffQuery = rowsOf<Schemas['PackStaff']>('staff', '/kits/staff');
export const purchasesQuery = rowsOf<Purchase>('purchases', '/purchases');
export const storeNamesQuery = rowsOf<Schemas['StoreName']>('store-names', '/stores/names');
export const transfersQuery = rowsOf<Transfer>('transfers', '/transfers');
export const stockCountsQuery = rowsOf<StockCount>('counts', '/counts');
export const variancesQuery = rowsOf<Variance>('variances', '/variances');
export const handoutsQuery = rowsOf<Handout>('handouts', '/handouts');
export const exceptionsQuery = rowsOf<PackException>('exceptions', '/exceptions');

export const storesQuery = queryOptions({
  queryKey: ['packs', 'stores'],
  queryFn: async ({ signal }) => (await read<Schemas['StoreList']>('/stores', undefined, signal)).data,
});

export const movementsQuery = (storeId: string) => rowsOf<Movement>(`movements ${storeId}`, `/stores/${storeId}/movements`);

export const handoutQuery = (handoutId: string) =>
  queryOptions({
    queryKey: ['packs', 'handout', handoutId],
    queryFn: async ({ signal }) => (await read<HandoutPageData>(`/handouts/${handoutId}`, undefined, signal)).data,
  });

export const noticeQuery = (handoutId: string) =>
  queryOptions({
    queryKey: ['packs', 'notice', handoutId],
    queryFn: async ({ signal }) => (await read<Schemas['NoticeShown']>(`/handouts/${handoutId}/notice`, undefined, signal)).data,
  });

export const readSheet = async (sheetId: string, signal?: AbortSignal): Promise<SheetData> =>
  (await read<SheetData>(`/sheets/${sheetId}`, undefined, signal)).data;

export const sheetQuery = (sheetId: string) =>
  queryOptions({ queryKey: ['packs', 'sheet', sheetId], queryFn: ({ signal }) => readSheet(sheetId, signal) });

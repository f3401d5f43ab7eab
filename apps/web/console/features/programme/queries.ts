import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read } from '../../api/http';
import type { Schemas } from '../../api/schemas';

export type Board = Schemas['BoardShown'];
export type Figure = Schemas['FigureShown'];
export type MeasureView = Schemas['MeasureShown'];
export type UnitFigure = Schemas['UnitFigure'];
export type Lag = Schemas['LagShown'];
export type Entry = Schemas['EntryShown'];
export type Allocation = Schemas['AllocationShown'];
export type DeliveryView = Schemas['DeliveryShown'];
export type Recount = Schemas['RecountShown'];

/** What becomes of a reported delivery. */
export type Judgement = 'VerifyDelivery' | 'ReturnDelivery' | 'ReverseDelivery';

/** Which unit, and as of which record; the widest and the newest when they are absent. */
export interface AsOf {
  readonly unit?: string;
  readonly position?: number;
}

export const boardQuery = ({ unit, position }: AsOf) =>
  queryOptions({
    queryKey: ['programme', 'board', unit, position],
    queryFn: async ({ signal }) => (await read<Board>('/programme/board', { unit, position }, signal)).data,
    placeholderData: keepPreviousData,
  });

export const measureQuery = (measureId: string, { unit, position }: AsOf) =>
  queryOptions({
    queryKey: ['programme', 'measure', measureId, unit, position],
    queryFn: async ({ signal }) => (await read<MeasureView>(`/programme/measures/${measureId}`, { unit, position }, signal)).data,
    placeholderData: keepPreviousData,
  });

export const entriesQuery = (measureId: string, filters: AsOf & { readonly state?: string; readonly month?: string }) =>
  infiniteQueryOptions({
    queryKey: ['programme', 'entries', measureId, filters],
    queryFn: async ({ signal, pageParam }) =>
      (await read<Schemas['EntryPage']>(`/programme/measures/${measureId}/entries`, { ...filters, cursor: pageParam || undefined }, signal))
        .data,
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Counts a figure again from the record, up to the position that the page shows. */
export const recountOf = async (measureId: string, { unit, position }: AsOf): Promise<Recount> =>
  (await read<Recount>(`/programme/measures/${measureId}/recount`, { unit, position })).data;

export const deliveriesQuery = (state: string) =>
  queryOptions({
    queryKey: ['programme', 'deliveries', state],
    queryFn: async ({ signal }) => (await read<Schemas['DeliveryList']>('/programme/deliveries', { state }, signal)).data,
    placeholderData: keepPreviousData,
  });

export const deliveryQuery = (deliveryId: string) =>
  queryOptions({
    queryKey: ['programme', 'delivery', deliveryId],
    queryFn: async ({ signal }) => (await read<DeliveryView>(`/programme/deliveries/${deliveryId}`, undefined, signal)).data,
  });

/** Who may see to a lag at a unit. */
export const ownersQuery = (unit: string) =>
  queryOptions({
    queryKey: ['programme', 'owners', unit],
    queryFn: async ({ signal }) => (await read<Schemas['OwnerList']>('/programme/owners', { unit }, signal)).data.rows,
  });

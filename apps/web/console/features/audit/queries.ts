import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type QueryValue, request } from '../../api/http';
import type { Schemas } from '../../api/schemas';

/** One record of a ledger as the auditor reads it: personal values masked, nothing left out. */
export type LedgerEvent = Schemas['LedgerEventShown'];

/** A personal value as the record shows it. */
export interface MaskedValue {
  readonly kind: string;
  readonly state: 'masked' | 'erased';
  readonly text: string;
  readonly subject: string;
}

const PAGE = 50;

const ledger = (name: 'ledger' | 'ledger/access', filters: Readonly<Record<string, QueryValue>>) =>
  infiniteQueryOptions({
    queryKey: [name, filters],
    queryFn: async ({ signal, pageParam }) =>
      (
        await request<Schemas['LedgerPageShown']>({
          method: 'GET',
          path: `/${name}`,
          query: { ...filters, after: pageParam || undefined, limit: PAGE },
          signal,
          elsewhere: name === 'ledger/access',
        })
      ).data,
    initialPageParam: 0,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const ledgerQuery = (filters: Readonly<Record<string, QueryValue>>) => ledger('ledger', filters);
export const looksQuery = (filters: Readonly<Record<string, QueryValue>>) => ledger('ledger/access', filters);

import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type QueryValue, request } from '../../api/http';
import type { Named } from '../cases/types';

/** One record of a ledger as the auditor reads it: personal values masked, nothing left out. */
export interface LedgerEvent {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly id: string;
  readonly at: string;
  readonly on?: string | null;
  readonly actor: Named;
  /** Id of the request that made it. */
  readonly command: string;
  /** SHA-256 of the stored bytes, base64url: what it can be checked by. */
  readonly hash: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** False for a record that this version does not know: it is shown to be there, never left out. */
  readonly readable: boolean;
}

/** A personal value as the record shows it. */
export interface MaskedValue {
  readonly kind: string;
  readonly state: 'masked' | 'erased';
  readonly text: string;
  readonly subject: string;
}

export interface LedgerPage {
  readonly events: readonly LedgerEvent[];
  /** Position after which the next page begins; absent at the end. */
  readonly next: number | null;
  readonly head: number;
}

const PAGE = 50;

const ledger = (name: 'ledger' | 'ledger/access', filters: Readonly<Record<string, QueryValue>>) =>
  infiniteQueryOptions({
    queryKey: [name, filters],
    queryFn: async ({ signal, pageParam }) =>
      (
        await request<LedgerPage>({
          method: 'GET',
          path: `/${name}`,
          query: { ...filters, after: pageParam || filters['after'], limit: PAGE },
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

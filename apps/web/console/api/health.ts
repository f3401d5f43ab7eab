import { queryOptions } from '@tanstack/react-query';
import { request } from './http';

/** How one read model stands. A parked one met an event it could not take: it waits for a fix and shows which. */
export interface ProjectionHealth {
  readonly name: string;
  readonly generation: number;
  readonly state: string;
  readonly position: number;
  /** Records it is behind. */
  readonly lag: number;
  readonly parked?: { readonly position: number; readonly type: string; readonly error: string } | null;
}

export interface Health {
  readonly status: string;
  readonly ledger: { readonly position: number };
  readonly projections: readonly ProjectionHealth[];
}

export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: async ({ signal }) => (await request<Health>({ method: 'GET', path: '/health', signal, open: true })).data,
  // while the lists catch up, every second
  refetchInterval: (query) => (query.state.data?.projections.some((one) => one.lag > 0) ? 1_000 : 15_000),
  staleTime: 5_000,
  retry: false,
});

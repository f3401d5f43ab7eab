import { queryOptions } from '@tanstack/react-query';
import { request } from './http';
import type { Schemas } from './schemas';

/** How one read model stands. A parked one met a record it could not take: it waits for a fix and shows which. */
export type ProjectionHealth = Schemas['ProjectionHealthDto'];

export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: async ({ signal }) => (await request<Schemas['HealthDto']>({ method: 'GET', path: '/health', signal, open: true })).data,
  // while the lists catch up, every second
  refetchInterval: (query) => (query.state.data?.projections.some((one) => one.lag > 0) ? 1_000 : 15_000),
  staleTime: 5_000,
  retry: false,
});

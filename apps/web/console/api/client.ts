import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './problem';

const MINUTE = 60_000;

/**
 * Recorded but not yet shown (425) is asked again for a minute; a server that cannot be reached, twice; a refusal never.
 */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      // long enough for the parts of one page to ask once; a page that is opened again is read again
      staleTime: 2_000,
      gcTime: 5 * MINUTE,
      refetchOnWindowFocus: true,
      retry: (count, error) => {
        if (!(error instanceof ApiError)) return false;
        if (error.status === 425) return count < 30;
        return (error.status === 0 || error.status >= 502) && count < 2;
      },
      retryDelay: (count, error) => (error instanceof ApiError && error.status === 425 ? 300 : 500 * 2 ** count),
    },
    mutations: { retry: false },
  },
});

/** After a command: everything on the screen is read again, at least as fresh as the command. */
export const refresh = (): Promise<void> => client.invalidateQueries();

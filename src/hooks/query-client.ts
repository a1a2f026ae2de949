import { QueryClient } from '@tanstack/react-query';
import { isWorthRetrying } from '../dataset/load.ts';

/** How often one request is tried again when the host may do better a moment later. */
const MOST_RETRIES = 3;
const FIRST_PAUSE_MS = 1000;

/**
 * Holds the dataset, which is decoded once and never goes stale. A host in trouble is asked again after longer and longer
 * pauses; what no patience mends is told at once and tried again only when the reader asks. `always`, since a file beside
 * the page needs no network.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        structuralSharing: false,
        retry: (failures, error) => failures < MOST_RETRIES && isWorthRetrying(error),
        retryDelay: (failures) => FIRST_PAUSE_MS * 2 ** failures,
        retryOnMount: false,
        refetchOnWindowFocus: false,
      },
    },
  });
}

import { useSearch } from '@tanstack/react-router';
import { type Moment, momentOf, readMoment } from '../cases/past/moment';

/** The moment whose state is printed, as the address of the paper says it; undefined for now. */
export function useMoment(): Moment | undefined {
  return momentOf(readMoment(useSearch({ strict: false })));
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read } from '../../../api/http';
import type { Schemas } from '../../../api/schemas';
import { differenceOf, type Moment, type MomentSearch } from './moment';

/** A case as it stood; the page before stays on the screen while the next moment is fetched. */
export const pastQuery = (caseId: string, moment: Moment) =>
  queryOptions({
    queryKey: ['case', caseId, 'past', moment],
    queryFn: async ({ signal }) => (await read<Schemas['CaseShown']>(`/cases/${caseId}`, { ...moment }, signal)).data,
    placeholderData: keepPreviousData,
  });

export const differenceQuery = (caseId: string, search: MomentSearch, first: number | undefined) => {
  const query = differenceOf(search, first);
  return queryOptions({
    queryKey: ['case', caseId, 'difference', query],
    queryFn: async ({ signal }) => (await read<Schemas['CaseDifference']>(`/cases/${caseId}/difference`, query, signal)).data,
    placeholderData: keepPreviousData,
  });
};

import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type QueryValue, read, request } from '../../api/http';
import type { Schemas } from '../../api/schemas';
import type { Moment } from './past/moment';

const HOUR = 3_600_000;
type Filters = Readonly<Record<string, QueryValue>>;

export const casesQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ['cases', filters],
    queryFn: async ({ signal }) => (await read<Schemas['CasePage']>('/cases', filters, signal)).data,
    placeholderData: keepPreviousData,
  });

export const countsQuery = queryOptions({
  queryKey: ['cases', 'counts'],
  queryFn: async ({ signal }) => (await read<Schemas['CaseCounts']>('/cases/counts', undefined, signal)).data,
});

export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId],
    queryFn: async ({ signal }) => (await read<Schemas['CaseShown']>(`/cases/${caseId}`, undefined, signal)).data,
  });

export const eventsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'events'],
    queryFn: async ({ signal }) => (await read<Schemas['Timeline']>(`/cases/${caseId}/events`, undefined, signal)).data,
  });

export const contactsQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['contacts', filters],
    queryFn: async ({ signal, pageParam }) =>
      (await read<Schemas['ContactPage']>('/contacts', { ...filters, cursor: pageParam || undefined }, signal)).data,
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const contactCountsQuery = queryOptions({
  queryKey: ['contacts', 'counts'],
  queryFn: async ({ signal }) => (await read<Schemas['ContactCounts']>('/contacts/counts', undefined, signal)).data,
});

export const contactQuery = (contactId: string) =>
  queryOptions({
    queryKey: ['contact', contactId],
    queryFn: async ({ signal }) => (await read<Schemas['ContactShown']>(`/contacts/${contactId}`, undefined, signal)).data,
  });

/** Who a case may be assigned to, with load and limit; those with room first. */
export const handlersQuery = queryOptions({
  queryKey: ['handlers'],
  queryFn: async ({ signal }) => (await read<Schemas['HandlerList']>('/handlers', undefined, signal)).data.rows,
});

/** Who may have signed a decision at a unit on a day. */
/** Who may have signed on paper for a unit on a day: its approvers, or whoever holds another post that signs. */
export const approversQuery = (unit: string, on: string | undefined, post: Schemas['StepPost'] = 'approver') =>
  queryOptions({
    queryKey: ['approvers', unit, on, post],
    queryFn: async ({ signal }) => (await read<Schemas['ApproverList']>('/approvers', { unit, on, post }, signal)).data.rows,
    placeholderData: keepPreviousData,
  });

export const applicationSheetQuery = (caseId: string, moment: Moment = {}) =>
  queryOptions({
    queryKey: ['case', caseId, 'paper', 'application', moment],
    queryFn: async ({ signal }) =>
      (await read<Schemas['ApplicationPaper']>(`/cases/${caseId}/paper/application`, { ...moment }, signal)).data,
  });

export const approvalSheetQuery = (caseId: string, moment: Moment = {}) =>
  queryOptions({
    queryKey: ['case', caseId, 'paper', 'approval', moment],
    queryFn: async ({ signal }) => (await read<Schemas['ApprovalPaper']>(`/cases/${caseId}/paper/approval`, { ...moment }, signal)).data,
  });

export const letterSheetQuery = (caseId: string, kind: Schemas['LetterKind'], moment: Moment = {}) =>
  queryOptions({
    queryKey: ['case', caseId, 'paper', kind, moment],
    queryFn: async ({ signal }) => (await read<Schemas['LetterPaper']>(`/cases/${caseId}/paper/letter`, { kind, ...moment }, signal)).data,
  });

export const causesQuery = queryOptions({
  queryKey: ['causes'],
  queryFn: async ({ signal }) => (await read<Schemas['CauseList']>('/causes', undefined, signal)).data.rows,
  staleTime: HOUR,
});

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: async ({ signal }) => (await read<Schemas['UnitList']>('/units', undefined, signal)).data.rows,
  staleTime: HOUR / 60,
});

export type SearchKind = Schemas['PersonSearch']['kind'];

/** Who has exactly this name, phone or ID number: sent in the body, so that no address and no log ever holds it. */
export const findPeople = async (kind: SearchKind, value: string): Promise<Schemas['PeopleFound']> =>
  (await request<Schemas['PeopleFound']>({ method: 'POST', path: '/people/search', body: { kind, value } })).data;

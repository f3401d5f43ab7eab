import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type QueryValue, read } from '../../../api/http';
import type { Schemas } from '../../../api/schemas';

/** What the endpoints of check-ups answer, under the names the screens use. */
export type CheckupRow = Schemas['CheckupRow'];
export type CheckupView = Schemas['CheckupShown'];
export type Finding = Schemas['FindingShown'];
export type Question = Schemas['QuestionShown'];
export type CheckupCounts = Schemas['CheckupCounts'];

export const checkupsQuery = (filters: Readonly<Record<string, QueryValue>>) =>
  queryOptions({
    queryKey: ['checkups', filters],
    queryFn: async ({ signal }) => (await read<Schemas['CheckupPage']>('/checkups', filters, signal)).data,
    placeholderData: keepPreviousData,
  });

export const checkupCountsQuery = queryOptions({
  queryKey: ['checkups', 'counts'],
  queryFn: async ({ signal }) => (await read<CheckupCounts>('/checkups/counts', undefined, signal)).data,
});

export const checkupQuery = (checkupId: string) =>
  queryOptions({
    queryKey: ['checkup', checkupId],
    queryFn: async ({ signal }) => (await read<CheckupView>(`/checkups/${checkupId}`, undefined, signal)).data,
  });

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type QueryValue, read } from '../../api/http';
import type { Schemas } from '../../api/schemas';

type Filters = Readonly<Record<string, QueryValue>>;

export const activitiesQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ['activities', filters],
    queryFn: async ({ signal }) => (await read<Schemas['ActivityPage']>('/activities', filters, signal)).data,
    placeholderData: keepPreviousData,
  });

/** Every activity between two days: the calendar shows a month at a time, page after page until there is no more. */
export const monthQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ['activities', 'month', filters],
    queryFn: async ({ signal }) => {
      const rows: Schemas['ActivityRow'][] = [];
      let cursor: string | undefined;
      do {
        const page: Schemas['ActivityPage'] = (
          await read<Schemas['ActivityPage']>('/activities', { ...filters, sort: 'earliest', limit: 100, cursor }, signal)
        ).data;
        rows.push(...page.rows);
        cursor = page.next ?? undefined;
      } while (cursor);
      return rows;
    },
    placeholderData: keepPreviousData,
  });

export const activityCountsQuery = queryOptions({
  queryKey: ['activities', 'counts'],
  queryFn: async ({ signal }) => (await read<Schemas['ActivityCounts']>('/activities/counts', undefined, signal)).data,
});

export const activityQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['activity', activityId],
    queryFn: async ({ signal }) => (await read<Schemas['ActivityShown']>(`/activities/${activityId}`, undefined, signal)).data,
  });

export const attendanceQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['activity', activityId, 'attendance'],
    queryFn: async ({ signal }) => (await read<Schemas['AttendanceShown']>(`/activities/${activityId}/attendance`, undefined, signal)).data,
  });

/** Who has a history of its own here, and where it is read. */
const histories = { activity: 'activities', checkup: 'checkups' } as const;
export type Historied = keyof typeof histories;

export const historyQuery = (record: Historied, id: string) =>
  queryOptions({
    queryKey: [record, id, 'events'],
    queryFn: async ({ signal }) => (await read<Schemas['ActivityHistory']>(`/${histories[record]}/${id}/events`, undefined, signal)).data,
  });

export const activityHistoryQuery = (activityId: string) => historyQuery('activity', activityId);

export const photosQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['activity', activityId, 'photos'],
    queryFn: async ({ signal }) => (await read<Schemas['PhotosShown']>(`/activities/${activityId}/photos`, undefined, signal)).data,
  });

/** Colleagues for a team, with what they do on that day. */
export const teamQuery = (day: string | undefined) =>
  queryOptions({
    queryKey: ['outreach-team', day],
    queryFn: async ({ signal }) => (await read<Schemas['CandidateList']>('/outreach-team', { day }, signal)).data.rows,
    placeholderData: keepPreviousData,
  });

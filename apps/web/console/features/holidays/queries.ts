import { queryOptions } from '@tanstack/react-query';
import { read } from '../../api/http';
import type { Schemas } from '../../api/schemas';

export type HolidayRow = Schemas['HolidayYearShown'];

export const holidaysQuery = queryOptions({
  queryKey: ['holidays'],
  queryFn: async ({ signal }) => (await read<Schemas['HolidayYears']>('/holidays', undefined, signal)).data,
});

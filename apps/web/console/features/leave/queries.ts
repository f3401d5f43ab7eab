import { queryOptions } from '@tanstack/react-query';
import { read } from '../../api/http';
import type { Schemas } from '../../api/schemas';

export type LeaveRow = Schemas['LeaveShown'];

/** Leave that is not over, of the handlers within reach. */
export const leaveQuery = queryOptions({
  queryKey: ['leave'],
  queryFn: async ({ signal }) => (await read<Schemas['LeaveList']>('/handlers/leave', undefined, signal)).data.rows,
});

import { queryOptions } from '@tanstack/react-query';
import { read } from '../../api/http';
import type { Schemas } from '../../api/schemas';

export type Reminder = Schemas['ReminderShown'];

/** What the person is to be reminded of now; read again whenever something was recorded. */
export const remindersQuery = queryOptions({
  queryKey: ['reminders'],
  queryFn: async ({ signal }) => (await read<Schemas['ReminderList']>('/reminders', undefined, signal)).data,
});

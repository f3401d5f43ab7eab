import { queryOptions } from '@tanstack/react-query';
import { read } from '../../api/http';
import type { Schemas } from '../../api/schemas';

/** A post somebody holds or held, by itself or as a deputy. */
export type PostRow = Schemas['PostShown'];
/** A member of staff with an account. */
export type PersonRow = Schemas['StaffShown'];

const PAGE = 500;

/** Everybody with an account, however many pages that is: an office has dozens, a city some hundreds. */
async function everybody(signal: AbortSignal): Promise<readonly PersonRow[]> {
  const rows: PersonRow[] = [];
  let after: number | undefined;
  do {
    const { data } = await read<Schemas['StaffList']>('/people', { after, limit: PAGE }, signal);
    rows.push(...data.rows);
    after = data.next ?? undefined;
  } while (after !== undefined);
  return rows;
}

export const peopleQuery = queryOptions({ queryKey: ['people'], queryFn: ({ signal }) => everybody(signal) });

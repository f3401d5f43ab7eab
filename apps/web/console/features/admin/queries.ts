import { queryOptions } from '@tanstack/react-query';
import { read } from '../../api/http';
import type { Post } from '../../api/session';

/** A post somebody holds or held, by itself or as a deputy. */
export interface PostRow {
  readonly postId: string;
  readonly post: Post;
  readonly unit: string;
  readonly unitName: string;
  readonly from: string;
  readonly to?: string | null;
  readonly endedOn?: string | null;
  readonly deputyFor?: { readonly id: string; readonly name: string } | null;
}

/** A member of staff with an account. */
export interface PersonRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly login: string;
  readonly phone: string | null;
  readonly enabled: boolean;
  readonly openedOn: string;
  readonly openedBy: { readonly id: string; readonly name: string };
  readonly posts: readonly PostRow[];
  readonly handler: HandlerProfile | null;
}

/** What a handler can take on. */
export interface HandlerProfile {
  readonly kind: string;
  readonly firm: string | null;
  readonly firmUnit: string | null;
  readonly licence: string | null;
  readonly specialties: readonly string[];
  readonly counties: readonly string[];
  readonly maxOpenCases: number;
  readonly publicPayroll: boolean;
}

interface PeoplePage {
  readonly rows: readonly PersonRow[];
  readonly next: number | null;
}

const PAGE = 500;

/** Everybody with an account, however many pages that is: an office has dozens, a city some hundreds. */
async function everybody(signal: AbortSignal): Promise<readonly PersonRow[]> {
  const rows: PersonRow[] = [];
  let after: number | undefined;
  do {
    const { data } = await read<PeoplePage>('/people', { after, limit: PAGE }, signal);
    rows.push(...data.rows);
    after = data.next ?? undefined;
  } while (after !== undefined);
  return rows;
}

export const peopleQuery = queryOptions({ queryKey: ['people'], queryFn: ({ signal }) => everybody(signal) });

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
  readonly name: string;
  readonly login?: string;
  readonly enabled: boolean;
  readonly version?: number;
  readonly posts: readonly PostRow[];
}

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async ({ signal }) => (await read<{ rows: readonly PersonRow[] }>('/people', undefined, signal)).data.rows,
});

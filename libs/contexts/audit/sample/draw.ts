import { createHash } from 'node:crypto';
import type { Uuid } from '@gongyuan/kernel/ids';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Draws from a list: the cases are put in the order of SHA-256 (hex) over `<seed>/<case id>`, and the first `size` of them
 * are drawn. It depends on nothing but the seed and the list, so that anybody who has both can do it again.
 */
export const draw = (seed: string, list: readonly Uuid[], size: number): Uuid[] =>
  list
    .map((id) => [sha256(`${seed}/${id}`), id] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, size)
    .map(([, id]) => id);

/** SHA-256 (hex) over the ids of a list in their own order, a line each. */
export const listHash = (list: readonly Uuid[]): string =>
  sha256(
    [...list]
      .sort()
      .map((id) => `${id}\n`)
      .join(''),
  );

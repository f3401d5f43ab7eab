import type { CauseRow } from './types';

/** The words of a cause: its name in the list it was taken from, and the plain word for it. */
export const causeWords = (cause: Pick<CauseRow, 'name'> & { readonly plain?: string }): string =>
  cause.plain && cause.plain !== cause.name ? `${cause.name}（${cause.plain}）` : cause.name;

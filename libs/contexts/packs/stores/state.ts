import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { Book } from '../stock/book';

/** A place of a unit with its keeper, and the book of what came and went. */
export interface Store {
  readonly storeId: Uuid;
  readonly unit: Uuid;
  readonly keeper: SubjectId;
  readonly book: Book;
  /** How many lines the book had at the newest count that was confirmed. */
  readonly countedAt?: number;
  /** Years that were carried over. */
  readonly carried: readonly number[];
}

export type StoreState = Store | { readonly storeId?: undefined };

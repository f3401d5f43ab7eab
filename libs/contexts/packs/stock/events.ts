import { fact } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { MovementKind, PlaceKind } from '../codes';

/** A place where packs are, or from or to which they go. Supplier, surplus and scrap have no id. */
export interface Place {
  readonly kind: PlaceKind;
  readonly id?: Uuid;
}

/** Packs of one batch that go from one place to another. A batch (批次) is one purchase. */
export interface Movement {
  readonly movementId: Uuid;
  readonly kind: MovementKind;
  readonly from: Place;
  readonly to: Place;
  readonly batch: Uuid;
  readonly kitId: Uuid;
  readonly kitVersion: number;
  readonly quantity: number;
}

/**
 * Double entry: a movement is written into the stream of the place it leaves and into that of the place it reaches, in one
 * append. These names and shapes are the storage format: add, never rename, never reuse.
 */
export const stockFacts = {
  StockMovedOut: fact<Movement>({ v: 1, means: 'Packs left this place for another', meansZh: '安全包从此处转出' }),
  StockMovedIn: fact<Movement>({ v: 1, means: 'Packs reached this place from another', meansZh: '安全包转入此处' }),
};

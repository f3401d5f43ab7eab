import type { Env } from '@gongyuan/kernel/env';
import type { EventOf, NewEventOf } from '@gongyuan/kernel/facts';
import { type Position, type StreamName, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { MovementKind } from '../codes';
import type { Movement, Place, stockFacts } from './events';

/** One line of a place's book: so many packs of a batch came (more than 0) or went (less than 0) on a day. */
export interface Entry {
  readonly on: LocalDate;
  readonly batch: Uuid;
  readonly kitId: Uuid;
  readonly kitVersion: number;
  readonly delta: number;
  readonly kind: MovementKind;
  readonly movementId?: Uuid;
  readonly position: Position;
}

/** What came to a place and left it, in the order it was recorded. */
export type Book = readonly Entry[];

export const noEntries: Book = [];

/** Packs of a batch that are there now. */
export const leftOf = (book: Book, batch: Uuid): number =>
  book.reduce((sum, entry) => (entry.batch === batch ? sum + entry.delta : sum), 0);

/** What is there of each batch that was ever there, in the order the batches came. */
export function leftByBatch(book: Book): ReadonlyMap<Uuid, number> {
  const left = new Map<Uuid, number>();
  for (const { batch, delta } of book) left.set(batch, (left.get(batch) ?? 0) + delta);
  return left;
}

/** All packs that are there now. */
export const leftInAll = (book: Book): number => book.reduce((sum, { delta }) => sum + delta, 0);

/** Which kit a batch is, as its arrival said; undefined for a batch that never was there. */
export const kitOf = (book: Book, batch: Uuid): { readonly kitId: Uuid; readonly kitVersion: number } | undefined =>
  book.find((entry) => entry.batch === batch);

/** The first day on which a place would hold less than nothing, and the movement of that day that would do it. */
interface Shortfall {
  readonly on: LocalDate;
  readonly left: number;
  /** The movement already recorded that could then not have happened; undefined when it is the new one itself. */
  readonly entry?: Entry;
}

/**
 * Looks at every day from `on`: a movement that is entered late must not take away what was moved on in the meantime. What
 * comes on a day is there for what goes on that day.
 */
export function shortfall(book: Book, batch: Uuid, on: LocalDate, quantity: number): Shortfall | undefined {
  const own = book.filter((entry) => entry.batch === batch);
  const days = [...new Set([on, ...own.map((entry) => entry.on)])].filter((day) => day >= on).sort();
  for (const day of days) {
    const left = own.reduce((sum, entry) => (entry.on <= day ? sum + entry.delta : sum), 0);
    if (left >= quantity) continue;
    return { on: day, left, entry: day === on ? undefined : own.findLast((entry) => entry.on === day && entry.delta < 0) };
  }
  return undefined;
}

/** The places whose books are kept: each is a stream. */
const streamKinds: Partial<Record<Place['kind'], string>> = {
  store: 'store',
  transit: 'transfer',
  sheet: 'sheet',
  variance: 'variance',
};

const streamOfPlace = ({ kind, id }: Place): StreamName | undefined => {
  const stream = streamKinds[kind];
  return stream && id ? streamOf(stream, id) : undefined;
};

type StockEvent = NewEventOf<typeof stockFacts>;

/**
 * Moves packs: the facts for the place they leave and for the place they reach. `book` is that of the place they leave;
 * supplier and surplus have none. Refuses `stock.not-enough`, naming the movement that would then take away what is not there.
 */
export function move(env: Env, on: LocalDate, book: Book | undefined, movement: Omit<Movement, 'movementId'>): readonly StockEvent[] {
  const { batch, quantity, from, to } = movement;
  const short = book && shortfall(book, batch, on, quantity);
  if (short)
    refuse('stock.not-enough', {
      place: from.kind,
      placeId: from.id,
      batch,
      wanted: quantity,
      left: Math.max(0, short.left),
      on: short.on,
      movement: short.entry?.kind ?? movement.kind,
      position: short.entry?.position,
    });
  const data = { movementId: env.id(), ...movement };
  const [out, into] = [streamOfPlace(from), streamOfPlace(to)];
  return [
    ...(out ? [{ type: 'StockMovedOut' as const, on, stream: out, data }] : []),
    ...(into ? [{ type: 'StockMovedIn' as const, on, stream: into, data }] : []),
  ];
}

const entryOf = (event: EventOf<typeof stockFacts>, sign: 1 | -1): Entry => ({
  on: event.on,
  batch: event.data.batch,
  kitId: event.data.kitId,
  kitVersion: event.data.kitVersion,
  delta: sign * event.data.quantity,
  kind: event.data.kind,
  movementId: event.data.movementId,
  position: event.position,
});

/** The book after a movement: for every place that keeps one. */
export const booked = (book: Book, event: EventOf<typeof stockFacts>): Book => [
  ...book,
  entryOf(event, event.type === 'StockMovedIn' ? 1 : -1),
];

import type { Decider, Slice } from '@gongyuan/kernel/decider';
import type { NewEventOf } from '@gongyuan/kernel/facts';
import { type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { notBefore, separate } from '../guards';
import { kitOf, leftByBatch } from '../stock/book';
import type { stockFacts } from '../stock/events';
import { keptStore, storeOf } from '../stores/decider';
import type { BatchLine } from '../stores/events';
import type { varianceFacts } from '../variances/events';
import { missingPacks, surplusPacks } from '../variances/open';
import type { CountCommand } from './commands';
import type { countFacts, countMarkFacts } from './events';

/** One count (盘点) of a store as folded. */
export interface Count {
  readonly countId: Uuid;
  readonly storeId: Uuid;
  readonly unit: Uuid;
  /** What lies in the store, and so stands on the sheet: without figures. */
  readonly batches: readonly Uuid[];
  /** How many lines the book had when the count began: while it lasts nothing may move. */
  readonly bookLines: number;
  readonly recorded?: { readonly by: SubjectId; readonly lines: readonly BatchLine[] };
  readonly confirmed: boolean;
  readonly on: LocalDate;
}

export type CountState = Count | { readonly countId?: undefined };

function open(state: CountState): Count {
  if (state.countId === undefined) return missing('count.not-found');
  if (state.confirmed) refuse('count.already-confirmed');
  return state;
}

/** One figure for every batch on the sheet, and no other. Refuses `count.batch-left-out`, `count.batch-not-on-sheet`, `stock.batch-twice`. */
function figures({ batches }: Count, lines: readonly BatchLine[]): readonly BatchLine[] {
  const named = lines.map(({ batch }) => batch);
  if (new Set(named).size < named.length) invalid('stock.batch-twice');
  const other = named.find((batch) => !batches.includes(batch));
  if (other) invalid('count.batch-not-on-sheet', { batch: other });
  const absent = batches.find((batch) => !named.includes(batch));
  if (absent) invalid('count.batch-left-out', { batch: absent });
  return batches.map((batch) => ({ batch, quantity: lines.find((line) => line.batch === batch)?.quantity ?? 0 }));
}

type Out = typeof countFacts & typeof countMarkFacts & typeof varianceFacts & typeof stockFacts;

const count: Slice<CountState, CountCommand, typeof countFacts, NewEventOf<Out>> = {
  decide: {
    StartCount(c, state, env) {
      if (state.countId !== undefined) refuse('count.already-started');
      const { storeId, unit, book } = keptStore(env, c.storeId);
      const batches = [...leftByBatch(book).keys()].sort();
      return [{ type: 'CountStarted', on: c.occurredOn, data: { countId: c.countId, storeId, unit, batches, bookLines: book.length } }];
    },
    RecordCount(c, state, env) {
      const found = open(state);
      keptStore(env, found.storeId);
      notBefore(c.occurredOn, found.on, 'date.before-count');
      return [{ type: 'CountRecorded', on: c.occurredOn, data: { lines: figures(found, c.lines) } }];
    },
    ConfirmCount(c, state, env) {
      const found = open(state);
      const { recorded, countId, storeId, unit } = found;
      if (!recorded) return refuse('count.not-recorded');
      separate(env.actor.id, [recorded.by], 'separation.count-by-two', 'count');
      notBefore(c.occurredOn, found.on, 'date.before-count');
      const lines = figures(found, c.lines);
      const unlike = lines.filter(({ batch, quantity }) =>
        recorded.lines.some((line) => line.batch === batch && line.quantity !== quantity),
      );
      // says that the two differ and where, never by how much: whoever counts again must not know
      if (unlike.length > 0) refuse('count.counts-differ', { batches: unlike.map(({ batch }) => batch) });
      const { book } = storeOf(env, storeId);
      if (book.length !== found.bookLines)
        refuse('count.store-moved', {
          movement: book[found.bookLines]?.kind,
          on: book[found.bookLines]?.on,
          position: book[found.bookLines]?.position,
        });
      const left = leftByBatch(book);
      const differing = lines.filter(({ batch, quantity }) => (left.get(batch) ?? 0) !== quantity);
      const variances = differing.flatMap(({ batch, quantity }) => {
        const lacking = (left.get(batch) ?? 0) - quantity;
        const kit = kitOf(book, batch) ?? invalid('stock.unknown-batch', { batch });
        const common = { unit, storeId, batch, kitId: kit.kitId, kitVersion: kit.kitVersion, source: countId, origin: 'count' as const };
        return lacking > 0
          ? missingPacks(env, c.occurredOn, { ...common, kind: 'shortage', quantity: lacking, from: { kind: 'store', id: storeId } })
          : surplusPacks(env, c.occurredOn, { ...common, quantity: -lacking });
      });
      return [
        { type: 'CountConfirmed', on: c.occurredOn, data: { lines, differences: differing.length } },
        ...variances,
        { type: 'StoreCounted', on: c.occurredOn, stream: streamOf('store', storeId), data: { countId } },
      ];
    },
  },
  evolve: {
    CountStarted: (_, { data, on }): Count => ({ ...data, confirmed: false, on }),
    CountRecorded: (state, { data, on, actor }) =>
      state.countId === undefined ? state : { ...state, recorded: { by: actor, lines: data.lines }, on },
    CountConfirmed: (state) => (state.countId === undefined ? state : { ...state, confirmed: true }),
  },
};

/** One count of a store: by its keeper and one other, on a sheet without book figures. */
export const countDecider: Decider<CountState, CountCommand> = { kind: 'count', initial: {}, ...count };

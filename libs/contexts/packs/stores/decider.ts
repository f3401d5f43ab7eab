import type { Decider, Slice } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import type { NewEventOf } from '@gongyuan/kernel/facts';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import type { countMarkFacts } from '../counts/events';
import { assertOpenUnit, assertStorekeeper } from '../office';
import { personFact } from '../people';
import { sheetView } from '../sheets/view';
import { booked, kitOf, leftByBatch, move, noEntries } from '../stock/book';
import type { stockFacts } from '../stock/events';
import type { IssueStock, StoreCommand } from './commands';
import type { storeFacts } from './events';
import type { Store, StoreState } from './state';

const there = (state: StoreState): Store => (state.storeId === undefined ? missing('store.not-found') : state);

/** Refuses somebody who does not keep this store, whatever posts they hold. Names who does. */
export function assertKeeper(found: Store, env: Env): void {
  if (found.keeper !== env.actor.id) refuse('store.not-yours', { keeper: found.keeper, by: found.keeper });
}

/** The sheets of an issue, checked: of this hand-out, open, each named once, and for this kit. */
function sheetsOf(c: IssueStock, kitId: Uuid, env: Env): void {
  const ids = c.sheets.map(({ sheetId }) => sheetId);
  if (new Set(ids).size < ids.length) invalid('issue.sheet-twice');
  for (const sheetId of ids) {
    const sheet = env.fold(sheetView, streamOf('sheet', sheetId));
    if (sheet.handoutId !== c.handoutId) invalid('issue.unknown-sheet', { sheetId });
    if (sheet.kitId !== kitId) invalid('issue.other-kit', { sheetId, kitId: sheet.kitId });
    if (sheet.closed) refuse('sheet.closed', { sheetId });
  }
}

type StoreEvents = typeof storeFacts & typeof stockFacts & typeof countMarkFacts;

const store: Slice<StoreState, StoreCommand, StoreEvents, NewEventOf<StoreEvents>> = {
  decide: {
    OpenStore(c, state, env) {
      if (state.storeId !== undefined) refuse('store.already-open');
      assertOpenUnit(env, c.unit);
      assertStorekeeper(env, c.keeper, c.unit, c.occurredOn);
      return [{ type: 'StoreOpened', on: c.occurredOn, data: { storeId: c.storeId, unit: c.unit, name: c.name, keeper: c.keeper } }];
    },
    ChangeKeeper(c, state, env) {
      const found = there(state);
      if (found.keeper === c.keeper) refuse('store.same-keeper');
      assertStorekeeper(env, c.keeper, found.unit, c.occurredOn);
      return [{ type: 'StoreKeeperChanged', on: c.occurredOn, data: { keeper: c.keeper } }];
    },
    IssueStock(c, state, env) {
      const found = there(state);
      assertKeeper(found, env);
      const kit = kitOf(found.book, c.batch);
      if (!kit) return invalid('stock.unknown-batch', { batch: c.batch });
      sheetsOf(c, kit.kitId, env);
      const quantity = c.sheets.reduce((sum, one) => sum + one.quantity, 0);
      const common = {
        ...{ kind: 'issue' as const, batch: c.batch, kitId: kit.kitId, kitVersion: kit.kitVersion },
        from: { kind: 'store' as const, id: found.storeId },
      };
      // the whole of it must be there, not only each part
      move(env, c.occurredOn, found.book, { ...common, to: { kind: 'sheet' }, quantity });
      return [
        {
          type: 'StockIssued',
          on: c.occurredOn,
          data: { issueId: env.id(), handoutId: c.handoutId, batch: c.batch, quantity, holder: personFact(c.holder) },
        },
        ...c.sheets.flatMap((one) =>
          move(env, c.occurredOn, undefined, { ...common, to: { kind: 'sheet', id: one.sheetId }, quantity: one.quantity }),
        ),
      ];
    },
    CarryOver(c, state, env) {
      const found = there(state);
      assertKeeper(found, env);
      if (found.carried.includes(c.year)) refuse('stock.already-carried-over', { year: c.year });
      if (c.occurredOn < `${c.year}-12-01`) refuse('stock.year-not-over', { year: c.year });
      // 结转 stands on a count: what moved since then was not counted
      if (found.countedAt !== found.book.length) refuse('stock.count-first');
      const lines = [...leftByBatch(found.book)].flatMap(([batch, quantity]) => (quantity > 0 ? [{ batch, quantity }] : []));
      return [{ type: 'StockCarriedOver', on: c.occurredOn, data: { year: c.year, lines } }];
    },
  },
  evolve: {
    StoreOpened: (_, { data }): Store => ({
      storeId: data.storeId,
      unit: data.unit,
      keeper: data.keeper,
      book: noEntries,
      carried: [],
    }),
    StoreKeeperChanged: (state, { data }) => (state.storeId === undefined ? state : { ...state, keeper: data.keeper }),
    StockIssued: (state) => state,
    StockCarriedOver: (state, { data }) => (state.storeId === undefined ? state : { ...state, carried: [...state.carried, data.year] }),
    StoreCounted: (state) => (state.storeId === undefined ? state : { ...state, countedAt: state.book.length }),
    StockMovedIn: (state, event) => (state.storeId === undefined ? state : { ...state, book: booked(state.book, event) }),
    StockMovedOut: (state, event) => (state.storeId === undefined ? state : { ...state, book: booked(state.book, event) }),
  },
};

/** One store of a unit. */
export const storeDecider: Decider<StoreState, StoreCommand> = { kind: 'store', initial: {}, ...store };

/** A store that is there. Refuses `store.unknown`. */
export function storeOf(env: Env, storeId: Uuid): Store {
  const found = env.fold(storeDecider, streamOf('store', storeId));
  return found.storeId === undefined ? invalid('store.unknown', { storeId }) : found;
}

/** A store that the actor keeps. Refuses `store.unknown`, `store.not-yours`. */
export function keptStore(env: Env, storeId: Uuid): Store {
  const found = storeOf(env, storeId);
  assertKeeper(found, env);
  return found;
}

import type { Decider, Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { notBefore, separate } from '../guards';
import { type Book, booked, kitOf, leftOf, move, noEntries } from '../stock/book';
import type { stockFacts } from '../stock/events';
import { keptStore, storeOf } from '../stores/decider';
import type { BatchLine } from '../stores/events';
import type { varianceFacts } from '../variances/events';
import { missingPacks } from '../variances/open';
import type { TransferCommand } from './commands';
import type { transferFacts } from './events';

/** One transfer as folded: while it is under way it is itself a place (在途). */
export interface Transfer {
  readonly transferId: Uuid;
  readonly fromStore: Uuid;
  readonly toStore: Uuid;
  readonly fromUnit: Uuid;
  readonly toUnit: Uuid;
  readonly sentBy: SubjectId;
  readonly on: LocalDate;
  readonly lines: readonly BatchLine[];
  readonly receivedBy?: SubjectId;
  readonly book: Book;
}

export type TransferState = Transfer | { readonly transferId?: undefined };

/** The lines with something in them, each batch once. Refuses `stock.batch-twice`, `transfer.nothing-sent`. */
function whole(lines: readonly BatchLine[]): readonly BatchLine[] {
  const batches = lines.map(({ batch }) => batch);
  if (new Set(batches).size < batches.length) invalid('stock.batch-twice');
  return lines.map(({ batch, quantity }) => ({ batch, quantity }));
}

type Events = typeof transferFacts & typeof stockFacts;

const transfer: Slice<TransferState, TransferCommand, Events, NewEventOf<Events & typeof varianceFacts>> = {
  decide: {
    SendTransfer(c, state, env) {
      if (state.transferId !== undefined) refuse('transfer.already-sent');
      if (c.fromStore === c.toStore) invalid('transfer.same-store');
      const from = keptStore(env, c.fromStore);
      const to = storeOf(env, c.toStore);
      const lines = whole(c.lines);
      if (lines.some(({ quantity }) => quantity === 0)) invalid('transfer.nothing-sent');
      const movements = lines.flatMap(({ batch, quantity }) => {
        const kit = kitOf(from.book, batch) ?? invalid('stock.unknown-batch', { batch });
        return move(env, c.occurredOn, from.book, {
          kind: 'transfer-out',
          from: { kind: 'store', id: from.storeId },
          to: { kind: 'transit', id: c.transferId },
          ...{ batch, quantity, kitId: kit.kitId, kitVersion: kit.kitVersion },
        });
      });
      const { transferId, fromStore, toStore } = c;
      const data = { transferId, fromStore, toStore, fromUnit: from.unit, toUnit: to.unit, lines, note: of(env.actor.id, c.note) };
      return [{ type: 'TransferSent', on: c.occurredOn, data }, ...movements];
    },
    ReceiveTransfer(c, state, env) {
      if (state.transferId === undefined) return missing('transfer.not-found');
      if (state.receivedBy) refuse('transfer.already-received', { by: state.receivedBy });
      separate(env.actor.id, [state.sentBy], 'separation.sender-receives', 'send');
      notBefore(c.occurredOn, state.on, 'date.before-transfer');
      const to = keptStore(env, state.toStore);
      const arrived = whole(c.lines);
      const unnamed = state.lines.find(({ batch }) => !arrived.some((one) => one.batch === batch));
      if (unnamed) invalid('transfer.batch-left-out', { batch: unnamed.batch });
      const { transferId, book } = state;
      const movements = arrived.flatMap(({ batch, quantity }) => {
        const sent = leftOf(book, batch);
        const kit = kitOf(book, batch) ?? invalid('stock.unknown-batch', { batch });
        if (quantity > sent) invalid('transfer.more-than-sent', { batch, sent, quantity });
        const common = { from: { kind: 'transit' as const, id: transferId }, batch, kitId: kit.kitId, kitVersion: kit.kitVersion };
        const into = { ...common, kind: 'transfer-in' as const, to: { kind: 'store' as const, id: to.storeId }, quantity };
        return [
          ...(quantity > 0 ? move(env, c.occurredOn, book, into) : []),
          ...(quantity < sent
            ? missingPacks(env, c.occurredOn, {
                ...common,
                ...{ quantity: sent - quantity, origin: 'transit', kind: 'shortage', unit: to.unit, storeId: to.storeId },
              })
            : []),
        ];
      });
      return [{ type: 'TransferReceived', on: c.occurredOn, data: { lines: arrived, note: of(env.actor.id, c.note) } }, ...movements];
    },
  },
  evolve: {
    TransferSent: (_, { data, on, actor }): Transfer => ({
      transferId: data.transferId,
      fromStore: data.fromStore,
      toStore: data.toStore,
      fromUnit: data.fromUnit,
      toUnit: data.toUnit,
      lines: data.lines,
      sentBy: actor,
      on,
      book: noEntries,
    }),
    TransferReceived: (state, { actor }) => (state.transferId === undefined ? state : { ...state, receivedBy: actor }),
    StockMovedIn: (state, event) => (state.transferId === undefined ? state : { ...state, book: booked(state.book, event) }),
    StockMovedOut: (state, event) => (state.transferId === undefined ? state : { ...state, book: booked(state.book, event) }),
  },
};

/** One transfer between stores: 出库, 在途, 对方签收. */
export const transferDecider: Decider<TransferState, TransferCommand> = { kind: 'transfer', initial: {}, ...transfer };

import type { Decider, Slice } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { VarianceStage } from '../codes';
import { notBefore, separate } from '../guards';
import { sheetView } from '../sheets/view';
import { type Book, booked, kitOf, move, noEntries, shortfall } from '../stock/book';
import type { stockFacts } from '../stock/events';
import { keptStore, storeOf } from '../stores/decider';
import type { ReportLoss, VarianceCommand } from './commands';
import type { varianceFacts } from './events';
import { missingPacks } from './open';

/** One variance as folded; packs that are missing lie in it until it is settled. */
export interface Variance {
  readonly varianceId: Uuid;
  readonly unit: Uuid;
  readonly storeId: Uuid;
  readonly batch: Uuid;
  readonly kitId: Uuid;
  readonly kitVersion: number;
  readonly missing: number;
  readonly stage: VarianceStage;
  /** Everybody who took part in what is to be decided: who reported, counted or received, and who explained. */
  readonly involved: readonly SubjectId[];
  readonly on: LocalDate;
  readonly book: Book;
}

export type VarianceState = Variance | { readonly varianceId?: undefined };

const there = (state: VarianceState): Variance => (state.varianceId === undefined ? missing('variance.not-found') : state);

/** Where a loss happened: in the store itself, or on a sheet that was supplied from somewhere. */
function placeOfLoss(c: ReportLoss, env: Env): { readonly book: Book; readonly from: { kind: 'store' | 'sheet'; id: Uuid } } {
  const store = keptStore(env, c.storeId);
  if (c.sheetId === undefined) return { book: store.book, from: { kind: 'store', id: store.storeId } };
  const sheet = env.fold(sheetView, streamOf('sheet', c.sheetId));
  if (sheet.unit !== store.unit) invalid('variance.unknown-sheet', { sheetId: c.sheetId });
  return { book: sheet.book, from: { kind: 'sheet', id: c.sheetId } };
}

type Events = typeof varianceFacts & typeof stockFacts;

const variance: Slice<VarianceState, VarianceCommand, Events, NewEventOf<Events>> = {
  decide: {
    ReportLoss(c, state, env) {
      if (state.varianceId !== undefined) refuse('variance.already-reported');
      const { book, from } = placeOfLoss(c, env);
      const kit = kitOf(book, c.batch) ?? invalid('stock.unknown-batch', { batch: c.batch });
      const short = shortfall(book, c.batch, c.occurredOn, c.quantity);
      if (short)
        refuse('stock.not-enough', {
          place: from.kind,
          placeId: from.id,
          batch: c.batch,
          wanted: c.quantity,
          left: short.left,
          on: short.on,
        });
      const { unit } = keptStore(env, c.storeId);
      const { batch, quantity, reason, storeId } = c;
      return missingPacks(
        env,
        c.occurredOn,
        { ...{ unit, storeId, origin: 'loss', kind: 'loss', from, batch, quantity, reason }, kitId: kit.kitId, kitVersion: kit.kitVersion },
        c.varianceId,
      );
    },
    ExplainVariance(c, state, env) {
      const found = there(state);
      if (found.stage === 'settled') refuse('variance.already-settled');
      keptStore(env, found.storeId);
      notBefore(c.occurredOn, found.on, 'date.before-variance');
      return [{ type: 'VarianceExplained', on: c.occurredOn, data: { cause: c.cause, explanation: of(env.actor.id, c.explanation) } }];
    },
    DecideVariance(c, state, env) {
      const found = there(state);
      if (found.stage === 'settled') refuse('variance.already-settled');
      if (found.stage === 'opened') refuse('variance.not-explained');
      separate(env.actor.id, found.involved, 'separation.explainer-approves', 'explain');
      notBefore(c.occurredOn, found.on, 'date.before-explanation');
      if (c.decision === 'send-back' && !c.note) invalid('variance.reason-needed');
      const decided = {
        type: 'VarianceDecided' as const,
        on: c.occurredOn,
        data: { decision: c.decision, note: of(env.actor.id, c.note) },
      };
      if (c.decision === 'send-back') return [decided];
      const { varianceId, batch, kitId, kitVersion, storeId } = found;
      const common = { batch, kitId, kitVersion, quantity: Math.abs(found.missing) };
      const here = { kind: 'variance' as const, id: varianceId };
      const store = { kind: 'store' as const, id: storeOf(env, storeId).storeId };
      if (found.missing < 0) {
        // packs nobody expected: what is approved enters the book of the store
        if (c.decision === 'found') invalid('variance.nothing-missing');
        return [decided, ...move(env, c.occurredOn, undefined, { ...common, kind: 'surplus', from: { kind: 'surplus' }, to: store })];
      }
      return [
        decided,
        ...(c.decision === 'found'
          ? move(env, c.occurredOn, found.book, { ...common, kind: 'found', from: here, to: store })
          : move(env, c.occurredOn, found.book, { ...common, kind: 'write-off', from: here, to: { kind: 'scrap' } })),
      ];
    },
  },
  evolve: {
    VarianceOpened: (_, { data, on, actor }): Variance => ({
      varianceId: data.varianceId,
      unit: data.unit,
      storeId: data.storeId,
      batch: data.batch,
      kitId: data.kitId,
      kitVersion: data.kitVersion,
      missing: data.missing,
      stage: 'opened',
      involved: [actor],
      on,
      book: noEntries,
    }),
    VarianceExplained(state, { on, actor }) {
      const stage: VarianceStage = 'explained';
      return state.varianceId === undefined ? state : { ...state, stage, on, involved: [...state.involved, actor] };
    },
    VarianceDecided(state, { data, on }) {
      const stage: VarianceStage = data.decision === 'send-back' ? 'opened' : 'settled';
      return state.varianceId === undefined ? state : { ...state, stage, on };
    },
    StockMovedIn: (state, event) => (state.varianceId === undefined ? state : { ...state, book: booked(state.book, event) }),
    StockMovedOut: (state, event) => (state.varianceId === undefined ? state : { ...state, book: booked(state.book, event) }),
  },
};

/** One variance: found at a transfer, a count or a loss; explained by the keeper, settled by the approver. */
export const varianceDecider: Decider<VarianceState, VarianceCommand> = { kind: 'variance', initial: {}, ...variance };

import { Refused } from '@gongyuan/kernel/refusal';
import fc from 'fast-check';
import { make } from '../../../../test/support/case-work';
import {
  approver,
  BATCH,
  COUNTY_STORE,
  countyKeeper,
  HANDOUT,
  handOut,
  id,
  keeper,
  PackWorld,
  registrar,
  SHEET,
  STORE,
  withKit,
  withSheet,
  withStock,
} from '../../../../test/support/pack-work';
import { ReturnToStore, TakeBack } from '../sheets/commands';
import { IssueStock } from '../stores/commands';
import { ReceiveTransfer, SendTransfer } from '../transfers/commands';
import { DecideVariance, ExplainVariance, ReportLoss } from '../variances/commands';
import type { Movement } from './events';

/**
 * A model of the stock that knows nothing of deciders: places and how many packs lie there. Whatever is done in whatever order,
 * on whatever day, the facts move packs from place to place as the model does: none appears, none is lost, no place is ever negative.
 */

const BOUGHT = 60;
const OTHER_BATCH = id(90);

type Step =
  | { readonly do: 'send' | 'issue' | 'lose' | 'return'; readonly quantity: number; readonly day: number; readonly batch: boolean }
  | { readonly do: 'arrive'; readonly quantity: number; readonly day: number; readonly which: number }
  | { readonly do: 'tick'; readonly line: number; readonly day: number }
  | { readonly do: 'untick'; readonly line: number; readonly day: number }
  | { readonly do: 'settle'; readonly which: number; readonly found: boolean; readonly day: number };

const day = fc.integer({ min: 10, max: 28 });
const quantity = fc.integer({ min: 1, max: 15 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('send' as const, 'issue' as const, 'lose' as const, 'return' as const),
    quantity,
    day,
    batch: fc.boolean(),
  }),
  fc.record({ do: fc.constant('arrive' as const), quantity, day, which: fc.nat({ max: 5 }) }),
  fc.record({ do: fc.constant('tick' as const), line: fc.integer({ min: 1, max: 6 }), day }),
  fc.record({ do: fc.constant('untick' as const), line: fc.integer({ min: 1, max: 6 }), day }),
  fc.record({ do: fc.constant('settle' as const), which: fc.nat({ max: 5 }), found: fc.boolean(), day }),
);

/** Balances by place and batch, from the raw facts alone: of each movement the side that was written, and each side only once. */
function balances(world: PackWorld): ReadonlyMap<string, number> {
  const at = new Map<string, number>();
  const add = (place: string, batch: string, delta: number) => at.set(`${place} ${batch}`, (at.get(`${place} ${batch}`) ?? 0) + delta);
  const place = ({ kind, id: of }: Movement['from']) => `${kind} ${of ?? ''}`;
  const moved = new Map<string, Movement>();
  for (const stream of world.named(''))
    for (const { type, data } of world.events(stream)) {
      const it = data as unknown as Movement & { handoutId: string };
      if (type === 'StockMovedOut' || type === 'StockMovedIn') {
        const before = moved.get(it.movementId);
        if (before) expect(it).toEqual(before);
        moved.set(it.movementId, it);
      }
      if (type === 'PackHandedOut' || type === 'PackTakenBack') {
        const sign = type === 'PackHandedOut' ? 1 : -1;
        add(`sheet ${stream.slice('sheet-'.length)}`, it.batch, -sign);
        add('recipient ', it.batch, sign);
      }
    }
  for (const it of moved.values()) {
    add(place(it.from), it.batch, -it.quantity);
    add(place(it.to), it.batch, it.quantity);
  }
  return at;
}

describe('the stock, whatever is done to it', () => {
  // a property that is refused every step shows nothing
  let moves = 0;
  afterAll(() => expect(moves).toBeGreaterThan(100));

  it('holds what was bought at every position, and less than nothing nowhere', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
        const world = withSheet(withStock(withStock(withKit(new PackWorld()), BOUGHT), BOUGHT, OTHER_BATCH), 6, 0);
        const transfers: string[] = [];
        let things = 100;
        const commandOf = (one: Step): (() => unknown) => {
          const occurredOn = `2026-06-${one.day}`;
          if (one.do === 'arrive' || one.do === 'settle') {
            const which = <T>(all: readonly T[]): T | undefined => all[one.which % Math.max(1, all.length)];
            if (one.do === 'arrive') {
              const transferId = which(transfers) ?? id(99);
              const sent = world.events(`transfer-${transferId}`)[0]?.data['lines'] as { batch: string }[] | undefined;
              const lines = (sent ?? []).map(({ batch }) => ({ batch, quantity: one.quantity }));
              return () => world.do(countyKeeper, make(ReceiveTransfer, { transferId, occurredOn, lines }));
            }
            const varianceId = which(world.named('variance-'))?.slice('variance-'.length) ?? id(99);
            return () => {
              const storeId = world.events(`variance-${varianceId}`)[0]?.data['storeId'];
              const who = storeId === COUNTY_STORE ? countyKeeper : keeper;
              world.do(who, make(ExplainVariance, { varianceId, occurredOn, cause: 'lost', explanation: '说明' }));
              world.do(approver, make(DecideVariance, { varianceId, occurredOn, decision: one.found ? 'found' : 'write-off' }));
            };
          }
          if (one.do === 'tick') return () => world.do(registrar, handOut({ line: one.line, occurredOn }));
          if (one.do === 'untick')
            return () => world.do(registrar, make(TakeBack, { sheetId: SHEET, line: one.line, occurredOn, why: 'mistake', reason: '误' }));
          const batch = one.batch ? BATCH : OTHER_BATCH;
          const { quantity: n } = one;
          if (one.do === 'send') {
            const transferId = id(things++);
            return () => {
              const lines = [{ batch, quantity: n }];
              world.do(keeper, make(SendTransfer, { transferId, fromStore: STORE, toStore: COUNTY_STORE, occurredOn, lines }));
              transfers.push(transferId);
            };
          }
          if (one.do === 'lose')
            return () =>
              world.do(
                keeper,
                make(ReportLoss, { varianceId: id(things++), storeId: STORE, batch, quantity: n, reason: '破', occurredOn }),
              );
          if (one.do === 'return')
            return () => world.do(keeper, make(ReturnToStore, { sheetId: SHEET, storeId: STORE, batch, quantity: n, occurredOn }));
          const issue = { storeId: STORE, handoutId: HANDOUT, batch, holder: { subject: 'h', name: '领' }, occurredOn };
          return () => world.do(keeper, make(IssueStock, { ...issue, sheets: [{ sheetId: SHEET, quantity: n }] }));
        };
        for (const one of steps) {
          const before = balances(world);
          try {
            commandOf(one)();
            moves++;
          } catch (error) {
            // what was refused has moved nothing
            if (!(error instanceof Refused)) throw error;
            if (one.do !== 'settle') expect(balances(world)).toEqual(before);
          }
          const after = balances(world);
          for (const batch of [BATCH, OTHER_BATCH]) {
            const own = [...after].filter(([place]) => place.endsWith(batch));
            // conservation: what left the supplier lies somewhere
            expect(own.reduce((sum, [, n]) => sum + n, 0)).toBe(0);
            expect(after.get(`supplier  ${batch}`)).toBe(-BOUGHT);
          }
          for (const [place, n] of after) if (!place.startsWith('supplier')) expect([place, n >= 0]).toEqual([place, true]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

import { CITY, make } from '../../../../test/support/case-work';
import {
  approver,
  BATCH,
  coordinator,
  KIT,
  keeper,
  PackWorld,
  refusalOf,
  STORE,
  withKit,
  withStock,
} from '../../../../test/support/pack-work';
import { leftOf } from '../stock/book';
import { storeDecider } from '../stores/decider';
import { CheckDelivery, ConfirmAcceptance, DecidePurchase, ReceivePurchase, RecordContract, RequestPurchase } from './commands';

const on = { purchaseId: BATCH, occurredOn: '2026-06-02' };
const ask = { unit: CITY, batchNumber: '2026-01', kitId: KIT, kitVersion: 1, quantity: 100, purpose: '夏季发放' };
const both = { ...approver, posts: [...approver.posts, ...coordinator.posts, ...keeper.posts] };

/** A purchase that was asked for, and then so many of the next steps. */
function bought(steps: number): PackWorld {
  const world = withKit(new PackWorld());
  const way = [
    () => world.do(coordinator, make(RequestPurchase, { ...on, ...ask })),
    () => world.do(approver, make(DecidePurchase, { ...on, decision: 'approve' })),
    () => world.do(coordinator, make(RecordContract, { ...on, supplier: '某公司', contractNumber: '1', amount: 500_000 })),
    () => world.do(keeper, make(CheckDelivery, { ...on, good: 60, rejected: 2 })),
    () => world.do(coordinator, make(ConfirmAcceptance, { ...on })),
  ];
  for (const step of way.slice(0, steps)) step();
  return world;
}

describe('a purchase', () => {
  it('asks for a version of a programme that is there', () => {
    expect(refusalOf(bought(0), coordinator, make(RequestPurchase, { ...on, ...ask, kitVersion: 2 })).code).toBe('kit.unknown-version');
  });

  it('is approved by somebody else than who asked, whatever posts they hold', () => {
    const decide = make(DecidePurchase, { ...on, decision: 'approve' });
    expect(refusalOf(bought(1), { ...both, id: 'coordinator' }, decide)).toEqual({
      code: 'separation.requester-approves',
      details: { step: 'request', by: 'coordinator' },
    });
    expect(refusalOf(bought(1), approver, make(DecidePurchase, { ...on, decision: 'refuse' })).code).toBe('purchase.reason-needed');
    expect(refusalOf(bought(2), approver, decide)).toMatchObject({ code: 'purchase.already-decided', details: { by: 'approver' } });
  });

  it('costs no more than was approved', () => {
    const contract = make(RecordContract, { ...on, supplier: '某公司', contractNumber: '1', amount: 500_001 });
    expect(refusalOf(bought(2), coordinator, contract).code).toBe('purchase.over-budget');
    expect(refusalOf(bought(1), coordinator, contract).code).toBe('purchase.not-approved');
  });

  it('is accepted by two, neither of whom approved it', () => {
    const check = make(CheckDelivery, { ...on, good: 60, rejected: 2 });
    expect(refusalOf(bought(2), keeper, check).code).toBe('purchase.no-contract');
    expect(refusalOf(bought(3), { ...both, id: 'approver' }, check)).toMatchObject({
      code: 'separation.approver-accepts',
      details: { by: 'approver' },
    });
    const confirm = make(ConfirmAcceptance, { ...on });
    expect(refusalOf(bought(4), { ...both, id: 'keeper' }, confirm)).toMatchObject({
      code: 'separation.acceptance-by-two',
      details: { by: 'keeper' },
    });
    expect(refusalOf(bought(4), { ...both, id: 'approver' }, confirm).code).toBe('separation.approver-accepts');
    expect(refusalOf(bought(3), keeper, make(CheckDelivery, { ...on, good: 101, rejected: 0 })).code).toBe('purchase.more-than-bought');
  });

  it('comes into a store no more than was accepted, by its keeper, from the supplier', () => {
    const receive = make(ReceivePurchase, { ...on, storeId: STORE, quantity: 60 });
    expect(refusalOf(bought(4), keeper, receive).code).toBe('purchase.nothing-accepted');
    const world = withStock(withKit(new PackWorld()), 60);
    expect(leftOf(storeAfter(world), BATCH)).toBe(60);
    const [moved] = world.events(`store-${STORE}`).filter(({ type }) => type === 'StockMovedIn');
    expect(moved?.data).toMatchObject({
      kind: 'receipt',
      from: { kind: 'supplier' },
      to: { kind: 'store', id: STORE },
      batch: BATCH,
      quantity: 60,
    });
    expect(refusalOf(world, keeper, receive).code).toBe('purchase.nothing-accepted');
    expect(refusalOf(world, { ...keeper, id: 'next-keeper' }, { ...receive, purchaseId: BATCH } as never).code).toBe(
      'purchase.nothing-accepted',
    );
  });
});

function storeAfter(world: PackWorld) {
  const found = world.state(storeDecider, `store-${STORE}`);
  return found.storeId === undefined ? [] : found.book;
}

import { make } from '../../../../test/support/case-work';
import {
  approver,
  BATCH,
  COUNT,
  COUNTY_STORE,
  coordinator,
  countyKeeper,
  HANDOUT,
  id,
  keeper,
  PackWorld,
  refusalOf,
  SHEET,
  STORE,
  TRANSFER,
  withKit,
  withSheet,
  withStock,
} from '../../../../test/support/pack-work';
import { ConfirmCount, RecordCount, StartCount } from '../counts/commands';
import { CarryOver, IssueStock } from '../stores/commands';
import { ReceiveTransfer, SendTransfer } from '../transfers/commands';
import { DecideVariance, ExplainVariance, ReportLoss } from '../variances/commands';

const stocked = () => withStock(withKit(new PackWorld()), 100);
const send = (quantity: number, occurredOn = '2026-06-05') =>
  make(SendTransfer, { transferId: TRANSFER, fromStore: STORE, toStore: COUNTY_STORE, occurredOn, lines: [{ batch: BATCH, quantity }] });
const arrive = (quantity: number) =>
  make(ReceiveTransfer, { transferId: TRANSFER, occurredOn: '2026-06-06', lines: [{ batch: BATCH, quantity }] });
const last = (world: PackWorld) => world.named('variance-').map((stream) => world.events(stream)[0]?.data);

describe('a store', () => {
  it('never goes negative: the refusal names the movement that would', () => {
    const world = withSheet(stocked(), 90);
    expect(refusalOf(world, keeper, send(11))).toMatchObject({
      code: 'stock.not-enough',
      details: { place: 'store', placeId: STORE, batch: BATCH, wanted: 11, left: 10, movement: 'transfer-out' },
    });
  });

  it('does not go negative on a day before either: what was moved on since must have been there', () => {
    const world = stocked();
    world.do(keeper, send(95, '2026-06-10'));
    const [sent] = world.events(`store-${STORE}`).filter(({ type }) => type === 'StockMovedOut');
    const late = make(ReportLoss, {
      varianceId: id(7),
      storeId: STORE,
      batch: BATCH,
      quantity: 6,
      reason: '破损',
      occurredOn: '2026-06-05',
    });
    expect(refusalOf(world, keeper, late)).toMatchObject({ code: 'stock.not-enough', details: { on: '2026-06-10', left: 5 } });
    const issue = { storeId: STORE, handoutId: HANDOUT, batch: BATCH, holder: { subject: 'h', name: '某' }, occurredOn: '2026-06-05' };
    withSheet(world, 6, 0);
    expect(refusalOf(world, keeper, make(IssueStock, { ...issue, sheets: [{ sheetId: SHEET, quantity: 6 }] }))).toMatchObject({
      code: 'stock.not-enough',
      details: { on: '2026-06-10', movement: 'transfer-out', position: sent?.position },
    });
  });

  it('takes orders from its keeper alone', () => {
    expect(refusalOf(stocked(), { ...keeper, id: 'next-keeper' }, send(1))).toMatchObject({
      code: 'store.not-yours',
      details: { by: 'keeper' },
    });
  });
});

describe('a transfer', () => {
  it('is in transit until the other side receives it, and not by who sent it', () => {
    const world = stocked();
    world.do(keeper, send(20));
    expect(world.events(`store-${COUNTY_STORE}`).map(({ type }) => type)).toEqual(['StoreOpened']);
    expect(refusalOf(world, keeper, arrive(20)).code).toBe('separation.sender-receives');
    expect(refusalOf(world, countyKeeper, arrive(21)).code).toBe('transfer.more-than-sent');
    world.do(countyKeeper, arrive(20));
    expect(world.events(`store-${COUNTY_STORE}`).at(-1)?.data).toMatchObject({ kind: 'transfer-in', quantity: 20 });
    expect(last(world)).toEqual([]);
  });

  it('that arrives short opens a variance over what is missing', () => {
    const world = stocked();
    world.do(keeper, send(20));
    world.do(countyKeeper, arrive(18));
    expect(last(world)).toMatchObject([{ origin: 'transit', missing: 2, storeId: COUNTY_STORE, batch: BATCH }]);
  });
});

describe('a count', () => {
  const figures = (quantity: number) => ({ countId: COUNT, occurredOn: '2026-06-20', lines: [{ batch: BATCH, quantity }] });
  const begun = () => {
    const world = stocked();
    world.do(keeper, make(StartCount, { countId: COUNT, storeId: STORE, occurredOn: '2026-06-20' }));
    return world;
  };

  it('goes by a sheet without book figures', () => {
    expect(JSON.stringify(begun().events(`count-${COUNT}`)[0]?.data)).not.toContain('100');
  });

  it('is made by two who find the same, and tells neither what the other found', () => {
    const world = begun();
    world.do(keeper, make(RecordCount, figures(97)));
    expect(refusalOf(world, keeper, make(ConfirmCount, figures(97)))).toMatchObject({
      code: 'separation.count-by-two',
      details: { by: 'keeper' },
    });
    const differ = refusalOf(world, coordinator, make(ConfirmCount, figures(96)));
    expect(differ).toEqual({ code: 'count.counts-differ', details: { batches: [BATCH] } });
    world.do(coordinator, make(ConfirmCount, figures(97)));
    expect(last(world)).toMatchObject([{ origin: 'count', missing: 3 }]);
  });

  it('is void when packs moved meanwhile', () => {
    const world = begun();
    world.do(keeper, make(RecordCount, figures(100)));
    world.do(keeper, send(1, '2026-06-20'));
    expect(refusalOf(world, coordinator, make(ConfirmCount, figures(100)))).toMatchObject({
      code: 'count.store-moved',
      details: { movement: 'transfer-out' },
    });
  });

  it('stands under what is carried over', () => {
    const world = begun();
    const carry = make(CarryOver, { storeId: STORE, occurredOn: '2026-12-31', year: 2026 });
    expect(refusalOf(world, keeper, carry).code).toBe('stock.count-first');
    world.do(keeper, make(RecordCount, figures(100)));
    world.do(coordinator, make(ConfirmCount, figures(100)));
    expect(world.do(keeper, carry)[0]?.data).toEqual({ year: 2026, lines: [{ batch: BATCH, quantity: 100 }] });
    expect(refusalOf(world, keeper, carry).code).toBe('stock.already-carried-over');
  });
});

describe('a variance', () => {
  const varianceId = id(7);
  const on = { varianceId, occurredOn: '2026-06-21' };
  const reported = () => {
    const world = stocked();
    world.do(keeper, make(ReportLoss, { ...on, storeId: STORE, batch: BATCH, quantity: 4, reason: '破损' }));
    return world;
  };
  const explained = () => {
    const world = reported();
    world.do(keeper, make(ExplainVariance, { ...on, cause: 'damaged', explanation: '淋湿' }));
    return world;
  };
  const decide = (fields: Partial<DecideVariance>) => make(DecideVariance, { ...on, ...fields });

  it('is explained before anybody writes it off, and by somebody else', () => {
    expect(refusalOf(reported(), approver, decide({ decision: 'write-off' })).code).toBe('variance.not-explained');
    expect(refusalOf(explained(), { ...approver, id: 'keeper' }, decide({ decision: 'write-off' }))).toMatchObject({
      code: 'separation.explainer-approves',
      details: { by: 'keeper' },
    });
    expect(refusalOf(explained(), approver, decide({ decision: 'send-back' })).code).toBe('variance.reason-needed');
  });

  it('ends in scrap, or back in the store', () => {
    const [, moved] = explained().do(approver, decide({ decision: 'write-off' }));
    expect(moved?.data).toMatchObject({ kind: 'write-off', to: { kind: 'scrap' }, quantity: 4 });
    const found = explained().do(approver, decide({ decision: 'found' }));
    expect(found.map(({ type, stream }) => [type, stream.split('-')[0]])).toEqual([
      ['VarianceDecided', 'variance'],
      ['StockMovedOut', 'variance'],
      ['StockMovedIn', 'store'],
    ]);
  });
});

import { ConfirmCount, RecordCount, StartCount } from '@gongyuan/contexts/packs/counts/commands';
import { countDecider } from '@gongyuan/contexts/packs/counts/decider';
import { CloseHandout, PlanHandout } from '@gongyuan/contexts/packs/handouts/commands';
import { handoutDecider } from '@gongyuan/contexts/packs/handouts/decider';
import { AddKitVersion, OpenKitProgramme } from '@gongyuan/contexts/packs/kits/commands';
import { kitDecider } from '@gongyuan/contexts/packs/kits/decider';
import {
  CheckDelivery,
  ConfirmAcceptance,
  DecidePurchase,
  ReceivePurchase,
  RecordContract,
  RequestPurchase,
} from '@gongyuan/contexts/packs/purchases/commands';
import { purchaseDecider } from '@gongyuan/contexts/packs/purchases/decider';
import {
  CompareSheet,
  HandOut,
  KeepSheetScan,
  PrepareSheet,
  ReturnToStore,
  SettleException,
  TakeBack,
} from '@gongyuan/contexts/packs/sheets/commands';
import { sheetDecider } from '@gongyuan/contexts/packs/sheets/decider';
import type { Sheet } from '@gongyuan/contexts/packs/sheets/view';
import { CarryOver, ChangeKeeper, IssueStock, OpenStore } from '@gongyuan/contexts/packs/stores/commands';
import { storeDecider } from '@gongyuan/contexts/packs/stores/decider';
import { ReceiveTransfer, SendTransfer } from '@gongyuan/contexts/packs/transfers/commands';
import { transferDecider } from '@gongyuan/contexts/packs/transfers/decider';
import { DecideVariance, ExplainVariance, ReportLoss } from '@gongyuan/contexts/packs/variances/commands';
import { varianceDecider } from '@gongyuan/contexts/packs/variances/decider';
import type { Decider } from '@gongyuan/kernel/decider';
import type { Actor, Post } from '@gongyuan/kernel/env';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import { Refused } from '@gongyuan/kernel/refusal';
import { person } from '@gongyuan/platform/testing/given';
import { CITY, COUNTY, make, office, scan, staffed } from './case-work';
import { SmallWorld } from './small-world';

/** An office that buys packs and hands them out, in memory: deciders decide, and what they say is stored and folded again. */

/** Ids of things as tests name them; readable, and UUIDs. */
export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const KIT = id(1);
export const BATCH = id(2);
export const STORE = id(3);
export const COUNTY_STORE = id(4);
export const TRANSFER = id(5);
export const COUNT = id(6);
export const HANDOUT = id(8);
export const SHEET = id(9);
export const OTHER_SHEET = id(10);
export const STROKES = 'M1 1 L20 20';
export const PHOTO = 'ab'.repeat(32);
/** The signed sheet itself, kept: what a comparison refers to. */
export const keepScan = (fields: Partial<KeepSheetScan> = {}): KeepSheetScan =>
  make(KeepSheetScan, { sheetId: SHEET, occurredOn: '2026-06-06', file: Object.assign(scan('签领表.jpg'), { sha256: PHOTO }), ...fields });

const everywhere = (name: string, post: Post): Actor => ({ id: name, posts: [{ post, unit: CITY, covers: [CITY, COUNTY] }] });
export const coordinator = everywhere('coordinator', 'coordinator');
export const approver = everywhere('approver', 'approver');
export const registrar = everywhere('registrar', 'registrar');
export const keeper = everywhere('keeper', 'storekeeper');
export const countyKeeper = person('county-keeper', 'storekeeper', COUNTY);

const deciders: Readonly<Record<string, readonly [Decider<never>, string]>> = Object.fromEntries(
  (
    [
      [kitDecider, 'kitId'],
      [purchaseDecider, 'purchaseId'],
      [storeDecider, 'storeId'],
      [transferDecider, 'transferId'],
      [countDecider, 'countId'],
      [varianceDecider, 'varianceId'],
      [handoutDecider, 'handoutId'],
      [sheetDecider, 'sheetId'],
    ] as const
  ).flatMap(([decider, idField]) => Object.keys(decider.decide).map((type) => [type, [decider as unknown as Decider<never>, idField]])),
);

interface Dated {
  readonly type: string;
  readonly occurredOn: string;
}

/** Sends commands of the packs, each to the stream it is about. */
export class PackWorld extends SmallWorld {
  constructor() {
    super({
      ...office,
      'person-keeper': staffed('keeper', ['storekeeper']),
      'person-county-keeper': staffed('county-keeper', ['storekeeper'], COUNTY),
      'person-next-keeper': staffed('next-keeper', ['storekeeper']),
      'person-witness': staffed('witness', ['coordinator']),
    });
  }

  /** Decides and stores; throws what the decider throws. */
  do(actor: Actor, command: Dated): readonly AnyEvent[] {
    const [decider, idField] = deciders[command.type] as readonly [Decider<never>, string];
    const thing = (command as unknown as Record<string, string>)[idField] as string;
    return this.send(decider, thing, command, this.env(actor, command.occurredOn));
  }

  sheet(sheetId: string = SHEET): Sheet {
    return this.state(sheetDecider, `sheet-${sheetId}`);
  }
}

const day = (n: number): string => `2026-06-${String(n).padStart(2, '0')}`;
const worker = (subject: string, idNumber?: string) => ({ subject, name: `工人${subject}`, phone: '13800000000', idNumber });

/** A programme with a kit of one version. */
export function withKit(world: PackWorld): PackWorld {
  const on = { kitId: KIT, occurredOn: day(1) };
  world.do(coordinator, make(OpenKitProgramme, { ...on, unit: CITY, name: '工会爱心安全包', rule: 'one-per-person-per-year' }));
  world.do(coordinator, make(AddKitVersion, { ...on, items: [{ name: '反光背心', quantity: 1 }], unitCost: 5_000 }));
  return world;
}

/** Two stores, and so many packs of a batch in the first. */
export function withStock(world: PackWorld, quantity: number, batch: string = BATCH): PackWorld {
  const on = { purchaseId: batch, occurredOn: day(2) };
  const ask = { unit: CITY, batchNumber: '2026-01', kitId: KIT, kitVersion: 1, quantity, purpose: '夏季发放' };
  if (world.events(`store-${STORE}`).length === 0) {
    world.do(coordinator, make(OpenStore, { storeId: STORE, occurredOn: day(1), unit: CITY, name: '市总仓库', keeper: 'keeper' }));
    const county = { storeId: COUNTY_STORE, unit: COUNTY, name: '榆次仓库', keeper: 'county-keeper' };
    world.do(coordinator, make(OpenStore, { ...county, occurredOn: day(1) }));
  }
  world.do(coordinator, make(RequestPurchase, { ...on, ...ask }));
  world.do(approver, make(DecidePurchase, { ...on, decision: 'approve', note: '同意' }));
  const paper = { supplier: '某用品公司', contractNumber: '合2026-1', invoiceNumber: '发票1', amount: quantity * 5_000 };
  world.do(coordinator, make(RecordContract, { ...on, ...paper }));
  world.do(keeper, make(CheckDelivery, { ...on, good: quantity, rejected: 0, note: '外观完好' }));
  world.do(coordinator, make(ConfirmAcceptance, { ...on, note: '属实' }));
  world.do(keeper, make(ReceivePurchase, { ...on, storeId: STORE, quantity }));
  return world;
}

/** A hand-out at a site with one sheet of so many people, the packs for it taken by a holder. The first half has ID numbers. */
export function withSheet(world: PackWorld, people: number, packs: number = people, sheetId: string = SHEET): PackWorld {
  const plan = {
    unit: CITY,
    kitId: KIT,
    site: '宏远物流园',
    siteKind: 'park' as const,
    host: '某物流公司',
    plannedOn: day(5),
    expected: people,
  };
  if (world.events(`handout-${HANDOUT}`).length === 0)
    world.do(registrar, make(PlanHandout, { handoutId: HANDOUT, occurredOn: day(3), ...plan }));
  const lines = Array.from({ length: people }, (_, index) => ({
    person: worker(`${sheetId === SHEET ? 'w' : 'x'}${index + 1}`, index < people / 2 ? `id-${index + 1}` : undefined),
    category: 'new-employment' as const,
  }));
  world.do(
    registrar,
    make(PrepareSheet, { sheetId, handoutId: HANDOUT, occurredOn: day(3), team: `班组${sheetId.slice(-2)}`, people: lines }),
  );
  const issue = { storeId: STORE, handoutId: HANDOUT, batch: BATCH, holder: { subject: 'holder', name: '班组长', phone: '13900000000' } };
  if (packs > 0) world.do(keeper, make(IssueStock, { ...issue, occurredOn: day(4), sheets: [{ sheetId, quantity: packs }] }));
  return world;
}

export const handOut = (fields: Partial<HandOut>): HandOut => make(HandOut, { sheetId: SHEET, occurredOn: day(5), ...fields });

const settle = (world: PackWorld, kind: string, outcome: SettleException['outcome'], on: string) => {
  const found = world.sheet().exceptions.find((one) => one.kind === kind && !one.resolved);
  const exceptionId = found?.exceptionId as string;
  world.do(coordinator, make(SettleException, { sheetId: SHEET, occurredOn: on, exceptionId, outcome, note: '已核实' }));
};

/** Everything that can happen to packs, once: every fact with everything that can be said in it. */
export function wholeStory(): PackWorld {
  const world = withSheet(withStock(withKit(new PackWorld()), 100), 4, 10);
  const transfer = { transferId: TRANSFER, fromStore: STORE, toStore: COUNTY_STORE };
  world.do(keeper, make(SendTransfer, { ...transfer, occurredOn: day(3), lines: [{ batch: BATCH, quantity: 20 }], note: '货运' }));
  const arrived = { transferId: TRANSFER, occurredOn: day(4), lines: [{ batch: BATCH, quantity: 19 }], note: '少一个' };
  world.do(countyKeeper, make(ReceiveTransfer, arrived));
  const proxy = { person: worker('proxy', 'id-proxy'), reason: '本人住院' };
  world.do(registrar, handOut({ line: 1, proxy, happenedAt: '2026-06-05T02:00:00.000Z' }));
  world.do(registrar, handOut({ line: 2 }));
  world.do(registrar, make(TakeBack, { sheetId: SHEET, occurredOn: day(5), line: 2, why: 'mistake', reason: '认错人' }));
  world.do(registrar, handOut({ line: 3 }));
  world.do(registrar, handOut({ person: worker('walk-in', 'id-walk-in'), signature: STROKES, category: 'migrant-worker' }));
  const again = { person: worker('w1', 'id-1'), signature: STROKES, proxy, told: true, happenedAt: '2026-06-05T03:00:00.000Z' };
  world.do(registrar, handOut({ ...again }));
  const witness = { person: worker('foreman'), signature: STROKES };
  world.do(registrar, keepScan());
  world.do(registrar, make(CompareSheet, { sheetId: SHEET, occurredOn: day(6), photo: PHOTO, pages: 1, witness, signed: [1, 4] }));
  settle(world, 'second-receipt', 'given-uncounted', day(6));
  settle(world, 'ticked-not-signed', 'not-given', day(6));
  settle(world, 'signed-not-ticked', 'stands', day(6));
  const loss = { storeId: STORE, sheetId: SHEET, batch: BATCH, quantity: 1, reason: '淋湿' };
  world.do(keeper, make(ReportLoss, { varianceId: id(7), occurredOn: day(6), ...loss }));
  const rest = { sheetId: SHEET, storeId: STORE, batch: BATCH };
  const left = world.sheet().book.reduce((sum, { delta }) => sum + delta, 0);
  world.do(keeper, make(ReturnToStore, { ...rest, occurredOn: day(7), quantity: left }));
  world.do(registrar, make(CloseHandout, { handoutId: HANDOUT, occurredOn: day(8) }));
  const explanation = { varianceId: id(7), cause: 'damaged' as const, explanation: '雨天淋湿' };
  world.do(keeper, make(ExplainVariance, { ...explanation, occurredOn: day(8) }));
  world.do(approver, make(DecideVariance, { varianceId: id(7), occurredOn: day(9), decision: 'write-off', note: '同意核销' }));
  world.do(coordinator, make(ChangeKeeper, { storeId: STORE, occurredOn: day(9), keeper: 'next-keeper' }));
  const next: Actor = { ...keeper, id: 'next-keeper' };
  world.do(next, make(StartCount, { countId: COUNT, storeId: STORE, occurredOn: '2026-12-20' }));
  const figures = { countId: COUNT, occurredOn: '2026-12-20', lines: [{ batch: BATCH, quantity: 70 }] };
  world.do(next, make(RecordCount, { ...figures }));
  world.do(coordinator, make(ConfirmCount, { ...figures }));
  world.do(next, make(CarryOver, { storeId: STORE, occurredOn: '2026-12-31', year: 2026 }));
  return world;
}

/** The code and the details of a refusal; fails when the command was carried out. */
export function refusalOf(
  world: PackWorld,
  actor: Actor,
  command: Dated,
): { readonly code: string; readonly details: Readonly<Record<string, unknown>> } {
  try {
    world.do(actor, command);
  } catch (error) {
    if (error instanceof Refused) return { code: error.code, details: error.details };
    throw error;
  }
  throw new Error(`${command.type} was carried out`);
}

import { dayAfter } from '@gongyuan/calendar/testing/naive-counter';
import { ConfirmCount, RecordCount, StartCount } from '@gongyuan/contexts/packs/counts/commands';
import { AddKitVersion, OpenKitProgramme } from '@gongyuan/contexts/packs/kits/commands';
import {
  CheckDelivery,
  ConfirmAcceptance,
  DecidePurchase,
  ReceivePurchase,
  RecordContract,
  RequestPurchase,
} from '@gongyuan/contexts/packs/purchases/commands';
import { CarryOver, OpenStore } from '@gongyuan/contexts/packs/stores/commands';
import { ReceiveTransfer, SendTransfer } from '@gongyuan/contexts/packs/transfers/commands';
import { DecideVariance, ExplainVariance } from '@gongyuan/contexts/packs/variances/commands';
import type { LocalDate } from '@gongyuan/kernel/time';
import { expected } from '../visitor';
import type { WholeHouse } from '../whole-house';
import type { Desk, SeasonOffice } from './office';

/** Packs on their way to the sites: bought, accepted, received, transferred, counted and carried over. */

const UNIT_COST = 6_800;

/** A programme with one version of its kit. */
export async function kitOf({ city, send }: SeasonOffice, name: string): Promise<string> {
  const by = city.staff.coordinator;
  const on = { day: '2026-02-02' };
  const { id } = await send(OpenKitProgramme, by, { unit: city.unit, name, rule: 'one-per-person-per-year' }, on);
  await send(AddKitVersion, by, { kitId: id, items: [{ name: '反光背心', quantity: 1 }], unitCost: UNIT_COST }, on);
  return id;
}

/** The store of every unit, by the unit. */
export async function openStores({ city, counties, send }: SeasonOffice): Promise<ReadonlyMap<string, string>> {
  const stores = new Map<string, string>();
  for (const { unit, code, staff } of [city, ...counties]) {
    const store = { unit, name: `${code}仓库`, keeper: staff.storekeeper };
    stores.set(unit, (await send(OpenStore, city.staff.coordinator, store, { day: '2026-02-03' })).id);
  }
  return stores;
}

export interface Bought {
  readonly kitId: string;
  readonly batchNumber: string;
  readonly good: number;
  readonly rejected: number;
  readonly day: LocalDate;
}

/** One purchase of the city, from the request into its store; answers the batch. */
export async function buy({ city, send }: SeasonOffice, storeId: string, bought: Bought): Promise<string> {
  const { kitId, batchNumber, good, rejected, day } = bought;
  const { coordinator, approver, storekeeper } = city.staff;
  const quantity = good + rejected;
  const request = { unit: city.unit, batchNumber, kitId, kitVersion: 1, quantity, purpose: '全年发放' };
  const { id: purchaseId, version } = await send(RequestPurchase, coordinator, request, { day });
  await send(DecidePurchase, approver, { purchaseId, decision: 'approve', note: '同意' }, { day, ifMatch: version });
  const paper = { supplier: '某用品公司', contractNumber: batchNumber, amount: quantity * UNIT_COST };
  await send(RecordContract, coordinator, { purchaseId, ...paper }, { day });
  await send(CheckDelivery, storekeeper, { purchaseId, good, rejected, note: '开箱抽查' }, { day });
  await send(ConfirmAcceptance, coordinator, { purchaseId }, { day });
  await send(ReceivePurchase, storekeeper, { purchaseId, storeId, quantity: good }, { day });
  return purchaseId;
}

/** So many packs of a batch to every county; the packs that the third one finds missing are a variance. */
export async function ship(
  { city, counties, send }: SeasonOffice,
  stores: ReadonlyMap<string, string>,
  { batch, each, short, day }: { batch: string; each: number; short: number; day: LocalDate },
): Promise<void> {
  for (const [index, { unit, staff }] of counties.entries()) {
    const lines = [{ batch, quantity: each }];
    const way = { fromStore: stores.get(city.unit), toStore: stores.get(unit) };
    const { id: transferId } = await send(SendTransfer, city.staff.storekeeper, { ...way, lines, note: '货运' }, { day });
    const arrived = [{ batch, quantity: index === 2 ? each - short : each }];
    await send(ReceiveTransfer, staff.storekeeper, { transferId, lines: arrived }, { day: dayAfter(day, 1) });
  }
}

/** Every county counts its store by two people: one finds two packs less, one finds a pack more than the book says. */
export async function countStores({ reader, counties, send }: SeasonOffice, house: WholeHouse, day: LocalDate): Promise<void> {
  const { rows } = expected(200, await reader.after(await house.head(), '/api/stores'));
  for (const [index, { unit, staff }] of counties.entries()) {
    const store = rows.find((row: { unit: { id: string } }) => row.unit.id === unit);
    const { id: countId } = await send(StartCount, staff.storekeeper, { storeId: store.storeId }, { day });
    const lines = store.stock.map(({ batch, quantity }: { batch: string; quantity: number }) => ({ batch, quantity }));
    const off = [0, -2, 0, 0, 1][index] ?? 0;
    lines[0].quantity += off;
    await send(RecordCount, staff.storekeeper, { countId, lines }, { day });
    await send(ConfirmCount, staff.coordinator, { countId, lines }, { day });
  }
}

/** Every variance that is open is explained by the keeper and settled by the approver: every third one turned up again. */
export async function settleVariances({ reader, counties, send }: SeasonOffice, house: WholeHouse, day: LocalDate): Promise<number> {
  const { rows } = expected(200, await reader.after(await house.head(), '/api/variances'));
  const open = rows.filter(({ stage }: { stage: string }) => stage === 'opened');
  for (const [index, { varianceId, missing, store }] of open.entries()) {
    const { staff } = counties.find(({ unit }) => unit === store.unit.id) as Desk;
    const explained = { varianceId, cause: 'lost', explanation: '搬运中散落' };
    const { version } = await send(ExplainVariance, staff.storekeeper, explained, { day });
    const decision = missing > 0 && index % 3 === 2 ? 'found' : 'write-off';
    await send(DecideVariance, staff.approver, { varianceId, decision, note: '已核实' }, { day, ifMatch: version });
  }
  return open.length;
}

/** 年末结转 of the counties whose stores did not move since they were counted. */
export async function carryOver({ counties, send }: SeasonOffice, stores: ReadonlyMap<string, string>, day: LocalDate): Promise<void> {
  for (const { unit, staff } of counties.slice(5))
    await send(CarryOver, staff.storekeeper, { storeId: stores.get(unit), year: 2026 }, { day });
}

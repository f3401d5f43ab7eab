import { may, mayEver, sightOf } from '@gongyuan/kernel/access';
import { type Actor, type Env, isSystem } from '@gongyuan/kernel/env';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { forbid, missing } from '@gongyuan/kernel/refusal';
import { type PackAct, packAccess } from './access';
import type { CountState } from './counts/decider';
import type { HandoutState } from './handouts/decider';
import { handoutDecider } from './handouts/decider';
import type { KitState } from './kits/decider';
import type { PurchaseState } from './purchases/decider';
import type { Sheet } from './sheets/view';
import { storeDecider } from './stores/decider';
import type { StoreState } from './stores/state';
import type { TransferState } from './transfers/decider';
import type { VarianceState } from './variances/decider';

/** The act of each command. */
export const packActs = {
  OpenKitProgramme: 'packs.setup',
  AddKitVersion: 'packs.setup',
  OpenStore: 'packs.setup',
  ChangeKeeper: 'packs.setup',
  RequestPurchase: 'packs.request',
  DecidePurchase: 'packs.approve',
  RecordContract: 'packs.request',
  CheckDelivery: 'packs.accept',
  ConfirmAcceptance: 'packs.second',
  ReceivePurchase: 'packs.stock',
  IssueStock: 'packs.stock',
  CarryOver: 'packs.stock',
  SendTransfer: 'packs.stock',
  ReceiveTransfer: 'packs.stock',
  StartCount: 'packs.stock',
  RecordCount: 'packs.stock',
  ConfirmCount: 'packs.second',
  ReportLoss: 'packs.explain',
  ExplainVariance: 'packs.explain',
  DecideVariance: 'packs.write-off',
  PlanHandout: 'packs.handout',
  CloseHandout: 'packs.handout',
  PrepareSheet: 'packs.handout',
  HandOut: 'packs.handout',
  TakeBack: 'packs.handout',
  CompareSheet: 'packs.handout',
  SettleException: 'packs.handout',
  ReturnToStore: 'packs.stock',
} as const satisfies Record<string, PackAct>;

export type PackCommandType = keyof typeof packActs;

/** A new record at a unit: refuses whoever may not carry out the act there. */
function permitNew(act: PackAct, actor: Actor, unit: Uuid | undefined): void {
  const allowed = unit === undefined ? mayEver(packAccess, act, actor) : may(packAccess, act, actor, { unit });
  if (!allowed) forbid('access.not-your-post', { act, unit });
}

/** A record that is there: for whoever may not know of it, it is not; whoever may, but not do this, is told so. */
function permitOn(act: PackAct, sight: PackAct, actor: Actor, units: readonly Uuid[], absent: string): void {
  const sees = units.some((unit) => sightOf(packAccess, sight, actor, { unit }) !== 'none');
  if (!sees && !units.some((unit) => may(packAccess, act, actor, { unit }))) missing(absent);
  if (!units.some((unit) => may(packAccess, act, actor, { unit }))) forbid('access.not-your-post', { act });
}

const actOf = (type: string): PackAct => packActs[type as PackCommandType];

/** The unit of a store that a command names; undefined for one that nobody knows, which the rules refuse. */
function unitOfStore(env: Env, storeId: Uuid | undefined): Uuid | undefined {
  const found = storeId === undefined ? undefined : env.fold(storeDecider, streamOf('store', storeId));
  return found?.storeId === undefined ? undefined : found.unit;
}

/** The unit of a hand-out that a command names. */
function unitOfHandout(env: Env, handoutId: Uuid): Uuid | undefined {
  const found = env.fold(handoutDecider, streamOf('handout', handoutId));
  return found.handoutId === undefined ? undefined : found.unit;
}

interface Named {
  readonly unit?: Uuid;
  readonly storeId?: Uuid;
  readonly fromStore?: Uuid;
  readonly handoutId?: Uuid;
}

/** Programmes are known to all who have to do with packs: elsewhere is forbidden, not absent. */
export function kitPermit(type: string, state: KitState, env: Env, command?: unknown): void {
  if (isSystem(env.actor)) return;
  if (type === 'OpenKitProgramme') return permitNew(actOf(type), env.actor, (command as Named).unit);
  if (state.kitId === undefined) return missing('kit.not-found');
  permitNew(actOf(type), env.actor, state.unit);
}

export function purchasePermit(type: string, state: PurchaseState, env: Env, command?: unknown): void {
  if (isSystem(env.actor)) return;
  if (type === 'RequestPurchase') return permitNew(actOf(type), env.actor, (command as Named).unit);
  if (state.purchaseId === undefined) return missing('purchase.not-found');
  permitOn(actOf(type), 'packs.read', env.actor, [state.unit], 'purchase.not-found');
}

export function storePermit(type: string, state: StoreState, env: Env, command?: unknown): void {
  if (isSystem(env.actor)) return;
  if (type === 'OpenStore') return permitNew(actOf(type), env.actor, (command as Named).unit);
  if (state.storeId === undefined) return missing('store.not-found');
  permitOn(actOf(type), 'packs.read', env.actor, [state.unit], 'store.not-found');
}

export function transferPermit(type: string, state: TransferState, env: Env, command?: unknown): void {
  if (isSystem(env.actor)) return;
  if (type === 'SendTransfer') return permitNew(actOf(type), env.actor, unitOfStore(env, (command as Named).fromStore));
  if (state.transferId === undefined) return missing('transfer.not-found');
  permitOn(actOf(type), 'packs.read', env.actor, [state.fromUnit, state.toUnit], 'transfer.not-found');
}

export function countPermit(type: string, state: CountState, env: Env, command?: unknown): void {
  if (isSystem(env.actor)) return;
  if (type === 'StartCount') return permitNew(actOf(type), env.actor, unitOfStore(env, (command as Named).storeId));
  if (state.countId === undefined) return missing('count.not-found');
  permitOn(actOf(type), 'packs.read', env.actor, [state.unit], 'count.not-found');
}

export function variancePermit(type: string, state: VarianceState, env: Env, command?: unknown): void {
  if (isSystem(env.actor)) return;
  if (type === 'ReportLoss') return permitNew(actOf(type), env.actor, unitOfStore(env, (command as Named).storeId));
  if (state.varianceId === undefined) return missing('variance.not-found');
  permitOn(actOf(type), 'packs.read', env.actor, [state.unit], 'variance.not-found');
}

export function handoutPermit(type: string, state: HandoutState, env: Env, command?: unknown): void {
  if (isSystem(env.actor)) return;
  if (type === 'PlanHandout') return permitNew(actOf(type), env.actor, (command as Named).unit);
  if (state.handoutId === undefined) return missing('handout.not-found');
  permitOn(actOf(type), 'packs.handout', env.actor, [state.unit], 'handout.not-found');
}

export function sheetPermit(type: string, state: Sheet, env: Env, command?: unknown): void {
  if (isSystem(env.actor)) return;
  if (type === 'PrepareSheet') {
    const unit = unitOfHandout(env, (command as Named).handoutId as Uuid);
    if (unit === undefined) return missing('handout.not-found');
    return permitOn(actOf(type), 'packs.handout', env.actor, [unit], 'handout.not-found');
  }
  if (!state.prepared) return missing('sheet.not-found');
  permitOn(actOf(type), 'packs.handout', env.actor, [state.unit], 'sheet.not-found');
}

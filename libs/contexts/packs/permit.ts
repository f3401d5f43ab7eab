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
  KeepSheetScan: 'packs.handout',
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

/** How the records of one kind are guarded. */
interface Guard<S> {
  /** The command that begins one, and the unit it is begun at. */
  readonly begins: PackCommandType;
  readonly beginsAt: (command: Named, env: Env) => Uuid | undefined;
  /** The units a record belongs to; undefined while there is none. */
  readonly units: (state: S) => readonly Uuid[] | undefined;
  /** The act that lets somebody know of it. */
  readonly sight: PackAct;
  readonly absent: string;
}

/** Who may send a command to a record. Refuses `access.not-your-post`, and as if there were no such thing where it may not be known. */
const guard =
  <S>({ begins, beginsAt, units, sight, absent }: Guard<S>) =>
  (type: string, state: S, env: Env, command?: unknown): void => {
    const { actor } = env;
    if (isSystem(actor)) return;
    const act = packActs[type as PackCommandType];
    if (type === begins) permitNew(act, actor, beginsAt(command as Named, env));
    else permitOn(act, sight, actor, units(state) ?? missing(absent), absent);
  };

const atUnit = ({ unit }: Named): Uuid | undefined => unit;

/** Programmes are known to everybody who has to do with packs: one of another unit is forbidden, not absent. */
export function kitPermit(type: string, state: KitState, env: Env, command?: unknown): void {
  if (isSystem(env.actor)) return;
  const act = packActs[type as PackCommandType];
  if (type === 'OpenKitProgramme') permitNew(act, env.actor, (command as Named).unit);
  else permitNew(act, env.actor, state.kitId === undefined ? missing('kit.not-found') : state.unit);
}

export const purchasePermit = guard<PurchaseState>({
  ...{ begins: 'RequestPurchase', beginsAt: atUnit, sight: 'packs.read', absent: 'purchase.not-found' },
  units: (state) => (state.purchaseId === undefined ? undefined : [state.unit]),
});

export const storePermit = guard<StoreState>({
  ...{ begins: 'OpenStore', beginsAt: atUnit, sight: 'packs.read', absent: 'store.not-found' },
  units: (state) => (state.storeId === undefined ? undefined : [state.unit]),
});

export const transferPermit = guard<TransferState>({
  ...{ begins: 'SendTransfer', sight: 'packs.read', absent: 'transfer.not-found' },
  beginsAt: ({ fromStore }, env) => unitOfStore(env, fromStore),
  units: (state) => (state.transferId === undefined ? undefined : [state.fromUnit, state.toUnit]),
});

export const countPermit = guard<CountState>({
  ...{ begins: 'StartCount', sight: 'packs.read', absent: 'count.not-found' },
  beginsAt: ({ storeId }, env) => unitOfStore(env, storeId),
  units: (state) => (state.countId === undefined ? undefined : [state.unit]),
});

export const variancePermit = guard<VarianceState>({
  ...{ begins: 'ReportLoss', sight: 'packs.read', absent: 'variance.not-found' },
  beginsAt: ({ storeId }, env) => unitOfStore(env, storeId),
  units: (state) => (state.varianceId === undefined ? undefined : [state.unit]),
});

export const handoutPermit = guard<HandoutState>({
  ...{ begins: 'PlanHandout', beginsAt: atUnit, sight: 'packs.handout', absent: 'handout.not-found' },
  units: (state) => (state.handoutId === undefined ? undefined : [state.unit]),
});

const sheetGuard = guard<Sheet>({
  ...{ begins: 'PrepareSheet', beginsAt: atUnit, sight: 'packs.handout', absent: 'sheet.not-found' },
  units: (state) => (state.prepared ? [state.unit] : undefined),
});

/** A sheet belongs to a hand-out: whoever may not know of that one may not prepare a sheet for it either. */
export function sheetPermit(type: string, state: Sheet, env: Env, command?: unknown): void {
  if (isSystem(env.actor)) return;
  if (type !== 'PrepareSheet') {
    sheetGuard(type, state, env, command);
    return;
  }
  const unit = unitOfHandout(env, (command as { readonly handoutId: Uuid }).handoutId);
  const units = unit === undefined ? missing('handout.not-found') : [unit];
  permitOn('packs.handout', 'packs.handout', env.actor, units, 'handout.not-found');
}

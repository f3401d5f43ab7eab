import type { Decider, Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { Fen } from '@gongyuan/kernel/money';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { PurchaseStage } from '../codes';
import { notBefore, separate } from '../guards';
import { kitOf, versionOf } from '../kits/decider';
import { assertOpenUnit } from '../office';
import { move } from '../stock/book';
import type { stockFacts } from '../stock/events';
import { keptStore } from '../stores/decider';
import type { PurchaseCommand } from './commands';
import type { purchaseFacts } from './events';

/** One purchase (one batch) as folded. */
export interface Purchase {
  readonly purchaseId: Uuid;
  readonly unit: Uuid;
  readonly kitId: Uuid;
  readonly kitVersion: number;
  readonly quantity: number;
  readonly unitCost: Fen;
  readonly stage: PurchaseStage;
  readonly requestedBy: SubjectId;
  readonly approvedBy?: SubjectId;
  readonly contracted: boolean;
  /** Checked by one, and not yet confirmed by a second person. */
  readonly pending?: { readonly by: SubjectId; readonly good: number; readonly on: LocalDate };
  readonly accepted: number;
  readonly received: number;
  /** The day of the newest step. */
  readonly on: LocalDate;
}

export type PurchaseState = Purchase | { readonly purchaseId?: undefined };

const there = (state: PurchaseState): Purchase => (state.purchaseId === undefined ? missing('purchase.not-found') : state);

/** The purchase, when it has been approved. Refuses `purchase.not-approved`, `purchase.was-refused`. */
function approved(state: PurchaseState): Purchase {
  const found = there(state);
  if (found.stage === 'requested') refuse('purchase.not-approved');
  if (found.stage === 'refused') refuse('purchase.was-refused', { by: found.approvedBy });
  return found;
}

/** Where a purchase stands once nothing waits for a second person. */
const settledStage = ({ quantity, accepted, received }: Purchase): PurchaseStage =>
  received >= quantity || (accepted > 0 && received >= accepted) ? 'received' : accepted > received ? 'accepted' : 'contracted';

const purchase: Slice<PurchaseState, PurchaseCommand, typeof purchaseFacts, NewEventOf<typeof purchaseFacts & typeof stockFacts>> = {
  decide: {
    RequestPurchase(c, state, env) {
      if (state.purchaseId !== undefined) refuse('purchase.already-requested');
      assertOpenUnit(env, c.unit);
      const { unitCost } = versionOf(kitOf(env, c.kitId), c.kitVersion);
      const { purchaseId, unit, batchNumber, kitId, kitVersion, quantity } = c;
      const data = { purchaseId, unit, batchNumber, kitId, kitVersion, quantity, unitCost, purpose: of(env.actor.id, c.purpose) };
      return [{ type: 'PurchaseRequested', on: c.occurredOn, data }];
    },
    DecidePurchase(c, state, env) {
      const found = there(state);
      if (found.stage !== 'requested') refuse('purchase.already-decided', { by: found.approvedBy });
      separate(env.actor.id, [found.requestedBy], 'separation.requester-approves', 'request');
      notBefore(c.occurredOn, found.on, 'date.before-request');
      if (c.decision === 'refuse' && !c.note) invalid('purchase.reason-needed');
      return [{ type: 'PurchaseDecided', on: c.occurredOn, data: { decision: c.decision, note: of(env.actor.id, c.note) } }];
    },
    RecordContract(c, state) {
      const found = approved(state);
      notBefore(c.occurredOn, found.on, 'date.before-purchase-decision');
      const most = found.quantity * found.unitCost;
      if (c.amount > most) invalid('purchase.over-budget', { amount: c.amount, most });
      const { supplier, contractNumber, invoiceNumber, amount } = c;
      return [{ type: 'ContractRecorded', on: c.occurredOn, data: { supplier, contractNumber, invoiceNumber, amount } }];
    },
    CheckDelivery(c, state, env) {
      const found = approved(state);
      if (!found.contracted) refuse('purchase.no-contract');
      if (found.pending) refuse('purchase.already-checked', { by: found.pending.by });
      separate(env.actor.id, [found.approvedBy], 'separation.approver-accepts', 'approve');
      notBefore(c.occurredOn, found.on, 'date.before-contract');
      if (c.good + c.rejected === 0) invalid('purchase.nothing-delivered');
      const open = found.quantity - found.accepted;
      if (c.good > open) invalid('purchase.more-than-bought', { good: c.good, open });
      return [{ type: 'DeliveryChecked', on: c.occurredOn, data: { good: c.good, rejected: c.rejected, note: of(env.actor.id, c.note) } }];
    },
    ConfirmAcceptance(c, state, env) {
      const found = approved(state);
      const { pending } = found;
      if (!pending) return refuse('purchase.nothing-to-confirm');
      separate(env.actor.id, [pending.by], 'separation.acceptance-by-two', 'accept');
      separate(env.actor.id, [found.approvedBy], 'separation.approver-accepts', 'approve');
      notBefore(c.occurredOn, pending.on, 'date.before-delivery');
      return [{ type: 'AcceptanceConfirmed', on: c.occurredOn, data: { good: pending.good, note: of(env.actor.id, c.note) } }];
    },
    ReceivePurchase(c, state, env) {
      const found = approved(state);
      const open = found.accepted - found.received;
      if (open === 0) refuse('purchase.nothing-accepted');
      if (c.quantity > open) invalid('purchase.more-than-accepted', { quantity: c.quantity, open });
      notBefore(c.occurredOn, found.on, 'date.before-acceptance-of-goods');
      keptStore(env, c.storeId);
      const { purchaseId, kitId, kitVersion } = found;
      const movement = {
        ...{ kind: 'receipt' as const, from: { kind: 'supplier' as const }, to: { kind: 'store' as const, id: c.storeId } },
        ...{ batch: purchaseId, kitId, kitVersion, quantity: c.quantity },
      };
      return [
        { type: 'PurchaseReceived', on: c.occurredOn, data: { storeId: c.storeId, quantity: c.quantity } },
        ...move(env, c.occurredOn, undefined, movement),
      ];
    },
  },
  evolve: {
    PurchaseRequested: (_, { data, on, actor }): Purchase => ({
      purchaseId: data.purchaseId,
      unit: data.unit,
      kitId: data.kitId,
      kitVersion: data.kitVersion,
      quantity: data.quantity,
      unitCost: data.unitCost,
      stage: 'requested',
      requestedBy: actor,
      contracted: false,
      accepted: 0,
      received: 0,
      on,
    }),
    PurchaseDecided(state, { data, on, actor }) {
      const stage: PurchaseStage = data.decision === 'approve' ? 'approved' : 'refused';
      return state.purchaseId === undefined ? state : { ...state, stage, approvedBy: actor, on };
    },
    ContractRecorded: (state, { on }) =>
      state.purchaseId === undefined
        ? state
        : { ...state, stage: state.stage === 'approved' ? 'contracted' : state.stage, contracted: true, on },
    DeliveryChecked(state, { data, on, actor }) {
      const stage: PurchaseStage = 'checked';
      return state.purchaseId === undefined ? state : { ...state, stage, pending: { by: actor, good: data.good, on }, on };
    },
    AcceptanceConfirmed(state, { data, on }) {
      if (state.purchaseId === undefined) return state;
      const next = { ...state, pending: undefined, accepted: state.accepted + data.good, on };
      return { ...next, stage: settledStage(next) };
    },
    PurchaseReceived(state, { data, on }) {
      if (state.purchaseId === undefined) return state;
      const next = { ...state, received: state.received + data.quantity, on };
      return { ...next, stage: state.pending ? 'checked' : settledStage(next) };
    },
  },
};

/** One purchase: 采购申请, 审批, 合同和发票, 两人验收, 入库. */
export const purchaseDecider: Decider<PurchaseState, PurchaseCommand> = { kind: 'purchase', initial: {}, ...purchase };

import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { Fen } from '@gongyuan/kernel/money';
import type { PurchaseDecision } from '../codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const purchaseFacts = {
  PurchaseRequested: fact<{
    purchaseId: Uuid;
    unit: Uuid;
    /** What the batch is called on paper, e.g. 2026-01. */
    batchNumber: string;
    kitId: Uuid;
    kitVersion: number;
    quantity: number;
    /** Cost of one pack by the version of the kit, in fen. */
    unitCost: Fen;
    purpose: Personal<string>;
  }>({ v: 1, means: 'A purchase of packs was asked for', meansZh: '采购申请', personal: { purpose: 'text' } }),
  PurchaseDecided: fact<{ decision: PurchaseDecision; note?: Personal<string> }>({
    v: 1,
    means: 'The approver approved or refused a purchase',
    meansZh: '采购审批：批准或者不批准',
    personal: { note: 'text' },
  }),
  ContractRecorded: fact<{ supplier: string; contractNumber: string; invoiceNumber?: string; amount: Fen }>({
    v: 1,
    means: 'Contract, and invoice once there is one, of a purchase',
    meansZh: '登记采购合同和发票',
  }),
  DeliveryChecked: fact<{ good: number; rejected: number; note?: Personal<string> }>({
    v: 1,
    means: 'The storekeeper checked a delivery; a second person has to confirm it',
    meansZh: '保管员验收到货：等待第二人确认',
    personal: { note: 'text' },
  }),
  AcceptanceConfirmed: fact<{ good: number; note?: Personal<string> }>({
    v: 1,
    means: 'A second person confirmed the acceptance of a delivery',
    meansZh: '第二人确认验收',
    personal: { note: 'text' },
  }),
  PurchaseReceived: fact<{ storeId: Uuid; quantity: number }>({
    v: 1,
    means: 'Packs that were accepted came into a store',
    meansZh: '验收合格的安全包入库',
  }),
};

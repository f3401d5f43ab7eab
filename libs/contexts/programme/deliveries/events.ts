import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { Fen } from '@gongyuan/kernel/money';
import type { LocalDate } from '@gongyuan/kernel/time';

/** What was delivered, as far as it says nothing about a person. */
export interface Delivered {
  /** In the measure's unit; fen where it is money. 1 for a delivery, an occasion, a subject that meets its standard. */
  readonly amount: number;
  /** Of money: 资金 and 物资（折价） apart. */
  readonly cash?: Fen;
  readonly inKind?: Fen;
  /** Of a standard: how much this subject reaches, and whether that is enough. */
  readonly reached?: number;
  readonly met?: boolean;
  /** 驿站, 节日, 托管班: the name of the subject, never of a person. */
  readonly subject?: string;
  /** Distinct people behind it, where the department knows. */
  readonly persons?: number;
}

/** Facts of one delivery, in its stream `delivery-<id>`. Stored for ever: add, never rename. */
export const deliveryFacts = {
  DeliveryReported: fact<
    Delivered & {
      deliveryId: Uuid;
      measureId: Uuid;
      measure: string;
      year: number;
      unit: Uuid;
      /** The day it was done: it counts on this day. */
      doneOn: LocalDate;
      title: Personal<string>;
      evidence: Personal<string>;
      /** The list it came in, with its row. */
      importId?: Uuid;
      row?: number;
      /** The reversed delivery that this one puts right. */
      replaces?: Uuid;
    }
  >({
    v: 1,
    means: 'A department reported a delivery with its evidence; it counts once somebody else has checked it',
    meansZh: '上报完成情况，附佐证，经另一人核定后计入',
    personal: { title: 'text', evidence: 'text' },
  }),
  DeliveryVerified: fact<{ note?: Personal<string> }>({
    v: 1,
    means: 'Somebody else checked a delivery: it counts',
    meansZh: '核定上报的完成情况，予以计入',
    personal: { note: 'text' },
  }),
  DeliveryReturned: fact<{ reason: Personal<string> }>({
    v: 1,
    means: 'A delivery was returned to who reported it, with the reason; it does not count',
    meansZh: '退回上报的完成情况，注明原因，不计入',
    personal: { reason: 'text' },
  }),
  DeliveryReversed: fact<{ reason: Personal<string> }>({
    v: 1,
    means: 'A delivery was reversed, with the reason; it counts no longer',
    meansZh: '冲正已上报的完成情况，注明原因，不再计入',
    personal: { reason: 'text' },
  }),
};

/** Facts of a list that came in one file, in its stream `deliveries-<id>`. */
export const importFacts = {
  DeliveriesImported: fact<{
    importId: Uuid;
    unit: Uuid;
    rows: number;
  }>({ v: 1, means: 'A list of deliveries was taken in, each row a delivery of its own', meansZh: '导入完成情况清单，逐行上报' }),
};

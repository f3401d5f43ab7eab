import type { EventOf, Stored } from '@gongyuan/kernel/facts';
import { idOf } from '@gongyuan/kernel/ids';
import { type Change, patch, projection, put } from '@gongyuan/platform/projections/define';
import type { PlaceKind } from '../codes';
import type { countFacts } from '../counts/events';
import type { kitFacts } from '../kits/events';
import type { purchaseFacts } from '../purchases/events';
import type { Counted, sheetFacts } from '../sheets/events';
import type { Movement, Place, stockFacts } from '../stock/events';
import type { storeFacts } from '../stores/events';
import type { transferFacts } from '../transfers/events';
import type { varianceFacts } from '../variances/events';

/** `read.kit`: programmes with their versions. */
export const kitList = projection<typeof kitFacts>()({
  name: 'kit',
  tables: {
    kit: {
      columns: {
        kit_id: 'uuid not null',
        unit: 'uuid not null',
        name: 'text not null',
        rule: 'text not null',
        versions: 'jsonb not null',
        version: 'int not null',
      },
      key: ['kit_id'],
    },
  },
  on: {
    KitProgrammeOpened: ({ data, version }) => [
      put('kit', { kit_id: data.kitId }, { unit: data.unit, name: data.name, rule: data.rule, versions: [], version }),
    ],
    KitVersionAdded: ({ stream, data, version }) => [
      patch('kit', { kit_id: idOf(stream) }, (row) => ({ versions: [...(row['versions'] as unknown[]), data], version })),
    ],
  },
});

const step = (stream: string, columns: Record<string, unknown>): Change => patch('purchase', { purchase_id: idOf(stream) }, columns);

/** `read.purchase`: purchases, each of them a batch. */
export const purchaseList = projection<typeof purchaseFacts>()({
  name: 'purchase',
  tables: {
    purchase: {
      columns: {
        purchase_id: 'uuid not null',
        unit: 'uuid not null',
        batch_number: 'text not null',
        kit_id: 'uuid not null',
        kit_version: 'int not null',
        quantity: 'int not null',
        unit_cost: 'bigint not null',
        purpose: 'jsonb not null',
        stage: 'text not null',
        requested_by: 'text not null',
        requested_on: 'date not null',
        decided_by: 'text',
        decided_on: 'date',
        decision_note: 'jsonb',
        supplier: 'text',
        contract_number: 'text',
        invoice_number: 'text',
        amount: 'bigint',
        checked_by: 'text',
        confirmed_by: 'text',
        pending: 'int not null',
        rejected: 'int not null',
        accepted: 'int not null',
        received: 'int not null',
        place: 'bigint not null',
        version: 'int not null',
      },
      key: ['purchase_id'],
      indexes: ['place', 'unit, place'],
    },
  },
  on: {
    PurchaseRequested: ({ data, on, actor, position, version }) => [
      put(
        'purchase',
        { purchase_id: data.purchaseId },
        {
          unit: data.unit,
          batch_number: data.batchNumber,
          kit_id: data.kitId,
          kit_version: data.kitVersion,
          quantity: data.quantity,
          unit_cost: data.unitCost,
          purpose: data.purpose,
          stage: 'requested',
          requested_by: actor,
          requested_on: on,
          ...{ pending: 0, rejected: 0, accepted: 0, received: 0 },
          place: position,
          version,
        },
      ),
    ],
    PurchaseDecided: ({ stream, data, on, actor, version }) => [
      step(stream, {
        stage: data.decision === 'approve' ? 'approved' : 'refused',
        ...{ decided_by: actor, decided_on: on, decision_note: data.note, version },
      }),
    ],
    ContractRecorded: ({ stream, data, version }) => [
      patch('purchase', { purchase_id: idOf(stream) }, (row) => ({
        stage: row['stage'] === 'approved' ? 'contracted' : row['stage'],
        supplier: data.supplier,
        contract_number: data.contractNumber,
        invoice_number: data.invoiceNumber ?? row['invoice_number'],
        amount: data.amount,
        version,
      })),
    ],
    DeliveryChecked: ({ stream, data, actor, version }) => [
      patch('purchase', { purchase_id: idOf(stream) }, (row) => ({
        ...{ stage: 'checked', checked_by: actor, pending: data.good, version },
        rejected: Number(row['rejected']) + data.rejected,
      })),
    ],
    AcceptanceConfirmed: ({ stream, data, actor, version }) => [
      patch('purchase', { purchase_id: idOf(stream) }, (row) => ({
        ...{ confirmed_by: actor, pending: 0, accepted: Number(row['accepted']) + data.good, version },
        stage: Number(row['accepted']) + data.good > Number(row['received']) ? 'accepted' : 'contracted',
      })),
    ],
    PurchaseReceived: ({ stream, data, version }) => [
      patch('purchase', { purchase_id: idOf(stream) }, (row) => ({
        received: Number(row['received']) + data.quantity,
        stage:
          row['stage'] === 'checked'
            ? 'checked'
            : Number(row['received']) + data.quantity >= Number(row['accepted'])
              ? 'received'
              : 'accepted',
        version,
      })),
    ],
  },
});

/** Places without a stream of their own: only the other side of a movement tells of them. */
const outside: readonly PlaceKind[] = ['supplier', 'surplus', 'recipient', 'scrap'];

const balance = (place: Place, moved: Pick<Movement, 'batch' | 'kitId' | 'kitVersion'>, delta: number): Change => {
  const key = { place_kind: place.kind, place_id: place.id ?? '-', batch: moved.batch };
  return {
    table: 'stock_balance',
    key,
    next: (row) => ({
      ...{ kit_id: moved.kitId, kit_version: moved.kitVersion },
      quantity: Number(row?.['quantity'] ?? 0) + delta,
      ...key,
    }),
  };
};

type Moved = EventOf<typeof stockFacts>;

const movement = ({ data, on, actor, position }: Moved): Change =>
  put(
    'stock_movement',
    { movement_id: data.movementId },
    {
      on_day: on,
      kind: data.kind,
      ...{ from_kind: data.from.kind, from_id: data.from.id, to_kind: data.to.kind, to_id: data.to.id },
      ...{ batch: data.batch, quantity: data.quantity, moved_by: actor, place: position },
    },
  );

const handedOut = (stream: string, data: Stored<Counted>, delta: 1 | -1): readonly Change[] => [
  balance({ kind: 'sheet', id: idOf(stream) }, data, -delta),
  balance({ kind: 'recipient', id: data.handoutId }, data, delta),
];

type StockFacts = typeof storeFacts &
  typeof stockFacts &
  typeof transferFacts &
  typeof countFacts &
  typeof varianceFacts &
  Pick<typeof sheetFacts, 'PackHandedOut' | 'PackTakenBack'>;

/** `read.store`, `read.stock_balance`, `read.stock_movement`, `read.transfer`, `read.stock_count`, `read.variance`. */
export const stockTables = projection<StockFacts>()({
  name: 'stock',
  tables: {
    store: {
      columns: {
        store_id: 'uuid not null',
        unit: 'uuid not null',
        name: 'text not null',
        keeper: 'uuid not null',
        place: 'bigint not null',
      },
      key: ['store_id'],
      indexes: ['unit'],
    },
    stock_balance: {
      columns: {
        place_kind: 'text not null',
        place_id: 'text not null',
        batch: 'uuid not null',
        kit_id: 'uuid not null',
        kit_version: 'int not null',
        quantity: 'int not null',
      },
      key: ['place_kind', 'place_id', 'batch'],
    },
    stock_movement: {
      columns: {
        movement_id: 'uuid not null',
        on_day: 'date not null',
        kind: 'text not null',
        from_kind: 'text not null',
        from_id: 'uuid',
        to_kind: 'text not null',
        to_id: 'uuid',
        batch: 'uuid not null',
        quantity: 'int not null',
        moved_by: 'text not null',
        place: 'bigint not null',
      },
      key: ['movement_id'],
      indexes: ['from_id, place', 'to_id, place'],
    },
    transfer: {
      columns: {
        transfer_id: 'uuid not null',
        from_store: 'uuid not null',
        to_store: 'uuid not null',
        from_unit: 'uuid not null',
        to_unit: 'uuid not null',
        lines: 'jsonb not null',
        received: 'jsonb',
        note: 'jsonb',
        sent_by: 'text not null',
        sent_on: 'date not null',
        received_by: 'text',
        received_on: 'date',
        place: 'bigint not null',
      },
      key: ['transfer_id'],
      indexes: ['place'],
    },
    stock_count: {
      columns: {
        count_id: 'uuid not null',
        store_id: 'uuid not null',
        unit: 'uuid not null',
        batches: 'uuid[] not null',
        started_on: 'date not null',
        started_by: 'text not null',
        recorded_by: 'text',
        confirmed_by: 'text',
        confirmed_on: 'date',
        differences: 'int',
        place: 'bigint not null',
      },
      key: ['count_id'],
      indexes: ['place'],
    },
    variance: {
      columns: {
        variance_id: 'uuid not null',
        unit: 'uuid not null',
        store_id: 'uuid not null',
        origin: 'text not null',
        batch: 'uuid not null',
        missing: 'int not null',
        stage: 'text not null',
        reason: 'jsonb',
        cause: 'text',
        explanation: 'jsonb',
        decision: 'text',
        decided_by: 'text',
        note: 'jsonb',
        opened_on: 'date not null',
        place: 'bigint not null',
        version: 'int not null',
      },
      key: ['variance_id'],
      indexes: ['place'],
    },
  },
  on: {
    StoreOpened: ({ data, position }) => [
      put('store', { store_id: data.storeId }, { unit: data.unit, name: data.name, keeper: data.keeper, place: position }),
    ],
    StoreKeeperChanged: ({ stream, data }) => [patch('store', { store_id: idOf(stream) }, { keeper: data.keeper })],
    StockMovedOut: (event) => [
      movement(event),
      balance(event.data.from, event.data, -event.data.quantity),
      ...(outside.includes(event.data.to.kind) ? [balance(event.data.to, event.data, event.data.quantity)] : []),
    ],
    StockMovedIn: (event) => [
      movement(event),
      balance(event.data.to, event.data, event.data.quantity),
      ...(outside.includes(event.data.from.kind) ? [balance(event.data.from, event.data, -event.data.quantity)] : []),
    ],
    PackHandedOut: ({ stream, data }) => handedOut(stream, data, 1),
    PackTakenBack: ({ stream, data }) => handedOut(stream, data, -1),
    TransferSent: ({ data, on, actor, position }) => [
      put(
        'transfer',
        { transfer_id: data.transferId },
        {
          ...{ from_store: data.fromStore, to_store: data.toStore, from_unit: data.fromUnit, to_unit: data.toUnit },
          ...{ lines: data.lines, note: data.note, sent_by: actor, sent_on: on, place: position },
        },
      ),
    ],
    TransferReceived: ({ stream, data, on, actor }) => [
      patch('transfer', { transfer_id: idOf(stream) }, { received: data.lines, received_by: actor, received_on: on }),
    ],
    CountStarted: ({ data, on, actor, position }) => [
      put(
        'stock_count',
        { count_id: data.countId },
        { store_id: data.storeId, unit: data.unit, batches: data.batches, started_on: on, started_by: actor, place: position },
      ),
    ],
    CountRecorded: ({ stream, actor }) => [patch('stock_count', { count_id: idOf(stream) }, { recorded_by: actor })],
    CountConfirmed: ({ stream, data, on, actor }) => [
      patch('stock_count', { count_id: idOf(stream) }, { confirmed_by: actor, confirmed_on: on, differences: data.differences }),
    ],
    VarianceOpened: ({ data, on, position, version }) => [
      put(
        'variance',
        { variance_id: data.varianceId },
        {
          ...{ unit: data.unit, store_id: data.storeId, origin: data.origin, batch: data.batch, missing: data.missing },
          ...{ stage: 'opened', reason: data.reason, opened_on: on, place: position, version },
        },
      ),
    ],
    VarianceExplained: ({ stream, data, version }) => [
      patch('variance', { variance_id: idOf(stream) }, { stage: 'explained', cause: data.cause, explanation: data.explanation, version }),
    ],
    VarianceDecided: ({ stream, data, actor, version }) => [
      patch(
        'variance',
        { variance_id: idOf(stream) },
        {
          stage: data.decision === 'send-back' ? 'opened' : 'settled',
          ...{ decision: data.decision, decided_by: actor, note: data.note, version },
        },
      ),
    ],
  },
});

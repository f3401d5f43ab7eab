import { reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { SealedRef } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { Params, within } from '@gongyuan/platform/reading/sql';
import { Injectable } from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';
import { type PackAct, packAccess } from '../access';
import type { PurchaseStage } from '../codes';
import type { BatchLine } from '../stores/events';
import type { BatchShown, KitVersionShown } from './shown';

/** More is never asked for at once; a year of a city has some hundreds. */
const MOST = 500;

export interface PurchaseRecord {
  readonly purchaseId: Uuid;
  readonly unit: Uuid;
  readonly batchNumber: string;
  readonly kitId: Uuid;
  readonly kit: string;
  readonly kitVersion: number;
  readonly quantity: number;
  readonly unitCost: number;
  readonly purpose: SealedRef;
  readonly stage: PurchaseStage;
  readonly requestedBy: string;
  readonly requestedOn: LocalDate;
  readonly decidedBy: string | null;
  readonly decidedOn: LocalDate | null;
  readonly decisionNote: SealedRef | null;
  readonly supplier: string | null;
  readonly contractNumber: string | null;
  readonly invoiceNumber: string | null;
  readonly amount: number | null;
  readonly checkedBy: string | null;
  readonly confirmedBy: string | null;
  readonly pending: number;
  readonly rejected: number;
  readonly accepted: number;
  readonly received: number;
  readonly version: number;
}

export interface StoreRecord {
  readonly storeId: Uuid;
  readonly name: string;
  readonly unit: Uuid;
  readonly keeper: string;
}

export interface TransferRecord {
  readonly transferId: Uuid;
  readonly fromStore: Uuid;
  readonly toStore: Uuid;
  readonly lines: readonly BatchLine[];
  readonly received: readonly BatchLine[] | null;
  readonly note: SealedRef | null;
  readonly sentBy: string;
  readonly sentOn: LocalDate;
  readonly receivedBy: string | null;
  readonly receivedOn: LocalDate | null;
}

export interface CountRecord {
  readonly countId: Uuid;
  readonly storeId: Uuid;
  readonly batches: readonly Uuid[];
  readonly startedOn: LocalDate;
  readonly startedBy: string;
  readonly recordedBy: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedOn: LocalDate | null;
  readonly differences: number | null;
}

export interface VarianceRecord {
  readonly varianceId: Uuid;
  readonly unit: Uuid;
  readonly storeId: Uuid;
  readonly origin: string;
  readonly batch: Uuid;
  readonly missing: number;
  readonly stage: string;
  readonly reason: SealedRef | null;
  readonly cause: string | null;
  readonly explanation: SealedRef | null;
  readonly decision: string | null;
  readonly decidedBy: string | null;
  readonly note: SealedRef | null;
  readonly openedOn: LocalDate;
  readonly version: number;
}

export interface MovementRecord {
  readonly movementId: Uuid;
  readonly on: LocalDate;
  readonly kind: string;
  readonly fromKind: string;
  readonly fromId: Uuid | null;
  readonly toKind: string;
  readonly toId: Uuid | null;
  readonly batch: Uuid;
  readonly quantity: number;
  readonly by: string;
  readonly position: number;
}

const purchaseColumns = `p.purchase_id as "purchaseId", p.unit, p.batch_number as "batchNumber", p.kit_id as "kitId", k.name as kit,
  p.kit_version as "kitVersion", p.quantity, p.unit_cost::float8 as "unitCost", p.purpose, p.stage, p.requested_by as "requestedBy",
  p.requested_on::text as "requestedOn", p.decided_by as "decidedBy", p.decided_on::text as "decidedOn", p.decision_note as "decisionNote",
  p.supplier, p.contract_number as "contractNumber", p.invoice_number as "invoiceNumber", p.amount::float8 as amount,
  p.checked_by as "checkedBy", p.confirmed_by as "confirmedBy", p.pending, p.rejected, p.accepted, p.received, p.version`;

/** Programmes, purchases and stock: everything of a unit goes through the wall of `packs.read`. */
@Injectable()
export class StockQueries {
  constructor(private readonly pool: Pool) {}

  async kits() {
    const { rows } = await this.pool.query<{ kitId: Uuid; unit: Uuid; name: string; rule: string; versions: KitVersionShown[] }>(
      'select kit_id as "kitId", unit, name, rule, versions from read.kit order by name, kit_id',
    );
    return rows;
  }

  async purchases(actor: Actor, purchaseId?: Uuid): Promise<readonly PurchaseRecord[]> {
    return this.purchasesIn(this.pool, actor, MOST, purchaseId);
  }

  /** The same from a snapshot of the read models, and so many of them at most. */
  async purchasesIn(db: Pool | PoolClient, actor: Actor, most: number, purchaseId?: Uuid): Promise<readonly PurchaseRecord[]> {
    const params = new Params();
    const wall = this.wall(actor, 'packs.read', 'p.unit', params);
    const one = purchaseId === undefined ? 'true' : `p.purchase_id = ${params.add(purchaseId, 'uuid')}`;
    const { rows } = await db.query<PurchaseRecord>(
      `select ${purchaseColumns} from read.purchase p join read.kit k on k.kit_id = p.kit_id where ${wall} and ${one} order by p.place desc limit ${most}`,
      params.values,
    );
    return rows;
  }

  /** Stores within reach; `db` reads within a snapshot, here and below. */
  async stores(actor: Actor, db: Pool | PoolClient = this.pool): Promise<readonly StoreRecord[]> {
    const params = new Params();
    const { rows } = await db.query<StoreRecord>(
      `select store_id as "storeId", name, unit, keeper from read.store where ${this.wall(actor, 'packs.read', 'unit', params)} order by place limit ${MOST}`,
      params.values,
    );
    return rows;
  }

  /** Every store with its name: a transfer goes to stores that the sender may not look into. */
  async storeNames(): Promise<ReadonlyMap<Uuid, StoreRecord>> {
    const { rows } = await this.pool.query<StoreRecord>('select store_id as "storeId", name, unit, keeper from read.store order by place');
    return new Map(rows.map((row) => [row.storeId, row]));
  }

  /** What lies at places of a kind, by place. */
  async balances(
    kind: string,
    places: readonly string[],
    db: Pool | PoolClient = this.pool,
  ): Promise<ReadonlyMap<string, readonly BatchShown[]>> {
    const { rows } = await db.query<BatchShown & { place: string }>(
      `select b.place_id as place, b.batch, p.batch_number as "batchNumber", k.name as kit, b.kit_id as "kitId", b.quantity
         from read.stock_balance b join read.purchase p on p.purchase_id = b.batch join read.kit k on k.kit_id = b.kit_id
        where b.place_kind = $1 and b.place_id = any($2::text[]) and b.quantity <> 0 order by p.place`,
      [kind, places],
    );
    const byPlace = new Map<string, BatchShown[]>();
    for (const { place, ...row } of rows) byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
    return byPlace;
  }

  /** What lies outside the stores, within reach, by batch: in transit, with holders, in question, received. */
  async elsewhere(actor: Actor, db: Pool | PoolClient = this.pool) {
    const sum = async (kind: string, table: string, id: string, unit: string): Promise<BatchShown[]> => {
      const params = new Params();
      const wall = this.wall(actor, 'packs.read', `o.${unit}`, params);
      const { rows } = await db.query<BatchShown>(
        `select b.batch, p.batch_number as "batchNumber", k.name as kit, b.kit_id as "kitId", sum(b.quantity)::int as quantity
           from read.stock_balance b join read.${table} o on o.${id}::text = b.place_id
           join read.purchase p on p.purchase_id = b.batch join read.kit k on k.kit_id = b.kit_id
          where b.place_kind = '${kind}' and ${wall} group by 1, 2, 3, 4, p.place having sum(b.quantity) <> 0 order by p.place`,
        params.values,
      );
      return rows;
    };
    const [inTransit, withHolders, inQuestion, received] = await Promise.all([
      sum('transit', 'transfer', 'transfer_id', 'from_unit'),
      sum('sheet', 'handout_sheet', 'sheet_id', 'unit'),
      sum('variance', 'variance', 'variance_id', 'unit'),
      sum('recipient', 'handout', 'handout_id', 'unit'),
    ]);
    return { inTransit, withHolders, inQuestion, received };
  }

  /** Names of batches, for lists that hold them by id. */
  async batches(): Promise<ReadonlyMap<Uuid, { readonly batchNumber: string; readonly kit: string; readonly kitId: Uuid }>> {
    const { rows } = await this.pool.query<{ batch: Uuid; batchNumber: string; kit: string; kitId: Uuid }>(
      'select p.purchase_id as batch, p.batch_number as "batchNumber", k.name as kit, p.kit_id as "kitId" from read.purchase p join read.kit k on k.kit_id = p.kit_id',
    );
    return new Map(rows.map(({ batch, ...row }) => [batch, row]));
  }

  /** What came to a store and left it, newest first. */
  async movements(storeId: Uuid, before: number | undefined): Promise<readonly MovementRecord[]> {
    const { rows } = await this.pool.query<MovementRecord>(
      `select movement_id as "movementId", on_day::text as "on", kind, from_kind as "fromKind", from_id as "fromId", to_kind as "toKind", to_id as "toId",
              batch, quantity, moved_by as "by", place::float8 as position
         from read.stock_movement where (from_id = $1 or to_id = $1) and place < $2 order by place desc limit 101`,
      [storeId, before ?? Number.MAX_SAFE_INTEGER],
    );
    return rows;
  }

  async transfers(actor: Actor): Promise<readonly TransferRecord[]> {
    const params = new Params();
    const walls = `(${this.wall(actor, 'packs.read', 'from_unit', params)} or ${this.wall(actor, 'packs.read', 'to_unit', params)})`;
    const { rows } = await this.pool.query<TransferRecord>(
      `select transfer_id as "transferId", from_store as "fromStore", to_store as "toStore", lines, received, note, sent_by as "sentBy",
              sent_on::text as "sentOn", received_by as "receivedBy", received_on::text as "receivedOn"
         from read.transfer where ${walls} order by place desc limit ${MOST}`,
      params.values,
    );
    return rows;
  }

  async counts(actor: Actor): Promise<readonly CountRecord[]> {
    const params = new Params();
    const { rows } = await this.pool.query<CountRecord>(
      `select count_id as "countId", store_id as "storeId", batches, started_on::text as "startedOn", started_by as "startedBy",
              recorded_by as "recordedBy", confirmed_by as "confirmedBy", confirmed_on::text as "confirmedOn", differences
         from read.stock_count where ${this.wall(actor, 'packs.read', 'unit', params)} order by place desc limit ${MOST}`,
      params.values,
    );
    return rows;
  }

  async variances(actor: Actor): Promise<readonly VarianceRecord[]> {
    const params = new Params();
    const { rows } = await this.pool.query<VarianceRecord>(
      `select variance_id as "varianceId", unit, store_id as "storeId", origin, batch, missing, stage, reason, cause, explanation, decision,
              decided_by as "decidedBy", note, opened_on::text as "openedOn", version
         from read.variance where ${this.wall(actor, 'packs.read', 'unit', params)} order by place desc limit ${MOST}`,
      params.values,
    );
    return rows;
  }

  /** Storekeepers, registrars and coordinators at or below the units of the actor: who can keep a store or be a witness. */
  async staff(actor: Actor, today: LocalDate) {
    const params = new Params();
    const day = params.add(today, 'date');
    const wall = this.wall(actor, 'packs.setup', 'p.unit', params);
    const { rows } = await this.pool.query<{ id: Uuid; unit: Uuid; storekeeper: boolean }>(
      `select p.person as id, min(p.unit::text)::uuid as unit, bool_or(p.post = 'storekeeper') as storekeeper
         from read.post p join read.account a on a.person = p.person and not a.disabled
        where p.post in ('storekeeper', 'registrar', 'coordinator') and ${wall}
          and p.from_on <= ${day} and (p.to_on is null or p.to_on >= ${day}) and (p.ended_on is null or p.ended_on > ${day})
        group by p.person order by p.person limit ${MOST}`,
      params.values,
    );
    return rows;
  }

  private wall(actor: Actor, act: PackAct, unit: string, params: Params): string {
    return within(reachOf(packAccess, act, actor), actor, { unit }, params);
  }
}

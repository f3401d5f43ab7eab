import type { SealedRef } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { CountingMethod } from './plan';

/** One version of something that one person sets and another one confirms. */
export interface Versioned<T> {
  readonly version: number;
  readonly value: T;
  readonly setBy: SubjectId;
  readonly setOn: LocalDate;
  readonly confirmedBy?: SubjectId;
  readonly confirmedOn?: LocalDate;
}

/** What holds now, and what waits for the approver. */
export interface Settled<T> {
  readonly current?: Versioned<T>;
  readonly proposed?: Versioned<T>;
}

/** A target with the paper it rests on. */
export interface Target {
  /** In the measure's unit; fen where it is money. */
  readonly amount: number;
  readonly basis: string;
}

/** 统计口径: which computation, and what it says in words. */
export interface CountingRule {
  readonly method: CountingMethod;
  readonly text: string;
}

export interface Share {
  readonly unit: Uuid;
  readonly amount: number;
}

/** 任务分解 by one unit to the units and departments below it. */
export interface Allocation {
  /** The department that answers for the measure. */
  readonly department?: Uuid;
  readonly shares: readonly Share[];
}

/** Why a unit lags behind, and who sees to it; the newest word counts. */
export interface Lag {
  readonly unit: Uuid;
  readonly reason: SealedRef;
  readonly owner: SubjectId;
  readonly notedBy: SubjectId;
  readonly on: LocalDate;
}

/** Everything that was settled about one measure of one year. Plain data: read models keep it as it is. */
export interface MeasureState {
  readonly target: Settled<Target>;
  readonly rule: Settled<CountingRule>;
  /** By the unit that shares out. */
  readonly allocations: Readonly<Record<Uuid, Settled<Allocation>>>;
  /** By the unit that lags. */
  readonly lags: Readonly<Record<Uuid, Lag>>;
}

export const noMeasure: MeasureState = { target: {}, rule: {}, allocations: {}, lags: {} };

/** The newest version that was ever set; 0 before the first. */
export const newestVersion = ({ current, proposed }: Settled<unknown>): number => Math.max(current?.version ?? 0, proposed?.version ?? 0);

/** 上报 → 核定 or 退回; 冲正 takes it out, whichever it was. */
export const deliveryStates = ['reported', 'verified', 'returned', 'reversed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export interface OpenDelivery {
  readonly state: DeliveryState;
  readonly deliveryId: Uuid;
  readonly measureId: Uuid;
  readonly unit: Uuid;
  readonly doneOn: LocalDate;
  readonly reportedBy: SubjectId;
  readonly reportedOn: LocalDate;
  readonly verifiedBy?: SubjectId;
  readonly verifiedOn?: LocalDate;
}

/** One delivery that a department reported. */
export type Delivery = { readonly state: 'none' } | OpenDelivery;

export const noDelivery: Delivery = { state: 'none' };

/** A list of rows that came in one file. */
export interface Import {
  readonly rows: number;
}

import type { Uuid } from '@gongyuan/kernel/ids';
import type { Tally } from '../counting/tally';
import type { Measure } from '../plan';
import type { Allocation, MeasureState, Settled, Versioned } from '../state';
import { expectedAt, forecastOf, type Pace } from './pace';

/**
 * `published`: as it stands in the programme, not yet confirmed here; `confirmed` by the approver; `proposed`: only set;
 * `allocated`: the share that the unit above gave.
 */
export const targetStates = ['published', 'confirmed', 'proposed', 'allocated'] as const;
export type TargetState = (typeof targetStates)[number];

/**
 * `ahead`, `even`, `behind` the calendar. Money is never ahead: `spent`, and `over` beyond its target. `none`: no target, or
 * what is no figure.
 */
export const standings = ['ahead', 'even', 'behind', 'spent', 'over', 'none'] as const;
export type Standing = (typeof standings)[number];

/** A unit with the units at and below it. */
export interface Scope {
  readonly unit: Uuid;
  /** From the top down to the unit itself. */
  readonly path: readonly Uuid[];
}

export interface TargetInForce {
  readonly amount: number;
  readonly state: TargetState;
  readonly version: number;
  readonly set?: Pick<Versioned<unknown>, 'setBy' | 'setOn' | 'confirmedBy' | 'confirmedOn'>;
  readonly basis?: string;
}

/** What a set of tallies adds up to. */
export interface Sums {
  readonly done: number;
  readonly reported: number;
  readonly entries: number;
  readonly reportedEntries: number;
  readonly heads: number;
  readonly unverified: number;
  readonly saidPersons: number;
  readonly doubleTagged: number;
  readonly closed: number;
  readonly cash: number;
  readonly inKind: number;
  readonly met: number;
}

/** Adds up. Only what is counted stands in a figure; what is merely reported stands beside it. */
export function sumsOf(tallies: readonly Tally[]): Sums {
  const counted = tallies.filter(({ state }) => state === 'counted');
  const reported = tallies.filter(({ state }) => state === 'reported');
  const sum = (of: readonly Tally[], what: (tally: Tally) => number): number => of.reduce((total, tally) => total + what(tally), 0);
  return {
    done: sum(counted, ({ amount }) => amount),
    reported: sum(reported, ({ amount }) => amount),
    entries: sum(counted, ({ entries }) => entries),
    reportedEntries: sum(reported, ({ entries }) => entries),
    heads: sum(counted, ({ heads }) => heads),
    unverified: sum(counted, ({ unverified }) => unverified),
    saidPersons: sum(counted, ({ persons }) => persons),
    doubleTagged: sum(counted, ({ doubleTagged }) => doubleTagged),
    closed: sum(counted, ({ closed }) => closed),
    cash: sum(counted, ({ cash }) => cash),
    inKind: sum(counted, ({ inKind }) => inKind),
    met: sum(counted, ({ met }) => met),
  };
}

const asSet = <T>({ setBy, setOn, confirmedBy, confirmedOn }: Versioned<T>): TargetInForce['set'] => ({
  setBy,
  setOn,
  confirmedBy,
  confirmedOn,
});

/** The allocation that a unit goes by: the confirmed one, else the one that waits. */
export const allocationOf = (state: MeasureState, unit: Uuid): Versioned<Allocation> | undefined => {
  const settled: Settled<Allocation> | undefined = state.allocations[unit];
  return settled?.current ?? settled?.proposed;
};

/** The share of a unit in the allocation of the nearest unit above it that gave one. */
function shareOf(state: MeasureState, { unit, path }: Scope): TargetInForce | undefined {
  for (const giver of path.slice(0, -1).toReversed()) {
    const given = allocationOf(state, giver);
    const share = given?.value.shares.find((one) => one.unit === unit);
    if (given && share)
      return { amount: share.amount, state: given.confirmedBy ? 'allocated' : 'proposed', version: given.version, set: asSet(given) };
  }
  return undefined;
}

/** What a unit has to reach; undefined where nothing was said. */
export function targetOf(measure: Measure, state: MeasureState, scope: Scope): TargetInForce | undefined {
  if (scope.path.length > 1) return shareOf(state, scope);
  const { current, proposed } = state.target;
  if (current)
    return { amount: current.value.amount, state: 'confirmed', version: current.version, set: asSet(current), basis: current.value.basis };
  if (measure.target !== undefined) return { amount: measure.target, state: 'published', version: 0 };
  if (!proposed) return undefined;
  return { amount: proposed.value.amount, state: 'proposed', version: proposed.version, set: asSet(proposed), basis: proposed.value.basis };
}

/** How a figure stands against the calendar. */
export function standingOf(measure: Measure, done: number, target: number | undefined, pace: Pace) {
  if (target === undefined || measure.kind !== 'quantified') return { standing: 'none' as Standing };
  const expected = expectedAt(target, pace.elapsed, pace.total);
  const gap = done - expected;
  const permille = target === 0 ? undefined : Math.floor((done * 1000) / target);
  if (measure.comparison === 'approximately') return { standing: (done > target ? 'over' : 'spent') as Standing, expected, permille };
  const standing: Standing = done >= target || gap > 0 ? 'ahead' : gap === 0 ? 'even' : 'behind';
  return { standing, expected, gap, permille, forecast: forecastOf(done, pace) };
}

/** What is counted up to the end of each month, January first; none for months that have not begun by `today`. */
export function cumulative(tallies: readonly Tally[], year: number, today: string): readonly number[] {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const counted = tallies.filter(({ state }) => state === 'counted');
  return months
    .filter((month) => month <= today.slice(0, 7))
    .map((last) => counted.reduce((sum, { month, amount }) => (month <= last ? sum + amount : sum), 0));
}

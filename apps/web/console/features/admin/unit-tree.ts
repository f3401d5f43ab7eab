import type { UnitRow } from '../cases/types';

/** A unit with how far below the top it stands. */
export type Placed = UnitRow & { readonly depth: number };

/** The tree as lines, each below its parent; units without a parent first. */
export function inTree(units: readonly UnitRow[]): Placed[] {
  const below = Map.groupBy(units, (unit) => unit.parent ?? '');
  const walk = (parent: string, depth: number): Placed[] =>
    (below.get(parent) ?? [])
      .toSorted((a, b) => a.code.localeCompare(b.code))
      .flatMap((unit) => [{ ...unit, depth }, ...walk(unit.id, depth + 1)]);
  return walk('', 0);
}

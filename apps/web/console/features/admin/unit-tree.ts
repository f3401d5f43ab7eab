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

/** The unit and all below it. */
export function below(units: readonly Placed[], top: string): ReadonlySet<string> {
  const found = new Set([top]);
  // in the order of the tree a parent comes before its children
  for (const unit of units) if (unit.parent && found.has(unit.parent)) found.add(unit.id);
  return found;
}

import type { Decider } from '@gongyuan/kernel/decider';
import type { EventOf } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { treeFacts } from './events';

export interface Place {
  readonly code: string;
  /** From the root down to the unit itself. */
  readonly path: readonly Uuid[];
  readonly closed: boolean;
}

/** Where every unit stands. Buckets by the last two digits of the id: a fold of thousands of units copies small objects, not all of them each time. */
export interface TreeState {
  readonly root?: Uuid;
  readonly buckets: Readonly<Record<string, Readonly<Record<Uuid, Place>>>>;
}

/** The unit that has a code; a closed unit keeps its code. */
export const unitOfCode = (tree: TreeState, code: string): Uuid | undefined => all(tree).find(([, place]) => place.code === code)?.[0];

const bucketOf = (unit: Uuid): string => unit.slice(-2);

const put = (tree: TreeState, unit: Uuid, place: Place): TreeState => ({
  root: tree.root ?? place.path[0],
  buckets: { ...tree.buckets, [bucketOf(unit)]: { ...tree.buckets[bucketOf(unit)], [unit]: place } },
});

/** The place of a unit; undefined when there is no such unit. */
export const placeOf = (tree: TreeState, unit: Uuid): Place | undefined => tree.buckets[bucketOf(unit)]?.[unit];

/** True when the unit exists and is not closed. */
export const isOpenUnit = (tree: TreeState, unit: Uuid): boolean => placeOf(tree, unit)?.closed === false;

const all = (tree: TreeState): readonly (readonly [Uuid, Place])[] =>
  Object.values(tree.buckets).flatMap((bucket) => Object.entries(bucket));

/** The unit itself and everything below it, closed ones included: their records stay. Sorted, so that two processes agree. */
export const coversOf = (tree: TreeState, unit: Uuid): readonly Uuid[] =>
  all(tree)
    .flatMap(([id, place]) => (place.path.includes(unit) ? [id] : []))
    .sort();

/** Units directly below a unit that are still open. */
export const openChildrenOf = (tree: TreeState, unit: Uuid): readonly Uuid[] =>
  all(tree).flatMap(([id, place]) => (!place.closed && place.path.at(-2) === unit ? [id] : []));

type TreeEvent = EventOf<typeof treeFacts>;

/** The stream `tree-units`. It takes no commands of its own: the commands of units write to it. */
export const treeDecider: Pick<Decider<TreeState>, 'kind' | 'initial' | 'evolve'> = {
  kind: 'tree',
  initial: { buckets: {} },
  evolve: {
    UnitPlaced: (tree: TreeState, { data }: Extract<TreeEvent, { type: 'UnitPlaced' }>): TreeState =>
      put(tree, data.unit, { code: data.code, path: data.path, closed: placeOf(tree, data.unit)?.closed ?? false }),
    UnitTakenOut: (tree: TreeState, { data }: Extract<TreeEvent, { type: 'UnitTakenOut' }>): TreeState =>
      put(tree, data.unit, { ...(placeOf(tree, data.unit) ?? { code: '', path: [data.unit] }), closed: true }),
  },
};

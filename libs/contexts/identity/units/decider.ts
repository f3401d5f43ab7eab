import type { Decider, Slice } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import type { NewEvent } from '@gongyuan/kernel/facts';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import { noUnit, type UnitState } from '../state';
import type { OpenUnit, UnitCommand } from './commands';
import { UNIT_TREE, type unitFacts } from './events';
import { coversOf, isOpenUnit, openChildrenOf, type Place, placeOf, type TreeState, treeDecider, unitOfCode } from './state';

const treeOf = (env: Env): TreeState => env.fold(treeDecider, UNIT_TREE);

const same = (unit: UnitState, c: OpenUnit): boolean =>
  unit.name === c.name && unit.shortName === c.shortName && unit.kind === c.kind && unit.parent === c.parent && unit.series === c.series;

const open = (unit: UnitState): void => {
  if (unit.status === 'none') missing('unit.none');
  if (unit.status === 'closed') refuse('unit.closed');
};

/** The path a unit gets under a parent. Refuses when the parent is not there or closed. */
function pathUnder(tree: TreeState, parent: string | undefined, unit: string): readonly string[] {
  if (parent === undefined) {
    if (tree.root !== undefined) invalid('unit.needs-parent', { root: tree.root });
    return [unit];
  }
  const place = placeOf(tree, parent);
  if (!place) invalid('unit.no-parent', { parent });
  if (place.closed) refuse('unit.parent-closed', { parent });
  return [...place.path, unit];
}

/** Units: every change of the tree is also written to the tree's own stream, at the version it was decided on. */
export const units: Slice<UnitState, UnitCommand, typeof unitFacts, NewEvent> = {
  decide: {
    OpenUnit: (c, unit, env) => {
      if (unit.status === 'closed') refuse('unit.closed');
      if (unit.status === 'open') {
        if (same(unit, c)) return [];
        refuse('unit.code-taken', { code: c.code });
      }
      const tree = treeOf(env);
      const holder = unitOfCode(tree, c.code);
      if (holder) refuse('unit.code-taken', { code: c.code, unit: holder });
      const path = pathUnder(tree, c.parent, c.unitId);
      const { code, name, shortName, kind, parent, series } = c;
      return [
        {
          type: 'UnitOpened',
          on: c.occurredOn,
          data: { unit: c.unitId, code, name, shortName, kind, parent, series, oldCodes: c.oldCodes ?? [] },
        },
        { type: 'UnitPlaced', on: c.occurredOn, stream: UNIT_TREE, data: { unit: c.unitId, code, path } },
      ];
    },
    RenameUnit: (c, unit) => {
      open(unit);
      if (unit.name === c.name && unit.shortName === c.shortName) return [];
      return [{ type: 'UnitRenamed', on: c.occurredOn, data: { name: c.name, shortName: c.shortName } }];
    },
    MoveUnit: (c, unit, env) => {
      open(unit);
      if (unit.parent === undefined) return refuse('unit.root-stays');
      if (unit.parent === c.parent) return [];
      const tree = treeOf(env);
      const moved = coversOf(tree, c.unitId);
      if (moved.includes(c.parent)) invalid('unit.below-itself', { parent: c.parent });
      const path = pathUnder(tree, c.parent, c.unitId);
      return [
        { type: 'UnitMoved', on: c.occurredOn, data: { from: unit.parent, to: c.parent } },
        ...moved.map((below) => {
          const { code, path: old } = placeOf(tree, below) as Place;
          return {
            type: 'UnitPlaced',
            on: c.occurredOn,
            stream: UNIT_TREE,
            data: { unit: below, code, path: [...path, ...old.slice(old.indexOf(c.unitId) + 1)] },
          };
        }),
      ];
    },
    CloseUnit: (c, unit, env) => {
      if (unit.status === 'none') missing('unit.none');
      if (unit.status === 'closed') return [];
      if (unit.parent === undefined) refuse('unit.root-stays');
      const tree = treeOf(env);
      const below = openChildrenOf(tree, c.unitId);
      if (below.length > 0) refuse('unit.has-units', { units: below });
      if (!isOpenUnit(tree, c.unitId)) refuse('unit.closed');
      return [
        { type: 'UnitClosed', on: c.occurredOn, data: {} },
        { type: 'UnitTakenOut', on: c.occurredOn, stream: UNIT_TREE, data: { unit: c.unitId } },
      ];
    },
  },
  evolve: {
    UnitOpened: (_, { data }) => ({
      status: 'open',
      code: data.code,
      name: data.name,
      shortName: data.shortName,
      kind: data.kind,
      parent: data.parent,
      series: data.series,
    }),
    UnitRenamed: (unit, { data }) => ({ ...unit, name: data.name, shortName: data.shortName }),
    UnitMoved: (unit, { data }) => ({ ...unit, parent: data.to }),
    UnitClosed: (unit) => ({ ...unit, status: 'closed' }),
  },
};

export const unitDecider: Decider<UnitState, UnitCommand> = { kind: 'unit', initial: noUnit, ...units };

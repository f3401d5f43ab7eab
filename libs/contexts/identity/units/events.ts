import { fact } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';

/**
 * What a unit is: 市总工会, 部门, 县(市、区)总工会, 开发区总工会, 产业工会, 乡镇(街道)工会, 基层工会, 律师事务所.
 * A law firm stands in the tree so that handlers of one firm are known to be of one firm; it holds no posts but theirs.
 */
export const unitKinds = ['city', 'department', 'county', 'zone', 'industry', 'township', 'grassroots', 'firm'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** The stream that holds where every unit stands. One stream, so that two moves at once can never make a circle. */
export const UNIT_TREE = 'tree-units';

/** Facts of one unit, in its stream `unit-<uuid>`. Stored for ever: add, never rename. */
export const unitFacts = {
  UnitOpened: fact<{
    readonly unit: Uuid;
    /** GB/T 2260 code where there is one, an own code otherwise. */
    readonly code: string;
    readonly name: string;
    readonly shortName: string;
    readonly kind: UnitKind;
    readonly parent?: Uuid;
    /** The word that stands for the unit in case numbers: 晋中 in （2026）晋中工援字第001号. */
    readonly series?: string;
    /** Codes the same place had before, as they stand in old ID numbers (1424…). */
    readonly oldCodes: readonly string[];
  }>({ v: 1, means: 'A unit of the federation was entered', meansZh: '登记了一个单位' }),
  UnitRenamed: fact<{ readonly name: string; readonly shortName: string }>({
    v: 1,
    means: 'A unit got another name',
    meansZh: '单位更名',
  }),
  UnitMoved: fact<{ readonly from: Uuid; readonly to: Uuid }>({
    v: 1,
    means: 'A unit was placed under another unit',
    meansZh: '单位调整隶属关系',
  }),
  UnitClosed: fact<Record<never, never>>({
    v: 1,
    means: 'A unit ceased to exist; its records stay visible to the units above it',
    meansZh: '单位撤销',
  }),
};

/** Facts of the tree as a whole, in the stream `tree-units`, appended together with the facts of the unit. */
export const treeFacts = {
  UnitPlaced: fact<{
    readonly unit: Uuid;
    readonly code: string;
    /** From the root down to the unit itself. */
    readonly path: readonly Uuid[];
  }>({ v: 1, means: 'A unit has this place in the tree of units', meansZh: '单位在组织树中的位置' }),
  UnitTakenOut: fact<{ readonly unit: Uuid }>({
    v: 1,
    means: 'A closed unit takes no more posts and no more units below it',
    meansZh: '撤销的单位不再设岗位和下级单位',
  }),
};

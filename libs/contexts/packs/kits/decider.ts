import type { Decider, Slice } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import type { Fen } from '@gongyuan/kernel/money';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import type { UniquenessRule } from '../codes';
import { assertOpenUnit } from '../office';
import type { KitCommand } from './commands';
import type { KitItem, kitFacts } from './events';

export interface KitVersion {
  readonly version: number;
  readonly items: readonly KitItem[];
  readonly unitCost: Fen;
}

/** A programme of packs (工会爱心安全包, 暖新礼包 …) as folded. */
export interface Kit {
  readonly kitId: Uuid;
  readonly unit: Uuid;
  readonly name: string;
  readonly rule: UniquenessRule;
  readonly versions: readonly KitVersion[];
}

export type KitState = Kit | { readonly kitId?: undefined };

const opened = (state: KitState): Kit => (state.kitId === undefined ? missing('kit.not-found') : state);

const kit: Slice<KitState, KitCommand, typeof kitFacts> = {
  decide: {
    OpenKitProgramme(c, state, env) {
      if (state.kitId !== undefined) refuse('kit.already-open');
      assertOpenUnit(env, c.unit);
      return [{ type: 'KitProgrammeOpened', on: c.occurredOn, data: { kitId: c.kitId, unit: c.unit, name: c.name, rule: c.rule } }];
    },
    AddKitVersion(c, state) {
      const { versions } = opened(state);
      const names = c.items.map(({ name }) => name);
      if (new Set(names).size < names.length) invalid('kit.item-twice');
      const items = c.items.map(({ name, quantity }) => ({ name, quantity }));
      return [{ type: 'KitVersionAdded', on: c.occurredOn, data: { version: versions.length + 1, items, unitCost: c.unitCost } }];
    },
  },
  evolve: {
    KitProgrammeOpened: (_, { data }): Kit => ({ ...data, versions: [] }),
    KitVersionAdded: (state, { data }) => (state.kitId === undefined ? state : { ...state, versions: [...state.versions, data] }),
  },
};

export const kitDecider: Decider<KitState, KitCommand> = { kind: 'kit', initial: {}, ...kit };

/** A programme that is there. Refuses `kit.unknown`. */
export function kitOf(env: Env, kitId: Uuid): Kit {
  const found = env.fold(kitDecider, streamOf('kit', kitId));
  return found.kitId === undefined ? invalid('kit.unknown', { kitId }) : found;
}

/** A version of a programme. Refuses `kit.unknown-version`. */
export const versionOf = (found: Kit, version: number): KitVersion =>
  found.versions.find((one) => one.version === version) ?? invalid('kit.unknown-version', { kitId: found.kitId, version });

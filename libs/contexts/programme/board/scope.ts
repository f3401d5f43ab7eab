import { reachOf, type Sight, sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import { missing } from '@gongyuan/kernel/refusal';
import { programmeAccess } from '../access';
import type { Scope } from './figures';
import type { UnitPlace } from './queries';

/** What somebody looks at: a unit with everything below it, as far as the own posts reach. */
export interface Looking extends Scope {
  /** The units at and below it; undefined for the whole federation. */
  readonly units: readonly Uuid[] | undefined;
  readonly sight: Sight;
  /** What the reader may choose from: the units that posts reach, down to counties. */
  readonly choices: readonly UnitPlace[];
}

/** Deeper units have no figures of their own to choose; their numbers stand in those of the unit above. */
const CHOSEN_DEPTH = 2;

/**
 * The unit that was asked for, or the highest one that the actor reaches. Refuses `programme.unit-not-found` for a unit that
 * is not there, or that the actor may not look at.
 */
export function lookingAt(actor: Actor, all: readonly UnitPlace[], asked: Uuid | undefined): Looking {
  const { units, masked } = reachOf(programmeAccess, 'programme.read', actor);
  const reached = new Set(units);
  const choices = all.filter(({ id }) => masked || reached.has(id));
  const place = asked === undefined ? choices[0] : choices.find(({ id }) => id === asked);
  if (!place) return missing('programme.unit-not-found');
  const below = all.filter(({ path }) => path.includes(place.id)).map(({ id }) => id);
  return {
    unit: place.id,
    path: place.path,
    units: place.path.length === 1 ? undefined : below,
    sight: sightOf(programmeAccess, 'programme.read', actor, { unit: place.id }),
    choices: choices.filter(({ path, closed }) => !closed && path.length <= Math.max(CHOSEN_DEPTH, (choices[0]?.path.length ?? 1) + 1)),
  };
}

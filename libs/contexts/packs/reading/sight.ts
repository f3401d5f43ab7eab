import { sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { ShownSight } from '@gongyuan/platform/reading/shown';
import { packAccess } from '../access';

/** How somebody sees what was written about the packs of a unit. */
export const sightFor = (actor: Actor, unit: Uuid): ShownSight =>
  sightOf(packAccess, 'packs.read', actor, { unit }) === 'full' ? 'full' : 'masked';

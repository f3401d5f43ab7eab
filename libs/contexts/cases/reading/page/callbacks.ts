import { sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { caseAccess } from '../../access';
import { whereaboutsOf } from '../../permit';
import type { OpenCase } from '../../state';

/** A client speaks freely only when the handler does not read the answers. */
export const seesCallbacks = (actor: Actor, state: OpenCase): boolean =>
  sightOf(caseAccess, 'cases.callback', actor, whereaboutsOf(state)) !== 'none';

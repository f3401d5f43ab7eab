import { accountFacts } from './accounts/events';
import { handlerFacts } from './handlers/events';
import { leaveFacts } from './leave/events';
import { postFacts } from './posts/events';
import { treeFacts, unitFacts } from './units/events';

/** Every fact of a staff account, in the stream `person-<subject>`. */
export const personFacts = { ...accountFacts, ...postFacts, ...handlerFacts, ...leaveFacts };

/** Every fact of identity; what other contexts may know of it. */
export const identityFacts = { ...unitFacts, ...treeFacts, ...personFacts };

export { type HandlerKind, handlerKinds, type Specialty, specialties } from './handlers/events';
export { UNIT_TREE, type UnitKind, unitKinds } from './units/events';

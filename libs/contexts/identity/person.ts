import type { Decider } from '@gongyuan/kernel/decider';
import type { AccountCommand } from './accounts/commands';
import { accounts } from './accounts/decider';
import type { HandlerCommand } from './handlers/commands';
import { handlers } from './handlers/decider';
import type { LeaveCommand } from './leave/commands';
import { leave } from './leave/decider';
import type { PostCommand } from './posts/commands';
import { posts } from './posts/decider';
import { noPerson, type PersonState } from './state';

export type PersonCommand = AccountCommand | PostCommand | HandlerCommand;

/** A member of staff: account, posts, handler's profile and leave are one stream, because their rules meet. */
export const personDecider: Decider<PersonState, PersonCommand> = {
  kind: 'person',
  initial: noPerson,
  decide: { ...accounts.decide, ...posts.decide, ...handlers.decide },
  evolve: { ...accounts.evolve, ...posts.evolve, ...handlers.evolve, ...leave.evolve },
};

/** The same stream where its commands name a handler: leave. */
export const leaveDecider: Decider<PersonState, LeaveCommand> = { ...personDecider, decide: leave.decide };

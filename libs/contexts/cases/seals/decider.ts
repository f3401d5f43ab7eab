import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { refuse } from '@gongyuan/kernel/refusal';
import { applied, firstOf, notBefore, was } from '../guards';
import type { Case } from '../state';
import type { SealCommand } from './commands';
import type { sealFacts } from './events';
import { isRipe } from './ripe';

type Out = NewEventOf<typeof sealFacts>;

export const seals: Slice<Case, SealCommand, typeof sealFacts, Out> = {
  decide: {
    RecordSeal(c, state, env) {
      const found = applied(state);
      notBefore(c.occurredOn, found.appliedOn, 'date.before-application');
      const { paper, number, copies } = c;
      // a paper that says what has not happened yet cannot bear a seal
      if (!isRipe(paper, found)) refuse('seal.paper-not-yet', { paper });
      const data = { sealId: env.id(), paper, number, copies, note: of(firstOf(found), c.note) };
      return [{ type: 'SealUsed', on: c.occurredOn, data }];
    },
  },
  evolve: {
    // no rule depends on a seal: what is shown of it is read from its event
    SealUsed: (state) => was(state),
  },
};

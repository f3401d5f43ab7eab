import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { clock, firstOf, handled, notBefore, was } from '../guards';
import { closingDayOf } from '../handling/routes';
import type { Case, OpenCase, Outcome } from '../state';
import type { ClosingCommand } from './commands';
import type { closingFacts } from './events';

type Out = NewEventOf<typeof closingFacts>;

/** The outcome a case is closed on: the one that was named, else the last. */
function ending({ outcomes }: OpenCase, id: string | undefined): Outcome {
  const last = outcomes.at(-1) ?? refuse('closing.no-outcome');
  return id === undefined ? last : (outcomes.find((outcome) => outcome.id === id) ?? invalid('closing.unknown-outcome', { outcomeId: id }));
}

export const closing: Slice<Case, ClosingCommand, typeof closingFacts, Out> = {
  decide: {
    CloseCase(c, state, env) {
      const found = handled(state, env.actor.id, 'closing.not-handled');
      // aid that was given first is still to be decided on
      if (!found.decision) refuse('closing.not-decided');
      const outcome = ending(found, c.outcomeId);
      for (const { on } of found.outcomes) notBefore(c.occurredOn, on, 'date.before-outcome');
      const { on, receivedOn, performedFrom, document } = outcome;
      const closingDay = closingDayOf(outcome.route, { on, receivedOn, performedFrom, issuedOn: document?.issuedOn });
      const fileDue = clock(env, 'LA_CLOSING_FILE_30D', closingDay);
      const data = {
        result: c.result,
        outcomeId: outcome.id,
        route: outcome.route,
        closingDay,
        fileDue,
        summary: of(firstOf(found), c.summary),
      };
      return [{ type: 'CaseClosed', on: c.occurredOn, data }];
    },
  },
  evolve: {
    CaseClosed: (state, { data, on }) => {
      const { result, outcomeId, closingDay, fileDue } = data;
      const closing = { result, outcomeId, closingDay, fileDue, on };
      return { ...was(state), stage: 'closed', closing, plan: undefined, terminationProposed: undefined };
    },
  },
};

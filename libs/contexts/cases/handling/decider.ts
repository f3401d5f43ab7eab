import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid } from '@gongyuan/kernel/refusal';
import { firstOf, handled, notBefore, was } from '../guards';
import type { Case, OpenCase } from '../state';
import type { HandlingCommand, RecordOutcome } from './commands';
import type { Amounts, handlingFacts } from './events';
import { daysOf, suitsOf } from './routes';

type Out = NewEventOf<typeof handlingFacts>;

const figures = ['claimed', 'awarded', 'received'] as const;

/**
 * The totals, in fen. Where every applicant's figure is given, the total is their sum; where only some are, it is at least that.
 * Refuses `outcome.amounts-differ`, `outcome.not-an-applicant`.
 */
function amountsOf(
  c: RecordOutcome,
  found: OpenCase,
): { readonly amounts: Amounts; readonly perApplicant: readonly (Amounts & { subject: string })[] } {
  const perApplicant = (c.perApplicant ?? []).map(({ subject, claimed, awarded, received }) => ({ subject, claimed, awarded, received }));
  const subjects = found.applicants.map(({ person }) => person.subject);
  for (const { subject } of perApplicant) if (!subjects.includes(subject)) invalid('outcome.not-an-applicant', { subject });
  const total = (figure: (typeof figures)[number]): number | undefined => {
    const said = perApplicant.flatMap((one) => one[figure] ?? []);
    const stated = c.amounts?.[figure];
    if (said.length === 0) return stated;
    const sum = said.reduce((all, fen) => all + fen, 0);
    const whole = said.length === subjects.length;
    if (stated === undefined) return whole ? sum : undefined;
    if (whole ? stated !== sum : stated < sum) invalid('outcome.amounts-differ', { figure, stated, sum });
    return stated;
  };
  return { amounts: { claimed: total('claimed'), awarded: total('awarded'), received: total('received') }, perApplicant };
}

export const handling: Slice<Case, HandlingCommand, typeof handlingFacts, Out> = {
  decide: {
    RecordOutcome(c, state, env) {
      const found = handled(state, env.actor.id, 'handling.not-accepted');
      notBefore(c.occurredOn, found.assignment.acceptedOn, 'date.before-acceptance');
      const days = daysOf(c);
      return [
        {
          type: 'OutcomeRecorded',
          on: c.occurredOn,
          data: {
            outcomeId: env.id(),
            route: c.route,
            instance: c.instance,
            finalAward: c.route === 'arbitration-award' ? (c.finalAward ?? false) : undefined,
            document: c.document && { number: c.document.number, issuedOn: c.document.issuedOn, body: c.document.body },
            receivedOn: days.receivedOn,
            respondentReceivedOn: days.respondentReceivedOn,
            performedFrom: days.performedFrom,
            ...amountsOf(c, found),
            summary: of(firstOf(found), c.summary),
            suits: suitsOf(c, days, found.cause, env),
          },
        },
      ];
    },
  },
  evolve: {
    OutcomeRecorded: (state, { data, on }) => {
      const { outcomeId, route, document, receivedOn, performedFrom, amounts, suits } = data;
      const outcome = { id: outcomeId, route, on, document, receivedOn, performedFrom, amounts, suits };
      const found = was(state);
      return { ...found, outcomes: [...found.outcomes, outcome] };
    },
  },
};

import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { Instance } from '../codes';
import { firstOf, handled, notBefore, was } from '../guards';
import type { Case, OpenCase } from '../state';
import type { HandlingCommand, RecordOutcome } from './commands';
import type { Amounts, handlingFacts } from './events';
import { proceedingOf } from './proceedings/decider';
import { canEndBy, courseOf } from './proceedings/roads';
import type { Proceeding } from './proceedings/state';
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

/** The proceeding that came to an outcome. Refuses `proceeding.unknown`, `proceeding.over`, `outcome.other-proceeding`. */
function endedBy(c: RecordOutcome, found: OpenCase): Proceeding | undefined {
  if (!c.proceedingId) return undefined;
  const proceeding = proceedingOf(found, c.proceedingId);
  if (!canEndBy(proceeding.kind, c.route)) invalid('outcome.other-proceeding', { kind: proceeding.kind, route: c.route });
  if (proceeding.state === 'ended' || proceeding.state === 'refused') refuse('proceeding.over', { state: proceeding.state });
  return proceeding;
}

/** The instance of a judgment or ruling follows from its proceeding. */
const instanceOf = (c: RecordOutcome, proceeding: Proceeding | undefined): Instance | undefined =>
  proceeding && (c.route === 'judgment' || c.route === 'ruling') ? courseOf(proceeding.kind).instance : undefined;

export const handling: Slice<Case, HandlingCommand, typeof handlingFacts, Out> = {
  decide: {
    RecordOutcome(c, state, env) {
      const found = handled(state, env.actor.id, 'handling.not-accepted');
      notBefore(c.occurredOn, found.assignment.acceptedOn, 'date.before-acceptance');
      const proceeding = endedBy(c, found);
      const instance = c.instance ?? instanceOf(c, proceeding);
      const days = daysOf({ ...c, instance });
      return [
        {
          type: 'OutcomeRecorded',
          on: c.occurredOn,
          data: {
            outcomeId: env.id(),
            proceedingId: proceeding?.id,
            road: proceeding?.road,
            route: c.route,
            instance,
            finalAward: c.route === 'arbitration-award' ? (c.finalAward ?? false) : undefined,
            document: c.document && { number: c.document.number, issuedOn: c.document.issuedOn, body: c.document.body },
            receivedOn: days.receivedOn,
            respondentReceivedOn: days.respondentReceivedOn,
            performedFrom: days.performedFrom,
            performBy: c.performBy,
            ...amountsOf(c, found),
            summary: of(firstOf(found), c.summary),
            suits: suitsOf({ ...c, instance }, days, found.cause, env, proceeding?.kind),
          },
        },
      ];
    },
  },
  evolve: {
    OutcomeRecorded: (state, { data, on }) => {
      const { outcomeId, proceedingId, route, document, receivedOn, performedFrom, amounts, suits } = data;
      const outcome = { id: outcomeId, proceedingId, route, on, document, receivedOn, performedFrom, amounts, suits };
      const found = was(state);
      const proceedings = found.work.proceedings.map((one) =>
        one.id === proceedingId ? { ...one, state: 'decided' as const, clocks: [], suspendedOn: undefined, lastOn: on } : one,
      );
      return { ...found, work: { ...found.work, proceedings }, outcomes: [...found.outcomes, outcome] };
    },
  },
};

import type { EventOf } from '@gongyuan/kernel/facts';
import type { Fen } from '@gongyuan/kernel/money';
import { sumFen } from '@gongyuan/kernel/money';
import type { OutcomeRoute } from '../codes';
import type { caseFacts } from '../events';
import type { Amounts } from '../handling/events';

/** The three figures of a whole case, in fen. Absent: nobody has said. */
export interface Figures extends Amounts {
  /** What the applicants ask for on the form; `claimed` of an outcome takes its place. */
  readonly applied?: Fen;
}

type Claimants = readonly { readonly claims: readonly { readonly amount: Fen }[] }[];

/** The sum of all claims on the form; undefined when no amount is named. */
export function appliedFor(applicants: Claimants): Fen | undefined {
  const amounts = applicants.flatMap(({ claims }) => claims.map(({ amount }) => amount));
  return amounts.length === 0 ? undefined : sumFen(amounts);
}

/** A judgment or an agreement takes the place of what was awarded before it; awards and decisions are parts that add up. */
const replacing: readonly OutcomeRoute[] = ['judgment', 'ruling', 'court-mediation', 'mediation-agreement', 'settlement'];

const add = (before: Fen | undefined, more: Fen | undefined): Fen | undefined => (more === undefined ? before : sumFen([before, more]));

/** The figures after an outcome. Money received adds up whatever it came from. */
export function figuresAfter(figures: Figures, route: OutcomeRoute, { claimed, awarded, received }: Amounts): Figures {
  const merge = (before: Fen | undefined, now: Fen | undefined) => (replacing.includes(route) ? (now ?? before) : add(before, now));
  return {
    applied: figures.applied,
    claimed: merge(figures.claimed, claimed),
    awarded: merge(figures.awarded, awarded),
    received: add(figures.received, received),
  };
}

/** The figures after any event of a case: outcomes say all three, money that came in is received, what was voided is not. */
export function figuresOn(figures: Figures, event: EventOf<typeof caseFacts>): Figures {
  if (event.type === 'OutcomeRecorded') return figuresAfter(figures, event.data.route, event.data.amounts);
  if (event.type === 'RecoveryRecorded') return { ...figures, received: add(figures.received, event.data.amount) };
  if (event.type === 'RecoveryVoided') return { ...figures, received: add(figures.received, -event.data.amount) };
  return figures;
}

/** The figures as they are shown: what was asked for in a proceeding, else on the form. */
export const shownFigures = ({ applied, claimed, awarded, received }: Figures): Amounts => ({
  claimed: claimed ?? applied,
  awarded,
  received,
});

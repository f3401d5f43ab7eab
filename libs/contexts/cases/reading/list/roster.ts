import type { SealedRef, Stored } from '@gongyuan/kernel/facts';
import { sumFen } from '@gongyuan/kernel/money';
import type { Row } from '@gongyuan/platform/projections/define';
import type { Category } from '../../codes';
import type { Applicant, Respondent } from '../../parties';
import { appliedFor } from '../figures';

/** An applicant as the row of the case remembers one: what is counted over all of them, and whose name stands on top. */
export interface RosterLine {
  readonly applied: number | null;
  readonly categories: readonly Category[];
  readonly name: SealedRef | null;
  readonly place: number;
}

export const rosterLine = (applicant: Stored<Applicant>, place: number): RosterLine => ({
  applied: appliedFor([applicant]) ?? null,
  categories: applicant.categories,
  name: applicant.person.name ?? null,
  place,
});

/** What the list shows of the applicants, in their order. A place beyond `places` belongs to nobody any more. */
export function enrolled(roster: readonly RosterLine[], places = roster.length): Row {
  const amounts = roster.flatMap(({ applied }) => applied ?? []);
  return {
    roster,
    places,
    applicant: roster[0]?.name ?? null,
    applicants: roster.length,
    categories: [...new Set(roster.flatMap(({ categories }) => categories))].sort(),
    applied: amounts.length === 0 ? null : sumFen(amounts),
  };
}

export const firstRespondent = (party: Stored<Respondent> | undefined): Row => ({
  respondent_name: party?.name,
  respondent: party?.person?.name,
  project_name: party?.projectName,
});

/** What the list shows of the application's content, for the parts that an event carries. */
export function content(data: Partial<Stored<{ applicants: readonly Applicant[]; respondents: readonly Respondent[] }>>): Row {
  const { applicants, respondents } = data;
  return {
    ...(applicants && enrolled(applicants.map((applicant, place) => rosterLine(applicant, place)))),
    ...(respondents && { ...firstRespondent(respondents[0]), respondents: respondents.length }),
  };
}

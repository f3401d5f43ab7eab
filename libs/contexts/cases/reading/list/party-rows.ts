import type { SealedRef, Stored } from '@gongyuan/kernel/facts';
import { idOf, type SubjectId } from '@gongyuan/kernel/ids';
import { type Change, drop, put } from '@gongyuan/platform/projections/define';
import { type Category, categories } from '../../codes';
import type { Applicant, PersonFact, Respondent } from '../../parties';
import type { CaseEvent } from './line';

interface Hint {
  readonly subject: SubjectId;
  readonly name?: SealedRef;
  readonly phone?: SealedRef;
  readonly idNumber?: SealedRef;
}

type PartyRole = 'applicant' | 'respondent' | 'agent';

const place = (event: CaseEvent, role: PartyRole, ordinal: number) => ({ case_id: idOf(event.stream), role, ordinal });

export const party = (event: CaseEvent, role: PartyRole, ordinal: number, person: Hint | undefined): Change =>
  person
    ? put('case_party', place(event, role, ordinal), {
        subject: person.subject,
        name: person.name,
        phone: person.phone,
        id_number: person.idNumber,
      })
    : drop('case_party', place(event, role, ordinal));

interface Parties {
  readonly applicants: readonly Applicant[];
  readonly respondents: readonly Respondent[];
  readonly agent?: { readonly person: PersonFact };
}

/**
 * The people of lists that were given whole. When a list became shorter, the places beyond its end keep their old rows:
 * readers take no place beyond `places` of `case_list`.
 */
export const parties = (event: CaseEvent, { applicants = [], respondents = [], agent }: Partial<Stored<Parties>>): readonly Change[] => [
  ...applicants.map(({ person }, index) => party(event, 'applicant', index, person)),
  ...respondents.map(({ person }, index) => party(event, 'respondent', index, person)),
  ...(agent ? [party(event, 'agent', 0, agent.person)] : []),
];

const kind = (event: CaseEvent, category: Category) => ({ category, case_id: idOf(event.stream) });

/**
 * One row for each category that some applicant belongs, or belonged to: a list of categories in one column could not be searched
 * quickly. Which of them still hold is said by `categories` of `case_list`.
 */
export const kinds = (event: CaseEvent, applicants: readonly Stored<Applicant>[]): readonly Change[] =>
  [...new Set(applicants.flatMap((applicant) => applicant.categories))].map((category) => put('case_category', kind(event, category), {}));

/** The same where others stood before. */
export function otherKinds(event: CaseEvent, applicants: readonly Stored<Applicant>[] | undefined): readonly Change[] {
  if (!applicants) return [];
  return [...categories.map((category) => drop('case_category', kind(event, category))), ...kinds(event, applicants)];
}

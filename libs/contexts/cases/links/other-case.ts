import type { Env } from '@gongyuan/kernel/env';
import type { EventOf } from '@gongyuan/kernel/facts';
import { view } from '@gongyuan/kernel/foldable';
import { type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { caseFacts } from '../events';

type Of<T> = Extract<EventOf<typeof caseFacts>, { type: T }>;

/** What a case knows of another one that it is linked with: when it began, and under whom what is written into it is sealed. */
interface Other {
  readonly appliedOn?: LocalDate;
  readonly subjects: readonly SubjectId[];
}

const subjectsIn = (applicants: Of<'Applied'>['data']['applicants']): readonly SubjectId[] =>
  applicants.map(({ person }) => person.subject);

const otherCase = view<Other>({ subjects: [] }, {
  Applied: (_: Other, { data, on }: Of<'Applied'>): Other => ({ appliedOn: on, subjects: subjectsIn(data.applicants) }),
  ApplicationCorrected: (state: Other, { data }: Of<'ApplicationCorrected'>): Other =>
    data.applicants ? { ...state, subjects: subjectsIn(data.applicants) } : state,
  ApplicantsAdded: (state: Other, { data }: Of<'ApplicantsAdded'>): Other => ({
    ...state,
    subjects: [...state.subjects, ...subjectsIn(data.applicants)],
  }),
  ApplicantRemoved: (state: Other, { data }: Of<'ApplicantRemoved'>): Other => ({
    ...state,
    subjects: state.subjects.filter((one) => one !== data.subject),
  }),
} satisfies Partial<Record<EventOf<typeof caseFacts>['type'], unknown>>);

/** Another case that has been applied for, with its first applicant. Refuses `link.no-such-case`. */
export function assertOther(env: Env, caseId: Uuid): { readonly appliedOn: LocalDate; readonly first: SubjectId } {
  const { appliedOn, subjects } = env.fold(otherCase, streamOf('case', caseId));
  const [first] = subjects;
  return appliedOn === undefined || first === undefined ? invalid('link.no-such-case', { other: caseId }) : { appliedOn, first };
}

import type { TFunction } from 'i18next';
import { personal } from '../../../parts/personal';
import type { ApplicantShown, CaseView } from '../types';

/** The applicants as a list to choose from; a telephone tells two of one name apart. */
export const applicantOptions = (applicants: readonly ApplicantShown[], t: TFunction) =>
  applicants.map(({ person }) => ({
    value: person.subject,
    label: [personal(person.name, t), person.phone].filter(Boolean).join(' · '),
  }));

/** The applicant, where there is only one to choose. */
export const onlyApplicant = ({ applicants }: CaseView): string | undefined =>
  applicants.length === 1 ? applicants[0]?.person.subject : undefined;

import type { Stored } from '@gongyuan/kernel/facts';
import type { Agent, Applicant, PersonFact, Respondent } from '../../parties';
import type { OpenCase } from '../../state';
import type { AgentShown, ApplicantShown, PersonShown, RespondentShown } from '../shown/people';
import type { Shower } from './case-reader';

/** Only what a page needs to show people. */
type ShowPeople = Pick<Shower, 'text' | 'sight'>;

export const personShown = (person: Stored<PersonFact>, { text, sight }: ShowPeople): PersonShown => ({
  subject: person.subject,
  name: text(person.name, 'name', sight),
  idNumber: text(person.idNumber, 'id-number', sight),
  phone: text(person.phone, 'phone', sight),
  gender: text(person.gender, 'text', sight),
  birthDate: text(person.birthDate, 'birth-date', sight),
  address: text(person.address, 'address', sight),
});

/** What stands beside the applicants of a case: who speaks for them, and what each agreed to. */
type Standing = Pick<OpenCase, 'representatives' | 'consents'>;

export const applicantShown = (applicant: Stored<Applicant>, { representatives, consents }: Standing, show: Shower): ApplicantShown => ({
  person: personShown(applicant.person, show),
  categories: [...applicant.categories],
  occupation: applicant.occupation,
  occupationNote: show.text(applicant.occupationNote, 'text', show.sight),
  relation: applicant.relation,
  claims: applicant.claims.map(({ item, amount }) => ({ item, amount })),
  representative: representatives.includes(applicant.person.subject),
  consents: consents
    .filter(({ subject }) => subject === applicant.person.subject)
    .map(({ kind, on, by }) => ({ kind, on, by: show.names.staff(by) })),
});

export const respondentShown = (respondent: Stored<Respondent>, show: ShowPeople): RespondentShown => ({
  id: respondent.id,
  kind: respondent.kind,
  role: respondent.role,
  name: respondent.name,
  person: respondent.person && personShown(respondent.person, show),
  creditCode: respondent.creditCode ?? show.text(respondent.traderCode, 'credit-code', show.sight),
  projectName: respondent.projectName,
  phone: show.text(respondent.phone, 'phone', show.sight),
});

export const agentShown = (agent: Stored<Agent>, show: ShowPeople): AgentShown => ({
  person: personShown(agent.person, show),
  relation: agent.relation,
  authority: agent.authority,
});

import type { New, Personal, PersonalKind } from '@gongyuan/kernel/facts';
import { of } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { Fen } from '@gongyuan/kernel/money';
import { invalid } from '@gongyuan/kernel/refusal';
import type { AgentAuthority, AgentRelation, Category, ClaimItem, Occupation, Relation, RespondentKind, RespondentRole } from './codes';

/** These types are the storage format of the people of a case: add, never rename, never reuse. */

/** A natural person as a fact names one: the subject in the open, all that is said of the person sealed under it. */
export interface PersonFact {
  readonly subject: SubjectId;
  readonly name?: Personal<string>;
  readonly idNumber?: Personal<string>;
  readonly phone?: Personal<string>;
  readonly gender?: Personal<string>;
  readonly birthDate?: Personal<string>;
  readonly address?: Personal<string>;
}

/** An amount claimed for one item, in fen. */
export interface Claim {
  readonly item: ClaimItem;
  readonly amount: Fen;
}

/** 申请人 (受援人 once aid is given). Each has an own claim, relation and outcome. */
export interface Applicant {
  readonly person: PersonFact;
  readonly categories: readonly Category[];
  readonly occupation?: Occupation;
  readonly occupationNote?: Personal<string>;
  readonly relation: Relation;
  readonly claims: readonly Claim[];
}

/** 被申请方: often known only as a site and a 老板. Organisations are named in the open, people are sealed. */
export interface Respondent {
  readonly id: Uuid;
  readonly kind: RespondentKind;
  readonly role: RespondentRole;
  /** Name of an organisation. */
  readonly name?: string;
  readonly person?: PersonFact;
  /** Unified social credit code of an organisation. */
  readonly creditCode?: string;
  /**
   * Unified social credit code of a sole trader: it leads to a person, so it is sealed, under that person, or under the first
   * applicant, who gave it, where nothing but the shop is known.
   */
  readonly traderCode?: Personal<string>;
  readonly projectName?: string;
  /** A number at which an organisation is reached. It is somebody's phone, so it is sealed, under the first applicant who gave it. */
  readonly phone?: Personal<string>;
}

/** 代理人 who applies for somebody, e.g. next of kin of a worker in hospital. */
export interface Agent {
  readonly person: PersonFact;
  readonly relation: AgentRelation;
  readonly authority: AgentAuthority;
}

/** The personal paths of a `PersonFact` at a path of a fact. */
export const personPaths = (at: string): Record<string, PersonalKind> => ({
  [`${at}.name`]: 'name',
  [`${at}.idNumber`]: 'id-number',
  [`${at}.phone`]: 'phone',
  [`${at}.gender`]: 'text',
  [`${at}.birthDate`]: 'birth-date',
  [`${at}.address`]: 'address',
});

/** The personal paths of the parties of an application. */
export const partyPaths: Record<string, PersonalKind> = {
  ...personPaths('applicants.*.person'),
  'applicants.*.occupationNote': 'text',
  ...personPaths('respondents.*.person'),
  'respondents.*.traderCode': 'credit-code',
  'respondents.*.phone': 'text',
  ...personPaths('agent.person'),
};

/** What a command says of a person; the runner has set the subject. */
export interface PersonSaid {
  subject?: string;
  name?: string;
  idNumber?: string;
  phone?: string;
  gender?: string;
  birthDate?: string;
  address?: string;
}

/** The subject of a person of a command. The runner gives one to everybody of whom anything is said. Refuses `person.nothing-said`. */
export function subjectOf(person: PersonSaid): SubjectId {
  return person.subject ?? invalid('person.nothing-said');
}

/** A person of a command as a fact holds one: everything said is sealed under the person's own subject. */
export function personFact(person: PersonSaid): New<PersonFact> {
  const subject = subjectOf(person);
  return {
    subject,
    name: of(subject, person.name),
    idNumber: of(subject, person.idNumber),
    phone: of(subject, person.phone),
    gender: of(subject, person.gender),
    birthDate: of(subject, person.birthDate),
    address: of(subject, person.address),
  };
}

import type { New, Personal, PersonalKind } from '@gongyuan/kernel/facts';
import { of } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';
import type { Category, Occupation } from './codes';

/** These types are the storage format of the people of an activity: add, never rename, never reuse. */

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

/** Somebody in the audience. */
export interface Attendee {
  readonly person: PersonFact;
  readonly categories: readonly Category[];
  readonly occupation?: Occupation;
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

/** The personal paths of an `Attendee` at a path of a fact. */
export const attendeePaths = (at: string): Record<string, PersonalKind> => personPaths(`${at}.person`);

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

/** The subject of a person of a command. Refuses `person.nothing-said`. */
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

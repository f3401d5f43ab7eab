import type { New, Personal, PersonalKind } from '@gongyuan/kernel/facts';
import { of } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';

/** These types are the storage format of the people of a hand-out: add, never rename, never reuse. */

/** A natural person as a fact names one: the subject in the open, all that is said of the person sealed under it. */
export interface PersonFact {
  readonly subject: SubjectId;
  readonly name?: Personal<string>;
  readonly idNumber?: Personal<string>;
  readonly phone?: Personal<string>;
}

/** 代领人 who takes the pack for somebody, and why. */
export interface ProxyFact {
  readonly person: PersonFact;
  readonly reason: Personal<string>;
}

/** The personal paths of a `PersonFact` at a path of a fact. */
export const personPaths = (at: string): Record<string, PersonalKind> => ({
  [`${at}.name`]: 'name',
  [`${at}.idNumber`]: 'id-number',
  [`${at}.phone`]: 'phone',
});

export const proxyPaths: Record<string, PersonalKind> = { ...personPaths('proxy.person'), 'proxy.reason': 'text' };

/** What a command says of a person; the runner has set the subject. */
export interface PersonSaid {
  subject?: string;
  name?: string;
  idNumber?: string;
  phone?: string;
}

/** The subject of a person of a command. Refuses `person.nothing-said`. */
export function subjectOf(person: PersonSaid): SubjectId {
  return person.subject ?? invalid('person.nothing-said');
}

/** A person of a command as a fact holds one: everything said is sealed under the person's own subject. */
export function personFact(person: PersonSaid): New<PersonFact> {
  const subject = subjectOf(person);
  return { subject, name: of(subject, person.name), idNumber: of(subject, person.idNumber), phone: of(subject, person.phone) };
}

import type { Slice } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { firstOf, notBefore, open, registering, was } from '../guards';
import { collective, isCollective } from '../intake/collective';
import { applicantFacts, fitsMigrantExemption, type Ground, limitationAfter, respondentFacts } from '../intake/content';
import type { ApplicantInput } from '../intake/party-inputs';
import { revised } from '../intake/revised';
import type { Case, OpenCase } from '../state';
import type { AddApplicant, CorrectParty, ImportRoster, RosterCommand } from './commands';
import type { rosterFacts } from './events';

type Out = NewEventOf<typeof rosterFacts>;

/** So many applicants fill a leaf to two thirds, with everything that can be said of each. */
const PER_FACT = 20;

const subjectsOf = (found: OpenCase): SubjectId[] => found.applicants.map(({ person }) => person.subject);

/** The limitation and the exemption with these applicants, as far as they are not what they were. */
function following(applicants: Ground['applicants'], found: OpenCase, env: Env) {
  const { matter, employmentEndedOn, harmKnownOn } = found;
  const ground: Ground = { applicants, matter, employmentEndedOn, harmKnownOn };
  const exempt = fitsMigrantExemption(ground) ? ('42(3)' as const) : undefined;
  return {
    ...limitationAfter(found.limitation, ground, env),
    ...(exempt === found.proposedExemption ? {} : { proposedExemption: exempt ?? null }),
  };
}

/** The case, when this person may change its parties on that day. */
function changing(state: Case, on: LocalDate, env: Env): OpenCase {
  const found = registering(state, env.actor.id);
  notBefore(on, found.appliedOn, 'date.before-application');
  return found;
}

/** Refuses when nobody can join the case, or not by this person: after the decision the persons are what was decided on. */
export function assertMayJoin(state: Case, person: SubjectId): void {
  if (registering(state, person).decision) invalid('intake.decided-on', { field: 'applicants' });
}

/** Newcomers, checked against those who are there. */
function newcomers(inputs: readonly ApplicantInput[], found: OpenCase) {
  const facts = applicantFacts(inputs);
  const there = subjectsOf(found);
  const others = [...found.respondents, ...(found.agent ? [found.agent] : [])].map(({ person }) => person?.subject);
  facts.forEach(({ person: { subject } }, index) => {
    if (there.includes(subject)) invalid('intake.applicant-twice', { index });
    if (others.includes(subject)) invalid('intake.applicant-is-respondent', { index });
  });
  return facts;
}

function join(
  c: AddApplicant | ImportRoster,
  said: string | undefined,
  inputs: readonly ApplicantInput[],
  state: Case,
  env: Env,
): readonly Out[] {
  assertMayJoin(state, env.actor.id);
  const found = changing(state, c.occurredOn, env);
  const facts = newcomers(inputs, found);
  const follows = following([...found.applicants, ...inputs], found, env);
  const parts: Out[] = [];
  for (let at = 0; at < facts.length; at += PER_FACT) {
    const applicants = facts.slice(at, at + PER_FACT);
    const last = at + PER_FACT >= facts.length;
    const data = { from: found.nextPlace + at, applicants, reason: of(firstOf(found), said), ...(last ? follows : {}) };
    parts.push({ type: 'ApplicantsAdded', on: c.occurredOn, data });
  }
  return parts;
}

/** The place of one applicant on the roster. Refuses `intake.not-an-applicant`. */
function placeOf(found: OpenCase, subject: SubjectId): { readonly index: number; readonly place: number } {
  const index = subjectsOf(found).indexOf(subject);
  if (index < 0) invalid('intake.not-an-applicant', { subject });
  return { index, place: found.places[index] as number };
}

function correctApplicant(c: CorrectParty, subject: SubjectId, input: ApplicantInput, found: OpenCase, env: Env): Out {
  const { index, place } = placeOf(found, subject);
  const [applicant] = applicantFacts([input]);
  // an ID number finds the person it belongs to: it may turn out to be somebody else's
  if (applicant?.person.subject !== subject) invalid('intake.another-person', { subject });
  const after = found.applicants.map((one, at) => (at === index ? input : one));
  const data = { place, applicants: [applicant], reason: of(subject, c.reason), ...following(after, found, env) };
  return { type: 'PartyCorrected', on: c.occurredOn, data };
}

function correctParty(c: CorrectParty, state: Case, env: Env): readonly Out[] {
  const found = changing(state, c.occurredOn, env);
  const { subject, applicant, respondent } = c;
  if ((applicant === undefined) === (respondent === undefined)) invalid('intake.one-party-needed');
  if (applicant) return [correctApplicant(c, subject ?? invalid('intake.one-party-needed'), applicant, found, env)];
  const ids = found.respondents.map(({ id }) => id);
  const place = ids.indexOf(respondent?.id ?? '');
  if (!respondent || place < 0) return invalid('intake.unknown-respondent', { id: respondent?.id });
  const respondents = respondentFacts([respondent], { applicants: subjectsOf(found), ids }, env);
  return [{ type: 'PartyCorrected', on: c.occurredOn, data: { place, respondents, reason: of(firstOf(found), c.reason) } }];
}

const replaced = <T>(list: readonly T[], index: number, one: T): readonly T[] => list.map((old, at) => (at === index ? one : old));

export const roster: Slice<Case, RosterCommand, typeof rosterFacts, Out> = {
  decide: {
    AddApplicant: (c, state, env) => join(c, c.reason, [c.applicant], state, env),
    ImportRoster: (c, state, env) => join(c, c.evidence, c.applicants, state, env),
    RemoveApplicant(c, state, env) {
      const found = changing(state, c.occurredOn, env);
      const { index, place } = placeOf(found, c.subject);
      if (found.applicants.length === 1) refuse('intake.last-applicant');
      const rest = found.applicants.filter((_, at) => at !== index);
      const data = { subject: c.subject, place, reason: of(c.subject, c.reason), ...following(rest, found, env) };
      return [{ type: 'ApplicantRemoved', on: c.occurredOn, data }];
    },
    AddRespondent(c, state, env) {
      const found = changing(state, c.occurredOn, env);
      // the id is this command's to give
      const [respondent] = respondentFacts([{ ...c.respondent, id: undefined }], { applicants: subjectsOf(found), ids: [] }, env);
      const data = { place: found.respondents.length, respondent: respondent as NonNullable<typeof respondent> };
      return [{ type: 'RespondentAdded', on: c.occurredOn, data: { ...data, reason: of(firstOf(found), c.reason) } }];
    },
    CorrectParty: correctParty,
    NameRepresentatives(c, state) {
      const found = open(state);
      notBefore(c.occurredOn, found.appliedOn, 'date.before-application');
      const { from, representatives: count } = collective;
      if (!isCollective(found.applicants.length)) refuse('intake.not-collective', { applicants: found.applicants.length, from });
      for (const subject of c.representatives) placeOf(found, subject);
      const n = c.representatives.length;
      if (n < count.least || n > count.most) invalid('intake.representatives-number', { ...count, n });
      const data = { representatives: c.representatives, evidence: of(firstOf(found), c.evidence) };
      return [{ type: 'RepresentativesNamed', on: c.occurredOn, data }];
    },
  },
  evolve: {
    ApplicantsAdded: (state, { data, actor }) => {
      const found = was(state);
      const places = data.applicants.map((_, index) => data.from + index);
      const after = {
        applicants: [...found.applicants, ...data.applicants],
        places: [...found.places, ...places],
        nextPlace: data.from + data.applicants.length,
      };
      return revised(found, after, data, actor);
    },
    ApplicantRemoved: (state, { data, actor }) => {
      const found = was(state);
      const stays = found.applicants.map(({ person }) => person.subject !== data.subject);
      const after = {
        applicants: found.applicants.filter((_, index) => stays[index]),
        places: found.places.filter((_, index) => stays[index]),
        representatives: found.representatives.filter((one) => one !== data.subject),
      };
      return revised(found, after, data, actor);
    },
    RespondentAdded: (state, { data, actor }) => {
      const found = was(state);
      return revised(found, { respondents: [...found.respondents, data.respondent] }, {}, actor);
    },
    PartyCorrected: (state, { data, actor }) => {
      const found = was(state);
      const { applicants: [applicant] = [], respondents: [respondent] = [], place } = data;
      const after = {
        ...(applicant && { applicants: replaced(found.applicants, found.places.indexOf(place), applicant) }),
        ...(respondent && { respondents: replaced(found.respondents, place, respondent) }),
      };
      return revised(found, after, data, actor);
    },
    RepresentativesNamed: (state, { data }) => ({ ...was(state), representatives: data.representatives }),
  },
};

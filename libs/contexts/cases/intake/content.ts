import type { Env } from '@gongyuan/kernel/env';
import { type New, of, type PersonalValue } from '@gongyuan/kernel/facts';
import { checkCreditCode } from '@gongyuan/kernel/identifiers';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Category, ClaimItem, Matter } from '../codes';
import { clock } from '../guards';
import { type Agent, type Applicant, type PersonSaid, personFact, type Respondent, subjectOf } from '../parties';
import type { RunningLimitation } from '../state';
import type { Limitation } from './events';
import type { AgentInput, ApplicantInput, RespondentInput } from './party-inputs';

/** What an application says, as facts: parties sealed, limitation counted, exemption proposed. */

function named(person: PersonSaid, code: `intake.${string}`, index = 0): PersonSaid {
  return person.name ? person : invalid(code, { index });
}

/** Refuses `intake.applicant-name-needed`, `intake.applicant-twice`. */
export function applicantFacts(inputs: readonly ApplicantInput[]): New<readonly Applicant[]> {
  const seen = new Set<SubjectId>();
  return inputs.map((input, index) => {
    const subject = subjectOf(input.person);
    if (seen.has(subject)) invalid('intake.applicant-twice', { index });
    seen.add(subject);
    return {
      person: personFact(named(input.person, 'intake.applicant-name-needed', index)),
      categories: input.categories ?? [],
      occupation: input.occupation,
      occupationNote: of(subject, input.occupationNote),
      relation: input.relation,
      claims: (input.claims ?? []).map(({ item, amount }) => ({ item, amount })),
    };
  });
}

/** Whom respondents stand against: the applicants, and the respondents known so far. */
export interface Standing {
  readonly applicants: readonly SubjectId[];
  /** Ids that a correction may keep. */
  readonly ids: readonly Uuid[];
}

/** A sole trader's code (92…) leads to one natural person, whatever kind of respondent it was written beside. */
export function codeOf(code: string | undefined, subject: SubjectId): { creditCode?: string; traderCode?: PersonalValue<string> } {
  const found = code === undefined ? undefined : checkCreditCode(code);
  return found?.ok && found.soleTrader ? { traderCode: of(subject, code) } : { creditCode: code };
}

/**
 * Organisations are named in the open; a person, and a sole trader's code, is sealed: under that person, or under the first
 * applicant where only the shop is known. Refuses what a kind
 * of respondent lacks, or has too much of.
 */
export function respondentFacts(inputs: readonly RespondentInput[], { applicants, ids }: Standing, env: Env): New<readonly Respondent[]> {
  const giver = applicants[0] as SubjectId;
  const kept = inputs.flatMap(({ id }) => (id ? [id] : []));
  if (new Set(kept).size < kept.length) invalid('intake.respondent-twice');
  return inputs.map((input, index) => {
    if (input.id && !ids.includes(input.id)) invalid('intake.unknown-respondent', { index, id: input.id });
    const common = { id: input.id ?? env.id(), kind: input.kind, role: input.role, projectName: input.projectName };
    if (input.kind === 'organisation') {
      if (input.person) invalid('intake.organisation-is-no-person', { index });
      const name = input.name ?? invalid('intake.organisation-name-needed', { index });
      return { ...common, name, ...codeOf(input.creditCode, giver), phone: of(giver, input.phone) };
    }
    if (input.name) invalid('intake.person-is-no-organisation', { index });
    if (input.phone) invalid('intake.phone-of-the-person', { index });
    const person = input.person ?? invalid('intake.respondent-person-needed', { index });
    const subject = subjectOf(person);
    if (!person.name && !person.phone && !person.idNumber) invalid('intake.respondent-person-needed', { index });
    if (applicants.includes(subject)) invalid('intake.applicant-is-respondent', { index });
    return { ...common, person: personFact(person), traderCode: of(subject, input.creditCode) };
  });
}

/** Refuses `intake.agent-name-needed`, `intake.agent-is-applicant`. */
export function agentFact(input: AgentInput, applicants: readonly SubjectId[]): New<Agent> {
  const person = personFact(named(input.person, 'intake.agent-name-needed'));
  if (applicants.includes(person.subject)) invalid('intake.agent-is-applicant');
  return { person, relation: input.relation, authority: input.authority };
}

/** The parts of an application that the rules below look at; the same in a command, a fact and a state. */
export interface Ground {
  readonly applicants: readonly { readonly categories?: readonly Category[]; readonly claims?: readonly { readonly item: ClaimItem }[] }[];
  readonly matter: Matter;
  readonly employmentEndedOn?: LocalDate;
  readonly harmKnownOn?: LocalDate;
}

/**
 * 法律援助法 art. 42(3): who came to the city for work and asks for pay or for compensation of a work injury is exempt from the
 * means check. True when every applicant is such a worker and the matter is one of the two.
 */
export const fitsMigrantExemption = ({ applicants, matter }: Ground): boolean =>
  (matter === 'labour-or-pay' || matter === 'injury') && applicants.every(({ categories }) => categories?.includes('migrant-worker'));

const pay: readonly ClaimItem[] = ['wages', 'overtime'];

/**
 * 调解仲裁法 art. 27: a year from the day the harm was or should have been known (1); for unpaid remuneration there is no limit
 * while employment lasts, then a year from its end (4). Undefined when the application gives no day to count from, or
 * when nothing but pay is asked for and employment goes on.
 */
export function limitationOf(ground: Ground, env: Env): Limitation | undefined {
  const { applicants, matter, employmentEndedOn, harmKnownOn } = ground;
  const items = applicants.flatMap(({ claims }) => claims ?? []).map(({ item }) => item);
  const onlyPay = matter === 'labour-or-pay' && items.length > 0 && items.every((item) => pay.includes(item));
  if (harmKnownOn && !onlyPay) return { from: 'harm-known', due: clock(env, 'ARB_LIMITATION_1Y', harmKnownOn) };
  if (!employmentEndedOn) return undefined;
  const rule = matter === 'labour-or-pay' ? 'ARB_LIMITATION_WAGES_1Y' : 'ARB_LIMITATION_1Y';
  return { from: 'employment-ended', due: clock(env, rule, employmentEndedOn) };
}

/**
 * What a change of the ground makes of the limitation that runs: null when none does any more, nothing when it stays as it is.
 * An interruption counts from its own day, so that a ground before it changes nothing.
 */
export function limitationAfter(
  running: RunningLimitation | undefined,
  ground: Ground,
  env: Env,
): { readonly limitation?: Limitation | null } {
  const next = limitationOf(ground, env);
  if (running?.due.rule === next?.due.rule && running?.due.from === next?.due.from) return {};
  if (running?.from === 'interrupted' && next && next.due.from <= running.due.from) return {};
  return { limitation: next ?? null };
}

/** Refuses days of the past that lie in the future of the application: `intake.day-after-application`. */
export function assertPast(on: LocalDate, days: Readonly<Record<string, LocalDate | undefined>>): void {
  for (const [field, day] of Object.entries(days))
    if (day !== undefined && day > on) invalid('intake.day-after-application', { field, day, on });
}

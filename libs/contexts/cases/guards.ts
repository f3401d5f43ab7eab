import { CalendarError } from '@gongyuan/calendar/error';
import type { DueDate, Env, Pause } from '@gongyuan/kernel/env';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Assignment, Case, OpenCase, Stage } from './state';

/** What several stages of a case ask before they decide. */

/** The case, when it has been applied for. Refuses `case.not-applied`. */
export function applied(state: Case): OpenCase {
  return state.stage === 'none' ? refuse('case.not-applied') : state;
}

/** The case as folded so far. A fact of a case that nobody applied for is damage, not a refusal. */
export function was(state: Case): OpenCase {
  if (state.stage === 'none') throw new Error('A case begins with its application');
  return state;
}

/** The first applicant: free text about a case is sealed under this person. */
export const firstOf = (found: OpenCase): SubjectId => (found.applicants[0] as OpenCase['applicants'][number]).person.subject;

/** Stages from which nothing leads on by itself, with the refusal that says so. */
export const endings: Partial<Record<OpenCase['stage'], string>> = {
  refused: 'case.refused',
  transferring: 'case.in-transit',
  objected: 'case.objected',
  withdrawn: 'case.withdrawn',
  lapsed: 'case.lapsed',
  closed: 'case.already-closed',
  submitted: 'case.already-closed',
  archived: 'archive.already-archived',
  terminated: 'case.terminated',
};

/** The case, when it has not ended. Refuses `case.in-transit`, `case.refused`, `case.withdrawn`, `case.lapsed`, `case.already-closed`, `case.terminated`, `archive.already-archived`. */
export function open(state: Case): OpenCase {
  const found = applied(state);
  const ending = endings[found.stage];
  return ending ? refuse(ending, { number: found.number ?? found.registration }) : found;
}

/** The case, when no decision has been taken yet. Refuses like `open`, and `case.already-decided`. */
export function undecided(state: Case): OpenCase {
  const found = open(state);
  return found.decision ? refuse('case.already-decided', { by: found.decision.by, on: found.decision.on }) : found;
}

/**
 * Everybody who has decided on the case so far, or taken a step on the way to a decision; who terminated the aid has, even when
 * an objection undid it.
 */
export const approversOf = ({ decision, urgent, termination, objection, endorsers }: OpenCase): readonly SubjectId[] => [
  ...[decision?.by, urgent?.confirmedBy, termination?.by, objection?.terminatedBy].filter((one) => one !== undefined),
  ...endorsers,
];

/** Where a case stands while aid is given: it waits for a handler, for the answer of one, or is worked on. */
export const stageWith = (assignment: Assignment | undefined): Stage =>
  assignment ? (assignment.acceptedOn ? 'handling' : 'assigned') : 'granted';

/** Who handles the case now, if anybody does. */
export const handlersOf = (found: OpenCase): readonly SubjectId[] => (found.assignment ? [found.assignment.handler] : []);

/** The case, when it has not ended and this person may take a registrar's step. */
export function registering(state: Case, person: SubjectId): OpenCase {
  const found = open(state);
  separate(person, approversOf(found), 'separation.approver-registers', 'approve');
  separate(person, handlersOf(found), 'separation.handler-registers', 'handle');
  return found;
}

/**
 * The case, when this person has accepted it and it has not ended. Refuses like `open`, with `code` while nobody has
 * accepted it, and `assignment.not-yours`.
 */
export function handled(state: Case, person: SubjectId, code: string): OpenCase & { readonly assignment: Assignment } {
  const found = open(state);
  const { assignment } = found;
  if (!assignment?.acceptedOn) return refuse(code);
  if (assignment.handler !== person) refuse('assignment.not-yours', { handler: assignment.handler });
  return { ...found, assignment };
}

/** The case, when somebody has accepted it, closed or not. Refuses with `code` while nobody has. */
export function accepted(state: Case, code: string): OpenCase & { readonly assignment: Assignment } {
  const found = applied(state);
  const { assignment } = found;
  return assignment?.acceptedOn ? { ...found, assignment } : refuse(code);
}

/**
 * The case, while its handler still works on its file: also when it is closed, until the file is archived. Refuses with `code`
 * while nobody has accepted it, `assignment.not-yours`, `archive.already-archived`.
 */
export function onFile(state: Case, person: SubjectId, code: string): OpenCase & { readonly assignment: Assignment } {
  const found = accepted(state, code);
  if (found.stage === 'archived') refuse('archive.already-archived', { number: found.number ?? found.registration });
  if (found.assignment.handler !== person) refuse('assignment.not-yours', { handler: found.assignment.handler });
  return found;
}

/** Refuses a day that lies before the day of something it depends on. */
export function notBefore(on: LocalDate, earliest: LocalDate | undefined, code: `date.${string}`): void {
  if (earliest !== undefined && on < earliest) invalid(code, { on, earliest });
}

/**
 * Counts a statutory clock. Refuses `date.no-rule-then` when the day lies before the law that the clock rests on, so that a
 * slip of the pen in a year is told to the user.
 */
export function clock(env: Env, rule: string, from: LocalDate, pause?: Pause): DueDate {
  try {
    return env.clocks.due(rule, from, pause);
  } catch (error) {
    if (error instanceof CalendarError && error.code === 'calendar.not-in-force') invalid('date.no-rule-then', { rule, from });
    throw error;
  }
}

/** The steps of a case that one person may not take together (offices.md §1). */
export type SeparatedStep = 'register' | 'review' | 'approve' | 'handle' | 'record' | 'propose' | 'transfer' | 'endorse';

/**
 * Refuses when a person has already taken a step that excludes this one, whatever posts the person holds. Names the step
 * and who took it.
 */
export function separate(person: SubjectId, taken: readonly SubjectId[], code: `separation.${string}`, step: SeparatedStep): void {
  if (taken.includes(person)) refuse(code, { step, by: person });
}

/** Who decides is neither who registered nor who reviewed. */
export function separateApprover(by: SubjectId, found: OpenCase): void {
  separate(by, found.registrars, 'separation.registrar-approves', 'register');
  separate(by, found.reviewers, 'separation.reviewer-approves', 'review');
}

/** Who decides on aid, or takes a step on the way to it, is none of those who registered, reviewed or handle. */
export function separateDecider(by: SubjectId, found: OpenCase): void {
  separateApprover(by, found);
  separate(by, handlersOf(found), 'separation.handler-approves', 'handle');
}

/** Who handles has taken none of the steps before. */
export function separateHandler(handler: SubjectId, found: OpenCase): void {
  separate(handler, found.registrars, 'separation.registrar-handles', 'register');
  separate(handler, found.reviewers, 'separation.reviewer-handles', 'review');
  separate(handler, approversOf(found), 'separation.approver-handles', 'approve');
}

/** A list with one more person, each once. */
export const withPerson = (people: readonly SubjectId[], person: SubjectId): readonly SubjectId[] =>
  people.includes(person) ? people : [...people, person];

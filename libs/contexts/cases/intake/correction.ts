import type { Env } from '@gongyuan/kernel/env';
import { type EventOf, type New, type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid } from '@gongyuan/kernel/refusal';
import type { RemovablePart } from '../codes';
import { firstOf, notBefore, registering, was } from '../guards';
import type { Case, OpenCase } from '../state';
import { assertCause } from './causes';
import type { ApplicationChanges, CorrectApplication } from './commands';
import { agentFact, applicantFacts, assertPast, fitsMigrantExemption, type Ground, limitationAfter, respondentFacts } from './content';
import type { ApplicationContent, intakeFacts } from './events';
import { revised } from './revised';

/** 更正: what was wrong in the application, put right with the reason. Nothing is edited: the first text stays in the history. */

type Parties = Pick<ApplicationContent, 'applicants' | 'respondents' | 'agent'>;

/** After the decision the persons and the kind of aid are what the decision was about. */
function assertUndecided(changes: ApplicationChanges, found: OpenCase): void {
  if (!found.decision) return;
  for (const field of ['matter', 'aidForm'] as const)
    if (changes[field] !== undefined && changes[field] !== found[field]) invalid('intake.decided-on', { field });
  if (!changes.applicants) return;
  const before = found.applicants.map(({ person }) => person.subject).sort();
  const after = changes.applicants.map(({ person }) => person.subject).sort();
  if (before.join() !== after.join()) invalid('intake.decided-on', { field: 'applicants' });
}

/** The parties that change, checked against those that stay. */
function parties(changes: ApplicationChanges, found: OpenCase, env: Env): Partial<New<Parties>> {
  const applicants = changes.applicants && applicantFacts(changes.applicants);
  const subjects = (applicants ?? found.applicants).map(({ person }) => person.subject);
  if (!changes.respondents)
    for (const [index, { person }] of found.respondents.entries())
      if (person && subjects.includes(person.subject)) invalid('intake.applicant-is-respondent', { index });
  if (!changes.agent && found.agent && subjects.includes(found.agent.person.subject)) invalid('intake.agent-is-applicant');
  return {
    applicants,
    respondents:
      changes.respondents &&
      respondentFacts(changes.respondents, { applicants: subjects, ids: found.respondents.map(({ id }) => id) }, env),
    agent: changes.agent && agentFact(changes.agent, subjects),
  };
}

/** What follows from the corrected content, where it was touched: the limitation counted anew, the exemption proposed or no longer. */
function consequences(changes: ApplicationChanges, removed: readonly RemovablePart[], found: OpenCase, env: Env) {
  const day = (field: 'employmentEndedOn' | 'harmKnownOn') => (removed.includes(field) ? undefined : (changes[field] ?? found[field]));
  const ground: Ground = {
    applicants: changes.applicants ?? found.applicants,
    matter: changes.matter ?? found.matter,
    employmentEndedOn: day('employmentEndedOn'),
    harmKnownOn: day('harmKnownOn'),
  };
  const persons = changes.applicants !== undefined || changes.matter !== undefined;
  const days = ground.employmentEndedOn !== found.employmentEndedOn || ground.harmKnownOn !== found.harmKnownOn;
  return {
    ...(persons || days ? limitationAfter(found.limitation, ground, env) : {}),
    ...(persons ? { proposedExemption: fitsMigrantExemption(ground) ? ('42(3)' as const) : null } : {}),
  };
}

/** Takes away what is there. Refuses `intake.nothing-to-remove`, `intake.removed-and-given`. */
function removals(c: CorrectApplication, found: OpenCase): readonly RemovablePart[] {
  const removed = c.remove ?? [];
  for (const part of removed) {
    if (found[part] === undefined) invalid('intake.nothing-to-remove', { part });
    if (c.changes?.[part] !== undefined) invalid('intake.removed-and-given', { part });
  }
  return removed;
}

export function correct(c: CorrectApplication, state: Case, env: Env): readonly NewEventOf<typeof intakeFacts>[] {
  const found = registering(state, env.actor.id);
  const changes: ApplicationChanges = c.changes ?? {};
  const removed = removals(c, found);
  if (removed.length === 0 && Object.values(changes).every((value) => value === undefined)) invalid('intake.nothing-corrected');
  notBefore(c.occurredOn, found.appliedOn, 'date.before-application');
  assertUndecided(changes, found);
  if (changes.cause) assertCause(changes.cause);
  assertPast(c.occurredOn, { employmentEndedOn: changes.employmentEndedOn, harmKnownOn: changes.harmKnownOn });
  const first = changes.applicants?.[0]?.person.subject ?? firstOf(found);
  return [
    {
      type: 'ApplicationCorrected',
      on: c.occurredOn,
      data: {
        reason: of(first, c.reason),
        ...parties(changes, found, env),
        matter: changes.matter,
        cause: changes.cause && { code: changes.cause.code, version: changes.cause.version },
        aidForm: changes.aidForm,
        statement: of(first, changes.statement),
        requests: of(first, changes.requests),
        employmentEndedOn: changes.employmentEndedOn,
        harmKnownOn: changes.harmKnownOn,
        removed: removed.length > 0 ? removed : undefined,
        ...consequences(changes, removed, found, env),
      },
    },
  ];
}

/** Only what a correction carries; a part that is absent stays as it was. */
const given = <T extends object>(part: T): Partial<T> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<T>;

export function corrected(state: Case, { data, actor }: Extract<EventOf<typeof intakeFacts>, { type: 'ApplicationCorrected' }>): OpenCase {
  const found = was(state);
  const { applicants, respondents, agent, matter, cause, aidForm, statement, requests, employmentEndedOn, harmKnownOn } = data;
  const { removed = [] } = data;
  const said = applicants?.map(({ person }) => person.subject);
  const parts: Partial<OpenCase> = {
    ...given({ applicants, respondents, agent, matter, cause, aidForm, statement, requests, employmentEndedOn, harmKnownOn }),
    ...Object.fromEntries(removed.map((part) => [part, undefined])),
    ...(said && {
      places: said.map((_, index) => index),
      nextPlace: said.length,
      representatives: found.representatives.filter((one) => said.includes(one)),
    }),
  };
  return revised(found, parts, data, actor);
}

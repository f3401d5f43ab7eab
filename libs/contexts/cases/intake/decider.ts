import type { Slice } from '@gongyuan/kernel/decider';
import { type Env, isSystem } from '@gongyuan/kernel/env';
import { type EventOf, type NewEventOf, of } from '@gongyuan/kernel/facts';
import { type SubjectId, streamOf } from '@gongyuan/kernel/ids';
import { forbid, invalid, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { contactDecider } from '../contact/decider';
import { applied, clock, firstOf, notBefore, undecided, was } from '../guards';
import type { numberFacts } from '../numbers/events';
import { nextNumber } from '../numbers/series';
import { assertOpenUnit } from '../staff';
import { type Case, noWork, type OpenCase } from '../state';
import { assertCause } from './causes';
import type { Apply, IntakeCommand } from './commands';
import { agentFact, applicantFacts, assertPast, fitsMigrantExemption, limitationOf, respondentFacts } from './content';
import { correct, corrected } from './correction';
import type { intakeFacts } from './events';

type Out = NewEventOf<typeof intakeFacts> | NewEventOf<typeof numberFacts>;
type Event<T> = Extract<EventOf<typeof intakeFacts>, { type: T }>;

/** Refuses a contact that is not there, is closed, or came after the application. */
function assertContact(c: Apply, env: Env): void {
  if (!c.contactId) return;
  const contact = env.fold(contactDecider, streamOf('contact', c.contactId));
  if (contact.state === 'none') invalid('contact.not-found', { contactId: c.contactId });
  else if (contact.state === 'closed') refuse('contact.already-closed', { caseId: contact.caseId });
  else notBefore(c.occurredOn, contact.on, 'date.before-contact');
}

function apply(c: Apply, state: Case, env: Env): readonly Out[] {
  if (state.stage !== 'none') refuse('case.already-applied', { registration: state.registration });
  assertOpenUnit(env, c.unit);
  assertContact(c, env);
  assertCause(c.cause);
  assertPast(c.occurredOn, { signedOn: c.signedOn, employmentEndedOn: c.employmentEndedOn, harmKnownOn: c.harmKnownOn });
  const applicants = applicantFacts(c.applicants);
  const subjects = applicants.map(({ person }) => person.subject);
  const first = subjects[0] as SubjectId;
  const { number: registration, issued } = nextNumber(env, c.unit, '登', c.occurredOn, c.caseId);
  const event: NewEventOf<typeof intakeFacts> = {
    type: 'Applied',
    on: c.occurredOn,
    data: {
      caseId: c.caseId,
      unit: c.unit,
      registration,
      signedOn: c.signedOn,
      formEvidence: of(first, c.formEvidence),
      channel: c.channel,
      order: c.order && { number: c.order.number, returnBy: c.order.returnBy },
      contactId: c.contactId,
      applicants,
      respondents: respondentFacts(c.respondents, { applicants: subjects, ids: [] }, env),
      agent: c.agent && agentFact(c.agent, subjects),
      matter: c.matter,
      cause: { code: c.cause.code, version: c.cause.version },
      aidForm: c.aidForm,
      statement: of(first, c.statement),
      requests: of(first, c.requests),
      employmentEndedOn: c.employmentEndedOn,
      harmKnownOn: c.harmKnownOn,
      limitation: limitationOf(c, env),
      proposedExemption: fitsMigrantExemption(c) ? '42(3)' : undefined,
      reviewDue: clock(env, 'LA_REVIEW_7D', c.occurredOn),
    },
  };
  return [event, issued];
}

/** The case with its supplement open. Refuses `intake.nothing-requested`, `intake.already-supplied`. */
function supplementing(state: Case): OpenCase & { supplement: NonNullable<OpenCase['supplement']> } {
  const found = undecided(state);
  const { supplement } = found;
  if (!supplement) return refuse('intake.nothing-requested');
  return supplement.suppliedOn ? refuse('intake.already-supplied', { on: supplement.suppliedOn }) : { ...found, supplement };
}

/** The day from which a supplement may no longer come in: the day after `supplyBy`. */
const isOver = (supplyBy: LocalDate, today: LocalDate): boolean => today > supplyBy;

export const intake: Slice<Case, IntakeCommand, typeof intakeFacts, Out> = {
  decide: {
    Apply: apply,
    CorrectApplication: correct,
    RequestSupplement(c, state, env) {
      const found = undecided(state);
      if (found.supplement) refuse('review.already-requested-supplement', { on: found.supplement.noticeOn });
      if (found.opinion) refuse('review.already-given', { by: found.opinion.by });
      notBefore(c.occurredOn, found.appliedOn, 'date.before-application');
      if (c.supplyBy <= c.occurredOn) invalid('intake.supply-by-too-early', { supplyBy: c.supplyBy, on: c.occurredOn });
      // nothing may lapse at the very moment it is recorded
      if (isOver(c.supplyBy, env.today)) invalid('intake.supply-by-passed', { supplyBy: c.supplyBy, today: env.today });
      const items = c.items.map(({ code, note }) => ({ code, note: of(firstOf(found), note) }));
      return [{ type: 'SupplementRequested', on: c.occurredOn, data: { items, supplyBy: c.supplyBy } }];
    },
    SupplyMaterials(c, state, env) {
      const found = supplementing(state);
      const { noticeOn, supplyBy } = found.supplement;
      notBefore(c.occurredOn, noticeOn, 'date.before-notice');
      if (isOver(supplyBy, c.occurredOn)) refuse('intake.supplied-too-late', { supplyBy, on: c.occurredOn });
      const reviewDue = clock(env, 'LA_REVIEW_7D', found.appliedOn, { noticeOn, suppliedOn: c.occurredOn });
      return [{ type: 'MaterialsSupplied', on: c.occurredOn, data: { note: of(firstOf(found), c.note), reviewDue } }];
    },
    WithdrawApplication(c, state) {
      const found = undecided(state);
      notBefore(c.occurredOn, found.appliedOn, 'date.before-application');
      notBefore(c.occurredOn, found.supplement?.noticeOn, 'date.before-notice');
      const first = firstOf(found);
      return [{ type: 'ApplicationWithdrawn', on: c.occurredOn, data: { reason: of(first, c.reason), evidence: of(first, c.evidence) } }];
    },
    LapseApplication(c, state, env) {
      if (!isSystem(env.actor)) forbid('access.system-only');
      const found = applied(state);
      // the timer was set when the supplement was asked for; what happened since makes it void
      if (found.stage !== 'supplementing' || !found.supplement) return [];
      const { supplyBy } = found.supplement;
      if (!isOver(supplyBy, c.occurredOn)) refuse('intake.supply-time-not-over', { supplyBy, on: c.occurredOn });
      return [{ type: 'ApplicationLapsed', on: c.occurredOn, data: { supplyBy } }];
    },
  },
  evolve: {
    Applied: (_, { data, on, actor }: Event<'Applied'>): OpenCase => {
      const { formEvidence: _kept, ...rest } = data;
      const roster = { places: data.applicants.map((_, index) => index), nextPlace: data.applicants.length, representatives: [] };
      const lists = {
        consents: [],
        links: [],
        keyDays: [],
        outcomes: [],
        attachments: [],
        reviewers: [],
        endorsers: [],
        formerRegistrations: [],
      };
      // `rest` is ours already: copying forty members a second time took as long as all else that is decided
      return Object.assign(rest, roster, lists, { work: noWork, stage: 'applied' as const, appliedOn: on, since: on, registrars: [actor] });
    },
    ApplicationCorrected: corrected,
    SupplementRequested: (state, { data, on }) => ({
      ...was(state),
      stage: 'supplementing',
      supplement: { items: data.items.map(({ code }) => code), noticeOn: on, supplyBy: data.supplyBy },
    }),
    MaterialsSupplied: (state, { data, on }) => {
      const found = was(state);
      return {
        ...found,
        stage: 'applied',
        reviewDue: data.reviewDue,
        supplement: found.supplement && { ...found.supplement, suppliedOn: on },
      };
    },
    ApplicationWithdrawn: (state) => ({ ...was(state), stage: 'withdrawn', plan: undefined }),
    ApplicationLapsed: (state) => ({ ...was(state), stage: 'lapsed', plan: undefined }),
  },
};

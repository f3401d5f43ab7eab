import { sightOf } from '@gongyuan/kernel/access';
import type { Decider, Slice } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { of, type PersonalValue } from '@gongyuan/kernel/facts';
import { checkCreditCode } from '@gongyuan/kernel/identifiers';
import { type SubjectId, streamOf } from '@gongyuan/kernel/ids';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import { outreachAccess } from '../access';
import { activityDecider } from '../activity';
import { attendeeFact } from '../attendance/decider';
import { notBefore } from '../guards';
import { assertOpenUnit, isStaff } from '../office';
import { personFact } from '../people';
import { whereaboutsOf } from '../permit';
import type { CheckupStage } from './codes';
import type { AnswerInput, CheckupCommand, OpenCheckup as Open } from './commands';
import type { Answered, AnswerFinding, checkupFacts } from './events';
import { type Finding, findingsAfter, findingsFrom, isUnsettled, standing } from './findings';
import { questionnaireFor, questionnaireOf } from './questionnaires';
import { type Checkup, noCheckup, type OpenCheckup } from './state';

const standsAt: Readonly<Record<CheckupStage, string>> = {
  opened: 'checkup.not-answered',
  answered: 'checkup.already-answered',
  advised: 'checkup.already-answered',
  closed: 'checkup.closed',
  dropped: 'checkup.dropped',
};

/** The check-up, when it stands at one of these stages. Refuses with where it stands instead. */
function at(state: Checkup, ...stages: readonly CheckupStage[]): OpenCheckup {
  if (state.stage === 'none') return missing('checkup.not-found');
  return stages.includes(state.stage) ? state : refuse(standsAt[state.stage], { stage: state.stage });
}

/** The check-up as folded so far. A fact of one that nobody opened is damage, not a refusal. */
function was(state: Checkup): OpenCheckup {
  if (state.stage === 'none') throw new Error('A check-up begins with its opening');
  return state;
}

/** Whose the free text is: it is about the worker, else it belongs to who wrote it down. */
const ownerOf = (found: OpenCheckup, env: Env): SubjectId => found.worker?.person.subject ?? env.actor.id;

/** A sole trader's code (92…) leads to one natural person: it is sealed, under the contact person where there is one. */
function codeOf(code: string | undefined, subject: SubjectId): { creditCode?: string; traderCode?: PersonalValue<string> } {
  const found = code === undefined ? undefined : checkCreditCode(code);
  return found?.ok && found.soleTrader ? { traderCode: of(subject, code) } : { creditCode: code };
}

/** Refuses what is missing for the kind of check-up, and what does not belong to it. */
function assertSaid({ kind, organisation, creditCode, employees, worker, contactPerson }: Open): void {
  if (kind === 'worker') {
    if (!worker || !(worker.person.name || worker.person.phone)) invalid('checkup.worker-needed');
    if (creditCode || employees || contactPerson) invalid('checkup.about-a-worker');
    return;
  }
  if (worker) invalid('checkup.about-an-organisation');
  if (!organisation) invalid('checkup.organisation-needed');
  if (kind === 'enterprise' && !creditCode) invalid('checkup.credit-code-needed');
  if (kind === 'enterprise' && !employees) invalid('checkup.employees-needed');
}

/** Refuses an activity that is not there, is not held, or at which nobody may be named: 移动体检 knows headcounts only. */
function assertActivity({ activityId }: Open, env: Env): void {
  if (!activityId) return;
  const activity = env.fold(activityDecider, streamOf('activity', activityId));
  const sight = sightOf(outreachAccess, 'outreach.read', env.actor, whereaboutsOf(activity, env.actor));
  if (activity.stage === 'none' || sight === 'none') invalid('checkup.no-such-activity', { activityId });
  if (activity.kind === 'mobile-health') invalid('checkup.headcount-only');
  if (activity.stage === 'cancelled' || activity.stage === 'dropped') refuse('checkup.activity-cancelled', { activityId });
}

interface Filled {
  readonly answers: readonly Answered[];
  readonly findings: readonly AnswerFinding[];
}

/** One offered answer for each question, in their order, and what follows from them. Refuses what was left out or does not belong. */
function filled({ questionnaire }: OpenCheckup, answers: readonly AnswerInput[]): Filled {
  const asked = questionnaireOf(questionnaire);
  const given = new Map(answers.map(({ question, answer }) => [question, answer]));
  if (given.size < answers.length) invalid('checkup.question-twice');
  const unknown = answers.find(({ question }) => !asked.questions.some(({ code }) => code === question));
  if (unknown) invalid('checkup.unknown-question', { question: unknown.question });
  const left = asked.questions.filter(({ code }) => !given.has(code)).map(({ code }) => code);
  if (left.length > 0) invalid('checkup.unanswered', { questions: left });
  const inOrder = asked.questions.map(({ code, answers: offered }): Answered => {
    const answer = given.get(code) as Answered['answer'];
    return offered.includes(answer) ? { question: code, answer } : invalid('checkup.answer-not-offered', { question: code });
  });
  return { answers: inOrder, findings: findingsFrom(asked, inOrder) };
}

/** A finding that stands. Refuses `checkup.unknown-finding`, `checkup.finding-dismissed`, `checkup.already-done`. */
function openFinding({ findings }: OpenCheckup, id: string): Finding {
  const found = findings.find(({ finding }) => finding === id) ?? invalid('checkup.unknown-finding', { finding: id });
  if (found.dismissed) refuse('checkup.finding-dismissed', { finding: id });
  return found.result === 'done' ? refuse('checkup.already-done', { finding: id }) : found;
}

const checkup: Slice<Checkup, CheckupCommand, typeof checkupFacts> = {
  decide: {
    OpenCheckup(c, state, env) {
      if (state.stage !== 'none') refuse('checkup.already-opened');
      assertOpenUnit(env, c.unit);
      assertSaid(c);
      assertActivity(c, env);
      const stranger = c.examiners.find((person) => !isStaff(env, person));
      if (stranger) invalid('checkup.examiner-not-staff', { person: stranger });
      const { id, version } = questionnaireFor(c.kind, c.occurredOn) ?? invalid('checkup.no-questionnaire', { on: c.occurredOn });
      const contactPerson = c.contactPerson && personFact(c.contactPerson);
      return [
        {
          type: 'CheckupOpened',
          on: c.occurredOn,
          data: {
            checkupId: c.checkupId,
            unit: c.unit,
            kind: c.kind,
            questionnaire: { id, version },
            organisation: c.organisation,
            ...codeOf(c.creditCode, contactPerson?.subject ?? env.actor.id),
            employees: c.employees,
            worker: c.worker && attendeeFact(c.worker, []),
            contactPerson,
            activityId: c.activityId,
            examiners: [...c.examiners],
          },
        },
      ];
    },
    RecordAnswers(c, state, env) {
      const found = at(state, 'opened');
      notBefore(c.occurredOn, found.openedOn, 'date.before-checkup');
      return [{ type: 'AnswersRecorded', on: c.occurredOn, data: { ...filled(found, c.answers), note: of(ownerOf(found, env), c.note) } }];
    },
    CorrectAnswers(c, state, env) {
      const found = at(state, 'answered', 'advised');
      notBefore(c.occurredOn, found.answeredOn, 'date.before-answers');
      const { answers, findings } = filled(found, c.answers);
      if (answers.every(({ answer }, index) => answer === found.answers[index]?.answer)) invalid('checkup.nothing-corrected');
      return [{ type: 'AnswersCorrected', on: c.occurredOn, data: { answers, findings, reason: of(ownerOf(found, env), c.reason) } }];
    },
    AddFinding(c, state, env) {
      const found = at(state, 'answered', 'advised');
      notBefore(c.occurredOn, found.answeredOn, 'date.before-answers');
      const owner = ownerOf(found, env);
      const { topic, severity } = c;
      const data = { finding: env.id(), topic, severity, text: of(owner, c.text), basis: of(owner, c.basis) };
      return [{ type: 'FindingAdded', on: c.occurredOn, data }];
    },
    DismissFinding(c, state, env) {
      const found = at(state, 'answered', 'advised');
      notBefore(c.occurredOn, found.answeredOn, 'date.before-answers');
      const { finding } = openFinding(found, c.finding);
      return [{ type: 'FindingDismissed', on: c.occurredOn, data: { finding, reason: of(ownerOf(found, env), c.reason) } }];
    },
    GiveAdvice(c, state, env) {
      const found = at(state, 'answered', 'advised');
      notBefore(c.occurredOn, found.answeredOn, 'date.before-answers');
      if (new Set(c.advice.map(({ finding }) => finding)).size < c.advice.length) invalid('checkup.finding-twice');
      if (!found.worker && !c.receiver?.name) invalid('checkup.receiver-needed');
      const owner = ownerOf(found, env);
      const advice = c.advice.map(({ finding, text, dueOn }) => {
        openFinding(found, finding);
        notBefore(dueOn, c.occurredOn, 'date.due-before-advice');
        return { finding, text: of(owner, text), dueOn };
      });
      const receiver = c.receiver && personFact(c.receiver);
      return [{ type: 'AdviceGiven', on: c.occurredOn, data: { advice, way: c.way, receiver } }];
    },
    FollowUp(c, state, env) {
      const found = at(state, 'answered', 'advised');
      const { finding, dueOn } = openFinding(found, c.finding);
      if (dueOn === undefined) refuse('checkup.not-advised', { finding });
      notBefore(c.occurredOn, found.advisedOn, 'date.before-advice');
      if (c.result === 'in-progress' && !c.nextOn) invalid('checkup.next-day-needed');
      if (c.result !== 'in-progress' && c.nextOn) invalid('checkup.no-next-day');
      if (c.result === 'not-done' && !c.note) invalid('checkup.reason-needed');
      if (c.nextOn) notBefore(c.nextOn, c.occurredOn, 'date.next-before-follow-up');
      const { result, nextOn } = c;
      return [{ type: 'FollowedUp', on: c.occurredOn, data: { finding, result, nextOn, note: of(ownerOf(found, env), c.note) } }];
    },
    CloseCheckup(c, state, env) {
      const found = at(state, 'answered', 'advised');
      const open = found.findings.filter(isUnsettled).map(({ finding }) => finding);
      if (open.length > 0) refuse('checkup.findings-unsettled', { findings: open });
      notBefore(c.occurredOn, found.advisedOn ?? found.answeredOn, 'date.before-advice');
      return [{ type: 'CheckupClosed', on: c.occurredOn, data: { note: of(ownerOf(found, env), c.note) } }];
    },
    DropCheckup(c, state, env) {
      if (state.stage === 'advised') refuse('checkup.already-advised');
      const found = at(state, 'opened', 'answered');
      return [{ type: 'CheckupDropped', on: c.occurredOn, data: { reason: of(ownerOf(found, env), c.reason) } }];
    },
    LinkCheckup(c, state) {
      if (state.stage === 'none') return missing('checkup.not-found');
      // the first contact stands: a second one from the same check-up is a contact of its own
      return state.contactId ? [] : [{ type: 'CheckupBecameContact', on: c.occurredOn, data: { contactId: c.contactId } }];
    },
  },
  evolve: {
    CheckupOpened: (_, { data, on, actor }): OpenCheckup => ({
      ...data,
      stage: 'opened',
      openedOn: on,
      openedBy: actor,
      answers: [],
      findings: [],
    }),
    AnswersRecorded: (state, event) => ({
      ...was(state),
      stage: 'answered',
      answers: event.data.answers,
      answeredOn: event.on,
      findings: findingsAfter(was(state).findings, event),
    }),
    AnswersCorrected: (state, event) => ({
      ...was(state),
      answers: event.data.answers,
      findings: findingsAfter(was(state).findings, event),
    }),
    FindingAdded: (state, event) => ({ ...was(state), findings: findingsAfter(was(state).findings, event) }),
    FindingDismissed: (state, event) => ({ ...was(state), findings: findingsAfter(was(state).findings, event) }),
    AdviceGiven: (state, event) => ({
      ...was(state),
      stage: 'advised',
      advisedOn: event.on,
      findings: findingsAfter(was(state).findings, event),
    }),
    FollowedUp: (state, event) => ({ ...was(state), findings: findingsAfter(was(state).findings, event) }),
    CheckupClosed: (state, { on }) => ({ ...was(state), stage: 'closed', closedOn: on }),
    CheckupDropped: (state) => ({ ...was(state), stage: 'dropped' }),
    CheckupBecameContact: (state, { data }) => ({ ...was(state), contactId: data.contactId }),
  },
};

/** One legal check-up (law.md §9): questionnaire, findings, advice, follow-up, closed. */
export const checkupDecider: Decider<Checkup, CheckupCommand> = { kind: 'checkup', initial: noCheckup, ...checkup };

/** What can be done with a check-up now; the first one is what it waits for. */
export interface CheckupStep {
  readonly command: CheckupCommand['type'];
  readonly main: boolean;
}

/** The steps that the rules would take from here, looked at from the other side. */
export function nextCheckupSteps(found: OpenCheckup): readonly CheckupStep[] {
  const step = (command: CheckupCommand['type'], main = false): CheckupStep => ({ command, main });
  if (found.stage === 'opened') return [step('RecordAnswers', true), step('DropCheckup')];
  if (found.stage !== 'answered' && found.stage !== 'advised') return [];
  const stand = standing(found.findings);
  const waiting = stand.some(({ dueOn, result }) => dueOn === undefined && result === undefined);
  const followed = stand.some((one) => one.dueOn !== undefined && isUnsettled(one));
  const dismissible = stand.some(({ result }) => result !== 'done');
  return [
    ...(waiting ? [step('GiveAdvice', true)] : []),
    ...(followed ? [step('FollowUp', !waiting)] : []),
    ...(stand.some(isUnsettled) ? [] : [step('CloseCheckup', true)]),
    ...(!waiting && dismissible ? [step('GiveAdvice')] : []),
    step('AddFinding'),
    ...(dismissible ? [step('DismissFinding')] : []),
    step('CorrectAnswers'),
    ...(found.stage === 'answered' ? [step('DropCheckup')] : []),
  ];
}

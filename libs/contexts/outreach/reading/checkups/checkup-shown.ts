import { may } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { LocalDate } from '@gongyuan/kernel/time';
import { outreachAccess } from '../../access';
import { severities } from '../../checkup/codes';
import type { CheckupCommand } from '../../checkup/commands';
import { nextCheckupSteps } from '../../checkup/decider';
import { type Finding, isUnsettled } from '../../checkup/findings';
import { questionnaireOf } from '../../checkup/questionnaires';
import type { OpenCheckup } from '../../checkup/state';
import { checkupActs, checkupWhereabouts } from '../../permit';
import type { Shower } from '../shower';
import type { ActivityStepShown } from '../shown/activity';
import type { CheckupEvent, VisibleCheckup } from './checkup-reader';
import type { CheckupShown, FindingShown, QuestionnaireShown } from './shown';

type Of<T extends CheckupEvent['type']> = Extract<CheckupEvent, { type: T }>;

/** What the address of each command ends with, and whether it needs the version that was seen. */
export const checkupPaths: Readonly<Partial<Record<CheckupCommand['type'], { readonly path: string; readonly overwrites?: true }>>> = {
  RecordAnswers: { path: 'answers' },
  CorrectAnswers: { path: 'correct-answers', overwrites: true },
  AddFinding: { path: 'finding' },
  DismissFinding: { path: 'dismiss' },
  GiveAdvice: { path: 'advice' },
  FollowUp: { path: 'follow-up' },
  CloseCheckup: { path: 'close' },
  DropCheckup: { path: 'drop' },
};

const stepsShown = (state: OpenCheckup, actor: Actor): ActivityStepShown[] =>
  nextCheckupSteps(state).flatMap(({ command, main }) => {
    const place = checkupPaths[command];
    const act = checkupActs[command];
    if (!place || act === null) return [];
    const permitted = may(outreachAccess, act, actor, checkupWhereabouts(state, actor));
    return [
      { command, path: place.path, overwrites: place.overwrites ?? false, main, permitted, blockedBy: permitted ? undefined : 'post' },
    ];
  });

function questionnaireShown({ questionnaire, answers }: OpenCheckup): QuestionnaireShown {
  const { id, version, title, source, questions } = questionnaireOf(questionnaire);
  return {
    id,
    version,
    title: { ...title },
    source,
    questions: questions.map(({ code, topic, text, answers: offered, basis, certainty }) => ({
      code,
      topic,
      text: { ...text },
      answers: [...offered],
      basis: [...basis],
      certainty,
      answer: answers.find(({ question }) => question === code)?.answer,
    })),
  };
}

/** One finding with its words: of the questionnaire, or of whoever added it; what was advised last, and what came of it. */
function findingShown(found: Finding, { state, events }: VisibleCheckup, { text, sight, names }: Shower, today: LocalDate): FindingShown {
  const about = <T extends 'FindingAdded' | 'FindingDismissed' | 'FollowedUp'>(type: T): Of<T>[] =>
    events.filter((event): event is Of<T> => event.type === type && (event as Of<'FindingDismissed'>).data.finding === found.finding);
  const question = questionnaireOf(state.questionnaire).questions.find(({ code }) => code === found.finding);
  const [added] = about('FindingAdded');
  const [dismissed] = about('FindingDismissed');
  const advice = events
    .filter((event): event is Of<'AdviceGiven'> => event.type === 'AdviceGiven')
    .flatMap(({ data }) => data.advice)
    .findLast(({ finding }) => finding === found.finding);
  return {
    finding: found.finding,
    topic: found.topic,
    severity: found.severity,
    words: found.added ? undefined : question && { ...question.finding.text },
    text: text(added?.data.text, 'text', sight),
    basis: found.added ? [] : [...(question?.basis ?? [])],
    ownBasis: text(added?.data.basis, 'text', sight),
    certainty: found.added ? undefined : question?.certainty,
    suggestion: found.added ? undefined : question?.finding.advice,
    dismissed: found.dismissed,
    dismissReason: text(dismissed?.data.reason, 'text', sight),
    advice: text(advice?.text, 'text', sight),
    dueOn: found.dueOn,
    result: found.result,
    overdue: state.stage === 'advised' && isUnsettled(found) && found.dueOn !== undefined && found.dueOn < today,
    followUps: about('FollowedUp').map(({ on, actor, data }) => ({
      on,
      by: names.staff(actor),
      result: data.result,
      nextOn: data.nextOn,
      note: text(data.note, 'text', sight),
    })),
  };
}

const gravest = (a: Finding, b: Finding): number =>
  Number(a.dismissed) - Number(b.dismissed) || severities.indexOf(a.severity) - severities.indexOf(b.severity);

/** The page of one check-up. */
export function checkupShown(checkup: VisibleCheckup, show: Shower, actor: Actor, today: LocalDate): CheckupShown {
  const { state, events, newest, activity } = checkup;
  const { names, sight, text } = show;
  const last = <T extends CheckupEvent['type']>(type: T): Of<T> | undefined =>
    events.findLast((event): event is Of<T> => event.type === type);
  const advised = last('AdviceGiven');
  const person = state.worker?.person;
  return {
    checkupId: state.checkupId,
    version: newest.version,
    position: newest.position,
    sight,
    stage: state.stage,
    kind: state.kind,
    unit: names.unit(state.unit),
    organisation: state.organisation,
    creditCode: state.creditCode ?? text(state.traderCode, 'credit-code', sight),
    employees: state.employees,
    worker: person && {
      subject: person.subject,
      name: text(person.name, 'name', sight),
      phone: text(person.phone, 'phone', sight),
      idNumber: text(person.idNumber, 'id-number', sight),
      categories: [...(state.worker?.categories ?? [])],
      occupation: state.worker?.occupation,
    },
    contactPerson: state.contactPerson && {
      name: text(state.contactPerson.name, 'name', sight),
      phone: text(state.contactPerson.phone, 'phone', sight),
    },
    activity: activity && { activityId: activity.activityId, title: activity.title, day: activity.appointment.day },
    examiners: state.examiners.map((one) => names.staff(one)),
    openedBy: names.staff(state.openedBy),
    openedOn: state.openedOn,
    answeredOn: state.answeredOn,
    questionnaire: questionnaireShown(state),
    note: text(last('AnswersRecorded')?.data.note, 'text', sight),
    findings: [...state.findings].sort(gravest).map((found) => findingShown(found, checkup, show, today)),
    advisedOn: state.advisedOn,
    way: advised?.data.way,
    receiver: text(advised?.data.receiver?.name, 'name', sight),
    closedOn: state.closedOn,
    closeNote: text(last('CheckupClosed')?.data.note, 'text', sight),
    dropReason: text(last('CheckupDropped')?.data.reason, 'text', sight),
    contactId: state.contactId,
    next: stepsShown(state, actor),
  };
}

import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { type Attendee, attendeePaths, type PersonFact, personPaths } from '../people';
import type { AdviceWay, Certainty, CheckupAnswer, CheckupKind, CheckupTopic, FollowUpResult, Severity } from './codes';
import type { QuestionnaireRef } from './questionnaires';

/** These names and shapes are the storage format: add, never rename, never reuse. */

/** The answer to one question, by the question's code. */
export interface Answered {
  readonly question: string;
  readonly answer: CheckupAnswer;
}

/** What an answer gave: named by the code of its question, with the article as the questionnaire had it. */
export interface AnswerFinding {
  readonly finding: string;
  readonly topic: CheckupTopic;
  readonly answer: CheckupAnswer;
  readonly severity: Severity;
  readonly basis: readonly string[];
  readonly certainty: Certainty;
}

/** What is advised about one finding, and by when it should be put right. */
export interface Advice {
  readonly finding: string;
  readonly text: Personal<string>;
  readonly dueOn: LocalDate;
}

/** Facts of a stream `checkup-<id>`. */
export const checkupFacts = {
  CheckupOpened: fact<{
    checkupId: Uuid;
    unit: Uuid;
    kind: CheckupKind;
    questionnaire: QuestionnaireRef;
    /** Name of the enterprise or station; of a worker, whom he or she works for: public. */
    organisation?: string;
    creditCode?: string;
    /** Credit code of a sole trader: it leads to a person, so it is sealed, under the contact person, else under who wrote it. */
    traderCode?: Personal<string>;
    /** 涉及职工数. */
    employees?: number;
    worker?: Attendee;
    contactPerson?: PersonFact;
    /** The activity at which it is made. */
    activityId?: Uuid;
    /** 体检人员: colleagues. */
    examiners: readonly SubjectId[];
  }>({
    v: 1,
    means: 'A legal check-up of an enterprise, a station or a worker was begun',
    meansZh: '开始法律体检',
    personal: { traderCode: 'credit-code', ...attendeePaths('worker'), ...personPaths('contactPerson') },
  }),
  AnswersRecorded: fact<{ answers: readonly Answered[]; findings: readonly AnswerFinding[]; note?: Personal<string> }>({
    v: 1,
    means: 'The questionnaire was answered; the findings follow from its version',
    meansZh: '填写体检问卷',
    personal: { note: 'text' },
  }),
  AnswersCorrected: fact<{ answers: readonly Answered[]; findings: readonly AnswerFinding[]; reason: Personal<string> }>({
    v: 1,
    means: 'Answers were corrected; findings that no answer gives any more are gone',
    meansZh: '更正体检问卷',
    personal: { reason: 'text' },
  }),
  FindingAdded: fact<{
    finding: Uuid;
    topic: CheckupTopic;
    severity: Severity;
    text: Personal<string>;
    basis?: Personal<string>;
  }>({
    v: 1,
    means: 'Whoever made the check-up found something that the questionnaire does not ask for',
    meansZh: '补充体检发现',
    personal: { text: 'text', basis: 'text' },
  }),
  FindingDismissed: fact<{ finding: string; reason: Personal<string> }>({
    v: 1,
    means: 'A finding does not hold',
    meansZh: '排除体检发现',
    personal: { reason: 'text' },
  }),
  AdviceGiven: fact<{ advice: readonly Advice[]; way: AdviceWay; receiver?: PersonFact }>({
    v: 1,
    means: 'Advice on findings was handed over; newer advice on a finding takes the place of older',
    meansZh: '提出并交付体检建议',
    personal: { 'advice.*.text': 'text', ...personPaths('receiver') },
  }),
  FollowedUp: fact<{ finding: string; result: FollowUpResult; nextOn?: LocalDate; note?: Personal<string> }>({
    v: 1,
    means: 'Somebody looked whether a finding was put right',
    meansZh: '跟踪整改',
    personal: { note: 'text' },
  }),
  CheckupClosed: fact<{ note?: Personal<string> }>({
    v: 1,
    means: 'Every finding is settled and the check-up is over',
    meansZh: '法律体检完成',
    personal: { note: 'text' },
  }),
  CheckupDropped: fact<{ reason: Personal<string> }>({
    v: 1,
    means: 'The check-up is not made after all, or was opened by mistake',
    meansZh: '撤销法律体检',
    personal: { reason: 'text' },
  }),
  CheckupBecameContact: fact<{ contactId: Uuid }>({
    v: 1,
    means: 'The office goes on with the worker as a contact',
    meansZh: '法律体检转为来访来电',
  }),
};

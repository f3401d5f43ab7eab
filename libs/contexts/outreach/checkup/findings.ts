import type { EventOf } from '@gongyuan/kernel/facts';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { CheckupTopic, FollowUpResult, Severity } from './codes';
import type { Answered, AnswerFinding, checkupFacts } from './events';
import type { Questionnaire } from './questionnaires';

/** A finding as it stands: state and list hold the same, so that both fold it here. */
export interface Finding {
  /** Code of the question it follows from, else an id. */
  readonly finding: string;
  readonly topic: CheckupTopic;
  readonly severity: Severity;
  /** True for one that somebody added beside the questionnaire. */
  readonly added: boolean;
  readonly dismissed: boolean;
  /** When it should be put right, or looked at again; absent while nothing is advised. */
  readonly dueOn?: LocalDate;
  readonly result?: FollowUpResult;
}

type CheckupEvent = EventOf<typeof checkupFacts>;

/** The findings that answers give, in the order of the questions. */
export const findingsFrom = ({ questions }: Questionnaire, answers: readonly Answered[]): readonly AnswerFinding[] =>
  questions.flatMap(({ code, topic, basis, certainty, finding }) => {
    const answer = answers.find(({ question }) => question === code)?.answer;
    const severity = answer && finding.on[answer];
    return answer && severity ? [{ finding: code, topic, answer, severity, basis, certainty }] : [];
  });

/** What an answer gives now, with what became of the finding so far: a correction does not undo advice. */
const renewed = (before: readonly Finding[], given: readonly AnswerFinding[]): readonly Finding[] => [
  ...given.map(({ finding, topic, severity }) => ({
    ...(before.find((one) => one.finding === finding) ?? { finding, added: false, dismissed: false }),
    topic,
    severity,
  })),
  ...before.filter(({ added }) => added),
];

const changed = (findings: readonly Finding[], id: string, change: Partial<Finding>): readonly Finding[] =>
  findings.map((one) => (one.finding === id ? { ...one, ...change } : one));

/** The findings after an event. */
export function findingsAfter(findings: readonly Finding[], event: CheckupEvent): readonly Finding[] {
  switch (event.type) {
    case 'AnswersRecorded':
    case 'AnswersCorrected':
      return renewed(findings, event.data.findings);
    case 'FindingAdded': {
      const { finding, topic, severity } = event.data;
      return [...findings, { finding, topic, severity, added: true, dismissed: false }];
    }
    case 'FindingDismissed':
      return changed(findings, event.data.finding, { dismissed: true });
    case 'AdviceGiven':
      return event.data.advice.reduce((all, { finding, dueOn }) => changed(all, finding, { dueOn }), findings);
    case 'FollowedUp': {
      const { finding, result, nextOn } = event.data;
      return changed(findings, finding, nextOn === undefined ? { result } : { result, dueOn: nextOn });
    }
    default:
      return findings;
  }
}

/** True for one that still has to be advised on, or to be put right: what keeps a check-up open. */
export const isUnsettled = ({ dismissed, result }: Finding): boolean => !dismissed && result !== 'done' && result !== 'not-done';

/** The findings that stand. */
export const standing = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ dismissed }) => !dismissed);

/** The first day on which something is due; undefined when nothing is. */
export const firstDue = (findings: readonly Finding[]): LocalDate | undefined =>
  findings
    .filter(isUnsettled)
    .flatMap(({ dueOn }) => (dueOn === undefined ? [] : [dueOn]))
    .sort()[0];

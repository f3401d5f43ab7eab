import type { LocalDate } from '@gongyuan/kernel/time';
import type { Certainty, CheckupAnswer, CheckupKind, CheckupTopic, Severity } from './codes';
import enterprise1 from './data/enterprise-1.json';
import newEmployment1 from './data/new-employment-1.json';

interface InBothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** One question, and the finding that some answers give. */
export interface Question {
  readonly code: string;
  readonly topic: CheckupTopic;
  readonly text: InBothLanguages;
  readonly answers: readonly CheckupAnswer[];
  /** Articles the question rests on. */
  readonly basis: readonly string[];
  readonly certainty: Certainty;
  readonly finding: {
    /** How grave it is, by answer; an answer that is not here gives no finding. */
    readonly on: Readonly<Partial<Record<CheckupAnswer, Severity>>>;
    readonly text: InBothLanguages;
    /** What to advise, offered to whoever writes the advice. */
    readonly advice: string;
  };
}

/** A questionnaire as it was in force from a day. A version that was used is never changed: a newer one is added beside it. */
export interface Questionnaire {
  readonly id: string;
  readonly version: number;
  readonly for: readonly CheckupKind[];
  readonly effectiveFrom: LocalDate;
  readonly title: InBothLanguages;
  /** Which articles were checked, and which still have to be. */
  readonly source: string;
  readonly questions: readonly Question[];
}

/** Which questionnaire a check-up uses. */
export interface QuestionnaireRef {
  readonly id: string;
  readonly version: number;
}

/** Every version of every questionnaire. */
export const questionnaires: readonly Questionnaire[] = [enterprise1 as Questionnaire, newEmployment1 as Questionnaire];

/** The questionnaire of a stored reference. Throws for one that is not there: versions are never taken away. */
export function questionnaireOf({ id, version }: QuestionnaireRef): Questionnaire {
  const found = questionnaires.find((one) => one.id === id && one.version === version);
  if (!found) throw new Error(`There is no questionnaire ${id} ${version}`);
  return found;
}

/** The newest questionnaire for a kind of check-up that is in force on a day; undefined before the first one. */
export const questionnaireFor = (kind: CheckupKind, on: LocalDate): Questionnaire | undefined =>
  questionnaires
    .filter((one) => one.for.includes(kind) && one.effectiveFrom <= on)
    .reduce<Questionnaire | undefined>((newest, one) => (newest && newest.version > one.version ? newest : one), undefined);

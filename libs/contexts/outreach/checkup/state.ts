import type { SealedRef, Stored } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Attendee, PersonFact } from '../people';
import type { CheckupKind, CheckupStage } from './codes';
import type { Answered } from './events';
import type { Finding } from './findings';
import type { QuestionnaireRef } from './questionnaires';

/** A check-up that exists, as folded from its stream. Personal values are references throughout. */
export interface OpenCheckup {
  readonly stage: CheckupStage;
  readonly checkupId: Uuid;
  readonly unit: Uuid;
  readonly kind: CheckupKind;
  readonly questionnaire: QuestionnaireRef;
  readonly organisation?: string;
  readonly creditCode?: string;
  readonly traderCode?: SealedRef;
  readonly employees?: number;
  readonly worker?: Stored<Attendee>;
  readonly contactPerson?: Stored<PersonFact>;
  readonly activityId?: Uuid;
  readonly examiners: readonly SubjectId[];
  readonly openedOn: LocalDate;
  readonly openedBy: SubjectId;
  readonly answers: readonly Answered[];
  readonly answeredOn?: LocalDate;
  readonly findings: readonly Finding[];
  /** The last day on which advice was handed over. */
  readonly advisedOn?: LocalDate;
  readonly closedOn?: LocalDate;
  readonly contactId?: Uuid;
}

export interface NoCheckup {
  readonly stage: 'none';
}
export const noCheckup: NoCheckup = { stage: 'none' };

export type Checkup = NoCheckup | OpenCheckup;

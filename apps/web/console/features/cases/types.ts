import type { Schemas } from '../../api/schemas';

/**
 * What the case endpoints answer, under the names the screens use. A personal text is open or masked as `sight` of its page
 * says; null once the person's data has been erased; absent when it was never recorded.
 */
export type Named = Schemas['Named'];
export type Stage = Schemas['Stage'];
export type EventPlace = Schemas['EventPlace'];
export type NextDate = Schemas['NextDate'];
export type CaseDate = Schemas['CaseDateShown'];
export type Amounts = Schemas['AmountsShown'];
export type CaseRow = Schemas['CaseRow'];
export type CaseCounts = Schemas['CaseCounts'];
export type PersonShown = Schemas['PersonShown'];
export type ApplicantShown = Schemas['ApplicantShown'];
export type RespondentShown = Schemas['RespondentShown'];
export type OutcomeShown = Schemas['OutcomeShown'];
export type ProceedingShown = Schemas['ProceedingShown'];
export type HearingShown = Schemas['HearingShown'];
export type RecoveryShown = Schemas['RecoveryShown'];
export type FileSubmission = Schemas['FileSubmissionShown'];
export type ArchiveItem = Schemas['ArchiveItem'];
export type AttachmentShown = Schemas['AttachmentShown'];
export type AttachmentVersion = Schemas['AttachmentVersion'];
export type NextStep = Schemas['NextStepShown'];
export type CaseView = Schemas['CaseShown'];
export type CaseEvent = Schemas['TimelineEvent'];
export type HandlerRow = Schemas['HandlerShown'];
export type ContactRow = Schemas['ContactShown'];
export type CauseRow = Schemas['CauseRow'];
export type UnitRow = Schemas['UnitShown'];
export type ApplicationSheet = Schemas['ApplicationPaper'];
export type ApprovalSheet = Schemas['ApprovalPaper'];
export type LetterSheet = Schemas['LetterPaper'];
export type LetterKind = Schemas['LetterKind'];
export type PaperShown = Schemas['PaperShown'];
export type OpinionBoxShown = Schemas['OpinionBox'];

/** A step somebody took: who, and on which day. */
export type Step = Pick<CaseDate['event'], 'on'> & { readonly by: Named };

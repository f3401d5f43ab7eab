import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { CaseFormProps } from './form-props';
import type { CaseView, NextStep } from './types';

type Form = LazyExoticComponent<ComponentType<CaseFormProps>>;

const form = <Name extends string>(load: () => Promise<Record<Name, ComponentType<CaseFormProps>>>, name: Name): Form =>
  lazy(async () => ({ default: (await load())[name] }));

/** The form of every command on a case. A command without one is not offered: the server may be newer than this page. */
export const forms: Readonly<Record<string, Form>> = {
  CorrectApplication: form(() => import('./intake/CorrectApplicationForm'), 'CorrectApplicationForm'),
  AddApplicant: form(() => import('./roster/AddApplicantForm'), 'AddApplicantForm'),
  ImportRoster: form(() => import('./roster/ImportRosterForm'), 'ImportRosterForm'),
  RemoveApplicant: form(() => import('./roster/RemoveApplicantForm'), 'RemoveApplicantForm'),
  AddRespondent: form(() => import('./roster/AddRespondentForm'), 'AddRespondentForm'),
  CorrectParty: form(() => import('./roster/CorrectPartyForm'), 'CorrectPartyForm'),
  NameRepresentatives: form(() => import('./roster/NameRepresentativesForm'), 'NameRepresentativesForm'),
  RecordConsent: form(() => import('./consents/RecordConsentForm'), 'RecordConsentForm'),
  WithdrawConsent: form(() => import('./consents/WithdrawConsentForm'), 'WithdrawConsentForm'),
  LinkCases: form(() => import('./links/LinkCasesForm'), 'LinkCasesForm'),
  UnlinkCases: form(() => import('./links/UnlinkCasesForm'), 'UnlinkCasesForm'),
  RequestSupplement: form(() => import('./intake/RequestSupplementForm'), 'RequestSupplementForm'),
  SupplyMaterials: form(() => import('./intake/SupplyMaterialsForm'), 'SupplyMaterialsForm'),
  WithdrawApplication: form(() => import('./intake/WithdrawApplicationForm'), 'WithdrawApplicationForm'),
  TransferCase: form(() => import('./transfer/TransferCaseForm'), 'TransferCaseForm'),
  AcceptTransfer: form(() => import('./transfer/AcceptTransferForm'), 'AcceptTransferForm'),
  ReturnTransfer: form(() => import('./transfer/ReturnTransferForm'), 'ReturnTransferForm'),
  RecallTransfer: form(() => import('./transfer/RecallTransferForm'), 'RecallTransferForm'),
  AssessMeans: form(() => import('./review/AssessMeansForm'), 'AssessMeansForm'),
  ReviewOpinion: form(() => import('./review/ReviewOpinionForm'), 'ReviewOpinionForm'),
  EndorseDecision: form(() => import('./approval/EndorseDecisionForm'), 'EndorseDecisionForm'),
  GrantAid: form(() => import('./review/GrantAidForm'), 'GrantAidForm'),
  RefuseAid: form(() => import('./review/RefuseAidForm'), 'RefuseAidForm'),
  RecordPaperDecision: form(() => import('./review/RecordPaperDecisionForm'), 'RecordPaperDecisionForm'),
  ConfirmDecision: form(() => import('./review/ConfirmDecisionForm'), 'ConfirmDecisionForm'),
  GrantUrgentAid: form(() => import('./urgent/GrantUrgentAidForm'), 'GrantUrgentAidForm'),
  ConfirmUrgentAid: form(() => import('./urgent/ConfirmUrgentAidForm'), 'ConfirmUrgentAidForm'),
  RaiseObjection: form(() => import('./objection/RaiseObjectionForm'), 'RaiseObjectionForm'),
  DecideObjection: form(() => import('./objection/DecideObjectionForm'), 'DecideObjectionForm'),
  AssignFirm: form(() => import('./assignment/AssignFirmForm'), 'AssignFirmForm'),
  NameHandler: form(() => import('./assignment/NameHandlerForm'), 'NameHandlerForm'),
  SignRetainer: form(() => import('./assignment/SignRetainerForm'), 'SignRetainerForm'),
  AskReplacement: form(() => import('./assignment/AskReplacementForm'), 'AskReplacementForm'),
  RefuseReplacement: form(() => import('./assignment/RefuseReplacementForm'), 'RefuseReplacementForm'),
  ReplaceHandler: form(() => import('./assignment/ReplaceHandlerForm'), 'ReplaceHandlerForm'),
  AssignHandler: form(() => import('./assignment/AssignHandlerForm'), 'AssignHandlerForm'),
  AcceptAssignment: form(() => import('./assignment/AcceptAssignmentForm'), 'AcceptAssignmentForm'),
  DeclineAssignment: form(() => import('./assignment/DeclineAssignmentForm'), 'DeclineAssignmentForm'),
  RecordMeeting: form(() => import('./handling/RecordMeetingForm'), 'RecordMeetingForm'),
  FileProceeding: form(() => import('./handling/FileProceedingForm'), 'FileProceedingForm'),
  RecordProgress: form(() => import('./handling/RecordProgressForm'), 'RecordProgressForm'),
  ScheduleHearing: form(() => import('./handling/ScheduleHearingForm'), 'ScheduleHearingForm'),
  RecordHearing: form(() => import('./handling/RecordHearingForm'), 'RecordHearingForm'),
  RecordDocument: form(() => import('./handling/RecordDocumentForm'), 'RecordDocumentForm'),
  AddNote: form(() => import('./handling/AddNoteForm'), 'AddNoteForm'),
  LogWork: form(() => import('./handling/LogWorkForm'), 'LogWorkForm'),
  RecordMajorReport: form(() => import('./handling/RecordMajorReportForm'), 'RecordMajorReportForm'),
  RecordOutcome: form(() => import('./handling/RecordOutcomeForm'), 'RecordOutcomeForm'),
  RecordInterruption: form(() => import('./dates/RecordInterruptionForm'), 'RecordInterruptionForm'),
  SuspendLimitation: form(() => import('./dates/SuspendLimitationForm'), 'SuspendLimitationForm'),
  ResumeLimitation: form(() => import('./dates/ResumeLimitationForm'), 'ResumeLimitationForm'),
  PlanNextStep: form(() => import('./dates/PlanNextStepForm'), 'PlanNextStepForm'),
  RecordKeyDay: form(() => import('./dates/RecordKeyDayForm'), 'RecordKeyDayForm'),
  SettleDate: form(() => import('./dates/SettleDateForm'), 'SettleDateForm'),
  CloseCase: form(() => import('./closing/CloseCaseForm'), 'CloseCaseForm'),
  RecordRecovery: form(() => import('./closing/RecordRecoveryForm'), 'RecordRecoveryForm'),
  VoidRecovery: form(() => import('./closing/VoidRecoveryForm'), 'VoidRecoveryForm'),
  SubmitFile: form(() => import('./closing/SubmitFileForm'), 'SubmitFileForm'),
  CheckFile: form(() => import('./closing/CheckFileForm'), 'CheckFileForm'),
  ReopenCase: form(() => import('./closing/ReopenCaseForm'), 'ReopenCaseForm'),
  ProposeTermination: form(() => import('./closing/ProposeTerminationForm'), 'ProposeTerminationForm'),
  TerminateAid: form(() => import('./closing/TerminateAidForm'), 'TerminateAidForm'),
  RecordPaperTermination: form(() => import('./closing/RecordPaperTerminationForm'), 'RecordPaperTerminationForm'),
  ConfirmTermination: form(() => import('./closing/ConfirmTerminationForm'), 'ConfirmTerminationForm'),
  ReceiveTermination: form(() => import('./closing/ReceiveTerminationForm'), 'ReceiveTerminationForm'),
  RecordCallback: form(() => import('./closing/RecordCallbackForm'), 'RecordCallbackForm'),
};

/** Commands that stand at the heading of what they change, not in the bar of the next step. */
const atPanel: Readonly<Record<string, 'applicants' | 'respondents'>> = {
  AddApplicant: 'applicants',
  ImportRoster: 'applicants',
  RemoveApplicant: 'applicants',
  CorrectParty: 'applicants',
  NameRepresentatives: 'applicants',
  RecordConsent: 'applicants',
  WithdrawConsent: 'applicants',
  AddRespondent: 'respondents',
};

/** What the person may do with the part of the page that has this heading. */
export const stepsAt = (view: CaseView, panel: 'applicants' | 'respondents'): readonly NextStep[] =>
  view.next.filter(({ command, permitted }) => permitted && forms[command] && atPanel[command] === panel);

export interface Steps {
  /** What the case waits for, and the person may do: the first is the next step, others are other ways to take it. */
  readonly main: readonly NextStep[];
  /** What is merely possible: corrections and the like. */
  readonly more: readonly NextStep[];
}

/** Steps that are beside the point while another one waits, though the case does wait for them, too. */
const later: Readonly<Record<string, (view: CaseView) => boolean>> = {
  ReviewOpinion: (view) => !view.means?.standing,
};

/** Commands that are offered beside the section they write into; the menu of other steps would be too long with them. */
const inSections: ReadonlySet<string> = new Set([
  'RecordMeeting',
  'FileProceeding',
  'RecordProgress',
  'ScheduleHearing',
  'RecordHearing',
  'RecordDocument',
  'AddNote',
  'LogWork',
  'RecordMajorReport',
  'RecordRecovery',
  'VoidRecovery',
  'RecordCallback',
  'PlanNextStep',
  'SettleDate',
]);

/** What the person may do now: the next step first. */
export function stepsOf(view: CaseView): Steps {
  const offered = view.next.filter(({ command, permitted }) => permitted && forms[command] && !atPanel[command]);
  const waits = (step: NextStep) => (later[step.command]?.(view) ? 1 : 0);
  return {
    main: offered.filter(({ main }) => main).toSorted((a, b) => waits(a) - waits(b)),
    more: offered.filter(({ main, command }) => !main && !inSections.has(command)),
  };
}

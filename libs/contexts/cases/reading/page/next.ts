import { may } from '@gongyuan/kernel/access';
import { type Actor, holds } from '@gongyuan/kernel/env';
import { caseAccess } from '../../access';
import type { CaseCommandType } from '../../commands';
import type { Step } from '../../next-steps';
import { whereaboutsFor } from '../../permit';
import type { OpenCase } from '../../state';
import { SUPPLY_BY } from '../clocks';
import { ruleName } from '../dates';
import type { NameBook } from '../names';
import type { NextStepShown, StepBlock } from '../shown/case';

/** What the address of each command ends with, and whether it needs the version that was seen. */
export const commandPaths: Readonly<Record<CaseCommandType, { readonly path: string; readonly overwrites?: true } | null>> = {
  Apply: null,
  CorrectApplication: { path: 'correct', overwrites: true },
  AddApplicant: { path: 'add-applicant' },
  ImportRoster: { path: 'import-roster' },
  RemoveApplicant: { path: 'remove-applicant' },
  AddRespondent: { path: 'add-respondent' },
  CorrectParty: { path: 'correct-party', overwrites: true },
  NameRepresentatives: { path: 'representatives' },
  RecordConsent: { path: 'record-consent' },
  WithdrawConsent: { path: 'withdraw-consent' },
  LinkCases: { path: 'link' },
  UnlinkCases: { path: 'unlink' },
  RequestSupplement: { path: 'request-supplement' },
  SupplyMaterials: { path: 'supply' },
  WithdrawApplication: { path: 'withdraw' },
  LapseApplication: null,
  TransferCase: { path: 'transfer', overwrites: true },
  AcceptTransfer: { path: 'accept-transfer', overwrites: true },
  ReturnTransfer: { path: 'return-transfer' },
  RecallTransfer: { path: 'recall-transfer' },
  AssessMeans: { path: 'assess-means' },
  ReviewOpinion: { path: 'review' },
  EndorseDecision: { path: 'endorse', overwrites: true },
  GrantAid: { path: 'grant', overwrites: true },
  RefuseAid: { path: 'refuse', overwrites: true },
  RecordPaperDecision: { path: 'paper-decision', overwrites: true },
  ConfirmDecision: { path: 'confirm-decision' },
  GrantUrgentAid: { path: 'urgent-aid' },
  ConfirmUrgentAid: { path: 'confirm-urgent-aid' },
  RaiseObjection: { path: 'objection' },
  DecideObjection: { path: 'decide-objection' },
  AssignFirm: { path: 'assign-firm', overwrites: true },
  NameHandler: { path: 'name-handler', overwrites: true },
  AskReplacement: { path: 'ask-replacement' },
  RefuseReplacement: { path: 'refuse-replacement' },
  ReplaceHandler: { path: 'replace-handler', overwrites: true },
  SignRetainer: { path: 'retainer' },
  AssignHandler: { path: 'assign', overwrites: true },
  AcceptAssignment: { path: 'accept' },
  DeclineAssignment: { path: 'decline' },
  RecordMeeting: { path: 'meeting' },
  FileProceeding: { path: 'proceeding' },
  RecordProgress: { path: 'progress' },
  ScheduleHearing: { path: 'schedule-hearing' },
  RecordHearing: { path: 'hearing' },
  RecordDocument: { path: 'document' },
  AddNote: { path: 'note' },
  LogWork: { path: 'work' },
  RecordMajorReport: { path: 'major-report' },
  RecordOutcome: { path: 'outcome' },
  RecordRecovery: { path: 'recovery' },
  VoidRecovery: { path: 'void-recovery' },
  CloseCase: { path: 'close' },
  // papers come in at any time and are no step: they have a place of their own on the page
  AttachFile: null,
  RecordSeal: null,
  ReplaceFile: null,
  WithdrawFile: null,
  SubmitFile: { path: 'submit-file' },
  CheckFile: { path: 'check-file', overwrites: true },
  ReopenCase: { path: 'reopen', overwrites: true },
  ProposeTermination: { path: 'propose-termination' },
  TerminateAid: { path: 'terminate', overwrites: true },
  RecordPaperTermination: { path: 'paper-termination', overwrites: true },
  ConfirmTermination: { path: 'confirm-termination' },
  ReceiveTermination: { path: 'receive-termination' },
  RecordCallback: { path: 'callback' },
  RecordInterruption: { path: 'interrupt-limitation' },
  SuspendLimitation: { path: 'suspend-limitation' },
  ResumeLimitation: { path: 'resume-limitation' },
  PlanNextStep: { path: 'next-step' },
  RecordKeyDay: { path: 'key-day' },
  SettleDate: { path: 'settle-date' },
  RecountDates: null,
};

/** Why this actor may not take the step; undefined when nothing stands in the way. */
function blockOf(step: Step, actor: Actor, state: OpenCase): StepBlock | undefined {
  const where = whereaboutsFor(step.command, state);
  if (!may(caseAccess, step.act, actor, where) || (step.post && !holds(actor, [step.post], where.unit))) return 'post';
  if (step.only !== undefined && step.only !== actor.id) return 'person';
  return step.notBy.includes(actor.id) ? 'separation' : undefined;
}

/** What can be done with the case now, and what of it this actor may do. The command itself decides again. */
export const nextShown = (steps: readonly Step[], state: OpenCase, actor: Actor, names: NameBook): NextStepShown[] =>
  steps.flatMap((step) => {
    const place = commandPaths[step.command];
    if (!place) return [];
    const blockedBy = blockOf(step, actor, state);
    return [
      {
        command: step.command,
        path: place.path,
        act: step.act,
        overwrites: place.overwrites ?? false,
        main: step.main,
        permitted: blockedBy === undefined,
        blockedBy,
        only: step.only ? names.staff(step.only) : undefined,
        due: step.due && { on: step.due.on, daysLeft: step.due.daysLeft, name: ruleName(step.due.rule ?? SUPPLY_BY) },
        posts: [...step.posts],
      },
    ];
  });

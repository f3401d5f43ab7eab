import { handlersFor } from '@gongyuan/platform/commands/handlers-for';
import { Module } from '@nestjs/common';
import { EndorseDecision } from './approval/commands';
import {
  AcceptAssignment,
  AskReplacement,
  AssignFirm,
  AssignHandler,
  DeclineAssignment,
  NameHandler,
  RefuseReplacement,
  ReplaceHandler,
  SignRetainer,
} from './assignment/commands';
import { countingLoad } from './assignment/load';
import { AttachFile, ReplaceFile, WithdrawFile } from './attachments/commands';
import { caseDecider } from './case';
import { RecordCallback, RecordRecovery, VoidRecovery } from './closing/after/commands';
import { CheckFile, ReopenCase, SubmitFile } from './closing/archive/commands';
import { CloseCase } from './closing/commands';
import {
  ConfirmTermination,
  ProposeTermination,
  ReceiveTermination,
  RecordPaperTermination,
  TerminateAid,
} from './closing/termination/commands';
import { RecordConsent, WithdrawConsent } from './consents/commands';
import { CloseContact, RegisterContact } from './contact/commands';
import { contactDecider } from './contact/decider';
import { RecordInterruption, RecountDates, ResumeLimitation, SuspendLimitation } from './dates/commands';
import { RecordOutcome } from './handling/commands';
import { PlanNextStep } from './handling/plans/commands';
import { FileProceeding, RecordHearing, RecordProgress, ScheduleHearing } from './handling/proceedings/commands';
import { AddNote, LogWork, RecordDocument, RecordMajorReport, RecordMeeting } from './handling/records/commands';
import { ApproveHolidayYear, ProposeHolidayYear, RejectHolidayYear } from './holidays/commands';
import { holidaysDecider } from './holidays/decider';
import {
  CaseCommandsController,
  ContactCommandsController,
  HolidayCommandsController,
  ReminderCommandsController,
  UnitRuleCommandsController,
} from './http';
import { Apply, CorrectApplication, LapseApplication, RequestSupplement, SupplyMaterials, WithdrawApplication } from './intake/commands';
import { RecordKeyDay, SettleDate } from './key-days/commands';
import { LinkCases, UnlinkCases } from './links/commands';
import { DecideObjection, RaiseObjection } from './objection/commands';
import { casePermit, contactPermit, holidaysPermit, remindersPermit, unitRulesPermit } from './permit';
import { GiveReminder, ReadReminder } from './reminders/commands';
import { remindersDecider } from './reminders/decider';
import { AssessMeans, ConfirmDecision, GrantAid, RecordPaperDecision, RefuseAid, ReviewOpinion } from './review/commands';
import { AddApplicant, AddRespondent, CorrectParty, ImportRoster, NameRepresentatives, RemoveApplicant } from './roster/commands';
import { RecordSeal } from './seals/commands';
import { AcceptTransfer, RecallTransfer, ReturnTransfer, TransferCase } from './transfer/commands';
import { ApproveUnitRule, ProposeApprovalSteps, ProposeObjectionRoute, RejectUnitRule } from './unit-rules/commands';
import { unitRulesDecider } from './unit-rules/decider';
import { ConfirmUrgentAid, GrantUrgentAid } from './urgent/commands';

const contactCommands = [RegisterContact, CloseContact];

const caseCommands = [
  Apply,
  CorrectApplication,
  AddApplicant,
  ImportRoster,
  RemoveApplicant,
  AddRespondent,
  CorrectParty,
  NameRepresentatives,
  RecordConsent,
  WithdrawConsent,
  LinkCases,
  UnlinkCases,
  RequestSupplement,
  SupplyMaterials,
  WithdrawApplication,
  LapseApplication,
  TransferCase,
  AcceptTransfer,
  ReturnTransfer,
  RecallTransfer,
  AssessMeans,
  ReviewOpinion,
  EndorseDecision,
  GrantAid,
  RefuseAid,
  RecordPaperDecision,
  ConfirmDecision,
  GrantUrgentAid,
  ConfirmUrgentAid,
  RaiseObjection,
  DecideObjection,
  AssignHandler,
  AssignFirm,
  NameHandler,
  AskReplacement,
  RefuseReplacement,
  ReplaceHandler,
  SignRetainer,
  AcceptAssignment,
  DeclineAssignment,
  RecordMeeting,
  FileProceeding,
  RecordProgress,
  ScheduleHearing,
  RecordHearing,
  RecordDocument,
  AddNote,
  LogWork,
  RecordMajorReport,
  RecordOutcome,
  CloseCase,
  RecordRecovery,
  VoidRecovery,
  SubmitFile,
  CheckFile,
  ReopenCase,
  ProposeTermination,
  TerminateAid,
  RecordPaperTermination,
  ConfirmTermination,
  ReceiveTermination,
  RecordCallback,
  RecordSeal,
  AttachFile,
  ReplaceFile,
  WithdrawFile,
  RecordInterruption,
  SuspendLimitation,
  ResumeLimitation,
  PlanNextStep,
  RecordKeyDay,
  SettleDate,
  RecountDates,
];

const reminderCommands = [GiveReminder, ReadReminder];

const holidayCommands = [ProposeHolidayYear, ApproveHolidayYear, RejectHolidayYear];
const unitRuleCommands = [ProposeObjectionRoute, ProposeApprovalSteps, ApproveUnitRule, RejectUnitRule];

/** Every command class of the case work: policies and timers send commands by type, and this is how a type finds its class. */
export const commandsOfCases = [...contactCommands, ...caseCommands, ...holidayCommands, ...unitRuleCommands, ...reminderCommands];

const handlers = [
  ...handlersFor(contactDecider, { commands: contactCommands, idField: 'contactId', permit: contactPermit }),
  ...handlersFor(countingLoad(caseDecider), {
    commands: caseCommands,
    idField: 'caseId',
    permit: casePermit,
    overwrites: [
      'CorrectApplication',
      'CorrectParty',
      'TransferCase',
      'AcceptTransfer',
      'EndorseDecision',
      'GrantAid',
      'RefuseAid',
      'RecordPaperDecision',
      'AssignHandler',
      'AssignFirm',
      'NameHandler',
      'ReplaceHandler',
      'CheckFile',
      'ReopenCase',
      'TerminateAid',
      'RecordPaperTermination',
    ],
  }),
  ...handlersFor(holidaysDecider, { commands: holidayCommands, idField: 'calendar', permit: holidaysPermit }),
  ...handlersFor(unitRulesDecider, { commands: unitRuleCommands, idField: 'unit', permit: unitRulesPermit }),
  ...handlersFor(remindersDecider, { commands: reminderCommands, idField: 'caseId', permit: remindersPermit }),
];

/** Contacts and cases. Needs the platform around it. */
@Module({
  controllers: [
    ContactCommandsController,
    CaseCommandsController,
    ReminderCommandsController,
    HolidayCommandsController,
    UnitRuleCommandsController,
  ],
  providers: handlers,
})
export class CasesModule {}

import { commandController } from '@gongyuan/platform/http/command-controller';
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
import { AttachFile, ReplaceFile, WithdrawFile } from './attachments/commands';
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
import { RecordInterruption, ResumeLimitation, SuspendLimitation } from './dates/commands';
import { RecordOutcome } from './handling/commands';
import { PlanNextStep } from './handling/plans/commands';
import { FileProceeding, RecordHearing, RecordProgress, ScheduleHearing } from './handling/proceedings/commands';
import { AddNote, LogWork, RecordDocument, RecordMajorReport, RecordMeeting } from './handling/records/commands';
import { ApproveHolidayYear, ProposeHolidayYear, RejectHolidayYear } from './holidays/commands';
import { Apply, CorrectApplication, RequestSupplement, SupplyMaterials, WithdrawApplication } from './intake/commands';
import { RecordKeyDay, SettleDate } from './key-days/commands';
import { LinkCases, UnlinkCases } from './links/commands';
import { DecideObjection, RaiseObjection } from './objection/commands';
import { ReadReminder } from './reminders/commands';
import { AssessMeans, ConfirmDecision, GrantAid, RecordPaperDecision, RefuseAid, ReviewOpinion } from './review/commands';
import { AddApplicant, AddRespondent, CorrectParty, ImportRoster, NameRepresentatives, RemoveApplicant } from './roster/commands';
import { RecordSeal } from './seals/commands';
import { AcceptTransfer, RecallTransfer, ReturnTransfer, TransferCase } from './transfer/commands';
import { ApproveUnitRule, ProposeApprovalSteps, ProposeObjectionRoute, RejectUnitRule } from './unit-rules/commands';
import { ConfirmUrgentAid, GrantUrgentAid } from './urgent/commands';

/** Commands of contacts (来访来电). */
export const ContactCommandsController = commandController({
  prefix: 'contacts',
  tag: 'contacts',
  routes: [
    { command: RegisterContact, path: '', act: 'cases.contact', creates: true, zh: '来访来电登记', en: 'Register a contact' },
    { command: CloseContact, path: ':contactId/close', act: 'cases.contact', zh: '来访来电办结', en: 'Close a contact' },
  ],
});

/** Commands of a case, in the order a case takes them. `LapseApplication` is not here: only a timer sends it. */
export const CaseCommandsController = commandController({
  prefix: 'cases',
  tag: 'cases',
  routes: [
    { command: Apply, path: '', act: 'cases.register', creates: true, zh: '登记申请', en: 'Register an application for aid' },
    {
      ...{ command: CorrectApplication, path: ':caseId/correct', act: 'cases.register', overwrites: true },
      ...{ zh: '更正申请', en: 'Correct an application' },
    },
    { command: AddApplicant, path: ':caseId/add-applicant', act: 'cases.register', zh: '增加申请人', en: 'Add an applicant' },
    {
      ...{ command: ImportRoster, path: ':caseId/import-roster', act: 'cases.register' },
      ...{ zh: '导入申请人名册', en: 'Import a roster of applicants: all of them or none' },
    },
    { command: RemoveApplicant, path: ':caseId/remove-applicant', act: 'cases.register', zh: '移除申请人', en: 'Remove an applicant' },
    { command: AddRespondent, path: ':caseId/add-respondent', act: 'cases.register', zh: '增加被申请方', en: 'Add a respondent' },
    {
      ...{ command: CorrectParty, path: ':caseId/correct-party', act: 'cases.register', overwrites: true },
      ...{ zh: '更正当事人', en: 'Correct what is recorded of one party' },
    },
    {
      ...{ command: NameRepresentatives, path: ':caseId/representatives', act: 'cases.register' },
      ...{ zh: '推举代表人', en: 'Name who speaks for the workers of a collective dispute' },
    },
    { command: RecordConsent, path: ':caseId/record-consent', act: 'cases.consent', zh: '登记同意', en: 'Record what a person agreed to' },
    { command: WithdrawConsent, path: ':caseId/withdraw-consent', act: 'cases.consent', zh: '撤回同意', en: 'Withdraw a consent' },
    { command: LinkCases, path: ':caseId/link', act: 'cases.register', zh: '关联案件', en: 'Link two cases that belong together' },
    { command: UnlinkCases, path: ':caseId/unlink', act: 'cases.register', zh: '取消案件关联', en: 'Part two cases linked by mistake' },
    {
      ...{ command: RequestSupplement, path: ':caseId/request-supplement', act: 'cases.review' },
      ...{ zh: '一次性告知补正', en: 'Ask once for everything that is missing' },
    },
    { command: SupplyMaterials, path: ':caseId/supply', act: 'cases.register', zh: '补正收齐', en: 'Everything missing has been supplied' },
    { command: WithdrawApplication, path: ':caseId/withdraw', act: 'cases.register', zh: '撤回申请', en: 'Withdraw an application' },
    {
      ...{ command: TransferCase, path: ':caseId/transfer', act: 'cases.transfer', overwrites: true },
      ...{ zh: '移送案件', en: 'Send a case to another unit' },
    },
    {
      ...{ command: AcceptTransfer, path: ':caseId/accept-transfer', act: 'cases.transfer', overwrites: true },
      ...{ zh: '接收移送', en: 'Accept a case from another unit' },
    },
    {
      ...{ command: ReturnTransfer, path: ':caseId/return-transfer', act: 'cases.transfer' },
      ...{ zh: '退回移送', en: 'Send a case back to the unit that it came from' },
    },
    {
      ...{ command: RecallTransfer, path: ':caseId/recall-transfer', act: 'cases.transfer' },
      ...{ zh: '收回移送', en: 'Take a case back that was sent to another unit' },
    },
    { command: AssessMeans, path: ':caseId/assess-means', act: 'cases.review', zh: '经济状况核查', en: 'Assess means' },
    { command: ReviewOpinion, path: ':caseId/review', act: 'cases.review', zh: '初审意见', en: 'Give the review opinion' },
    {
      ...{ command: EndorseDecision, path: ':caseId/endorse', act: 'cases.endorse', overwrites: true },
      ...{ zh: '审签', en: 'Take a step on the way to a decision: agree, or send it back' },
    },
    { command: GrantAid, path: ':caseId/grant', act: 'cases.decide', overwrites: true, zh: '给予援助', en: 'Give aid' },
    { command: RefuseAid, path: ':caseId/refuse', act: 'cases.decide', overwrites: true, zh: '不予援助', en: 'Refuse aid' },
    {
      ...{ command: RecordPaperDecision, path: ':caseId/paper-decision', act: 'cases.paper', overwrites: true },
      ...{ zh: '登记纸质决定', en: 'Record a decision signed on paper' },
    },
    {
      ...{ command: ConfirmDecision, path: ':caseId/confirm-decision', act: 'cases.confirm' },
      ...{ zh: '本人确认', en: 'Confirm a decision of one’s own that was recorded from paper' },
    },
    {
      command: GrantUrgentAid,
      path: ':caseId/urgent-aid',
      act: 'cases.urgent',
      zh: '先行援助',
      en: 'Give aid first, because it is urgent',
    },
    {
      ...{ command: ConfirmUrgentAid, path: ':caseId/confirm-urgent-aid', act: 'cases.decide' },
      ...{ zh: '确认先行援助', en: 'Confirm aid that was given first' },
    },
    { command: RaiseObjection, path: ':caseId/objection', act: 'cases.register', zh: '提出异议', en: 'Object to a refusal or termination' },
    {
      ...{ command: DecideObjection, path: ':caseId/decide-objection', act: 'cases.object' },
      ...{ zh: '异议决定', en: 'Decide on an objection' },
    },
    {
      ...{ command: AssignFirm, path: ':caseId/assign-firm', act: 'cases.assign', overwrites: true },
      ...{ zh: '指派律师事务所', en: 'Assign a firm, which names the lawyer' },
    },
    {
      ...{ command: NameHandler, path: ':caseId/name-handler', act: 'cases.assign', overwrites: true },
      ...{ zh: '律师事务所指定承办人', en: 'Assign the lawyer whom the firm named' },
    },
    { command: AssignHandler, path: ':caseId/assign', act: 'cases.assign', overwrites: true, zh: '指派承办人', en: 'Assign a handler' },
    { command: AcceptAssignment, path: ':caseId/accept', act: 'cases.respond', zh: '接受指派', en: 'Accept an assignment' },
    { command: DeclineAssignment, path: ':caseId/decline', act: 'cases.respond', zh: '不接受指派', en: 'Decline an assignment' },
    {
      command: SignRetainer,
      path: ':caseId/retainer',
      act: 'cases.handle',
      zh: '签订委托手续',
      en: 'Retainer and power of attorney signed',
    },
    {
      command: AskReplacement,
      path: ':caseId/ask-replacement',
      act: 'cases.register',
      zh: '申请更换承办人',
      en: 'Ask for another handler',
    },
    {
      ...{ command: RefuseReplacement, path: ':caseId/refuse-replacement', act: 'cases.assign' },
      ...{ zh: '不予更换承办人', en: 'Refuse to replace the handler' },
    },
    {
      ...{ command: ReplaceHandler, path: ':caseId/replace-handler', act: 'cases.assign', overwrites: true },
      ...{ zh: '更换承办人', en: 'Replace the handler' },
    },
    { command: RecordMeeting, path: ':caseId/meeting', act: 'cases.handle', zh: '约见受援人', en: 'Record a meeting with the client' },
    { command: FileProceeding, path: ':caseId/proceeding', act: 'cases.handle', zh: '登记程序', en: 'Carry the case into a proceeding' },
    {
      command: RecordProgress,
      path: ':caseId/progress',
      act: 'cases.handle',
      zh: '登记程序进展',
      en: 'Record the progress of a proceeding',
    },
    {
      ...{ command: ScheduleHearing, path: ':caseId/schedule-hearing', act: 'cases.handle' },
      ...{ zh: '登记开庭通知', en: 'Record the notice of a hearing' },
    },
    { command: RecordHearing, path: ':caseId/hearing', act: 'cases.handle', zh: '登记开庭情况', en: 'Record a hearing' },
    { command: RecordDocument, path: ':caseId/document', act: 'cases.handle', zh: '登记文书材料', en: 'Record a document' },
    { command: AddNote, path: ':caseId/note', act: 'cases.handle', zh: '添加办案记录', en: 'Add a note' },
    { command: LogWork, path: ':caseId/work', act: 'cases.handle', zh: '登记工作记录', en: 'Log work' },
    { command: RecordMajorReport, path: ':caseId/major-report', act: 'cases.handle', zh: '重大事项报告', en: 'Report a major matter' },
    {
      ...{ command: PlanNextStep, path: ':caseId/next-step', act: 'cases.plan' },
      ...{ zh: '安排下一步', en: 'Plan what is to be done next, and by which day' },
    },
    { command: RecordOutcome, path: ':caseId/outcome', act: 'cases.handle', zh: '登记办理结果', en: 'Record an outcome' },
    { command: CloseCase, path: ':caseId/close', act: 'cases.close', zh: '结案', en: 'Close a case' },
    { command: RecordSeal, path: ':caseId/seal', act: 'cases.seal', zh: '登记用印', en: 'Record the official seal on a paper' },
    {
      ...{ command: AttachFile, path: ':caseId/attachments', act: 'cases.attach', takesFile: true },
      ...{ zh: '上传材料附件', en: 'Attach a scan or photograph' },
    },
    {
      ...{ command: ReplaceFile, path: ':caseId/attachments/:attachmentId/replace', act: 'cases.attach', takesFile: true },
      ...{ zh: '更换材料附件', en: 'Replace an attachment by a newer version' },
    },
    {
      ...{ command: WithdrawFile, path: ':caseId/attachments/:attachmentId/withdraw', act: 'cases.attach' },
      ...{ zh: '作废材料附件', en: 'Mark an attachment as attached by mistake' },
    },
    { command: RecordRecovery, path: ':caseId/recovery', act: 'cases.recover', zh: '登记到账', en: 'Record money that came in' },
    { command: VoidRecovery, path: ':caseId/void-recovery', act: 'cases.recover', zh: '作废到账登记', en: 'Void a recovery' },
    { command: SubmitFile, path: ':caseId/submit-file', act: 'cases.close', zh: '提交归档材料', en: 'Hand in the file' },
    { command: CheckFile, path: ':caseId/check-file', act: 'cases.check', overwrites: true, zh: '归档检查', en: 'Check the file' },
    {
      command: ReopenCase,
      path: ':caseId/reopen',
      act: 'cases.check',
      overwrites: true,
      zh: '重新办理',
      en: 'Take a closed case up again',
    },
    {
      ...{ command: ProposeTermination, path: ':caseId/propose-termination', act: 'cases.review' },
      ...{ zh: '终止意见', en: 'Propose to terminate aid' },
    },
    { command: TerminateAid, path: ':caseId/terminate', act: 'cases.terminate', overwrites: true, zh: '终止援助', en: 'Terminate aid' },
    {
      ...{ command: RecordPaperTermination, path: ':caseId/paper-termination', act: 'cases.paper', overwrites: true },
      ...{ zh: '登记纸质终止决定', en: 'Record a termination signed on paper' },
    },
    {
      ...{ command: ConfirmTermination, path: ':caseId/confirm-termination', act: 'cases.confirm' },
      ...{ zh: '本人确认终止', en: 'Confirm a termination of one’s own that was recorded from paper' },
    },
    {
      ...{ command: ReceiveTermination, path: ':caseId/receive-termination', act: 'cases.close' },
      ...{ zh: '收到终止决定书', en: 'Receive the decision to terminate' },
    },
    { command: RecordCallback, path: ':caseId/callback', act: 'cases.callback', zh: '回访', en: 'Call the client back' },
    {
      ...{ command: RecordInterruption, path: ':caseId/interrupt-limitation', act: 'cases.limitation' },
      ...{ zh: '登记时效中断', en: 'Record what interrupted the limitation' },
    },
    {
      ...{ command: SuspendLimitation, path: ':caseId/suspend-limitation', act: 'cases.limitation' },
      ...{ zh: '登记时效中止', en: 'Record what suspends the limitation' },
    },
    {
      ...{ command: ResumeLimitation, path: ':caseId/resume-limitation', act: 'cases.limitation' },
      ...{ zh: '登记时效恢复', en: 'Record that the limitation runs on' },
    },
    {
      ...{ command: RecordKeyDay, path: ':caseId/key-day', act: 'cases.limitation' },
      ...{ zh: '登记起算日', en: 'Record a day from which dates are counted' },
    },
    {
      ...{ command: SettleDate, path: ':caseId/settle-date', act: 'cases.limitation' },
      ...{ zh: '了结期限', en: 'Settle a date that nothing else ends' },
    },
  ],
});

/** 期限提醒. `GiveReminder` is not here: only a timer sends it. */
export const ReminderCommandsController = commandController({
  prefix: 'cases',
  tag: 'cases',
  routes: [
    {
      ...{ command: ReadReminder, path: ':caseId/reminders/:reminderId/read', act: 'cases.reminders' },
      ...{ zh: '提醒已读', en: 'Mark a reminder as read' },
    },
  ],
});

/** Days off of a year, loaded from the State Council's notice. */
export const HolidayCommandsController = commandController({
  prefix: 'holidays',
  tag: 'holidays',
  routes: [
    {
      ...{ command: ProposeHolidayYear, path: '', act: 'cases.holidays', creates: true },
      ...{ zh: '录入年度节假日安排', en: 'Enter the days off of a year' },
    },
    {
      ...{ command: ApproveHolidayYear, path: ':proposalId/approve', act: 'cases.holidays-approve' },
      ...{ zh: '核准年度节假日安排', en: 'Approve the days off of a year' },
    },
    {
      ...{ command: RejectHolidayYear, path: ':proposalId/reject', act: 'cases.holidays-approve' },
      ...{ zh: '退回年度节假日安排', en: 'Turn down the days off of a year' },
    },
  ],
});

/** What the law leaves to each unit: to whom objections against its decisions go, and which steps they take before. */
export const UnitRuleCommandsController = commandController({
  prefix: 'unit-rules',
  tag: 'unit-rules',
  routes: [
    {
      ...{ command: ProposeObjectionRoute, path: ':unit/objection-route', act: 'cases.rules' },
      ...{ zh: '拟定异议受理规则', en: 'Draw up to whom objections go' },
    },
    {
      ...{ command: ProposeApprovalSteps, path: ':unit/approval-steps', act: 'cases.rules' },
      ...{ zh: '拟定审批流程', en: 'Draw up which steps a decision takes' },
    },
    {
      ...{ command: ApproveUnitRule, path: ':unit/:proposalId/approve', act: 'cases.rules-approve' },
      ...{ zh: '核准单位规程', en: 'Approve a rule of a unit' },
    },
    {
      ...{ command: RejectUnitRule, path: ':unit/:proposalId/reject', act: 'cases.rules-approve' },
      ...{ zh: '退回单位规程', en: 'Turn down a rule of a unit' },
    },
  ],
});

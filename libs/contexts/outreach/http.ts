import { commandController } from '@gongyuan/platform/http/command-controller';
import { CheckIn, SignUp, StrikeCheckIn, WithdrawSignUp } from './attendance/commands';
import {
  AddFinding,
  CloseCheckup,
  CorrectAnswers,
  DismissFinding,
  DropCheckup,
  FollowUp,
  GiveAdvice,
  OpenCheckup,
  RecordAnswers,
} from './checkup/commands';
import { AnswerConsultation } from './consulting/commands';
import { KeepPhoto, WithdrawPhoto } from './photos/commands';
import { CancelActivity, ChangePlan, DropActivity, MarkHeld, PlanActivity, RescheduleActivity } from './planning/commands';
import { CorrectSession, ReportSession, ReturnSession, VerifySession } from './reporting/commands';

const plan = { act: 'outreach.plan' } as const;
const report = { act: 'outreach.report' } as const;
const verify = { act: 'outreach.verify' } as const;
const checkup = { act: 'outreach.checkup' } as const;

/** Commands of an activity, in the order an activity takes them. `LinkConsultation` is not here: only a policy sends it. */
export const ActivityCommandsController = commandController({
  prefix: 'activities',
  tag: 'activities',
  routes: [
    { command: PlanActivity, path: '', ...plan, creates: true, zh: '排期', en: 'Plan an activity' },
    { command: ChangePlan, path: ':activityId/change', ...plan, overwrites: true, zh: '调整安排', en: 'Change a plan, but for its day' },
    {
      command: RescheduleActivity,
      path: ':activityId/reschedule',
      ...plan,
      overwrites: true,
      zh: '改期',
      en: 'Give an activity another day',
    },
    { command: CancelActivity, path: ':activityId/cancel', ...plan, zh: '取消', en: 'Cancel an activity; it waits for a new day' },
    { command: DropActivity, path: ':activityId/drop', ...plan, zh: '不再举办', en: 'Do not hold a cancelled activity at all' },
    { command: SignUp, path: ':activityId/sign-up', ...report, zh: '登记报名', en: 'Record that a worker wants to come' },
    { command: WithdrawSignUp, path: ':activityId/withdraw-sign-up', ...report, zh: '撤销报名', en: 'Take a sign-up back' },
    { command: CheckIn, path: ':activityId/check-in', ...report, zh: '签到', en: 'Check people in' },
    { command: StrikeCheckIn, path: ':activityId/strike-check-in', ...report, zh: '撤销签到', en: 'Strike a check-in that was a mistake' },
    { command: AnswerConsultation, path: ':activityId/consultation', ...report, zh: '登记咨询', en: 'Record a question that was answered' },
    { command: MarkHeld, path: ':activityId/held', ...report, zh: '记录举办', en: 'Record that the activity took place' },
    {
      ...{ command: KeepPhoto, path: ':activityId/photos', ...report, takesFile: true, readsPicture: true },
      ...{ zh: '留存活动照片', en: 'Keep a photo of the session' },
    },
    {
      ...{ command: WithdrawPhoto, path: ':activityId/photos/:photoId/withdraw', ...report, overwrites: true },
      ...{ zh: '作废活动照片', en: 'Take a photo out that does not belong to the session' },
    },
    { command: ReportSession, path: ':activityId/report', ...report, zh: '上报活动情况', en: 'Report what came of the session' },
    { command: CorrectSession, path: ':activityId/correct', ...report, overwrites: true, zh: '更正活动情况', en: 'Correct the figures' },
    {
      command: VerifySession,
      path: ':activityId/verify',
      ...verify,
      overwrites: true,
      zh: '核定',
      en: 'Verify what somebody else reported',
    },
    { command: ReturnSession, path: ':activityId/return', ...verify, zh: '退回上报', en: 'Send a report back' },
  ],
});

/** Commands of a legal check-up, in the order a check-up takes them. `LinkCheckup` is not here: only a policy sends it. */
export const CheckupCommandsController = commandController({
  prefix: 'checkups',
  tag: 'checkups',
  routes: [
    { command: OpenCheckup, path: '', act: 'outreach.checkup-open', creates: true, zh: '开始法律体检', en: 'Begin a legal check-up' },
    { command: RecordAnswers, path: ':checkupId/answers', ...checkup, zh: '填写体检问卷', en: 'Answer the questionnaire' },
    {
      ...{ command: CorrectAnswers, path: ':checkupId/correct-answers', ...checkup, overwrites: true },
      ...{ zh: '更正体检问卷', en: 'Correct answers' },
    },
    { command: AddFinding, path: ':checkupId/finding', ...checkup, zh: '补充体检发现', en: 'Add a finding of one’s own' },
    { command: DismissFinding, path: ':checkupId/dismiss', ...checkup, zh: '排除体检发现', en: 'Say that a finding does not hold' },
    { command: GiveAdvice, path: ':checkupId/advice', ...checkup, zh: '提出并交付体检建议', en: 'Give advice, and to whom it was handed' },
    { command: FollowUp, path: ':checkupId/follow-up', ...checkup, zh: '跟踪整改', en: 'Record whether a finding was put right' },
    { command: CloseCheckup, path: ':checkupId/close', ...checkup, zh: '完成法律体检', en: 'Close a check-up' },
    { command: DropCheckup, path: ':checkupId/drop', ...checkup, zh: '撤销法律体检', en: 'Drop a check-up before any advice' },
  ],
});

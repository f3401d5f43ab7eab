import { EndorseDecision } from '@gongyuan/contexts/cases/approval/commands';
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
} from '@gongyuan/contexts/cases/assignment/commands';
import { AttachFile, ReplaceFile, WithdrawFile } from '@gongyuan/contexts/cases/attachments/commands';
import { RecordCallback, RecordRecovery, VoidRecovery } from '@gongyuan/contexts/cases/closing/after/commands';
import { CheckFile, ReopenCase, SubmitFile } from '@gongyuan/contexts/cases/closing/archive/commands';
import { CloseCase } from '@gongyuan/contexts/cases/closing/commands';
import {
  ConfirmTermination,
  ProposeTermination,
  ReceiveTermination,
  RecordPaperTermination,
  TerminateAid,
} from '@gongyuan/contexts/cases/closing/termination/commands';
import { RecordConsent, WithdrawConsent } from '@gongyuan/contexts/cases/consents/commands';
import { RecordInterruption, RecountDates, ResumeLimitation, SuspendLimitation } from '@gongyuan/contexts/cases/dates/commands';
import { RecordOutcome } from '@gongyuan/contexts/cases/handling/commands';
import { PlanNextStep } from '@gongyuan/contexts/cases/handling/plans/commands';
import { FileProceeding, RecordHearing, RecordProgress, ScheduleHearing } from '@gongyuan/contexts/cases/handling/proceedings/commands';
import { AddNote, LogWork, RecordDocument, RecordMajorReport, RecordMeeting } from '@gongyuan/contexts/cases/handling/records/commands';
import { CorrectApplication, LapseApplication, WithdrawApplication } from '@gongyuan/contexts/cases/intake/commands';
import { RecordKeyDay, SettleDate } from '@gongyuan/contexts/cases/key-days/commands';
import { LinkCases, UnlinkCases } from '@gongyuan/contexts/cases/links/commands';
import { DecideObjection, RaiseObjection } from '@gongyuan/contexts/cases/objection/commands';
import {
  AssessMeans,
  ConfirmDecision,
  GrantAid,
  RecordPaperDecision,
  RefuseAid,
  ReviewOpinion,
} from '@gongyuan/contexts/cases/review/commands';
import {
  AddApplicant,
  AddRespondent,
  CorrectParty,
  ImportRoster,
  NameRepresentatives,
  RemoveApplicant,
} from '@gongyuan/contexts/cases/roster/commands';
import { RecordSeal } from '@gongyuan/contexts/cases/seals/commands';
import { AcceptTransfer, RecallTransfer, ReturnTransfer, TransferCase } from '@gongyuan/contexts/cases/transfer/commands';
import { ConfirmUrgentAid, GrantUrgentAid } from '@gongyuan/contexts/cases/urgent/commands';
import type { Past } from '@gongyuan/platform/testing/given';
import {
  applied,
  apply,
  approver,
  assessed,
  assigned,
  CASE,
  CITY,
  COUNTY,
  coordinator,
  FIRM,
  given,
  handler,
  handling,
  make,
  OTHER_CASE,
  played,
  registrar,
  reviewed,
  scan,
  stepRules,
  supplementing,
  supplied,
  system,
} from './case-work';

/** Ways a case can go, each decided by the rules themselves; together they hold every fact of a case. */

/** A gang of workers of one site. */
const gang = Array.from({ length: 25 }, (_, n) => `g${10 + n}`);

/** Words that stand for people on these ways. */
const staff = ['registrar', 'coordinator', 'approver', 'handler', 'other-handler', 'lawyer', 'other-approver', 'planner'];
export const peopleOnTheWay = ['worker', 'second', 'boss', 'wife', ...gang, ...staff];

/** The id that the last fact of a type gave to something. */
function idIn(past: readonly Past[], type: string, field: string): string {
  const event = past.findLast((one) => one.type === type);
  return (event?.data as Record<string, string> | undefined)?.[field] ?? '';
}
const firstRespondent = (past: readonly Past[]): string =>
  (past[0]?.data as { respondents?: readonly { id: string }[] } | undefined)?.respondents?.[0]?.id ?? '';

const on = (occurredOn: string) => ({ caseId: CASE, occurredOn });

const boss = {
  kind: 'person',
  role: 'foreman',
  person: { subject: 'boss', name: '包工头', phone: '13900000000' },
  creditCode: '91350100M000100Y43',
} as const;
const second = {
  person: { subject: 'second', name: '工人乙' },
  categories: ['woman-worker', 'migrant-worker'],
  relation: 'unclear',
} as const;

const many = played(
  [],
  registrar,
  apply({
    applicants: [...apply().applicants, { ...second, categories: [...second.categories] }],
    respondents: [...apply().respondents, boss],
    agent: { person: { subject: 'wife', name: '家属', phone: '13700000000' }, relation: 'spouse', authority: 'special' },
    requests: '支付工资',
    employmentEndedOn: '2026-03-01',
    order: { number: '12351-1', returnBy: '2026-06-10' },
  }),
);
const fewer = played(
  many,
  registrar,
  make(CorrectApplication, {
    ...on('2026-06-02'),
    reason: '写错了',
    changes: { applicants: apply().applicants, respondents: apply().respondents, cause: { code: '206(2)', version: '2026' } },
    remove: ['agent', 'employmentEndedOn'],
  }),
);
const corrected = played(
  reviewed,
  registrar,
  make(CorrectApplication, { ...on('2026-06-03'), reason: '写错了', changes: { statement: '拖欠工资四个月', matter: 'injury' } }),
);
const onPaper = played(
  reviewed,
  registrar,
  make(RecordPaperDecision, {
    ...on('2026-06-04'),
    decision: 'grant',
    decidedBy: 'approver',
    formNumber: '审批1号',
    scan: '柜一',
    note: '同意',
  }),
);
const declined = played(assigned, handler, make(DeclineAssignment, { ...on('2026-06-05'), reason: '利益冲突' }));
const reassigned = played(declined, coordinator, make(AssignHandler, { ...on('2026-06-06'), handler: 'other-handler', note: '熟悉工地' }));
const otherHandler = { ...handler, id: 'other-handler' };
const awarded = played(
  handling,
  handler,
  make(RecordOutcome, {
    ...on('2026-08-20'),
    route: 'arbitration-award',
    finalAward: true,
    document: { number: '〔2026〕第1号', issuedOn: '2026-08-17', body: '晋中市劳动人事争议仲裁委员会' },
    receivedOn: '2026-08-18',
    respondentReceivedOn: '2026-08-19',
    perApplicant: [{ subject: 'worker', claimed: 1_300_000, awarded: 1_000_000 }],
    summary: '支持大部分请求',
  }),
);
const settled = played(
  awarded,
  handler,
  make(RecordOutcome, {
    ...on('2026-08-25'),
    route: 'settlement',
    document: { issuedOn: '2026-08-24' },
    amounts: { awarded: 900_000, received: 900_000 },
  }),
);

const ATTACHED = 'attachment';
const attached = played(applied, registrar, make(AttachFile, { ...on('2026-06-02'), item: 'identity', note: '正反面', file: scan() })).map(
  (event) => (event.type === 'FileAttached' ? { ...event, data: { ...event.data, attachmentId: ATTACHED } } : event),
);
const replaced = played(
  attached,
  registrar,
  make(ReplaceFile, { ...on('2026-06-03'), attachmentId: ATTACHED, reason: '不清楚', file: scan('重拍.jpg') }),
);
const withdrawnFile = played(replaced, registrar, make(WithdrawFile, { ...on('2026-06-04'), attachmentId: ATTACHED, reason: '传错了' }));
const joined = played(
  reviewed,
  registrar,
  make(AddApplicant, { ...on('2026-06-03'), applicant: { ...second, categories: [...second.categories] }, reason: '一起干活' }),
);
const withGang = played(
  joined,
  registrar,
  make(ImportRoster, {
    ...on('2026-06-04'),
    evidence: '名册一册',
    applicants: gang.map((subject) => ({
      person: { subject, name: subject, phone: '13600000000' },
      relation: 'labour' as const,
      categories: ['migrant-worker' as const],
      claims: [{ item: 'wages' as const, amount: 100_000 }],
    })),
  }),
);
const leaving = played(withGang, registrar, make(RemoveApplicant, { ...on('2026-06-04'), subject: 'worker', reason: '已自行和解' }));
const contractor = played(
  leaving,
  registrar,
  make(AddRespondent, {
    ...on('2026-06-04'),
    respondent: { kind: 'organisation', role: 'general-contractor', name: '某总承包公司', projectName: '某工地', phone: '03543330000' },
    reason: '总承包单位应先行清偿',
  }),
);
const tradesman = played(
  contractor,
  registrar,
  make(AddRespondent, { ...on('2026-06-04'), respondent: { ...boss, kind: 'person', role: 'foreman' } }),
);
const renamed = played(
  tradesman,
  registrar,
  make(CorrectParty, {
    ...on('2026-06-04'),
    reason: '姓名写错',
    subject: 'second',
    applicant: {
      person: { subject: 'second', name: '工人丙', idNumber: '140700000000000001' },
      categories: ['migrant-worker'],
      occupation: 'other',
      occupationNote: '架子工',
      relation: 'labour',
      claims: [{ item: 'wages', amount: 50_000 }],
    },
  }),
);
const firm = given(...renamed).state();
const rectified = played(
  renamed,
  registrar,
  make(CorrectParty, {
    ...on('2026-06-04'),
    reason: '单位全称',
    respondent: {
      id: firm.stage === 'none' ? '' : firm.respondents[0]?.id,
      kind: 'organisation',
      role: 'labour-subcontractor',
      name: '某建筑劳务有限公司',
    },
  }),
);
const represented = played(
  rectified,
  registrar,
  make(NameRepresentatives, { ...on('2026-06-05'), representatives: ['second', 'g10', 'g11'], evidence: '推举书' }),
);
const spokesmanLeft = played(represented, registrar, make(RemoveApplicant, { ...on('2026-06-05'), subject: 'g11', reason: '退出' }));
const agreed = played(
  spokesmanLeft,
  registrar,
  make(RecordConsent, { ...on('2026-06-05'), subject: 'second', kinds: ['sensitive', 'share-firm'], evidence: '同意书' }),
);
const collectiveCase = played(
  agreed,
  registrar,
  make(WithdrawConsent, { ...on('2026-06-06'), subject: 'second', kind: 'sensitive', reason: '不愿再用' }),
);
const limited = played([], registrar, apply({ employmentEndedOn: '2026-01-10' }));
const interrupted = played(limited, registrar, make(RecordInterruption, { ...on('2026-06-05'), kind: 'acknowledged', evidence: '承诺书' }));
const resumed = played(
  played(interrupted, registrar, make(SuspendLimitation, { ...on('2026-06-06'), cause: 'force-majeure', evidence: '公告' })),
  registrar,
  make(ResumeLimitation, { ...on('2026-06-16'), evidence: '公告' }),
);
const loaded: readonly Past[] = [
  {
    type: 'HolidayYearProposed',
    on: '2026-11-10',
    data: { proposalId: 'h', year: 2027, version: 1, source: '通知', daysOff: ['2027-01-01'], makeUpWorkdays: [] },
  },
  { type: 'HolidayYearApproved', on: '2026-11-11', data: { proposalId: 'h', year: 2027, version: 1 } },
];
const planned = played(resumed, coordinator, make(PlanNextStep, { ...on('2026-06-16'), what: '催单位提交工资表', by: '2026-06-24' }));
const told = played(
  planned,
  registrar,
  make(RecordKeyDay, { ...on('2026-06-17'), kind: 'harm-known', day: '2026-05-06', evidence: '事故认定书' }),
);
const toldAgain = played(
  told,
  registrar,
  make(RecordInterruption, { ...on('2026-06-18'), of: idIn(told, 'KeyDayRecorded', 'keyDayId'), kind: 'claimed', evidence: '索赔函' }),
);
const settledDate = played(
  toldAgain,
  registrar,
  make(SettleDate, { ...on('2026-06-19'), of: idIn(told, 'KeyDayRecorded', 'keyDayId'), how: 'needless', note: '保险公司已赔付' }),
);
const recounted = [
  ...settledDate,
  ...given(...settledDate)
    .and('holidays-cn', ...loaded)
    .as(system)
    .when(make(RecountDates, on('2026-11-11')))
    .events(),
];
const sealed = played(
  withdrawnFile,
  registrar,
  make(RecordSeal, { ...on('2026-06-05'), paper: 'application', number: '登1', copies: 2, note: '补盖' }),
);

const hurried = played(
  applied,
  coordinator,
  make(GrantUrgentAid, { ...on('2026-06-02'), ground: 'preservation', explanation: '工地即将拆除' }),
);
const firmFirst = played(hurried, coordinator, make(AssignFirm, { ...on('2026-06-02'), firm: FIRM, note: '请尽快指定' }));
const namedByFirm = played(
  firmFirst,
  coordinator,
  make(NameHandler, { ...on('2026-06-03'), handler: 'lawyer', namedIn: '指定函', note: '熟悉', overLimitReason: '只有他熟悉工地' }),
);
const lawyer = { ...handler, id: 'lawyer' };
const atWork = played(namedByFirm, lawyer, make(AcceptAssignment, on('2026-06-03')));
const retained = played(atWork, lawyer, make(SignRetainer, { ...on('2026-06-04'), agreement: '委托协议', authority: '授权委托书' }));
const confirmed = played(retained, approver, make(ConfirmUrgentAid, { ...on('2026-06-04'), note: '同意' }));
const looked = played(confirmed, coordinator, make(AssessMeans, { ...on('2026-06-05'), way: 'exempt', proof: '居住证' }));
const opined = played(looked, coordinator, make(ReviewOpinion, { ...on('2026-06-05'), recommends: 'grant', opinion: '符合条件' }));
const urgentGranted = played(opined, approver, make(GrantAid, on('2026-06-08')));
const asked = played(urgentGranted, registrar, make(AskReplacement, { ...on('2026-06-09'), askedBy: 'client', reason: '联系不上' }));
const kept = played(asked, coordinator, make(RefuseReplacement, { ...on('2026-06-10'), reason: '已取得联系' }));
const askedAgain = played(kept, registrar, make(AskReplacement, { ...on('2026-06-20'), askedBy: 'client', reason: '仍联系不上' }));
const replacedHandler = played(
  askedAgain,
  coordinator,
  make(ReplaceHandler, {
    ...on('2026-06-22'),
    ...{ handler: 'handler', askedBy: 'client', reason: '受援人要求', note: '请交接', overLimitReason: '无人可派' },
  }),
);
const refusedAid = played(
  reviewed,
  approver,
  make(RefuseAid, { ...on('2026-06-04'), reason: 'no-facts', explanation: '证据不足', objectTo: '晋中市总工会' }),
);
const objected = played(
  refusedAid,
  registrar,
  make(RaiseObjection, { ...on('2026-06-10'), subject: 'worker', grounds: '有考勤记录', evidence: '异议书' }),
);
const above = { ...approver, id: 'other-approver' };
const upheld = played(objected, above, make(DecideObjection, { ...on('2026-06-12'), upheld: true, explanation: '应予援助' }));

/** Everything a handler writes down on the way to an award. */
const worked = [
  make(RecordMeeting, {
    ...on('2026-06-09'),
    way: 'in-person',
    place: '工会法律援助站',
    informed: ['agency', 'risks'],
    signed: true,
    record: '核对工资数额',
  }),
  make(LogWork, { ...on('2026-06-10'), work: '整理证据', minutes: 90 }),
  make(FileProceeding, {
    ...on('2026-06-11'),
    kind: 'arbitration',
    body: '晋中市劳动人事争议仲裁委员会',
    claimed: 1_234_500,
    codes: [{ respondent: firstRespondent(handling), creditCode: '92140702MA0K000238' }],
    note: '窗口提交',
  }),
].reduce((past, command) => played(past, handler, command), handling);
const labour = idIn(worked, 'ProceedingFiled', 'proceedingId');
const progress = (day: string, step: RecordProgress['step'], fields: Partial<RecordProgress> = {}) =>
  make(RecordProgress, { ...on(day), proceedingId: labour, step, ...fields });
const heard = [
  progress('2026-06-16', 'accepted', { number: '晋中劳人仲案字〔2026〕第88号', note: '收到受理通知' }),
  progress('2026-06-20', 'suspended'),
  progress('2026-06-25', 'resumed'),
  make(RecordDocument, { ...on('2026-06-26'), kind: 'evidence', title: '工资条', dated: '2026-05-01', form: 'paper', place: '柜三' }),
  make(AddNote, { ...on('2026-06-26'), note: '对方愿意协商' }),
  make(RecordMajorReport, {
    ...on('2026-06-27'),
    matter: 'group',
    report: '同一工地另有多人',
    to: '法律工作部',
    means: 'phone',
    reply: '并案处理',
  }),
  make(ScheduleHearing, { ...on('2026-07-01'), proceedingId: labour, hearingOn: '2026-07-20', time: '09:00', place: '第二仲裁庭' }),
].reduce((past, command) => played(past, handler, command), worked);
const ruled = [
  make(RecordHearing, {
    ...on('2026-07-20'),
    proceedingId: labour,
    hearingId: idIn(heard, 'HearingScheduled', 'hearingId'),
    attended: true,
    adjourned: false,
    summary: '双方到庭',
  }),
  make(RecordOutcome, {
    ...on('2026-08-05'),
    proceedingId: labour,
    route: 'arbitration-award',
    document: { issuedOn: '2026-08-03' },
    receivedOn: '2026-08-05',
    performBy: '2026-08-20',
    amounts: { claimed: 1_234_500, awarded: 1_000_000 },
  }),
  make(CloseCase, { ...on('2026-08-10'), result: 'partly-won', summary: '裁决支付工资' }),
].reduce((past, command) => played(past, handler, command), heard);

/** A file that holds what must be in it. */
const wholeFile: SubmitFile['items'] = (
  [
    'application-form',
    'identity',
    'means',
    'approval-sheet',
    'decision',
    'assignment-letter',
    'agreement',
    'result-document',
    'summary',
  ] as const
).map((item) => ({ item, pages: 2 }));
const paid = [
  make(RecordRecovery, {
    ...on('2026-08-20'),
    received: [{ subject: 'worker', amount: 600_000 }],
    evidence: '转账回单',
    payer: '某建筑公司',
    proceedingId: labour,
  }),
  make(SubmitFile, { ...on('2026-08-25'), items: wholeFile, note: '正卷一册' }),
].reduce((past, command) => played(past, handler, command), ruled);
const checkedTwice = [
  [
    coordinator,
    make(CheckFile, {
      ...on('2026-08-26'),
      result: 'returned',
      items: ['result-document'],
      reason: '裁决书缺页',
      resubmitBy: '2026-09-05',
    }),
  ],
  [handler, make(SubmitFile, { ...on('2026-08-28'), items: wholeFile })],
  [coordinator, make(CheckFile, { ...on('2026-08-31'), result: 'passed', place: '档案室一柜' })],
  [registrar, make(RecordRecovery, { ...on('2026-09-10'), received: [{ subject: 'worker', amount: 40_000 }], evidence: '收条' })],
] as const;
const archived = checkedTwice.reduce<readonly Past[]>((past, [actor, command]) => played(past, actor, command), paid);
const called = [
  [
    registrar,
    make(VoidRecovery, { ...on('2026-09-11'), recoveryId: idIn(archived, 'RecoveryRecorded', 'recoveryId'), reason: '金额写错' }),
  ],
  [
    coordinator,
    make(RecordCallback, {
      ...on('2026-09-15'),
      ...{ subject: 'worker', way: 'phone', reached: true, satisfaction: 'satisfied', tookMoney: 'no', paidInFull: false, words: '办得快' },
    }),
  ],
] as const;
const calledBack = called.reduce<readonly Past[]>((past, [actor, command]) => played(past, actor, command), archived);
const terminated = played(
  worked,
  approver,
  make(TerminateAid, { ...on('2026-07-01'), ground: 'false-evidence', explanation: '工资条系伪造', objectTo: '山西省总工会' }),
);
const objectedTo = played(
  played(terminated, handler, make(ReceiveTermination, on('2026-07-03'))),
  registrar,
  make(RaiseObjection, { ...on('2026-07-06'), subject: 'worker', grounds: '工资条属实', evidence: '异议书' }),
);
const decidedOn = (upheld: boolean) =>
  played(objectedTo, above, make(DecideObjection, { ...on('2026-07-08'), upheld, explanation: '工资条经核对属实' }));
const terminatedOnPaper = played(
  decidedOn(true),
  registrar,
  make(RecordPaperTermination, {
    ...on('2026-07-20'),
    ...{ decidedBy: 'approver', formNumber: '审批3号', scan: '柜二' },
    ...{ ground: 'client-request', explanation: '已与单位和解', objectTo: '山西省总工会' },
  }),
);

const sent = played(reviewed, coordinator, make(TransferCase, { ...on('2026-06-03'), to: COUNTY, reason: '用工地在榆次' }));
const sentBack = played(sent, { ...coordinator, id: 'planner' }, make(ReturnTransfer, { ...on('2026-06-04'), reason: '注册地不在本区' }));
const sentWrongly = played(sentBack, coordinator, make(TransferCase, { ...on('2026-06-04'), to: COUNTY, reason: '工地在榆次城区' }));
const recalled = played(sentWrongly, coordinator, make(RecallTransfer, { ...on('2026-06-04'), reason: '送错了单位' }));
const sentAgain = played(recalled, coordinator, make(TransferCase, { ...on('2026-06-04'), to: COUNTY, reason: '工地在榆次城区' }));
const accepted = played(sentAgain, { ...coordinator, id: 'planner' }, make(AcceptTransfer, { ...on('2026-06-05'), note: '已联系申请人' }));
const otherOpinion = make(ReviewOpinion, { ...on('2026-06-05'), recommends: 'grant', opinion: '符合条件' });
const grantedElsewhere = played(
  played(accepted, { ...coordinator, id: 'planner' }, otherOpinion),
  approver,
  make(GrantAid, on('2026-06-08')),
);

const linked = played(
  handling,
  registrar,
  make(LinkCases, { ...on('2026-06-10'), other: OTHER_CASE, kind: 'same-dispute', reason: '同一工地欠薪' }),
);
const parted = played(linked, registrar, make(UnlinkCases, { ...on('2026-06-11'), other: OTHER_CASE, reason: '不是同一工地' }));
const linkedAgain = played(
  parted,
  registrar,
  make(LinkCases, { ...on('2026-06-12'), other: OTHER_CASE, kind: 'same-employer', reason: '同一用人单位' }),
);

const withSteps = { [`rules-${CITY}`]: stepRules(CITY) };
const planner = { ...coordinator, id: 'planner' };
/** Commands of several people on a case of a unit that laid down steps. */
const inTurn = (
  past: readonly Past[],
  ...commands: readonly (readonly [Parameters<typeof played>[1], Parameters<typeof played>[2]])[]
): readonly Past[] => commands.reduce((so, [actor, command]) => played(so, actor, command, withSteps), past);
const opinion = (day: string) => make(ReviewOpinion, { ...on(day), recommends: 'grant', opinion: '符合条件' });
const sign = (day: string, result: EndorseDecision['result'] = 'agree', words = '同意初审意见') =>
  make(EndorseDecision, { ...on(day), result, opinion: words });
const signed = inTurn(
  assessed,
  [coordinator, opinion('2026-06-03')],
  [planner, sign('2026-06-03', 'send-back', '请补充工资数额依据')],
  [coordinator, opinion('2026-06-04')],
  [planner, sign('2026-06-04')],
  [above, sign('2026-06-05')],
  [approver, make(GrantAid, on('2026-06-05'))],
);
const proposed = make(ProposeTermination, { ...on('2026-06-20'), ground: 'own-lawyer', opinion: '受援人另行委托律师' });
const endedInTurn = inTurn(
  signed,
  [coordinator, make(AssignHandler, { ...on('2026-06-06'), handler: 'handler' })],
  [handler, make(AcceptAssignment, on('2026-06-08'))],
  [coordinator, proposed],
  [above, sign('2026-06-20', 'send-back', '请核实委托日期')],
  [coordinator, { ...proposed, occurredOn: '2026-06-22' }],
  [above, sign('2026-06-23')],
  [approver, make(TerminateAid, { ...on('2026-06-24'), ground: 'own-lawyer', explanation: '另行委托律师' })],
);
const signedOnPaper = inTurn(
  assessed,
  [coordinator, opinion('2026-06-03')],
  [
    registrar,
    make(RecordPaperDecision, {
      ...{ ...on('2026-06-06'), decision: 'grant', decidedBy: 'approver', formNumber: '审批5号', scan: '柜三' },
      endorsements: [
        { signedBy: 'planner', signedOn: '2026-06-04' },
        { signedBy: 'other-approver', signedOn: '2026-06-05' },
      ],
    }),
  ],
);
const voidedInTurn = inTurn(
  assessed,
  [coordinator, opinion('2026-06-03')],
  [planner, sign('2026-06-04')],
  [registrar, make(CorrectApplication, { ...on('2026-06-04'), reason: '写错了', changes: { statement: '拖欠工资五个月' } })],
);

export const casePaths: Readonly<Record<string, readonly Past[]>> = {
  withdrawn: played(supplied, registrar, make(WithdrawApplication, { ...on('2026-06-11'), reason: '和解', evidence: '书面' })),
  lapsed: played(supplementing, system, make(LapseApplication, on('2026-06-21'))),
  refused: played(
    reviewed,
    approver,
    make(RefuseAid, { ...on('2026-06-04'), reason: 'out-of-scope', explanation: '不属于援助范围', objectTo: '山西省总工会' }),
  ),
  'refused on paper': played(
    reviewed,
    registrar,
    make(RecordPaperDecision, {
      ...on('2026-06-04'),
      ...{ decision: 'refuse', decidedBy: 'approver', formNumber: '审批2号', scan: '柜二' },
      ...{ reason: 'other', explanation: '材料不实', objectTo: '山西省总工会' },
    }),
  ),
  'confirmed after paper': played(onPaper, approver, make(ConfirmDecision, on('2026-06-05'))),
  'declined and assigned anew': played(reassigned, otherHandler, make(AcceptAssignment, on('2026-06-08'))),
  'corrected before the review': fewer,
  'corrected after the review': corrected,
  closed: played(settled, handler, make(CloseCase, { ...on('2026-08-26'), result: 'settled', summary: '已履行' })),
  'with papers': sealed,
  'a collective dispute': collectiveCase,
  'given aid first, then decided on, then handed over': played(replacedHandler, handler, make(AcceptAssignment, on('2026-06-23'))),
  'objected to, and given aid after all': played(upheld, approver, make(GrantAid, on('2026-06-15'))),
  'objected to in vain': played(objected, above, make(DecideObjection, { ...on('2026-06-12'), upheld: false, explanation: '维持' })),
  archived: calledBack,
  'taken up again': played(calledBack, coordinator, make(ReopenCase, { ...on('2026-09-16'), reason: '对方不履行' })),
  terminated: [
    make(ReceiveTermination, on('2026-07-03')),
    make(SubmitFile, { ...on('2026-07-10'), items: wholeFile.filter(({ item }) => item !== 'result-document') }),
  ].reduce<readonly Past[]>((past, command) => played(past, handler, command), terminated),
  'terminated, objected to in vain': decidedOn(false),
  'terminated, taken up again on an objection, terminated on paper': played(
    terminatedOnPaper,
    approver,
    make(ConfirmTermination, on('2026-07-21')),
  ),
  'interrupted, suspended and counted again': recounted,
  'sent back, sent again and given aid elsewhere': grantedElsewhere,
  'linked with another, parted and linked again': linkedAgain,
  'signed step by step, sent back, terminated the same way': endedInTurn,
  'signed on paper box by box': signedOnPaper,
  'corrected while it was signed': voidedInTurn,
  'only applied for': applied,
};

import { createHash } from 'node:crypto';
import { questionnaireFor } from '@gongyuan/contexts/outreach/checkup/questionnaires';
import { measureByKey } from '@gongyuan/contexts/programme';
import { painted, pngOf } from '@gongyuan/platform/testing/pictures';

/**
 * A body for every endpoint that takes one: what a test that walks over all of them sends. The words come from outside, so
 * that one test can say anything and another can find again what it said.
 */

import { archiveItems } from '@gongyuan/contexts/cases/codes';

/** What people write and say: everything here is personal but `plain`. Each call of one with the same `of` says the same. */
export interface Words {
  name(of: string): string;
  text(of: string): string;
  address(of: string): string;
  phone(of: string): string;
  idNumber(of: string): string;
  /** A credit code that leads to a person: a sole trader's. */
  traderCode(of: string): string;
  birthDate(): string;
  login(of: string): string;
  password(of: string): string;
  /** Names of organisations and numbers of papers: they stand in the open. */
  plain(of: string): string;
  companyCode(of: string): string;
}

/** The things a request is about. */
export interface Target {
  readonly unit: string;
  readonly contactId: string;
  readonly caseId: string;
  readonly activityId: string;
  /** A check-up of a worker. */
  readonly checkupId: string;
  /** A member of staff, with a post and a deputyship of theirs. */
  readonly personId: string;
  readonly postId: string;
  readonly deputyId: string;
  /** A leave of `handler`. */
  readonly leaveId: string;
  /** A unit below `unit`. */
  readonly unitId: string;
  readonly sessionId: string;
  /** Days off of a year that wait for approval. */
  readonly proposalId: string;
  readonly handler: string;
  /** A law firm of the tree. */
  readonly firm: string;
  readonly approver: string;
  /** A measure of the programme, and a delivery that waits to be checked. */
  readonly measureId: string;
  readonly deliveryId: string;
  /** The first applicant of the case, and its first respondent. */
  readonly applicant: string;
  /** An attachment of the case. */
  readonly attachmentId: string;
  readonly scanId: string;
  /** A day from which dates of the case are counted, once one was told. */
  readonly keyDayId?: string;
  /** A photo of the activity. */
  readonly photoId: string;
  readonly respondent: string;
  readonly kitId: string;
  /** A purchase, and so a batch. */
  readonly purchaseId: string;
  readonly storeId: string;
  /** Another store of the same unit. */
  readonly otherStoreId: string;
  /** Who keeps `storeId`. */
  readonly keeper: string;
  readonly transferId: string;
  readonly countId: string;
  readonly varianceId: string;
  readonly handoutId: string;
  readonly sheetId: string;
  readonly exceptionId: string;
  /** A sample whose seed is fixed and that has not been drawn. */
  readonly sampleId: string;
  /** A proceeding of the case, a hearing of it that is to come, and money that came in. */
  readonly proceedingId: string;
  readonly hearingId: string;
  readonly recoveryId: string;
  readonly reminderId: string;
  readonly token: string;
  readonly login: string;
  readonly password: string;
  readonly today: string;
}

type Bodies = (about: Target, words: Words) => readonly [object, ...object[]];

const order = (w: Words) => ({ number: w.plain('转办单'), returnBy: '2099-01-01' });

const person = (w: Words, of: string) => ({
  name: w.name(of),
  idNumber: w.idNumber(of),
  phone: w.phone(of),
  gender: 'female',
  birthDate: w.birthDate(),
  address: w.address(of),
});

const applicant = (w: Words, of: string) => ({
  person: person(w, of),
  categories: ['migrant-worker'],
  occupation: 'other',
  occupationNote: w.text(`${of}职业`),
  relation: 'labour',
  claims: [{ item: 'wages', amount: 1_234_500 }],
});

/** All parts of an application, each with everything that can be said in it. */
const application = (w: Words, today: string, which: string) => ({
  applicants: [applicant(w, `${which}申请人甲`), applicant(w, `${which}申请人乙`)],
  respondents: [
    {
      kind: 'organisation',
      role: 'employer',
      name: w.plain('用人单位'),
      creditCode: w.companyCode('用人单位'),
      projectName: w.plain('项目'),
      phone: w.phone(`${which}单位电话`),
    },
    { kind: 'organisation', role: 'labour-subcontractor', name: w.plain('个体户'), creditCode: w.traderCode(`${which}个体户`) },
    { kind: 'person', role: 'foreman', person: person(w, `${which}包工头`), creditCode: w.traderCode(`${which}包工头`) },
  ],
  agent: { person: person(w, `${which}代理人`), relation: 'spouse', authority: 'special' },
  matter: 'labour-or-pay',
  cause: { code: '205(5)', version: '2026' },
  aidForm: 'mediation-arbitration',
  statement: w.text(`${which}案情`),
  requests: w.text(`${which}请求`),
  employmentEndedOn: today,
  harmKnownOn: today,
});

/** A photo of a session, small and whole. */
export const photo = (name: string): File => new File([new Uint8Array(pngOf(painted(1, 32, 32)))], `${name}.png`, { type: 'image/png' });

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

/** A scan: what a file is told by is how it begins. */
const SCAN = '%PDF-1.4\n%%EOF\n';
const scan = (name: string): File => new File([SCAN], `${name}.pdf`, { type: 'application/pdf' });
/** Workers of one site, enough of them for a collective dispute. */
const roster = (w: Words) => Array.from({ length: 10 }, (_, index) => applicant(w, `名册工人${index}`));

/** A day of the year that the programme is for. */
const doneOn = '2026-03-02';

/** Each kind of delivery, with everything that can be said of it. */
const deliveries = (w: Words, of: string) => [
  {
    measureId: measureByKey('job-fairs').id,
    doneOn,
    amount: 2,
    subject: w.plain('招聘会'),
    title: w.text(`${of}招聘会`),
    evidence: w.text(`${of}佐证`),
  },
  {
    ...{ measureId: measureByKey('visit-funds').id, doneOn, cash: 1_000_000, inKind: 500_000, subject: w.plain('节日') },
    ...{ title: w.text(`${of}慰问`), evidence: w.text(`${of}慰问凭证`) },
  },
  {
    ...{ measureId: measureByKey('station-services').id, doneOn, reached: 16, subject: w.plain('驿站') },
    ...{ title: w.text(`${of}驿站`), evidence: w.text(`${of}核查表`) },
  },
  {
    ...{ measureId: measureByKey('trainees').id, doneOn, amount: 40, persons: 38 },
    ...{ title: w.text(`${of}培训`), evidence: w.text(`${of}签到表`) },
  },
];

const attendee = (w: Words, of: string) => ({
  person: person(w, of),
  categories: ['migrant-worker', 'woman-worker'],
  occupation: 'construction',
});

/** A team of a colleague and somebody from outside. */
const team = (t: Target, w: Words, guest: string) => [
  { person: { subject: t.handler }, role: 'lawyer' },
  { person: { name: w.name(guest) }, role: 'volunteer' },
];

const activity = (t: Target, w: Words, which: string) => ({
  unit: t.unit,
  kind: 'lecture',
  campaigns: ['respect-law-build-dreams', 'warm-season'],
  title: w.plain(`活动${which}`),
  day: t.today,
  from: '09:00',
  to: '11:00',
  place: { kind: 'site', name: w.plain('活动地点') },
  host: w.plain('承办单位'),
  partners: [w.plain('协办单位')],
  team: team(t, w, `外请${which}`),
  expected: 80,
  categories: ['migrant-worker'],
});

const figures = (w: Words) => ({
  groups: [{ occupation: 'construction', persons: 78 }],
  tags: [{ category: 'migrant-worker', persons: 70 }],
  evidence: ['sign-in-sheet'],
  materials: [{ title: w.plain('资料'), copies: 100 }],
  consultations: 12,
});
/** Every question of a worker's check-up answered, the first one with what gives a finding. */
export const checkupAnswers = (today: string, first: 'no' | 'partly' = 'no') =>
  (questionnaireFor('worker', today)?.questions ?? []).map(({ code }, index) => ({
    question: code,
    answer: index === 0 ? first : 'unknown',
  }));
/** The finding that the first answer gives. */
const finding = 'agreement';

const nothing: Bodies = () => [{}];

/** What is said of somebody at a hand-out. */
const recipient = (w: Words, of: string) => ({ name: w.name(of), idNumber: w.idNumber(of), phone: w.phone(of) });

const strokes = 'M1 1 L20 20';

/** A roster as a spreadsheet has it: somebody who is right, and somebody whose ID number is not. */
const rosterRows = (w: Words, of: string): string[][] => [
  ['姓名', '身份证号', '手机号', '班组', '工种'],
  [w.name(`${of}甲`), w.idNumber(`${of}甲`), w.phone(`${of}甲`), '木工班', '木工'],
  [w.name(`${of}乙`), '123', '', '木工班', '快递员'],
];

export const bodies: Readonly<Record<string, Bodies>> = {
  'POST /api/session': (t) => [{ login: t.login, password: t.password }],
  // refused for its length, so that the walk goes on with the password it knows
  'POST /api/session/password': (t) => [{ current: t.password, password: 'short' }],
  'POST /api/password': (t, w) => [{ token: t.token, password: w.password('新密码') }],
  'POST /api/first-admin': (t, w) => [
    { token: t.token, login: w.login('administrator'), name: w.name('管理员'), password: w.password('管理员密码') },
  ],

  'POST /api/samples': (t, w) => [
    { unit: t.unit, appliedFrom: '2001-01-01', appliedTo: '2099-01-01', size: 2, reason: w.text('抽查理由') },
  ],
  'POST /api/samples/:sampleId/draw': nothing,

  'POST /api/units': (t, w) => [
    {
      code: `T-${w.plain('单位代码')}`.replace(/[^0-9A-Za-z.-]/g, '').slice(0, 32),
      name: w.plain('新单位'),
      shortName: w.plain('简称').slice(0, 20),
      kind: 'township',
      parent: t.unit,
      series: w.plain('字').slice(0, 10),
      oldCodes: ['142401'],
    },
  ],
  'POST /api/units/:unitId/rename': (_, w) => [{ name: w.plain('更名'), shortName: w.plain('更名简称').slice(0, 20) }],
  'POST /api/units/:unitId/move': (t) => [{ parent: t.unit }],
  'POST /api/units/:unitId/close': nothing,

  'POST /api/people': (_, w) => [{ person: { name: w.name('新同事'), phone: w.phone('新同事') }, login: w.login('colleague') }],
  'POST /api/people/search': (_, w) => [
    { kind: 'name', value: w.name('查无此人') },
    { kind: 'phone', value: w.phone('查无此号') },
    { kind: 'id-number', value: w.idNumber('查无此证') },
  ],
  'POST /api/people/:personId/password-link': nothing,
  'POST /api/people/:personId/correct-name': (_, w) => [{ name: w.name('更正姓名') }],
  'POST /api/people/:personId/correct-phone': (_, w) => [{ phone: w.phone('更正电话') }],
  'POST /api/people/:personId/disable': (_, w) => [{ reason: w.text('停用原因') }],
  'POST /api/people/:personId/enable': (_, w) => [{ reason: w.text('恢复原因') }],
  'POST /api/people/:personId/posts': (t) => [{ post: 'storekeeper', unit: t.unit, from: t.today, to: '2099-01-01' }],
  'POST /api/people/:personId/posts/:postId/end': (_, w) => [{ reason: w.text('免职原因') }],
  'POST /api/people/:personId/deputies': (t) => [
    { forPerson: t.approver, post: 'approver', unit: t.unit, from: t.today, to: '2099-01-01' },
  ],
  'POST /api/people/:personId/deputies/:deputyId/end': (_, w) => [{ reason: w.text('结束代理原因') }],
  'POST /api/people/:personId/handler-profile': (t, w) => [
    {
      kind: 'contract-lawyer',
      firm: w.text('律师事务所'),
      firmUnit: t.unit,
      licence: w.text('执业证').slice(0, 40),
      specialties: ['wages', 'work-injury'],
      counties: [t.unit],
      maxOpenCases: 50,
      publicPayroll: false,
    },
  ],

  'POST /api/handlers/:handler/leave': (t, w) => [{ from: t.today, to: '2099-01-01', reason: w.text('请假事由') }],
  'POST /api/handlers/:handler/leave/:leaveId/end': nothing,

  'POST /api/contacts': (t, w) => [
    {
      unit: t.unit,
      channel: 'hotline-12351',
      person: person(w, '来电人'),
      organisation: w.plain('反映的单位'),
      summary: w.text('反映的问题'),
      order: order(w),
    },
  ],
  'POST /api/contacts/:contactId/close': (t, w) => [
    { outcome: 'referred', referredTo: 'arbitration', note: w.text('告知内容') },
    { outcome: 'converted', caseId: t.caseId, note: w.text('转申请说明') },
  ],

  'POST /api/activities': (t, w) => [activity(t, w, '甲'), { ...activity(t, w, '乙'), clashReason: w.text('时间冲突说明') }],
  'POST /api/activities/:activityId/change': (t, w) => [
    {
      kind: 'consultation',
      campaigns: ['respect-law-build-dreams'],
      title: w.plain('活动新名'),
      place: { kind: 'park', name: w.plain('新地点') },
      host: w.plain('新承办单位'),
      partners: [w.plain('新协办单位')],
      team: team(t, w, '外请丙'),
      expected: 60,
      categories: ['migrant-worker'],
      reason: w.text('调整原因'),
      clashReason: w.text('调整后时间冲突说明'),
    },
  ],
  'POST /api/activities/:activityId/reschedule': (t, w) => [
    { day: t.today, from: '10:00', to: '16:00', reason: w.text('改期原因'), clashReason: w.text('改期后时间冲突说明') },
  ],
  'POST /api/activities/:activityId/cancel': (_, w) => [{ reason: w.text('取消原因') }],
  'POST /api/activities/:activityId/drop': (_, w) => [{ reason: w.text('不再举办原因') }],
  'POST /api/activities/:activityId/sign-up': (_, w) => [{ attendee: attendee(w, '报名职工') }],
  'POST /api/activities/:activityId/withdraw-sign-up': (t, w) => [{ subject: t.applicant, reason: w.text('撤销报名原因') }],
  'POST /api/activities/:activityId/check-in': (_, w) => [{ way: 'paper-sheet', attendees: [attendee(w, '签到职工')] }],
  'POST /api/activities/:activityId/strike-check-in': (t, w) => [{ subject: t.applicant, reason: w.text('撤销签到原因') }],
  'POST /api/activities/:activityId/consultation': (_, w) => [
    { asker: attendee(w, '咨询职工'), question: w.text('咨询的问题'), answer: w.text('咨询的答复') },
    { question: w.text('不留名的问题'), answer: w.text('不留名的答复') },
  ],
  'POST /api/activities/:activityId/held': (t) => [{ from: '14:10', to: '15:50', present: [t.handler] }],
  'POST /api/activities/:activityId/photos': (_, w) => [{ file: photo(w.text('活动照片')) }],
  'POST /api/activities/:activityId/photos/:photoId/withdraw': (_, w) => [{ reason: w.text('作废照片原因') }],
  'POST /api/activities/:activityId/report': (_, w) => [
    { ...figures(w), summary: w.text('活动情况'), withoutPhotos: w.text('照片不足原因') },
  ],
  'POST /api/activities/:activityId/correct': (_, w) => [
    { ...figures(w), consultations: 13, campaigns: ['respect-law-build-dreams'], reason: w.text('更正活动情况原因') },
  ],
  'POST /api/activities/:activityId/verify': (_, w) => [{ note: w.text('核定说明') }],
  'POST /api/activities/:activityId/return': (_, w) => [{ reason: w.text('退回原因') }],

  'POST /api/checkups': (t, w) => [
    {
      ...{ unit: t.unit, kind: 'worker', organisation: w.plain('平台'), activityId: t.activityId, examiners: [t.handler] },
      worker: { person: person(w, '体检职工'), categories: ['new-employment'], occupation: 'courier' },
    },
    {
      ...{ unit: t.unit, kind: 'enterprise', organisation: w.plain('体检单位'), creditCode: w.companyCode('体检单位') },
      ...{ employees: 120, contactPerson: person(w, '单位联系人'), examiners: [t.handler] },
    },
    {
      ...{ unit: t.unit, kind: 'enterprise', organisation: w.plain('体检个体户'), creditCode: w.traderCode('体检个体户') },
      ...{ employees: 3, examiners: [t.handler] },
    },
  ],
  'POST /api/checkups/:checkupId/answers': (t, w) => [{ answers: checkupAnswers(t.today), note: w.text('体检情况') }],
  'POST /api/checkups/:checkupId/correct-answers': (t, w) => [
    { answers: checkupAnswers(t.today, 'partly'), reason: w.text('更正问卷原因') },
  ],
  'POST /api/checkups/:checkupId/finding': (_, w) => [
    { topic: 'pay', severity: 'high', text: w.text('补充发现'), basis: w.text('补充依据') },
  ],
  'POST /api/checkups/:checkupId/dismiss': (_, w) => [{ finding, reason: w.text('排除理由') }],
  'POST /api/checkups/:checkupId/advice': (t, w) => [
    { advice: [{ finding, text: w.text('体检建议'), dueOn: t.today }], way: 'in-person', receiver: person(w, '建议接收人') },
  ],
  'POST /api/checkups/:checkupId/follow-up': (_, w) => [{ finding, result: 'not-done', note: w.text('跟踪情况') }],
  'POST /api/checkups/:checkupId/close': (_, w) => [{ note: w.text('体检小结') }],
  'POST /api/checkups/:checkupId/drop': (_, w) => [{ reason: w.text('撤销体检原因') }],

  'POST /api/cases': (t, w) => [
    {
      ...application(w, t.today, '申请'),
      unit: t.unit,
      signedOn: t.today,
      formEvidence: w.text('申请表凭据'),
      channel: 'hotline-12345',
      order: order(w),
      contactId: t.contactId,
    },
  ],
  'POST /api/cases/:caseId/correct': (t, w) => [
    { reason: w.text('更正原因'), changes: application(w, t.today, '更正') },
    { reason: w.text('更正原因二'), remove: ['agent', 'requests'] },
  ],
  'POST /api/cases/:caseId/add-applicant': (_, w) => [{ applicant: applicant(w, '后加入的人'), reason: w.text('增加申请人说明') }],
  'POST /api/cases/:caseId/roster/check': (_, w) => [{ applicants: roster(w) }],
  'POST /api/cases/:caseId/import-roster': (_, w) => [{ applicants: roster(w), evidence: w.text('名册凭据') }],
  'POST /api/cases/:caseId/remove-applicant': (t, w) => [{ subject: t.applicant, reason: w.text('移除原因') }],
  'POST /api/cases/:caseId/add-respondent': (_, w) => [
    {
      respondent: { kind: 'person', role: 'foreman', person: person(w, '后查明的包工头'), creditCode: w.traderCode('后查明的包工头') },
      reason: w.text('增加被申请方说明'),
    },
    {
      respondent: {
        kind: 'organisation',
        role: 'general-contractor',
        name: w.plain('总承包单位'),
        creditCode: w.companyCode('总承包单位'),
        projectName: w.plain('总承包项目'),
        phone: w.phone('总承包单位电话'),
      },
    },
  ],
  'POST /api/cases/:caseId/correct-party': (t, w) => [
    {
      reason: w.text('更正当事人原因'),
      subject: t.applicant,
      applicant: { ...applicant(w, '更正当事人'), person: { ...person(w, '更正当事人'), subject: t.applicant } },
    },
    {
      reason: w.text('更正当事人原因二'),
      respondent: { id: t.respondent, kind: 'organisation', role: 'employer', name: w.plain('更正单位'), phone: w.phone('更正单位电话') },
    },
    {
      reason: w.text('更正当事人原因三'),
      respondent: {
        id: t.respondent,
        kind: 'person',
        role: 'foreman',
        person: person(w, '更正包工头'),
        creditCode: w.traderCode('更正包工头'),
      },
    },
  ],
  'POST /api/cases/:caseId/representatives': (t, w) => [{ representatives: [t.applicant], evidence: w.text('推举书') }],
  'POST /api/cases/:caseId/record-consent': (t, w) => [
    { subject: t.applicant, kinds: ['sensitive', 'share-firm'], evidence: w.text('同意书') },
  ],
  'POST /api/cases/:caseId/withdraw-consent': (t, w) => [{ subject: t.applicant, kind: 'sensitive', reason: w.text('撤回同意说明') }],
  'POST /api/cases/:caseId/link': (t, w) => [{ other: t.caseId, kind: 'same-worker', reason: w.text('关联理由') }],
  'POST /api/cases/:caseId/unlink': (t, w) => [{ other: t.caseId, reason: w.text('取消关联理由') }],
  'POST /api/cases/:caseId/request-supplement': (_, w) => [
    { items: [{ code: 'identity', note: w.text('补正说明') }], supplyBy: '2099-01-01' },
  ],
  'POST /api/cases/:caseId/supply': (_, w) => [{ note: w.text('补正收齐') }],
  'POST /api/cases/:caseId/withdraw': (_, w) => [{ reason: w.text('撤回原因'), evidence: w.text('撤回凭据') }],
  'POST /api/cases/:caseId/transfer': (t, w) => [{ to: t.unit, reason: w.text('移送理由') }],
  'POST /api/cases/:caseId/accept-transfer': (_, w) => [{ note: w.text('接收移送说明') }],
  'POST /api/cases/:caseId/return-transfer': (_, w) => [{ reason: w.text('退回移送理由') }],
  'POST /api/cases/:caseId/recall-transfer': (_, w) => [{ reason: w.text('收回移送理由') }],
  'POST /api/cases/:caseId/assess-means': (_, w) => [{ way: 'exempt', ground: 3, proof: w.text('看到的材料'), note: w.text('核查说明') }],
  'POST /api/cases/:caseId/review': (_, w) => [{ recommends: 'grant', opinion: w.text('初审意见') }],
  'POST /api/cases/:caseId/endorse': (_, w) => [
    { result: 'send-back', opinion: w.text('审签退回理由') },
    { result: 'agree', opinion: w.text('审签意见') },
  ],
  'POST /api/cases/:caseId/grant': (_, w) => [{ note: w.text('审批意见') }],
  'POST /api/cases/:caseId/refuse': (_, w) => [{ reason: 'no-facts', explanation: w.text('不予理由'), objectTo: w.plain('异议受理机构') }],
  'POST /api/cases/:caseId/paper-decision': (t, w) => [
    {
      decision: 'grant',
      decidedBy: t.approver,
      formNumber: w.plain('审批表编号'),
      scan: w.text('扫描件存放处'),
      note: w.text('纸质审批意见'),
    },
    {
      decision: 'refuse',
      decidedBy: t.approver,
      formNumber: w.plain('审批表编号二'),
      scan: w.text('扫描件存放处二'),
      reason: 'means',
      explanation: w.text('纸质不予理由'),
      objectTo: w.plain('异议受理机构二'),
    },
  ],
  'POST /api/cases/:caseId/confirm-decision': nothing,
  'POST /api/cases/:caseId/urgent-aid': (_, w) => [{ ground: 'preservation', explanation: w.text('先行援助情况') }],
  'POST /api/cases/:caseId/confirm-urgent-aid': (_, w) => [{ note: w.text('确认先行援助') }],
  'POST /api/cases/:caseId/objection': (t, w) => [{ subject: t.applicant, grounds: w.text('异议理由'), evidence: w.text('异议书') }],
  'POST /api/cases/:caseId/decide-objection': (_, w) => [{ upheld: false, explanation: w.text('异议决定理由') }],
  'POST /api/cases/:caseId/assign-firm': (t, w) => [{ firm: t.firm, note: w.text('指派律所说明') }],
  'POST /api/cases/:caseId/name-handler': (t, w) => [
    { handler: t.handler, note: w.text('律所指定说明'), namedIn: w.text('指定函'), overLimitReason: w.text('律所指定超限理由') },
  ],
  'POST /api/cases/:caseId/retainer': (_, w) => [{ agreement: w.text('委托协议'), authority: w.text('授权委托书') }],
  'POST /api/cases/:caseId/ask-replacement': (_, w) => [{ askedBy: 'client', reason: w.text('申请更换理由') }],
  'POST /api/cases/:caseId/refuse-replacement': (_, w) => [{ reason: w.text('不予更换理由') }],
  'POST /api/cases/:caseId/replace-handler': (t, w) => [
    {
      handler: t.handler,
      askedBy: 'client',
      reason: w.text('更换理由'),
      note: w.text('更换说明'),
      overLimitReason: w.text('更换超限理由'),
    },
  ],
  'POST /api/cases/:caseId/assign': (t, w) => [{ handler: t.handler, note: w.text('指派说明'), overLimitReason: w.text('超限理由') }],
  'POST /api/cases/:caseId/accept': nothing,
  'POST /api/cases/:caseId/decline': (_, w) => [{ reason: w.text('不接受的理由') }],
  'POST /api/cases/:caseId/outcome': (t, w) => [
    {
      route: 'arbitration-award',
      finalAward: true,
      document: { number: w.plain('裁决书号'), issuedOn: t.today, body: w.plain('仲裁委') },
      receivedOn: t.today,
      respondentReceivedOn: t.today,
      amounts: { claimed: 1_234_500, awarded: 1_000_000, received: 0 },
      perApplicant: [{ subject: t.applicant, claimed: 1_234_500, awarded: 1_000_000, received: 0 }],
      summary: w.text('结果说明'),
    },
    { route: 'judgment', instance: 'first', document: { issuedOn: t.today }, receivedOn: t.today, summary: w.text('判决说明') },
    { route: 'performance', performedFrom: t.today, summary: w.text('履行说明') },
  ],
  'POST /api/cases/:caseId/meeting': (_, w) => [
    {
      way: 'in-person',
      place: w.text('约见地点'),
      informed: ['agency', 'judicial-aid', 'risks', 'rights'],
      signed: true,
      record: w.text('约见笔录'),
    },
  ],
  'POST /api/cases/:caseId/proceeding': (t, w) => [
    {
      kind: 'arbitration',
      body: w.plain('仲裁委员会'),
      number: w.plain('仲裁案号'),
      against: [t.respondent],
      claimed: 1_234_500,
      note: w.text('程序说明'),
    },
    {
      kind: 'first-instance',
      body: w.plain('法院'),
      codes: [{ respondent: t.respondent, creditCode: w.traderCode('程序个体户') }],
    },
  ],
  'POST /api/cases/:caseId/progress': (t, w) => [
    { proceedingId: t.proceedingId, step: 'accepted', number: w.plain('受理案号'), note: w.text('进展说明') },
  ],
  'POST /api/cases/:caseId/schedule-hearing': (t, w) => [
    { proceedingId: t.proceedingId, hearingOn: t.today, time: '09:30', place: w.text('开庭地点') },
  ],
  'POST /api/cases/:caseId/hearing': (t, w) => [
    { proceedingId: t.proceedingId, hearingId: t.hearingId, attended: true, adjourned: false, summary: w.text('庭审情况') },
  ],
  'POST /api/cases/:caseId/document': (t, w) => [
    {
      kind: 'evidence',
      title: w.text('材料名称'),
      dated: t.today,
      form: 'paper',
      place: w.text('存放处'),
      proceedingId: t.proceedingId,
    },
  ],
  'POST /api/cases/:caseId/note': (_, w) => [{ note: w.text('办案记录') }],
  'POST /api/cases/:caseId/work': (_, w) => [{ work: w.text('工作内容'), minutes: 90 }],
  'POST /api/cases/:caseId/major-report': (_, w) => [
    { matter: 'impact', report: w.text('报告内容'), to: w.text('报告对象'), means: 'written', reply: w.text('报告答复') },
  ],
  'POST /api/cases/:caseId/recovery': (t, w) => [
    {
      received: [{ subject: t.applicant, amount: 600_000 }],
      evidence: w.text('到账凭据'),
      payer: w.text('付款人'),
      proceedingId: t.proceedingId,
    },
  ],
  'POST /api/cases/:caseId/void-recovery': (t, w) => [{ recoveryId: t.recoveryId, reason: w.text('作废到账原因') }],
  'POST /api/cases/:caseId/submit-file': (_, w) => [{ items: archiveItems.map((item) => ({ item, pages: 2 })), note: w.text('归档说明') }],
  'POST /api/cases/:caseId/check-file': (_, w) => [
    { result: 'returned', items: ['summary'], reason: w.text('退回原因'), resubmitBy: '2099-01-01' },
    { result: 'passed', place: w.text('案卷存放处') },
  ],
  'POST /api/cases/:caseId/reopen': (_, w) => [{ reason: w.text('重新办理原因') }],
  'POST /api/cases/:caseId/propose-termination': (_, w) => [{ ground: 'false-evidence', opinion: w.text('终止意见') }],
  'POST /api/cases/:caseId/terminate': (_, w) => [
    { ground: 'false-evidence', explanation: w.text('终止理由'), objectTo: w.plain('终止异议受理机构') },
  ],
  'POST /api/cases/:caseId/paper-termination': (t, w) => [
    {
      ...{ decidedBy: t.approver, formNumber: w.plain('终止审批表编号'), scan: w.text('终止扫描件存放处') },
      ...{ ground: 'client-request', explanation: w.text('纸质终止理由'), objectTo: w.plain('纸质终止异议受理机构') },
    },
  ],
  'POST /api/cases/:caseId/confirm-termination': nothing,
  'POST /api/cases/:caseId/receive-termination': nothing,
  'POST /api/cases/:caseId/callback': (t, w) => [
    {
      ...{ subject: t.applicant, way: 'phone', reached: true, satisfaction: 'fair', tookMoney: 'no', paidInFull: false },
      words: w.text('回访意见'),
    },
  ],
  'POST /api/cases/:caseId/interrupt-limitation': (_, w) => [{ kind: 'claimed', evidence: w.text('中断证据') }],
  'POST /api/cases/:caseId/suspend-limitation': (_, w) => [{ cause: 'force-majeure', evidence: w.text('中止证据') }],
  'POST /api/cases/:caseId/resume-limitation': (_, w) => [{ evidence: w.text('恢复证据') }],
  'POST /api/cases/:caseId/next-step': (_, w) => [{ what: w.text('下一步做什么'), by: '2036-06-30' }],
  'POST /api/cases/:caseId/key-day': (_, w) => [{ kind: 'injury', day: '2026-05-06', evidence: w.text('起算日证据') }],
  // a case is where it stands: nothing of the kind came from it
  'POST /api/cases/:caseId/settle-date': (t, w) => [{ of: t.keyDayId ?? t.caseId, how: 'acted', note: w.text('了结期限说明') }],
  'POST /api/cases/:caseId/reminders/:reminderId/read': nothing,
  'POST /api/unit-rules/:unit/objection-route': (t, w) => [
    { to: t.unit, body: w.plain('异议受理机构三'), rule: 'LA_OBJECTION_REVIEW_5WD', basis: w.plain('规程文号'), from: t.today },
  ],
  'POST /api/unit-rules/:unit/approval-steps': (t, w) => [
    {
      ...{ decision: 'grant', basis: w.plain('审批流程文号'), from: t.today },
      steps: [{ name: w.plain('审签环节').slice(0, 30), post: 'coordinator', unit: t.unit, days: 2 }],
    },
    { decision: 'grant', steps: [], basis: w.plain('审批流程文号二'), from: t.today },
  ],
  'POST /api/unit-rules/:unit/:proposalId/approve': nothing,
  'POST /api/unit-rules/:unit/:proposalId/reject': (_, w) => [{ reason: w.text('退回规程理由') }],
  'POST /api/holidays': (t, w) => {
    const year = Number(t.today.slice(0, 4)) + 1;
    return [{ year, source: w.plain('通知文号'), daysOff: [`${year}-01-01`, `${year}-01-02`, `${year}-01-03`], makeUpWorkdays: [] }];
  },
  'POST /api/holidays/:proposalId/approve': nothing,
  'POST /api/holidays/:proposalId/reject': (_, w) => [{ reason: w.text('退回理由') }],
  'POST /api/cases/:caseId/close': (_, w) => [{ result: 'partly-won', summary: w.text('办案小结') }],
  'POST /api/cases/:caseId/seal': (_, w) => [
    { paper: 'application', number: w.plain('用印文书编号').slice(0, 60), copies: 2, note: w.text('用印说明') },
  ],
  'POST /api/cases/:caseId/attachments': (t, w) => [
    { item: 'identity', about: t.applicant, note: w.text('附件说明'), file: scan(w.text('附件名')) },
  ],
  'POST /api/cases/:caseId/attachments/:attachmentId/replace': (_, w) => [{ reason: w.text('更换原因'), file: scan(w.text('新附件名')) }],
  'POST /api/cases/:caseId/attachments/:attachmentId/withdraw': (_, w) => [{ reason: w.text('作废原因') }],

  'POST /api/kits': (t, w) => [{ unit: t.unit, name: `${w.plain('礼包项目')}爱心安全包`, rule: 'one-per-person-per-year' }],
  'POST /api/kits/:kitId/versions': (_, w) => [{ items: [{ name: w.plain('内装物品'), quantity: 2 }], unitCost: 5_000 }],
  'POST /api/purchases': (t, w) => [
    {
      unit: t.unit,
      batchNumber: w.plain('批次'),
      kitId: t.kitId,
      kitVersion: 1,
      quantity: 100,
      purpose: w.text('采购用途'),
    },
  ],
  'POST /api/purchases/:purchaseId/decide': (_, w) => [{ decision: 'approve', note: w.text('采购意见') }],
  'POST /api/purchases/:purchaseId/contract': (_, w) => [
    { supplier: w.plain('供应商'), contractNumber: w.plain('合同编号'), invoiceNumber: w.plain('发票号码'), amount: 400_000 },
  ],
  'POST /api/purchases/:purchaseId/check': (_, w) => [{ good: 100, rejected: 0, note: w.text('验收说明') }],
  'POST /api/purchases/:purchaseId/confirm': (_, w) => [{ note: w.text('第二人验收说明') }],
  'POST /api/purchases/:purchaseId/receive': (t) => [{ storeId: t.storeId, quantity: 100 }],
  'POST /api/stores': (t, w) => [{ unit: t.unit, name: w.plain('仓库'), keeper: t.keeper }],
  'POST /api/stores/:storeId/keeper': (t) => [{ keeper: t.keeper }],
  'POST /api/stores/:storeId/issue': (t, w) => [
    {
      handoutId: t.handoutId,
      batch: t.purchaseId,
      holder: recipient(w, '领用人'),
      sheets: [{ sheetId: t.sheetId, quantity: 10 }],
    },
  ],
  'POST /api/stores/:storeId/carry-over': (t) => [{ year: Number(t.today.slice(0, 4)) - 1 }],
  'POST /api/transfers': (t, w) => [
    { fromStore: t.storeId, toStore: t.otherStoreId, lines: [{ batch: t.purchaseId, quantity: 10 }], note: w.text('调拨说明') },
  ],
  'POST /api/transfers/:transferId/receive': (t, w) => [{ lines: [{ batch: t.purchaseId, quantity: 9 }], note: w.text('签收说明') }],
  'POST /api/counts': (t) => [{ storeId: t.storeId }],
  'POST /api/counts/:countId/record': (t) => [{ lines: [{ batch: t.purchaseId, quantity: 50 }] }],
  'POST /api/counts/:countId/confirm': (t) => [{ lines: [{ batch: t.purchaseId, quantity: 50 }] }],
  'POST /api/variances': (t, w) => [{ storeId: t.storeId, batch: t.purchaseId, quantity: 1, reason: w.text('损耗情况') }],
  'POST /api/variances/:varianceId/explain': (_, w) => [{ cause: 'damaged', explanation: w.text('差异说明') }],
  'POST /api/variances/:varianceId/decide': (_, w) => [{ decision: 'write-off', note: w.text('核销意见') }],
  'POST /api/handouts': (t, w) => [
    {
      unit: t.unit,
      kitId: t.kitId,
      site: w.plain('工地'),
      siteKind: 'building-site',
      host: w.plain('项目部'),
      plannedOn: t.today,
      expected: 300,
    },
  ],
  'POST /api/handouts/:handoutId/close': nothing,
  'POST /api/handouts/:handoutId/sheets': (_, w) => [
    {
      team: w.plain('班组'),
      people: ['班组甲', '班组乙'].map((one) => ({ person: recipient(w, one), category: 'migrant-worker' })),
    },
  ],
  'POST /api/handouts/:handoutId/roster/check': (_, w) => [{ rows: rosterRows(w, '试导入') }],
  'POST /api/handouts/:handoutId/roster': (_, w) => [{ rows: rosterRows(w, '导入'), skipErrors: true }],
  'POST /api/sheets/:sheetId/hand-out': (_, w) => [
    {
      line: 1,
      person: recipient(w, '班组甲'),
      signature: strokes,
      proxy: { person: recipient(w, '代领人'), reason: w.text('代领原因') },
      happenedAt: '2026-06-05T02:00:00.000Z',
    },
    // the same person again, brought in later: an exception
    {
      person: recipient(w, '班组甲'),
      category: 'new-employment',
      signature: strokes,
      proxy: { person: recipient(w, '代领人'), reason: w.text('再次代领原因') },
      told: true,
      happenedAt: '2026-06-05T02:10:00.000Z',
    },
    { line: 2 },
  ],
  'POST /api/sheets/:sheetId/look-up': (_, w) => [{ idNumber: w.idNumber('来领的人') }],
  'POST /api/sheets/:sheetId/take-back': (_, w) => [{ line: 2, why: 'mistake', reason: w.text('撤回签领原因') }],
  'POST /api/sheets/:sheetId/scans': (_, w) => [{ file: scan(w.text('签领表原件')) }],
  'POST /api/sheets/:sheetId/compare': (_, w) => [
    { photo: sha256(SCAN), pages: 1, witness: { person: recipient(w, '监发人'), signature: strokes }, signed: [1] },
  ],
  'POST /api/sheets/:sheetId/settle': (t, w) => [{ exceptionId: t.exceptionId, outcome: 'given-uncounted', note: w.text('核实说明') }],
  'POST /api/sheets/:sheetId/return': (t) => [{ storeId: t.storeId, batch: t.purchaseId, quantity: 8 }],
  'POST /api/programme/measures/:measureId/target': (_, w) => [{ amount: 60, basis: w.plain('目标依据文号') }],
  'POST /api/programme/measures/:measureId/target/confirm': () => [{ version: 1 }],
  'POST /api/programme/measures/:measureId/rule': (_, w) => [{ method: 'case-assigned', text: w.plain('统计口径说明') }],
  'POST /api/programme/measures/:measureId/rule/confirm': () => [{ version: 1 }],
  'POST /api/programme/measures/:measureId/allocation': (t) => [
    { unit: t.unit, department: t.unit, shares: [{ unit: t.unitId, amount: 12 }] },
  ],
  'POST /api/programme/measures/:measureId/allocation/confirm': (t) => [{ unit: t.unit, version: 1 }],
  'POST /api/programme/measures/:measureId/lag': (t, w) => [{ unit: t.unit, reason: w.text('落后原因'), owner: t.handler }],
  'POST /api/programme/deliveries': (t, w) =>
    deliveries(w, '上报').map((delivery) => ({ unit: t.unit, delivery })) as unknown as readonly [object, ...object[]],
  'POST /api/programme/deliveries/import': (t, w) => [
    { unit: t.unit, rows: deliveries(w, '导入').map((row, index) => ({ row: index + 2, ...row })) },
  ],
  'POST /api/programme/deliveries/dry-run': (t, w) => [
    { unit: t.unit, rows: deliveries(w, '试导入').map((row, index) => ({ row: index + 2, ...row })) },
  ],
  'POST /api/programme/deliveries/:deliveryId/verify': (_, w) => [{ note: w.text('核定说明') }],
  'POST /api/programme/deliveries/:deliveryId/return': (_, w) => [{ reason: w.text('退回原因') }],
  'POST /api/programme/deliveries/:deliveryId/reverse': (_, w) => [{ reason: w.text('冲正原因') }],
};

/** What must be asked for besides the path. */
const queries: Readonly<Record<string, (about: Target) => string>> = {
  '/api/cases/:caseId/paper/letter': () => '?kind=receipt',
  '/api/approvers': (t) => `?unit=${t.unit}`,
  '/api/programme/owners': (t) => `?unit=${t.unit}`,
  '/api/programme/report': () => '?format=xlsx',
};

/** The address of an endpoint with the ids of a target in it. */
export const addressOf = (path: string, about: Target): string =>
  path.replace(/:(\w+)/g, (_, name: string) => {
    const id = (about as unknown as Record<string, string | undefined>)[name];
    if (id === undefined) throw new Error(`${path} names ${name}, which no target of the tests has`);
    return id;
  }) + (queries[path]?.(about) ?? '');

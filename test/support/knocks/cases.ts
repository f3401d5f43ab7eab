import { archiveItems } from '@gongyuan/contexts/cases/codes';
import { type Bodies, nothing, person, scan, type Words } from './about';

const order = (w: Words) => ({ number: w.plain('转办单'), returnBy: '2099-01-01' });

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

/** Workers of one site, enough of them for a collective dispute. */
const roster = (w: Words) => Array.from({ length: 10 }, (_, index) => applicant(w, `名册工人${index}`));

/** What the doors of contacts, cases, rules and holidays are sent. */
export const cases: Readonly<Record<string, Bodies>> = {
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
};

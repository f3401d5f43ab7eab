import { AcceptAssignment, AssignHandler } from '@gongyuan/contexts/cases/assignment/commands';
import { CloseCase } from '@gongyuan/contexts/cases/closing/commands';
import { RegisterContact } from '@gongyuan/contexts/cases/contact/commands';
import { RecordOutcome } from '@gongyuan/contexts/cases/handling/commands';
import { Apply, CorrectApplication } from '@gongyuan/contexts/cases/intake/commands';
import type { ApplicantInput, RespondentInput } from '@gongyuan/contexts/cases/intake/party-inputs';
import { AssessMeans, GrantAid, ReviewOpinion } from '@gongyuan/contexts/cases/review/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { YUCI } from '../cast';
import { creditCode, mobile, somebody, yuan } from '../invented';
import { shift } from '../plan';
import { applicant, asker, contactIdOf, outcome, respondent, type Story, staff, step } from '../script';

const key = 'site-wages';

const li = somebody(1, '李存柱', 'male', '1974-03-12', '吕梁市某县某村');
const niu = somebody(2, '牛二福', 'male', '1969-11-05', '吕梁市某县某村');
const ren = somebody(3, '任改明', 'male', '1988-07-23', '忻州市某县某村');

const mason = (person: ApplicantInput['person'], wages: number): ApplicantInput => ({
  person,
  categories: ['migrant-worker'],
  occupation: 'construction',
  relation: 'labour',
  claims: [{ item: 'wages', amount: yuan(wages) }],
});

const projectName = '云栖里三期住宅项目';

/** Whom the workers knew at first: a 老板, his telephone, and the name on the gate. */
const respondents: RespondentInput[] = [
  { kind: 'person', role: 'foreman', person: { name: '贾老板', phone: mobile(4) }, projectName },
  { kind: 'organisation', role: 'labour-subcontractor', name: '晋中墨峪建筑劳务有限公司', projectName },
  { kind: 'organisation', role: 'general-contractor', name: '山西柘塬建设工程有限公司', creditCode: creditCode(1), projectName },
];

/** The subcontractor's code stood on the board of the site, and one worker had counted some weeks twice. */
const corrected = {
  applicants: [
    mason({ ...li, subject: applicant(0) }, 61_800),
    mason({ ...niu, subject: applicant(1) }, 48_600),
    mason({ ...ren, subject: applicant(2) }, 42_000),
  ],
  respondents: respondents.map((one, index) => ({
    ...one,
    id: respondent(index),
    ...(index === 1 ? { creditCode: creditCode(2) } : {}),
  })),
};

/** 榆次: three masons, a foreman known as 老板, a subcontractor and the general contractor; award, payment, closed. */
export const siteWages: Story = {
  key,
  steps: ({ day }) => [
    step(day(40), '10:12', 'yuci.registrar', RegisterContact, {
      unit: unitIdOf(YUCI),
      channel: 'hotline-12351',
      person: { name: li.name, phone: li.phone },
      organisation: projectName,
      summary: '来电人称和两名工友在云栖里三期工地砌墙，干了五个月只发过生活费，包工头“贾老板”说总包没有拨款，电话时通时不通。',
      order: { number: `12351-${day(40).replaceAll('-', '')}-017`, returnBy: shift(day(40), 7) },
    }),
    step(day(41), '09:41', 'yuci.registrar', Apply, {
      unit: unitIdOf(YUCI),
      contactId: contactIdOf({ key }),
      channel: 'hotline-12351',
      order: { number: `12351-${day(40).replaceAll('-', '')}-017`, returnBy: shift(day(40), 7) },
      signedOn: day(41),
      formEvidence: '职工法律援助申请表原件，三人签字按手印，存榆次区总工会法律援助窗口',
      applicants: [mason({ ...li, subject: asker }, 61_800), mason(niu, 48_600), mason(ren, 50_400)],
      respondents,
      matter: 'labour-or-pay',
      cause: { code: '205(5)', version: '2026' },
      aidForm: 'mediation-arbitration',
      statement:
        '三名申请人经贾老板招用，在云栖里三期从事砌筑。施工总承包单位将劳务分包给墨峪公司，贾老板带班组施工。约定日工资三百元，五个月共支付生活费一万二千元，余款一直未付。有考勤本、微信转账记录和工友证言。',
      requests: '由劳务分包单位支付拖欠的劳动报酬，施工总承包单位先行清偿。',
      employmentEndedOn: shift(day(40), -18),
    }),
    step(day(41), '16:06', 'yuci.registrar', CorrectApplication, {
      reason: '核对考勤本，任改明有四周重复计算；工友从工地公示牌拍到了劳务公司的统一社会信用代码',
      changes: corrected,
    }),
    step(day(42), '10:20', 'yuci.coordinator', AssessMeans, { way: 'exempt', proof: '三人居住证复印件、工地考勤本' }),
    step(day(42), '10:47', 'yuci.coordinator', ReviewOpinion, {
      recommends: 'grant',
      opinion:
        '三名申请人系进城务工人员，申请支付劳动报酬，材料齐全，属于援助范围，建议给予援助。总承包单位负有先行清偿责任，建议一并列为被申请人。',
    }),
    step(day(43), '15:31', 'yuci.approver', GrantAid, { note: '同意，尽快指派，跟进总包单位农民工工资专用账户。' }),
    step(day(44), '09:14', 'yuci.coordinator', AssignHandler, { handler: staff('meng'), note: '三人同一班组，合并办理' }),
    step(day(44), '17:22', 'meng', AcceptAssignment, {}),
    step(day(86), '10:05', 'meng', RecordOutcome, {
      route: 'arbitration-award',
      finalAward: true,
      document: {
        number: `榆次劳人仲案字〔${day(84).slice(0, 4)}〕第061号`,
        issuedOn: day(84),
        body: '晋中市榆次区劳动人事争议仲裁委员会',
      },
      receivedOn: day(85),
      respondentReceivedOn: day(85),
      perApplicant: [
        { subject: applicant(0), claimed: yuan(61_800), awarded: yuan(61_800) },
        { subject: applicant(1), claimed: yuan(48_600), awarded: yuan(45_900) },
        { subject: applicant(2), claimed: yuan(42_000), awarded: yuan(42_000) },
      ],
      summary: '裁决墨峪公司支付三人劳动报酬，柘塬公司承担先行清偿责任；牛二福有九天出勤没有证据，未予支持。',
    }),
    step(day(97), '11:32', 'meng', RecordOutcome, {
      route: 'performance',
      performedFrom: day(96),
      perApplicant: [
        { subject: applicant(0), received: yuan(61_800) },
        { subject: applicant(1), received: yuan(45_900) },
        { subject: applicant(2), received: yuan(42_000) },
      ],
      summary: '总承包单位从农民工工资专用账户直接付到三人银行卡，本人已核对到账。',
    }),
    step(day(98), '15:08', 'meng', CloseCase, {
      result: 'partly-won',
      outcomeId: outcome(0),
      summary: '裁决支持的数额已全部到账。受援人对结果满意。提示：同一工地另有班组可能欠薪，已告知榆次区总工会。',
    }),
  ],
};

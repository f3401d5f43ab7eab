import { AcceptAssignment, AssignHandler } from '@gongyuan/contexts/cases/assignment/commands';
import { RecordOutcome } from '@gongyuan/contexts/cases/handling/commands';
import { Apply, RequestSupplement, SupplyMaterials } from '@gongyuan/contexts/cases/intake/commands';
import { AssessMeans, ConfirmDecision, RecordPaperDecision, ReviewOpinion } from '@gongyuan/contexts/cases/review/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { JIEXIU } from '../cast';
import { creditCode, landline, somebody, yuan } from '../invented';
import { shift } from '../plan';
import { type Story, staff, step } from '../script';

const worker = somebody(10, '武拴平', 'male', '1981-05-30', '介休市某镇某村');
const wife = somebody(11, '郝爱珍', 'female', '1983-09-14', '介休市某镇某村');

/** 介休: a founder's hand; his wife applies, papers are missing, the approver signs on paper and confirms; two outcomes so far. */
export const handInjury: Story = {
  key: 'hand-injury',
  steps: ({ day }) => [
    step(day(9), '14:23', 'jiexiu.registrar', Apply, {
      unit: unitIdOf(JIEXIU),
      channel: 'visit',
      signedOn: day(9),
      formEvidence: '申请表原件，由妻子代为签字，附住院证明',
      applicants: [
        {
          person: worker,
          occupation: 'manufacturing',
          relation: 'labour',
          claims: [
            { item: 'injury', amount: yuan(186_000) },
            { item: 'medical', amount: yuan(23_480) },
          ],
        },
      ],
      respondents: [
        {
          kind: 'organisation',
          role: 'employer',
          name: '介休市橹石机械铸造有限公司',
          creditCode: creditCode(10),
          phone: landline(10),
        },
      ],
      agent: { person: wife, relation: 'spouse', authority: 'special' },
      matter: 'injury',
      cause: { code: '206(2)', version: '2026' },
      aidForm: 'representation',
      statement:
        '申请人是造型车间工人，更换模具时右手被压，两指缺失，正在住院。公司没有参加工伤保险，垫付一万元后不再付款，也没有申请工伤认定，让家属“等出院再说”。',
      requests: '协助申请工伤认定和劳动能力鉴定，追索工伤保险待遇和医疗费。',
      harmKnownOn: shift(day(9), -16),
    }),
    step(day(10), '09:35', 'jiexiu.coordinator', RequestSupplement, {
      items: [
        { code: 'employment-proof', note: '工资流水或者工作证、考勤记录' },
        { code: 'agent-authority', note: '申请人本人签名的授权委托书' },
        { code: 'evidence', note: '诊断证明书、病历首页' },
      ],
      supplyBy: day(20),
    }),
    step(day(15), '10:50', 'jiexiu.registrar', SupplyMaterials, { note: '妻子送来工资流水、诊断证明和本人签名的授权委托书，一次收齐' }),
    step(day(16), '08:52', 'jiexiu.coordinator', AssessMeans, { way: 'pledge', proof: '经济困难状况个人诚信承诺书' }),
    step(day(16), '09:10', 'jiexiu.coordinator', ReviewOpinion, {
      recommends: 'grant',
      opinion:
        '用人单位没有参加工伤保险，也不愿申请认定；用人单位三十日内不申请的，职工一方可以在事故之日起一年内申请。建议给予援助，指派熟悉工伤的律师。',
    }),
    step(day(18), '16:20', 'jiexiu.registrar', RecordPaperDecision, {
      occurredOn: day(17),
      decision: 'grant',
      decidedBy: staff('jiexiu.approver'),
      formNumber: `介工援审〔${day(17).slice(0, 4)}〕3号`,
      scan: '审批表原件存介休市总工会档案柜，扫描件编号 JX-SP-003',
      note: '同意给予援助。',
      lateEvidence: '审批表上的签字日期',
      lateReason: '审批人下乡，审批表次日由经办人带回',
    }),
    step(day(18), '16:45', 'jiexiu.coordinator', AssignHandler, {
      handler: staff('qin'),
      note: '请先到医院见当事人，认定申请期限以事故之日起一年计算',
    }),
    step(day(19), '11:18', 'qin', AcceptAssignment, {}),
    step(day(21), '09:03', 'jiexiu.approver', ConfirmDecision, {}),
    step(day(70), '15:40', 'qin', RecordOutcome, {
      route: 'injury-decision',
      document: { number: `介人社工认〔${day(68).slice(0, 4)}〕第114号`, issuedOn: day(68), body: '介休市人力资源和社会保障局' },
      receivedOn: day(69),
      respondentReceivedOn: day(69),
      summary: '认定为工伤。接下来申请劳动能力鉴定。',
    }),
    step(day(96), '10:26', 'qin', RecordOutcome, {
      route: 'ability-conclusion',
      document: { number: `晋中劳鉴〔${day(93).slice(0, 4)}〕第0392号`, issuedOn: day(93), body: '晋中市劳动能力鉴定委员会' },
      receivedOn: day(95),
      amounts: { claimed: yuan(209_480) },
      summary: '鉴定为八级伤残。与当事人商量后不申请再次鉴定，准备申请仲裁。',
    }),
  ],
};

import { AcceptAssignment, AssignHandler } from '@gongyuan/contexts/cases/assignment/commands';
import { RegisterContact } from '@gongyuan/contexts/cases/contact/commands';
import { Apply } from '@gongyuan/contexts/cases/intake/commands';
import { AssessMeans, RecordPaperDecision, ReviewOpinion } from '@gongyuan/contexts/cases/review/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { CITY } from '../cast';
import { creditCode, somebody, yuan } from '../invented';
import { shift } from '../plan';
import { asker, contactIdOf, type Story, staff, step } from '../script';

const key = 'pregnancy-dismissal';
const worker = somebody(70, '冯雅楠', 'female', '1994-06-03', '晋中市榆次区某小区');

/** 晋中: dismissed while expecting a child; the vice-chair signed on paper and has not confirmed yet, the lawyer is at work. */
export const pregnancyDismissal: Story = {
  key,
  steps: ({ day }) => [
    step(day(78), '09:17', 'city.registrar', RegisterContact, {
      unit: unitIdOf(CITY),
      channel: 'visit',
      person: { name: worker.name, phone: worker.phone },
      organisation: '山西琅洲教育咨询有限公司',
      summary: '来访人怀孕五个月，公司以“岗位撤销”为由通知解除劳动合同，由市总女职工部陪同到窗口。',
    }),
    step(day(78), '10:31', 'city.registrar', Apply, {
      unit: unitIdOf(CITY),
      contactId: contactIdOf({ key }),
      channel: 'visit',
      signedOn: day(78),
      formEvidence: '申请表原件，本人签字，附孕检证明',
      applicants: [
        {
          person: { ...worker, subject: asker },
          categories: ['woman-worker'],
          occupation: 'other',
          occupationNote: '课程顾问',
          relation: 'labour',
          claims: [
            { item: 'damages', amount: yuan(57_600) },
            { item: 'wages', amount: yuan(9_600) },
          ],
        },
      ],
      respondents: [{ kind: 'organisation', role: 'employer', name: '山西琅洲教育咨询有限公司', creditCode: creditCode(70) }],
      matter: 'labour-or-pay',
      cause: { code: '205', version: '2026' },
      aidForm: 'mediation-arbitration',
      statement:
        '申请人在职四年，孕期告知公司后被调去发传单，两周后收到解除通知，理由是岗位撤销，但同岗位仍在招人。已停发工资，社会保险从下月停缴，影响生育津贴。',
      requests: '要求继续履行劳动合同；不能继续履行的，支付违法解除劳动合同赔偿金，补发工资。',
      harmKnownOn: shift(day(78), -6),
    }),
    step(day(79), '09:05', 'city.coordinator', AssessMeans, { way: 'pledge', proof: '个人诚信承诺书' }),
    step(day(79), '09:33', 'city.coordinator', ReviewOpinion, {
      recommends: 'grant',
      opinion: '女职工在孕期，用人单位不得依照劳动合同法第四十条、第四十一条解除劳动合同。社会保险即将停缴，建议尽快给予援助。',
    }),
    step(day(81), '08:45', 'city.registrar', RecordPaperDecision, {
      occurredOn: day(80),
      decision: 'grant',
      decidedBy: staff('city.approver'),
      formNumber: `晋工援审〔${day(80).slice(0, 4)}〕27号`,
      scan: '审批表原件存法律工作部，扫描件编号 SZ-SP-027',
      note: '情况紧急，同意给予援助。',
      lateEvidence: '审批表上的签字日期',
      lateReason: '审批人在外地参加会议，当日在纸质审批表上签字',
    }),
    step(day(81), '09:20', 'city.coordinator', AssignHandler, { handler: staff('gao'), note: '争取在停缴社会保险之前调解' }),
    step(day(82), '10:57', 'gao', AcceptAssignment, {}),
  ],
};

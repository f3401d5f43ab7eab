import { AcceptAssignment, AssignHandler, DeclineAssignment } from '@gongyuan/contexts/cases/assignment/commands';
import { CloseCase } from '@gongyuan/contexts/cases/closing/commands';
import { RegisterContact } from '@gongyuan/contexts/cases/contact/commands';
import { RecordOutcome } from '@gongyuan/contexts/cases/handling/commands';
import { Apply } from '@gongyuan/contexts/cases/intake/commands';
import { AssessMeans, GrantAid, ReviewOpinion } from '@gongyuan/contexts/cases/review/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { CITY } from '../cast';
import { creditCode, landline, somebody, yuan } from '../invented';
import { shift } from '../plan';
import { asker, contactIdOf, type Story, staff, step } from '../script';

const key = 'warehouse-dismissal';
const worker = somebody(20, '贺建刚', 'male', '1979-01-26', '晋中市榆次区某小区');

/** 晋中: dismissed without the union being told; the first lawyer's firm works for the employer; mediated and paid. */
export const warehouseDismissal: Story = {
  key,
  steps: ({ day }) => [
    step(day(56), '15:47', 'city.registrar', RegisterContact, {
      unit: unitIdOf(CITY),
      channel: 'phone',
      person: { name: worker.name, phone: worker.phone },
      organisation: '山西槐渡商贸物流有限公司',
      summary: '来电人在仓库做了九年主管，上周被以“不服从调岗”为由辞退，没有补偿，问公司这样做对不对。',
    }),
    step(day(57), '09:20', 'city.registrar', Apply, {
      unit: unitIdOf(CITY),
      contactId: contactIdOf({ key }),
      channel: 'phone',
      signedOn: day(57),
      formEvidence: '申请表原件，本人签字',
      applicants: [
        {
          person: { ...worker, subject: asker },
          occupation: 'other',
          occupationNote: '仓库主管',
          relation: 'labour',
          claims: [
            { item: 'damages', amount: yuan(97_200) },
            { item: 'annual-leave', amount: yuan(7_450) },
          ],
        },
      ],
      respondents: [
        {
          kind: 'organisation',
          role: 'employer',
          name: '山西槐渡商贸物流有限公司',
          creditCode: creditCode(20),
          phone: landline(20),
        },
      ],
      matter: 'labour-or-pay',
      cause: { code: '205(6)', version: '2026' },
      aidForm: 'mediation-arbitration',
      statement:
        '申请人二〇一七年入职，签有无固定期限劳动合同。公司要求调到外县仓库，本人没有同意，公司即发出解除通知书，事先没有通知工会，也没有支付经济补偿。',
      requests: '支付违法解除劳动合同赔偿金和未休年休假工资。',
      employmentEndedOn: shift(day(56), -8),
      harmKnownOn: shift(day(56), -8),
    }),
    step(day(58), '10:02', 'city.coordinator', AssessMeans, { way: 'data-share', proof: '与民政、社保信息核对的结果' }),
    step(day(58), '10:30', 'city.coordinator', ReviewOpinion, {
      recommends: 'grant',
      opinion: '公司单方解除劳动合同没有事先通知工会（劳动合同法第四十三条），解除理由不充分，建议给予援助，先行调解。',
    }),
    step(day(59), '08:56', 'city.approver', GrantAid, { note: '同意。' }),
    step(day(59), '14:35', 'city.coordinator', AssignHandler, { handler: staff('gao') }),
    step(day(60), '09:48', 'gao', DeclineAssignment, { reason: '本所是该公司的常年法律顾问，存在利益冲突，不能承办' }),
    step(day(60), '11:05', 'city.coordinator', AssignHandler, {
      handler: staff('wei'),
      note: '原指派律师因利益冲突不接受，请核实本所与用人单位没有业务往来',
    }),
    step(day(61), '08:40', 'wei', AcceptAssignment, {}),
    step(day(85), '16:15', 'wei', RecordOutcome, {
      route: 'mediation-agreement',
      document: { number: `晋工调〔${day(84).slice(0, 4)}〕12号`, issuedOn: day(84), body: '晋中市总工会劳动争议调解委员会' },
      amounts: { claimed: yuan(104_650), awarded: yuan(78_000), received: yuan(78_000) },
      summary: '双方同意以七万八千元一次了结，公司当场转账，申请人确认到账。',
    }),
    step(day(87), '10:33', 'wei', CloseCase, {
      result: 'mediated',
      summary: '调解协议已履行完毕，公司另行出具离职证明并在十五日内办理社会保险关系转移。受援人没有其他请求。',
    }),
  ],
};

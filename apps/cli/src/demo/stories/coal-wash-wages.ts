import { RegisterContact } from '@gongyuan/contexts/cases/contact/commands';
import { Apply, WithdrawApplication } from '@gongyuan/contexts/cases/intake/commands';
import { AssessMeans } from '@gongyuan/contexts/cases/review/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { JIEXIU } from '../cast';
import { creditCode, landline, somebody, yuan } from '../invented';
import { shift } from '../plan';
import { asker, contactIdOf, type Story, step } from '../script';

const key = 'coal-wash-wages';
const worker = somebody(90, '师进财', 'male', '1968-08-08', '临汾市某县某村');

/** 介休: the employer pays as soon as the union calls; the withdrawal is signed at once and entered a week later. */
export const coalWashWages: Story = {
  key,
  steps: ({ day }) => {
    const order = { number: `12345-${day(50).replaceAll('-', '')}-0633`, returnBy: shift(day(50), 10) };
    return [
      step(day(50), '11:26', 'jiexiu.registrar', RegisterContact, {
        unit: unitIdOf(JIEXIU),
        channel: 'hotline-12345',
        person: { name: worker.name, phone: worker.phone },
        organisation: '介休市砦沟洗煤有限公司',
        summary: '12345 转办：反映人在洗煤厂开铲车，停产后四个月工资没有结清。',
        order,
      }),
      step(day(51), '09:55', 'jiexiu.registrar', Apply, {
        unit: unitIdOf(JIEXIU),
        contactId: contactIdOf({ key }),
        channel: 'hotline-12345',
        order,
        signedOn: day(51),
        formEvidence: '申请表原件，本人签字',
        applicants: [
          {
            person: { ...worker, subject: asker },
            categories: ['migrant-worker'],
            occupation: 'mining',
            relation: 'labour',
            claims: [{ item: 'wages', amount: yuan(26_400) }],
          },
        ],
        respondents: [
          { kind: 'organisation', role: 'employer', name: '介休市砦沟洗煤有限公司', creditCode: creditCode(90), phone: landline(90) },
        ],
        matter: 'labour-or-pay',
        cause: { code: '205(5)', version: '2026' },
        aidForm: 'mediation-arbitration',
        statement: '申请人在洗煤厂开铲车，每月六千六百元。厂里停产整顿后一直没有结工资，工友多数已经回家。',
        requests: '支付四个月工资。',
        employmentEndedOn: shift(day(50), -33),
      }),
      step(day(52), '15:14', 'jiexiu.coordinator', AssessMeans, { way: 'exempt', proof: '居住证、铲车操作证和考勤表照片' }),
      step(day(58), '10:09', 'jiexiu.registrar', WithdrawApplication, {
        occurredOn: day(53),
        reason: '用人单位接到工会电话后结清了全部工资，申请人不再需要援助',
        evidence: '撤回申请书原件，银行到账短信照片',
        lateEvidence: '撤回申请书上的签字日期',
        lateReason: '申请人把撤回申请书交给乡镇工会，乡镇工会一周后送到',
      }),
    ];
  },
};

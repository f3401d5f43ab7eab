import { Apply } from '@gongyuan/contexts/cases/intake/commands';
import { RefuseAid, ReviewOpinion } from '@gongyuan/contexts/cases/review/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { PINGYAO } from '../cast';
import { creditCode, somebody, yuan } from '../invented';
import { shift } from '../plan';
import { type Story, step } from '../script';

const partner = somebody(80, '庞天佑', 'male', '1976-10-10', '平遥县某乡');
const trader = somebody(81, '毋成林', 'male', '1970-02-27');

/** 平遥: a share of a canteen's profit, claimed as wages; refused in writing with where to object. */
export const canteenPartner: Story = {
  key: 'canteen-partner',
  steps: ({ day }) => [
    step(day(36), '16:02', 'pingyao.registrar', Apply, {
      unit: unitIdOf(PINGYAO),
      channel: 'visit',
      signedOn: day(36),
      formEvidence: '申请表原件，本人签字，附合伙协议复印件',
      applicants: [
        {
          person: partner,
          occupation: 'catering',
          relation: 'unclear',
          claims: [{ item: 'wages', amount: yuan(30_000) }],
        },
      ],
      respondents: [
        {
          kind: 'person',
          role: 'employer',
          person: { name: trader.name, phone: trader.phone },
          creditCode: creditCode(80, 'sole-trader'),
        },
      ],
      matter: 'labour-or-pay',
      cause: { code: '205(5)', version: '2026' },
      aidForm: 'mediation-arbitration',
      statement: '申请人与对方合伙承包厂区食堂，各出资一半，约定利润平分。去年对方说亏损不分钱，申请人认为自己天天掌勺，应当按工资给钱。',
      requests: '支付一年的报酬三万元。',
      employmentEndedOn: shift(day(36), -60),
    }),
    step(day(38), '10:11', 'pingyao.coordinator', ReviewOpinion, {
      recommends: 'refuse',
      opinion:
        '双方签有合伙协议，共同出资、共担盈亏，不是劳动关系，也不是劳务报酬。争议属合伙合同纠纷，不属于工会法律援助范围，建议不予援助，告知诉讼途径。',
    }),
    step(day(39), '09:40', 'pingyao.approver', RefuseAid, {
      reason: 'out-of-scope',
      explanation:
        '申请事项为合伙利润分配，不属于劳动争议，不属于工会法律援助范围。你可以依据合伙协议向人民法院起诉，也可以拨打 12348 咨询。',
      objectTo: '晋中市总工会法律工作部',
    }),
  ],
};

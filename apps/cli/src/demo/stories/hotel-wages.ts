import { EndorseDecision } from '@gongyuan/contexts/cases/approval/commands';
import { Apply } from '@gongyuan/contexts/cases/intake/commands';
import { AssessMeans, ReviewOpinion } from '@gongyuan/contexts/cases/review/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { PINGYAO } from '../cast';
import { creditCode, somebody, yuan } from '../invented';
import { shift } from '../plan';
import { type Story, step } from '../script';

const mother = somebody(120, '冀巧梅', 'female', '1985-03-21', '平遥县某乡');
const niece = somebody(121, '冀小娟', 'female', '2003-09-02', '平遥县某乡');

/**
 * 平遥: two room attendants of a guest house that closed after the season; the opinion is written, the city's department has signed
 * it, and the vice-chair of the city has it now.
 */
export const hotelWages: Story = {
  key: 'hotel-wages',
  steps: ({ day }) => [
    step(day(96), '11:43', 'pingyao.registrar', Apply, {
      unit: unitIdOf(PINGYAO),
      channel: 'visit',
      signedOn: day(96),
      formEvidence: '申请表原件两份，本人签字',
      applicants: [
        {
          person: mother,
          categories: ['woman-worker', 'hardship'],
          occupation: 'catering',
          occupationNote: '客房服务员',
          relation: 'labour',
          claims: [
            { item: 'wages', amount: yuan(10_200) },
            { item: 'severance', amount: yuan(6_800) },
          ],
        },
        {
          person: niece,
          categories: ['woman-worker'],
          occupation: 'catering',
          occupationNote: '客房服务员',
          relation: 'labour',
          claims: [{ item: 'wages', amount: yuan(6_600) }],
        },
      ],
      respondents: [{ kind: 'organisation', role: 'employer', name: '平遥县汀兰别院客栈管理有限公司', creditCode: creditCode(120) }],
      matter: 'labour-or-pay',
      cause: { code: '205(5)', version: '2026' },
      aidForm: 'mediation-arbitration',
      statement: '客栈旺季过后停业，老板把钥匙交给房东就走了，两人三个月工资没有发。年长的一人在客栈做了四年，没有补偿。',
      requests: '支付拖欠的工资，并向冀巧梅支付经济补偿。',
      employmentEndedOn: shift(day(96), -10),
      harmKnownOn: shift(day(96), -10),
    }),
    step(day(98), '15:05', 'pingyao.coordinator', AssessMeans, { way: 'pledge', proof: '两人的个人诚信承诺书，冀巧梅困难职工档案' }),
    step(day(99), '10:52', 'pingyao.coordinator', ReviewOpinion, {
      recommends: 'grant',
      opinion: '拖欠工资事实清楚，有微信排班和老板的承诺。用人单位正在转移财产，建议给予援助并考虑申请财产保全。',
    }),
    step(day(100), '09:26', 'city.coordinator', EndorseDecision, {
      result: 'agree',
      opinion: '同意初审意见。财产保全应当尽早申请，指派后请律师先办。',
    }),
  ],
};

import { Apply, RequestSupplement } from '@gongyuan/contexts/cases/intake/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { YUCI } from '../cast';
import { creditCode, somebody, yuan } from '../invented';
import { shift } from '../plan';
import { type Story, step } from '../script';

const worker = somebody(110, '权保田', 'male', '1966-05-19', '晋中市榆次区某村');

/** 榆次: a guard without a contract; what is missing was asked for, the review clock stands still. */
export const guardDoubleWage: Story = {
  key: 'guard-double-wage',
  steps: ({ day }) => [
    step(day(96), '15:29', 'yuci.registrar', Apply, {
      unit: unitIdOf(YUCI),
      channel: 'station',
      signedOn: day(96),
      formEvidence: '申请表原件，在工会驿站签字',
      applicants: [
        {
          person: worker,
          categories: ['hardship'],
          occupation: 'guard',
          relation: 'labour',
          claims: [
            { item: 'double-wage', amount: yuan(19_800) },
            { item: 'overtime', amount: yuan(6_300) },
          ],
        },
      ],
      respondents: [{ kind: 'organisation', role: 'employer', name: '晋中磐扉保安服务有限公司', creditCode: creditCode(110) }],
      matter: 'labour-or-pay',
      cause: { code: '205', version: '2026' },
      aidForm: 'mediation-arbitration',
      statement: '申请人在小区值夜班十一个月，没有签劳动合同，每月一千八百元，每班十二小时。上月被口头通知不用来了。',
      requests: '支付未签书面劳动合同的二倍工资差额和加班工资。',
      employmentEndedOn: shift(day(96), -15),
      harmKnownOn: shift(day(96), -15),
    }),
    step(day(97), '09:12', 'yuci.coordinator', RequestSupplement, {
      items: [
        { code: 'identity', note: '身份证正反面复印件' },
        { code: 'employment-proof', note: '工装照片、值班表、发工资的转账记录，有一样即可' },
      ],
      supplyBy: shift(day(97), 20),
    }),
  ],
};

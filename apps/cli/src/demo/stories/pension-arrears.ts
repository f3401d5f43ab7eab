import { Apply, RequestSupplement } from '@gongyuan/contexts/cases/intake/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { PINGYAO } from '../cast';
import { creditCode, somebody, yuan } from '../invented';
import { shift } from '../plan';
import { type Story, step } from '../script';

const worker = somebody(30, '温秀莲', 'female', '1972-04-18', '平遥县某街道');

/** 平遥: years of pension contributions were not paid; what was asked for never came, and the application lapsed. */
export const pensionArrears: Story = {
  key: 'pension-arrears',
  steps: ({ day }) => [
    step(day(22), '11:08', 'pingyao.registrar', Apply, {
      unit: unitIdOf(PINGYAO),
      channel: 'visit',
      signedOn: day(22),
      formEvidence: '申请表原件，本人签字',
      applicants: [
        {
          person: worker,
          categories: ['woman-worker'],
          occupation: 'manufacturing',
          relation: 'labour',
          claims: [{ item: 'social-insurance', amount: yuan(42_300) }],
        },
      ],
      respondents: [{ kind: 'organisation', role: 'employer', name: '平遥县缃陌漆器工艺厂', creditCode: creditCode(30) }],
      matter: 'social-insurance',
      cause: { code: '206(1)', version: '2026' },
      aidForm: 'representation',
      statement: '申请人在漆器厂做了十四年，退休时发现有六年没有缴养老保险，退休金比同事少，厂里说当时口头讲好发在工资里。',
      requests: '由用人单位补缴或者赔偿养老保险待遇损失。',
      harmKnownOn: shift(day(22), -40),
    }),
    step(day(23), '15:27', 'pingyao.coordinator', RequestSupplement, {
      items: [
        { code: 'employment-proof', note: '能证明那六年在厂里上班的材料：工资条、工友证言、荣誉证书都可以' },
        { code: 'means-proof', note: '经济困难说明或者承诺书' },
      ],
      supplyBy: shift(day(36), -1),
    }),
  ],
};

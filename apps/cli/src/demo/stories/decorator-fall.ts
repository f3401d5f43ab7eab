import { Apply } from '@gongyuan/contexts/cases/intake/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { JIEXIU } from '../cast';
import { creditCode, mobile, somebody, yuan } from '../invented';
import { shift } from '../plan';
import { type Story, step } from '../script';

const worker = somebody(100, '靳国胜', 'male', '1983-04-25', '长治市某县某村');

/** 介休: fell from a scaffold; hired by a foreman known as 刘老板 who had no licence; waits for the review. */
export const decoratorFall: Story = {
  key: 'decorator-fall',
  steps: ({ day }) => [
    step(day(98), '10:38', 'jiexiu.registrar', Apply, {
      unit: unitIdOf(JIEXIU),
      channel: 'visit',
      signedOn: day(98),
      formEvidence: '申请表原件，本人签字',
      applicants: [
        {
          person: worker,
          categories: ['migrant-worker'],
          occupation: 'construction',
          relation: 'unclear',
          claims: [
            { item: 'medical', amount: yuan(31_260) },
            { item: 'injury', amount: yuan(90_000) },
          ],
        },
      ],
      respondents: [
        { kind: 'person', role: 'foreman', person: { name: '刘老板', phone: mobile(101) } },
        {
          kind: 'organisation',
          role: 'employer',
          name: '介休市筱庭装饰工程有限公司',
          creditCode: creditCode(100),
          projectName: '绵麓商业街外墙改造',
        },
      ],
      matter: 'injury',
      cause: { code: '209', version: '2026' },
      aidForm: 'representation',
      statement:
        '申请人由刘老板叫来做外墙涂料，脚手架踏板断裂，从三米高处坠落，腰椎骨折。装饰公司说活包给了刘老板，刘老板没有资质，付了八千元后联系不上。',
      requests: '由装饰公司承担用工主体责任，支付医疗费和工伤保险待遇。',
      harmKnownOn: shift(day(98), -21),
    }),
  ],
};

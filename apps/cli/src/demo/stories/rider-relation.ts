import { AssignHandler } from '@gongyuan/contexts/cases/assignment/commands';
import { RegisterContact } from '@gongyuan/contexts/cases/contact/commands';
import { Apply } from '@gongyuan/contexts/cases/intake/commands';
import { AssessMeans, GrantAid, ReviewOpinion } from '@gongyuan/contexts/cases/review/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { CITY } from '../cast';
import { creditCode, landline, somebody, yuan } from '../invented';
import { shift } from '../plan';
import { asker, contactIdOf, type Story, staff, step } from '../script';

const key = 'rider-relation';
const rider = somebody(40, '史鹏飞', 'male', '1997-12-09', '晋中市榆次区某公寓');

/** 晋中: a 外卖骑手 between a platform and its delivery partner asks whose worker he is; the lawyer has not answered yet. */
export const riderRelation: Story = {
  key,
  steps: ({ day }) => [
    step(day(91), '21:36', 'city.registrar', RegisterContact, {
      unit: unitIdOf(CITY),
      channel: 'online',
      person: { name: rider.name, phone: rider.phone },
      organisation: '晋中蓬途配送服务有限公司（某外卖平台配送合作商）',
      summary: '网上留言：全职跑单一年半，站点每天点名、排班、罚款，上月摔伤后账号被停，站点让签“个体工商户合作协议”。',
    }),
    step(day(92), '10:44', 'city.registrar', Apply, {
      unit: unitIdOf(CITY),
      contactId: contactIdOf({ key }),
      channel: 'online',
      signedOn: day(92),
      formEvidence: '电子申请表，本人手写签名扫描件',
      applicants: [
        {
          person: { ...rider, subject: asker },
          categories: ['new-employment'],
          occupation: 'food-delivery',
          relation: 'unclear',
          claims: [
            { item: 'wages', amount: yuan(8_640) },
            { item: 'medical', amount: yuan(5_120) },
          ],
        },
      ],
      respondents: [
        {
          kind: 'organisation',
          role: 'delivery-partner',
          name: '晋中蓬途配送服务有限公司',
          creditCode: creditCode(40),
          phone: landline(40),
        },
        { kind: 'organisation', role: 'platform', name: '山西食栈网络科技有限公司', creditCode: creditCode(41) },
      ],
      matter: 'labour-or-pay',
      cause: { code: '214(1)', version: '2026' },
      aidForm: 'mediation-arbitration',
      statement:
        '申请人由站点招用，按站点排班上线，迟到、拒单要罚款，收入由站点按月结算。摔伤后站点停了账号，上月报酬没有发，并要求补签个体工商户合作协议，本人没有签。',
      requests: '确认与配送合作商存在劳动关系，支付拖欠的报酬和医疗费。',
      harmKnownOn: shift(day(91), -12),
    }),
    step(day(94), '09:26', 'city.coordinator', AssessMeans, { way: 'pledge', proof: '个人诚信承诺书、近三个月平台收入截图' }),
    step(day(95), '11:12', 'city.coordinator', ReviewOpinion, {
      recommends: 'grant',
      opinion: '站点对申请人有排班、考勤、处罚等管理，可能符合确立劳动关系的情形，建议给予援助，并提示平台企业的责任。',
    }),
    step(day(96), '10:18', 'city.approver', GrantAid, { note: '同意。此类案件注意收集排班和罚款记录。' }),
    step(day(97), '16:42', 'city.coordinator', AssignHandler, {
      handler: staff('dong'),
      note: '当事人还在养伤，可以先视频联系',
    }),
  ],
};

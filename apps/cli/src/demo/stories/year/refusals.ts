import { AssignHandler } from '@gongyuan/contexts/cases/assignment/commands';
import type { RefusalReason } from '@gongyuan/contexts/cases/codes';
import { DecideObjection, RaiseObjection } from '@gongyuan/contexts/cases/objection/commands';
import { AssessMeans, GrantAid, RefuseAid, ReviewOpinion } from '@gongyuan/contexts/cases/review/commands';
import { RecordSeal } from '@gongyuan/contexts/cases/seals/commands';
import type { Plan } from '../../plan';
import { applicant, matter, numberOn, type Step, type Story, staff, step } from '../../script';
import { ended } from './ending';
import { arbitrated } from './lines';
import { applied, hour, type Told, taken } from './matter';
import { ABOVE, desk } from './places';

/** Refusals, and what the city federation decided when somebody objected. */

interface Refused {
  readonly opinion: string;
  readonly reason: RefusalReason;
  readonly explanation: string;
}

/** The opinion against, the refusal and its seal, on days 3 to 5. */
const refused = (m: Told, { ahead }: Plan, { opinion, reason, explanation }: Refused): readonly Step[] => [
  step(ahead(3), hour(m.n), desk(m.county, 'coordinator'), AssessMeans, { way: 'pledge', proof: '个人诚信承诺书' }),
  step(ahead(3), hour(m.n, 1), desk(m.county, 'coordinator'), ReviewOpinion, { recommends: 'refuse', opinion }),
  step(ahead(4), hour(m.n), desk(m.county, 'approver'), RefuseAid, { reason, explanation, objectTo: ABOVE }),
  step(ahead(4), hour(m.n, 3), desk(m.county, 'coordinator'), RecordSeal, { paper: 'decision', number: numberOn('decision'), copies: 2 }),
];

const objected = (m: Told, { ahead }: Plan, day: number, grounds: string): Step =>
  step(ahead(day), hour(m.n), desk(m.county, 'registrar'), RaiseObjection, {
    subject: applicant(0),
    grounds,
    evidence: '异议申请书原件，存窗口',
  });

const decided = (m: Told, { ahead }: Plan, day: number, upheld: boolean, explanation: string): Step =>
  step(ahead(day), hour(m.n, 1), 'city.approver', DecideObjection, { upheld, explanation });

const deliveryStation: Told = {
  key: 'zuoquan-station-objection',
  n: 320,
  start: 51,
  county: 'zuoquan',
  handler: 'dong',
  channel: 'visit',
  worker: ['常艳红', 'female', '1989-05-16', '左权县辽阳镇某小区'],
  occupation: 'courier',
  categories: ['new-employment', 'woman-worker'],
  relation: 'unclear',
  against: [['delivery-partner', '左权县捷隅快递服务部']],
  claims: [['wages', 11_900]],
  cause: '214(2)',
  call: '来访人在快递网点分拣派件，签的是“承包协议”，两个半月派费没有结。',
  statement: '申请人每天六点到岗分拣，派件区域由网点指定，罚款由网点决定，收入按件结算。',
  requests: '支付拖欠的派费一万一千九百元。',
  opinion: '',
  harmed: 16,
};

const byUpheld: Story = matter(deliveryStation.key, deliveryStation.start, (plan) => {
  const m = deliveryStation;
  const { ahead } = plan;
  return [
    ...applied(m, plan),
    ...refused(m, plan, {
      opinion: '申请人签订承包协议，自备车辆，建议按合同纠纷告知诉讼途径。',
      reason: 'out-of-scope',
      explanation: '双方签订承包协议，不属于支付劳动报酬的援助范围。',
    }),
    objected(m, plan, 9, '名为承包，实际天天打卡、罚款、排班都由网点说了算，应当属于新就业形态劳动者的报酬纠纷。'),
    decided(m, plan, 12, true, '网点对申请人进行排班和处罚，属于追索劳动报酬的援助范围，原决定撤销，应当给予援助。'),
    step(ahead(13), hour(m.n), desk(m.county, 'approver'), GrantAid, { note: '按异议审查决定给予援助。' }),
    step(ahead(14), hour(m.n), desk(m.county, 'coordinator'), AssignHandler, { handler: staff(m.handler) }),
    ...taken(m, plan, 15),
    ...arbitrated(m, plan, 19, {
      awarded: 11_900,
      final: true,
      heard: '网点认可派件数量，对承包协议的性质有争议。',
      found: '裁决支持全部派费。',
    }),
    ...ended(m, plan, 59, {
      result: 'won',
      summary: '网点履行裁决。',
      paid: [[7, 11_900]],
      callback: ['satisfied', '第一次被拒的时候差点就算了。'],
    }),
  ];
});

const shopkeeper: Told = {
  key: 'jiexiu-shop-objection',
  n: 321,
  start: 127,
  county: 'jiexiu',
  handler: 'zuo',
  channel: 'visit',
  worker: ['侯占元', 'male', '1976-08-02', '介休市某街道'],
  occupation: 'mall-staff',
  relation: 'self-employed',
  against: [['employer', '介休市百汇广场商业管理有限公司']],
  claims: [['other', 40_000]],
  cause: '205(6)',
  call: '来访人在商场租档口卖鞋，商场提前收回档口，想让工会帮忙要装修损失。',
  statement: '申请人租赁档口经营，商场提前解除租赁合同。',
  requests: '赔偿装修损失四万元。',
  opinion: '',
  harmed: 9,
};

const byDismissed: Story = matter(shopkeeper.key, shopkeeper.start, (plan) => [
  ...applied(shopkeeper, plan),
  ...refused(shopkeeper, plan, {
    opinion: '申请人系个体经营者，争议为租赁合同纠纷，建议不予援助。',
    reason: 'out-of-scope',
    explanation: '租赁合同纠纷不属于工会法律援助范围，可以向人民法院起诉，或者拨打 12348 咨询。',
  }),
  objected(shopkeeper, plan, 10, '我是商场的老商户，商场一直叫我们“员工”。'),
  decided(shopkeeper, plan, 13, false, '租赁关系清楚，不属于劳动争议，维持原决定。'),
]);

const stillOpen: Told = {
  key: 'shouyang-model-objection',
  n: 322,
  start: 208,
  county: 'shouyang',
  handler: 'an',
  channel: 'online',
  worker: ['弓梦瑶', 'female', '2001-04-26', '寿阳县朝阳镇某小区'],
  occupation: 'streamer',
  categories: ['new-employment', 'woman-worker'],
  relation: 'quasi-labour',
  against: [['employer', '寿阳县绘声文化传媒有限公司']],
  claims: [['wages', 9_000]],
  cause: '214(2)',
  call: '网上留言：直播公司要求每天播六小时，保底三千，三个月没发，还要她赔违约金。',
  statement: '申请人签订主播合作协议，公司规定直播时间、场地和话术。',
  requests: '支付保底报酬。',
  opinion: '',
  harmed: 11,
};

const byStillOpen: Story = matter(stillOpen.key, stillOpen.start, (plan) => [
  ...applied(stillOpen, plan),
  ...refused(stillOpen, plan, {
    opinion: '合作协议约定分成，建议不予援助。',
    reason: 'no-facts',
    explanation: '现有材料只有合作协议和几张截图，没有证明公司管理的材料。',
  }),
  objected(stillOpen, plan, 10, '补充了排班表、扣款通知和公司群里的早会记录。'),
]);

export const refusals: readonly Story[] = [byUpheld, byDismissed, byStillOpen];

import { RecordOutcome } from '@gongyuan/contexts/cases/handling/commands';
import { FileProceeding, RecordHearing, RecordProgress, ScheduleHearing } from '@gongyuan/contexts/cases/handling/proceedings/commands';
import { RecordKeyDay } from '@gongyuan/contexts/cases/key-days/commands';
import { AddRespondent } from '@gongyuan/contexts/cases/roster/commands';
import { creditCode, yuan } from '../../invented';
import { type Plan, shift } from '../../plan';
import { hearing, matter, proceeding, respondent, type Step, type Story, step } from '../../script';
import { ended } from './ending';
import { hour, opened, type Told } from './matter';
import { desk, places } from './places';

/** Riders who were hit on the road: the driver is sued for the injury, and beside it the platform's side answers for the work. */

const rider: Omit<Told, 'key' | 'n' | 'start' | 'worker' | 'against' | 'call' | 'statement' | 'opinion' | 'requests' | 'claims' | 'cause'> =
  {
    county: 'city',
    handler: 'dong',
    channel: 'visit',
    occupation: 'food-delivery',
    categories: ['new-employment'],
    relation: 'quasi-labour',
    matter: 'injury',
    aidForm: 'representation',
  };

const crossing: Told = {
  ...rider,
  key: 'rider-crossing',
  n: 260,
  start: 66,
  worker: ['暴红军', 'male', '1994-02-14', '晋中市榆次区某公寓'],
  against: [
    ['delivery-partner', '晋中飒递同城配送有限公司'],
    ['tortfeasor', '轿车驾驶人段某'],
  ],
  claims: [
    ['personal-injury', 96_400],
    ['wages', 7_300],
  ],
  cause: '216',
  call: '来访人送餐时在迎宾街路口被左转轿车撞倒，锁骨骨折，交警认定对方主责。站点说先找对方赔，平台的险过后再说。',
  statement: '申请人系专送骑手，由配送合作商排班考勤。送餐途中发生交通事故，对方负主要责任。站点停发当月报酬，没有协助申请职业伤害确认。',
  requests: '向侵权人及其保险公司索赔，同时申请职业伤害确认，追索当月报酬。',
  opinion: '侵权赔偿与职业伤害保障、劳动报酬可以并行主张，期限分别计算，建议给予援助。',
  harmed: 6,
};

/** The road of the work, for a rider: 职业伤害确认 and the pay of the month. */
const workRoad = (m: Told, { ahead }: Plan): readonly Step[] => [
  step(ahead(9), hour(m.n), m.handler, FileProceeding, {
    kind: 'occupational-harm',
    body: places[m.county].bureau,
    note: '提交接单记录和事故认定书',
    against: [respondent(0)],
  }),
  step(ahead(14), hour(m.n), m.handler, RecordProgress, { proceedingId: proceeding(0), step: 'accepted' }),
  step(ahead(18), hour(m.n, 1), m.handler, FileProceeding, {
    kind: 'arbitration',
    body: places[m.county].commission,
    claimed: yuan(7_300),
    against: [respondent(0)],
  }),
  step(ahead(22), hour(m.n), m.handler, RecordProgress, { proceedingId: proceeding(1), step: 'accepted' }),
];

/** The road of the accident: the insurer is found from the accident report, and both are sued. */
const accidentRoad = (m: Told, { ahead }: Plan, from: number): readonly Step[] => [
  step(ahead(from), hour(m.n), m.handler, RecordKeyDay, {
    kind: 'harm-known',
    day: shift(ahead(0), -(m.harmed ?? 0)),
    evidence: '道路交通事故认定书',
  }),
  step(ahead(from), hour(m.n), desk(m.county, 'registrar'), AddRespondent, {
    respondent: {
      kind: 'organisation',
      role: 'insurer',
      name: '泰衡财产保险股份有限公司晋中中心支公司',
      creditCode: creditCode(m.n * 4 + 3),
    },
    reason: '事故认定书载明交强险和商业险的承保公司',
  }),
  step(ahead(from + 1), hour(m.n, 1), m.handler, FileProceeding, {
    kind: 'traffic-tort',
    body: places[m.county].court,
    claimed: yuan(96_400),
    against: [respondent(1), respondent(2)],
  }),
  step(ahead(from + 6), hour(m.n), m.handler, RecordProgress, {
    proceedingId: proceeding(2),
    step: 'accepted',
    procedure: 'simple',
    number: `（${ahead(from + 6).slice(0, 4)}）晋0702民初${m.n + 2050}号`,
  }),
];

const byCrossing: Story = matter(crossing.key, crossing.start, (plan) => {
  const m = crossing;
  const { ahead } = plan;
  const tort = { proceedingId: proceeding(2) };
  return [
    ...opened(m, plan),
    ...workRoad(m, plan),
    ...accidentRoad(m, plan, 26),
    step(ahead(40), hour(m.n), m.handler, RecordOutcome, {
      proceedingId: proceeding(0),
      route: 'injury-decision',
      document: {
        number: `晋中人社职伤确〔${ahead(38).slice(0, 4)}〕第27号`,
        issuedOn: ahead(38),
        body: places[m.county].bureau,
      },
      receivedOn: ahead(40),
      summary: '确认为职业伤害，待遇由职业伤害保障经办机构支付。',
    }),
    step(ahead(41), hour(m.n), m.handler, ScheduleHearing, { ...tort, hearingOn: ahead(52), time: '10:00', place: '交通巡回法庭' }),
    step(ahead(50), hour(m.n), m.handler, RecordOutcome, {
      proceedingId: proceeding(1),
      route: 'arbitration-mediation',
      document: { number: `晋中劳人仲调字〔${ahead(49).slice(0, 4)}〕第58号`, issuedOn: ahead(49), body: places[m.county].commission },
      receivedOn: ahead(50),
      amounts: { claimed: yuan(7_300), awarded: yuan(7_300) },
      summary: '配送合作商当庭付清当月报酬。',
    }),
    step(ahead(52), '11:40', m.handler, RecordHearing, {
      ...tort,
      hearingId: hearing(0),
      attended: true,
      adjourned: false,
      summary: '保险公司对误工费标准有异议，其余项目认可。',
    }),
    step(ahead(70), hour(m.n), m.handler, RecordOutcome, {
      ...tort,
      route: 'judgment',
      document: { number: `（${ahead(68).slice(0, 4)}）晋0702民初${m.n + 2050}号`, issuedOn: ahead(68), body: places[m.county].court },
      receivedOn: ahead(70),
      performBy: shift(ahead(70), 30),
      amounts: { claimed: yuan(96_400), awarded: yuan(83_900) },
      summary: '判决保险公司在交强险和商业险范围内赔偿八万三千九百元。',
    }),
    ...ended(m, plan, 84, {
      result: 'partly-won',
      summary: '三条路都有了结果：职业伤害已确认，报酬已付清，侵权赔偿按判决到账。',
      paid: [
        [1, 7_300, '仲裁调解当庭转账'],
        [9, 83_900],
      ],
      payer: '泰衡财产保险股份有限公司晋中中心支公司',
      callback: ['satisfied', '原来以为只能告一家。'],
    }),
  ];
});

const rainy: Told = {
  ...rider,
  key: 'rider-rainy-night',
  n: 261,
  start: 168,
  worker: ['畅小娟', 'female', '2000-11-11', '晋中市榆次区某小区'],
  categories: ['new-employment', 'woman-worker'],
  against: [
    ['delivery-partner', '晋中骊程配送服务有限公司'],
    ['tortfeasor', '货车驾驶人贠某'],
  ],
  claims: [
    ['personal-injury', 96_400],
    ['wages', 7_300],
  ],
  cause: '216',
  call: '来访人雨夜送单，在中都路被逆行货车剐倒，膝盖半月板损伤。平台让她把账号里的“意外险”自己报了。',
  statement: '申请人由配送公司招用，每天早会、统一着装，收入由公司按周发放。事故认定对方全责。',
  requests: '向侵权人及其保险公司索赔，申请职业伤害确认，追索事故当周报酬。',
  opinion: '两条路可以同时走，注意仲裁时效和侵权诉讼时效各自起算，建议给予援助。',
  harmed: 4,
};

const onRainyNight: Story = matter(rainy.key, rainy.start, (plan) => [
  ...opened(rainy, plan),
  ...workRoad(rainy, plan),
  ...accidentRoad(rainy, plan, 24),
  step(plan.ahead(46), hour(rainy.n), rainy.handler, ScheduleHearing, {
    proceedingId: proceeding(2),
    hearingOn: plan.ahead(58),
    time: '09:00',
    place: '交通巡回法庭',
  }),
]);

export const riders: readonly Story[] = [byCrossing, onRainyNight];

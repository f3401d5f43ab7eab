import { RecordOutcome } from '@gongyuan/contexts/cases/handling/commands';
import { LogWork } from '@gongyuan/contexts/cases/handling/records/commands';
import { RequestSupplement, SupplyMaterials } from '@gongyuan/contexts/cases/intake/commands';
import { type Plan, shift } from '../../plan';
import { matter, type Step, type Story, step } from '../../script';
import { type Ended, ended } from './ending';
import { applied, granted, hour, opened, reviewed, type Told } from './matter';
import { desk } from './places';

/** Short matters: a paper drawn up, an application that lapsed, and those that have only just begun. */

const base: Pick<Told, 'channel' | 'occupation' | 'cause'> = { channel: 'visit', occupation: 'other', cause: '205(5)' };

/** 咨询、代书: done when the paper is handed over. */
const drafted = (m: Told, work: string, end: Ended): Story =>
  matter(m.key, m.start, (plan) => [
    ...opened({ ...m, aidForm: 'drafting' }, plan),
    step(plan.ahead(8), hour(m.n), m.handler, LogWork, { work, minutes: 120 }),
    step(plan.ahead(9), hour(m.n), m.handler, RecordOutcome, { route: 'advice', summary: work }),
    ...ended(m, plan, 9, end),
  ]);

const drafts: readonly Story[] = [
  drafted(
    {
      ...base,
      key: 'xiyang-application-drafted',
      n: 340,
      start: 45,
      county: 'xiyang',
      handler: 'yin',
      worker: ['李二红', 'female', '1987-06-01', '昔阳县某小区'],
      occupationNote: '超市收银员',
      against: [['employer', '昔阳县惠邻超市']],
      claims: [['wages', 5_600]],
      call: '来访人想自己去仲裁，只是不会写申请书。',
      statement: '申请人两个月工资没有发，愿意自己出庭，请求代写仲裁申请书。',
      requests: '代拟仲裁申请书。',
      opinion: '符合条件，建议代拟法律文书。',
      harmed: 10,
    },
    '代拟仲裁申请书和证据清单，讲解了开庭流程',
    { result: 'advised', summary: '仲裁申请书已经交给受援人，自行提交。', callback: ['satisfied', '写得很清楚，一次就立上了。'] },
  ),
];

/** What was missing is asked for once, on day 2; it comes, or does not. */
const missing = (m: Told, { ahead }: Plan, supplyBy: string): Step =>
  step(ahead(2), hour(m.n), desk(m.county, 'coordinator'), RequestSupplement, {
    items: [
      { code: 'employment-proof', note: '工资流水、工牌或者工友证言' },
      { code: 'respondent', note: '用人单位的全称' },
    ],
    supplyBy,
  });

const silent: Told = {
  ...base,
  key: 'lingshi-supplement-lapsed',
  n: 342,
  start: 69,
  county: 'lingshi',
  handler: 'shi',
  worker: ['王虎则', 'male', '1990-01-15', '灵石县某村'],
  occupation: 'construction',
  against: [['foreman', '郝老板']],
  claims: [['wages', 8_000]],
  call: '来访人说不清给谁干的活，只知道姓郝。',
  statement: '申请人在多个工地打零工，包工头姓郝，欠八千元。',
  requests: '支付工钱八千元。',
  opinion: '',
  harmed: 50,
};

const waiting: Told = {
  ...base,
  key: 'taigu-supplement-open',
  n: 343,
  start: 213,
  county: 'taigu',
  handler: 'an',
  worker: ['杨素芳', 'female', '1982-05-28', '晋中市太谷区某小区'],
  occupation: 'domestic-worker',
  categories: ['woman-worker'],
  against: [['employer', '晋中市太谷区暖巢月子服务中心']],
  claims: [['wages', 12_000]],
  call: '来访人做月嫂，公司抽成以后还欠两单钱，合同在公司手里。',
  statement: '申请人为月子服务中心派出的月嫂，两单服务费没有结。',
  requests: '支付服务费。',
  opinion: '',
  harmed: 14,
};

const supplied: Told = {
  ...base,
  key: 'shouyang-supplement-supplied',
  n: 344,
  start: 206,
  county: 'shouyang',
  handler: 'meng',
  worker: ['郝天佑', 'male', '1989-03-12', '寿阳县某村'],
  occupation: 'construction',
  categories: ['migrant-worker'],
  against: [['employer', '寿阳县构远钢结构有限公司', '寿阳物流园钢构厂房']],
  claims: [['wages', 17_600]],
  call: '来访人给钢结构厂房做焊接，完工两个月没有结账。',
  statement: '申请人从事钢结构焊接四十四天，每天四百元。',
  requests: '支付工资一万七千六百元。',
  opinion: '材料已经补齐，属于援助范围，建议给予援助。',
  harmed: 33,
};

const begun: readonly Story[] = [
  matter(silent.key, silent.start, (plan) => [...applied(silent, plan), missing(silent, plan, shift(plan.ahead(2), 15))]),
  matter(waiting.key, waiting.start, (plan) => [...applied(waiting, plan), missing(waiting, plan, plan.ahead(22))]),
  matter(supplied.key, supplied.start, (plan) => {
    const later: Plan = { ...plan, ahead: (n) => plan.ahead(n + 5) };
    return [
      ...applied(supplied, plan),
      missing(supplied, plan, plan.ahead(12)),
      step(plan.ahead(6), hour(supplied.n), desk(supplied.county, 'registrar'), SupplyMaterials, { note: '补齐工友证言两份和公司全称' }),
      ...reviewed(supplied, later),
      ...granted(supplied, later),
    ];
  }),
];

export const short: readonly Story[] = [...drafts, ...begun];

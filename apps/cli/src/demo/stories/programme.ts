import { unitIdOf } from '@gongyuan/contexts/identity';
import { measureByKey } from '@gongyuan/contexts/programme';
import { ReportDelivery, ReturnDelivery, ReverseDelivery, VerifyDelivery } from '@gongyuan/contexts/programme/deliveries/commands';
import { AllocateTarget, ConfirmAllocation, ConfirmTarget, NoteLag, SetTarget } from '@gongyuan/contexts/programme/targets/commands';
import type { LocalDate } from '@gongyuan/kernel/time';
import { CITY, JIEXIU, PINGYAO, type Who, YUCI } from '../cast';
import type { Plan } from '../plan';
import { demoId, type Step, type Story, staff, stepOn, type Thing } from '../script';

/** The programme of the year: targets confirmed and shared out, and what departments and counties report. All figures invented. */

const YEAR = 2026;
const FIRST_DAY: LocalDate = `${YEAR}-01-05`;
const LAST_DAY: LocalDate = `${YEAR}-12-31`;

const measure = (key: string): Thing => ({ kind: 'measure', id: measureByKey(key).id });

/** Where a report comes from: who writes it, who checks it. */
const desks = {
  city: { unit: CITY, by: 'city.registrar', checker: 'city.coordinator' },
  yuci: { unit: YUCI, by: 'yuci.registrar', checker: 'yuci.coordinator' },
  pingyao: { unit: PINGYAO, by: 'pingyao.registrar', checker: 'pingyao.coordinator' },
  jiexiu: { unit: JIEXIU, by: 'jiexiu.registrar', checker: 'jiexiu.coordinator' },
} as const satisfies Record<string, { unit: string; by: Who; checker: Who }>;

/** Targets that the vice-chair has confirmed, and how they are shared out (counties in the order of their codes). */
const targets = [
  { key: 'legal-aid-cases', amount: 50, basis: '晋中市总工会2026年重点工作安排', shares: [12, 4, 2, 2, 2, 2, 3, 3, 6, 5, 7] },
  { key: 'outreach-sessions', amount: 100, basis: '晋中市总工会2026年重点工作安排', shares: [18, 9, 6, 5, 6, 6, 8, 8, 12, 8, 14] },
  { key: 'job-fairs', amount: 100, basis: '晋中市总工会2026年普惠服务实事', shares: [20, 8, 6, 6, 6, 6, 8, 8, 12, 8, 10] },
  { key: 'film-screenings', amount: 100, basis: '晋中市总工会2026年普惠服务实事', shares: [15, 9, 8, 8, 8, 8, 8, 8, 10, 9, 9] },
] as const;

const counties = ['140702', '140703', '140721', '140722', '140723', '140724', '140725', '140727', '140728', '140729', '140781'];

interface Reported {
  readonly key: string;
  readonly at: keyof typeof desks;
  /** Working day of the script on which it is reported. */
  readonly day: number;
  readonly doneOn: string;
  readonly measure: string;
  readonly said: object;
  readonly title: string;
  readonly evidence: string;
  /** What becomes of it; nothing yet when it is absent. */
  readonly then?: 'verified' | 'returned' | 'reversed';
}

const said = (
  key: string,
  at: Reported['at'],
  day: number,
  doneOn: string,
  measureKey: string,
  what: object,
  title: string,
  evidence: string,
  then?: Reported['then'],
): Reported => ({ key, at, day, doneOn: `${YEAR}-${doneOn}`, measure: measureKey, said: what, title, evidence, then });

const reports: readonly Reported[] = [
  said('fair-1', 'yuci', 8, '02-20', 'job-fairs', { amount: 6 }, '春风行动线下招聘会六场', '现场照片、企业名单', 'verified'),
  said('fair-2', 'pingyao', 12, '03-15', 'job-fairs', { amount: 4 }, '古城景区用工招聘会', '现场照片、签到表', 'verified'),
  said('fair-3', 'jiexiu', 20, '04-18', 'job-fairs', { amount: 7 }, '焦化园区专场招聘会', '园区证明、照片', 'verified'),
  said('fair-4', 'city', 34, '05-28', 'job-fairs', { amount: 12 }, '线上招聘直播十二场', '平台后台数据截图', 'verified'),
  said('fair-5', 'yuci', 55, '07-10', 'job-fairs', { amount: 9 }, '高校毕业生专场招聘会', '照片、参会企业名单', 'verified'),
  said('fair-6', 'jiexiu', 92, '09-20', 'job-fairs', { amount: 5 }, '退役军人专场招聘会', '照片、签到表'),
  said('jobs-1', 'city', 35, '05-28', 'jobs-offered', { amount: 4_860 }, '线上线下招聘会岗位汇总', '岗位清单', 'verified'),
  said('jobs-2', 'yuci', 56, '07-10', 'jobs-offered', { amount: 1_320 }, '毕业生专场岗位', '岗位清单', 'verified'),
  said('film-1', 'yuci', 15, '03-08', 'film-screenings', { amount: 10 }, '女职工专场放映', '放映单', 'verified'),
  said('film-2', 'pingyao', 30, '05-01', 'film-screenings', { amount: 9 }, '五一广场放映', '放映单、照片', 'verified'),
  said('film-3', 'jiexiu', 48, '06-20', 'film-screenings', { amount: 8 }, '矿区露天放映', '放映单', 'verified'),
  said('film-4', 'city', 70, '08-15', 'film-screenings', { amount: 36 }, '园区巡回放映三十六场', '放映单、照片', 'verified'),
  said('film-5', 'pingyao', 90, '09-25', 'film-screenings', { amount: 6 }, '国庆前放映', '放映单'),
  said('benefit-1', 'city', 40, '06-05', 'benefit-events', { amount: 58 }, '普惠观影、健步走等活动', '活动台账', 'verified'),
  said('eyes-1', 'city', 60, '07-18', 'cataract-surgeries', { amount: 612 }, '定点医院上半年手术结算', '医院结算单', 'verified'),
  said('book-1', 'city', 38, '05-30', 'travel-handbooks', { amount: 21_500 }, '文旅普惠手册第一批发放', '签领汇总表', 'verified'),
  said('class-1', 'jiexiu', 42, '06-10', 'training-classes', { amount: 14 }, '焊工、电工等培训班十四期', '开班备案表', 'verified'),
  said('class-2', 'yuci', 65, '08-01', 'training-classes', { amount: 26 }, '家政、养老护理培训班', '开班备案表', 'verified'),
  said('trainee-1', 'jiexiu', 43, '06-10', 'trainees', { amount: 1_050, persons: 986 }, '培训职工人次', '签到表汇总', 'verified'),
  said('trainee-2', 'yuci', 66, '08-01', 'trainees', { amount: 2_140, persons: 2_020 }, '培训职工人次', '签到表汇总', 'verified'),
  said('rest-1', 'city', 72, '08-20', 'recuperation', { amount: 640 }, '一线职工疗休养八批', '批次名册', 'verified'),
  said('spring', 'city', 6, '02-12', 'visit-occasions', { amount: 1, subject: '春节' }, '春节慰问', '慰问方案、照片', 'verified'),
  said('labour-day', 'city', 33, '05-01', 'visit-occasions', { amount: 1, subject: '五一国际劳动节' }, '五一慰问', '慰问方案', 'verified'),
  said('visit-1', 'city', 7, '02-12', 'visits', { amount: 24_300 }, '春节走访慰问职工', '慰问发放汇总表', 'verified'),
  said('visit-2', 'city', 62, '07-25', 'visits', { amount: 18_600 }, '夏送清凉', '慰问发放汇总表', 'verified'),
  said(
    'funds-1',
    'city',
    9,
    '02-12',
    'visit-funds',
    { cash: 212_000_000, inKind: 148_500_000 },
    '春节慰问资金及物资',
    '凭证汇总表',
    'verified',
  ),
  said(
    'funds-2',
    'city',
    63,
    '07-25',
    'visit-funds',
    { cash: 96_000_000, inKind: 187_400_000 },
    '夏送清凉资金及物资',
    '凭证汇总表',
    'verified',
  ),
  said('health-1', 'city', 44, '06-12', 'health-events', { amount: 17 }, '职工健康大讲堂', '讲座通知、照片', 'verified'),
  said('health-2', 'city', 45, '06-12', 'health-served', { amount: 1_380 }, '健康讲座参加职工', '签到表', 'verified'),
  said('read-1', 'yuci', 26, '04-23', 'reading-events', { amount: 22 }, '世界读书日主题阅读', '活动照片', 'verified'),
  said('read-2', 'city', 75, '08-28', 'reading-events', { amount: 31 }, '玫瑰书香读书会', '活动照片', 'verified'),
  said('care-1', 'city', 58, '07-15', 'childcare-classes', { amount: 7 }, '暑期爱心托管班开班', '开班批复', 'verified'),
  said('care-2', 'city', 59, '07-15', 'children-cared', { amount: 486 }, '托管职工子女（只报人数）', '开班统计表', 'verified'),
  said('date-1', 'city', 52, '05-20', 'matchmaking-events', { amount: 9 }, '青年职工联谊活动', '活动照片', 'verified'),
  said(
    'exchange-1',
    'city',
    50,
    '06-24',
    'county-exchanges',
    { amount: 1, subject: '平遥、介休互学互鉴' },
    '县级工会互学互鉴第一次活动',
    '活动方案',
    'verified',
  ),
  said('academy-1', 'city', 24, '04-20', 'craft-academy', {}, '工匠学院实训基地挂牌', '挂牌照片', 'verified'),
  said('academy-2', 'city', 68, '08-06', 'craft-academy', {}, '工匠学院首期高技能班结业', '结业名册', 'verified'),
  said('craftsman-1', 'jiexiu', 54, '07-02', 'craftsman-visits', {}, '劳模工匠进焦化企业解难题', '服务记录', 'verified'),
  said(
    'station-1',
    'yuci',
    36,
    '05-29',
    'station-services',
    { reached: 17, subject: '榆次迎宾街驿站' },
    '驿站服务内容核查',
    '核查表',
    'verified',
  ),
  said(
    'station-2',
    'pingyao',
    37,
    '05-29',
    'station-services',
    { reached: 15, subject: '平遥古城南门驿站' },
    '驿站服务内容核查',
    '核查表',
    'verified',
  ),
  said(
    'station-3',
    'jiexiu',
    39,
    '06-02',
    'station-services',
    { reached: 12, subject: '介休顺城驿站' },
    '驿站服务内容核查',
    '核查表',
    'verified',
  ),
  said('coverage-1', 'city', 57, '07-08', 'two-coverages', {}, '新建快递行业工会联合会', '批复', 'verified'),
  said('clean-1', 'city', 46, '06-16', 'clean-union-study', {}, '正确政绩观专题学习', '签到、学习记录', 'verified'),
  said('fitness-1', 'city', 64, '07-30', 'fitness-activities', {}, '职工羽毛球比赛', '秩序册', 'verified'),
  said('double', 'pingyao', 31, '05-01', 'film-screenings', { amount: 9 }, '五一广场放映（重复上报）', '放映单', 'reversed'),
  said('thin', 'jiexiu', 47, '06-15', 'benefit-events', { amount: 30 }, '普惠活动汇总', '无明细', 'returned'),
  said('wait-1', 'yuci', 96, '10-16', 'benefit-events', { amount: 12 }, '秋季健步走等活动', '活动台账'),
  said('wait-2', 'city', 97, '10-20', 'reading-events', { amount: 8 }, '读书分享会', '活动照片'),
];

/** Only what lies in the year of the programme can be told of it. */
const within = (day: LocalDate): boolean => day >= FIRST_DAY;
const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

function settled({ day }: Plan): readonly Step[] {
  return targets.flatMap(({ key, amount, basis, shares }, index) => {
    const at = (minutes: number): string => `${10 + index}:${String(minutes).padStart(2, '0')}`;
    const about = measure(key);
    const shared = counties.map((code, place) => ({ unit: unitIdOf(code), amount: shares[place] ?? 0 }));
    return [
      stepOn(about, day(2), at(5), 'city.coordinator', SetTarget, { amount, basis }),
      stepOn(about, day(3), at(10), 'city.approver', ConfirmTarget, { version: 1 }),
      stepOn(about, day(3), at(40), 'city.coordinator', AllocateTarget, {
        unit: unitIdOf(CITY),
        department: unitIdOf('JZ-FLGZB'),
        shares: shared,
      }),
      stepOn(about, day(4), at(15), 'city.approver', ConfirmAllocation, { unit: unitIdOf(CITY), version: 1 }),
    ];
  });
}

function reported({ day }: Plan, one: Reported, index: number): readonly Step[] {
  const { unit, by, checker } = desks[one.at];
  const about: Thing = { kind: 'delivery', id: demoId(`delivery/${one.key}`) };
  const on = day(one.day);
  if (!within(on)) return [];
  const delivery = {
    ...{ measureId: measureByKey(one.measure).id, doneOn: earlier(earlier(one.doneOn, on), LAST_DAY) },
    ...{ ...one.said, title: one.title, evidence: one.evidence },
  };
  const minute = String((index * 7) % 60).padStart(2, '0');
  const report = stepOn(about, on, `15:${minute}`, by, ReportDelivery, {
    unit: unitIdOf(unit),
    delivery: delivery as ReportDelivery['delivery'],
  });
  const next = day(one.day + 1);
  switch (one.then) {
    case 'verified':
      return [report, stepOn(about, next, `09:${minute}`, checker, VerifyDelivery, {})];
    case 'returned':
      return [report, stepOn(about, next, `09:${minute}`, checker, ReturnDelivery, { reason: '没有活动明细和佐证，请补充后重新上报。' })];
    case 'reversed':
      return [
        report,
        stepOn(about, next, `09:${minute}`, checker, VerifyDelivery, {}),
        stepOn(about, day(one.day + 3), `16:${minute}`, checker, ReverseDelivery, { reason: '与5月1日已上报的放映重复。' }),
      ];
    default:
      return [report];
  }
}

function explained({ day }: Plan): readonly Step[] {
  const lag = (key: string, unit: string, at: string, owner: Who, reason: string): Step =>
    stepOn(measure(key), day(95), at, 'city.coordinator', NoteLag, { unit: unitIdOf(unit), owner: staff(owner), reason });
  return [
    lag('legal-aid-cases', PINGYAO, '16:05', 'pingyao.coordinator', '古城周边用工纠纷多在景区调解，转为援助申请的少，已安排每周三驻点。'),
    lag('outreach-sessions', JIEXIU, '16:15', 'jiexiu.coordinator', '两场宣讲因场地检修取消，正在改期。'),
    lag('job-fairs', PINGYAO, '16:25', 'pingyao.registrar', '下半年招聘会与人社部门合办，场次待核对后上报。'),
  ];
}

export const programme: Story = {
  key: 'programme',
  steps: (plan) => [...settled(plan), ...reports.flatMap((one, index) => reported(plan, one, index)), ...explained(plan)],
};

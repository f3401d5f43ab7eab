import { EndorseDecision } from '@gongyuan/contexts/cases/approval/commands';
import { RecordRecovery, VoidRecovery } from '@gongyuan/contexts/cases/closing/after/commands';
import { RecordOutcome } from '@gongyuan/contexts/cases/handling/commands';
import { FileProceeding, RecordHearing, RecordProgress, ScheduleHearing } from '@gongyuan/contexts/cases/handling/proceedings/commands';
import { RecordMajorReport } from '@gongyuan/contexts/cases/handling/records/commands';
import type { ApplicantInput } from '@gongyuan/contexts/cases/intake/party-inputs';
import { ReviewOpinion } from '@gongyuan/contexts/cases/review/commands';
import { CorrectParty, ImportRoster, NameRepresentatives, RemoveApplicant } from '@gongyuan/contexts/cases/roster/commands';
import { type Gender, somebody, yuan } from '../../invented';
import { type Plan, shift, startingOn } from '../../plan';
import { applicant, hearing, matter, proceeding, recovery, type Step, type Story, step } from '../../script';
import { ended, inTime } from './ending';
import { applied, granted, hour, reviewed, type Told, taken } from './matter';
import { desk, places } from './places';

/** 集体争议: one case of many, each with an amount of their own. */

type Hand = readonly [name: string, gender: Gender, birthDate: string, wages: number];

/** Steel fixers and carpenters of one site; the first is the one who called. */
const hands: readonly Hand[] = [
  ['岳铁牛', 'male', '1972-02-03', 38_400],
  ['刘计光', 'male', '1969-09-12', 36_000],
  ['吕栓明', 'male', '1975-05-30', 36_000],
  ['韩贵生', 'male', '1980-08-21', 34_800],
  ['郝粉香', 'female', '1978-11-16', 22_500],
  ['白建文', 'male', '1983-01-19', 34_800],
  ['侯拴虎', 'male', '1967-06-06', 31_200],
  ['贾改珍', 'female', '1974-10-27', 22_500],
  ['任福全', 'male', '1986-04-11', 36_000],
  ['武二小', 'male', '1991-12-25', 28_600],
  ['高俊杰', 'male', '1995-07-18', 27_300],
  ['郭乃根', 'male', '1964-03-23', 31_200],
  ['安翠兰', 'female', '1971-08-08', 19_800],
  ['张补生', 'male', '1988-02-29', 34_800],
  ['薛林旺', 'male', '1979-09-01', 36_000],
  ['荣俊峰', 'male', '1990-05-14', 33_000],
  ['米四清', 'male', '1973-12-09', 33_000],
  ['车丽霞', 'female', '1985-03-17', 19_800],
  ['阎保国', 'male', '1966-10-01', 29_400],
  ['冯双喜', 'male', '1982-06-26', 34_800],
  ['温满仓', 'male', '1970-01-07', 29_400],
  ['程建军', 'male', '1993-11-03', 28_600],
  ['庞小军', 'male', '1998-08-30', 24_700],
];

/** As the roster in Excel has them. */
const rostered = (n: number, [name, gender, birth, wages]: Hand): ApplicantInput => ({
  person: somebody(n, name, gender, birth, '晋中市左权县某村'),
  categories: gender === 'female' ? ['migrant-worker', 'woman-worker'] : ['migrant-worker'],
  occupation: 'construction',
  relation: 'labour',
  claims: [{ item: 'wages', amount: yuan(wages) }],
});

const site: Told = {
  key: 'site-twenty-three',
  n: 270,
  start: 24,
  county: 'city',
  handler: 'meng',
  channel: 'phone',
  worker: ['岳铁牛', 'male', '1972-02-03', '左权县某村'],
  occupation: 'construction',
  occupationNote: '钢筋班长',
  categories: ['migrant-worker'],
  against: [
    ['labour-subcontractor', '山西桁墨建筑劳务有限公司', '汇通学校新建工程'],
    ['general-contractor', '山西崇垣建设集团有限公司', '汇通学校新建工程'],
  ],
  claims: [['wages', 38_400]],
  cause: '205(5)',
  call: '来电人带的钢筋班和木工班二十来人在汇通学校工地干了四个月，主体封顶后劳务公司说没钱，大家准备去项目部门口坐着。',
  statement:
    '申请人所在两个班组由劳务公司招用，总承包单位将主体劳务分包。约定按日计酬，每月只发生活费，封顶后劳务公司停发并撤场。二十三人有实名制考勤。',
  requests: '由劳务分包单位支付拖欠的劳动报酬，施工总承包单位先行清偿。',
  opinion: '十人以上，属集体争议，按一件办理。总承包单位负有先行清偿责任，建议给予援助并报告重大事项，劝导依法维权。',
  ended: 6,
  exempt: '二十三人居住证、实名制考勤汇总',
};

/** The last of the list took the money of the project before: the others go on without him. */
const others = hands.slice(1);
const left = hands.length - 1;
const shares = hands.slice(0, left).map(([, , , wages], index) => ({ subject: applicant(index), wages }));
const half = (wages: number): number => yuan(wages / 2);

const bySite: Story = matter(site.key, site.start, (plan: Plan) => {
  const m = site;
  const { ahead } = plan;
  const it = { proceedingId: proceeding(0) };
  const clerk = desk(m.county, 'registrar');
  const again = (index: number) => {
    const hand = hands[index] as Hand;
    return { ...rostered(m.n + index, hand), person: { ...rostered(m.n + index, hand).person, subject: applicant(index) } };
  };
  const steps: readonly Step[] = [
    ...applied(m, plan),
    step(ahead(1), '16:40', clerk, ImportRoster, {
      applicants: others.map((hand, index) => rostered(m.n + 1 + index, hand)),
      evidence: '班组签字名册两页，Excel 名册核对一致',
    }),
    step(ahead(2), '08:02', clerk, CorrectParty, {
      reason: '核对身份证，高俊杰的职业写漏，按架子工登记',
      subject: applicant(10),
      applicant: { ...again(10), occupationNote: '架子工' },
    }),
    step(ahead(2), '08:11', clerk, RemoveApplicant, { subject: applicant(22), reason: '庞小军已经从劳务公司领到工钱，自愿退出' }),
    step(ahead(2), '08:20', clerk, NameRepresentatives, {
      representatives: [applicant(0), applicant(4), applicant(8)],
      evidence: '推选岳铁牛、郝粉香、任福全为代表人的推选书',
    }),
    ...reviewed(m, plan),
    ...granted(m, plan),
    ...taken(m, plan),
    step(ahead(7), '09:20', m.handler, RecordMajorReport, {
      matter: 'group',
      report: '二十余名工人情绪激动，计划到项目部聚集，已与代表人约定通过仲裁解决，并请住建部门约谈总承包单位。',
      to: '晋中市总工会法律工作部',
      means: 'phone',
      reply: '同意，由法律工作部联系住建和人社部门。',
    }),
    step(ahead(9), '10:15', m.handler, FileProceeding, { kind: 'arbitration', body: places[m.county].commission }),
    step(ahead(11), '15:20', m.handler, RecordProgress, {
      ...it,
      step: 'accepted',
      number: `晋中劳人仲案字〔${ahead(11).slice(0, 4)}〕第39号`,
      note: '集体争议，优先立案',
    }),
    step(ahead(14), '09:40', m.handler, RecordProgress, { ...it, step: 'served' }),
    step(ahead(15), '10:10', m.handler, ScheduleHearing, { ...it, hearingOn: ahead(24), time: '09:00', place: '第一仲裁庭' }),
    step(ahead(24), '12:10', m.handler, RecordHearing, {
      ...it,
      hearingId: hearing(0),
      attended: true,
      adjourned: false,
      summary: '三名代表人出庭，总承包单位对实名制考勤没有异议，劳务公司缺席。',
    }),
    step(ahead(36), '10:30', m.handler, RecordOutcome, {
      ...it,
      route: 'arbitration-award',
      document: {
        number: `晋中劳人仲裁字〔${ahead(34).slice(0, 4)}〕第39号`,
        issuedOn: ahead(34),
        body: places[m.county].commission,
      },
      receivedOn: ahead(36),
      respondentReceivedOn: ahead(36),
      performBy: shift(ahead(36), 15),
      perApplicant: shares.map(({ subject, wages }) => ({ subject, claimed: yuan(wages), awarded: yuan(wages) })),
      summary: '裁决劳务公司支付二十二人劳动报酬，总承包单位先行清偿。',
    }),
    step(ahead(52), '14:20', clerk, RecordRecovery, {
      received: shares.map(({ subject, wages }) => ({ subject, amount: half(wages) })),
      evidence: '农民工工资专用账户代发明细（第一批）',
      payer: '山西崇垣建设集团有限公司',
    }),
    step(ahead(66), '10:05', clerk, RecordRecovery, {
      received: shares.map(({ subject, wages }) => ({ subject, amount: yuan(wages) })),
      evidence: '农民工工资专用账户代发明细（第二批）',
      payer: '山西崇垣建设集团有限公司',
    }),
    step(ahead(66), '10:22', clerk, VoidRecovery, { recoveryId: recovery(1), reason: '误把全额当作第二批录入，重新登记' }),
    step(ahead(66), '10:31', clerk, RecordRecovery, {
      occurredOn: ahead(65),
      received: shares.map(({ subject, wages }) => ({ subject, amount: half(wages) })),
      evidence: '农民工工资专用账户代发明细（第二批）',
      payer: '山西崇垣建设集团有限公司',
      lateEvidence: '代发明细上的日期',
      lateReason: '银行次日才出回单',
    }),
    ...ended(m, plan, 70, {
      result: 'won',
      summary: '二十二人的劳动报酬分两批全部到账，一人已自行了结退出。',
      callback: ['satisfied', '代表人岳铁牛说大家都拿到了，没有人去堵门。'],
    }),
  ];
  return inTime(steps);
});

const drivers: readonly Hand[] = [
  ['郭志飞', 'male', '1987-01-24', 14_400],
  ['史存良', 'male', '1976-09-15', 15_300],
  ['梁晓伟', 'male', '1992-05-21', 12_600],
  ['胡根生', 'male', '1969-12-30', 16_200],
  ['王腊梅', 'female', '1984-12-18', 10_800],
  ['孟祥瑞', 'male', '1990-10-07', 13_500],
  ['邸秋生', 'male', '1978-08-23', 14_400],
  ['石磊', 'male', '1996-03-31', 11_700],
  ['段春娥', 'female', '1981-04-04', 10_800],
  ['申小红', 'female', '1989-07-12', 11_700],
  ['杜明亮', 'male', '1974-11-19', 15_300],
  ['赵丙辰', 'male', '1976-10-29', 13_500],
];

const sanitation: Told = {
  key: 'pingyao-sweepers-twelve',
  n: 360,
  start: 178,
  county: 'pingyao',
  handler: 'shi',
  channel: 'petition',
  worker: ['郭志飞', 'male', '1987-01-24', '平遥县某村'],
  occupation: 'other',
  occupationNote: '垃圾清运驾驶员',
  against: [['employer', '平遥县洁垣环境工程有限公司']],
  claims: [['overtime', 14_400]],
  cause: '205(5)',
  call: '信访转来：十二名清运司机每天四点出车，全年无休，节假日没有加班费。',
  statement: '申请人与十一名工友驾驶垃圾清运车，全年无休，公司按月发固定工资，没有支付法定节假日加班工资。车辆定位可以证明出车时间。',
  requests: '支付法定节假日和休息日加班工资。',
  opinion: '十人以上，属集体争议，车辆定位记录可以调取，建议给予援助。',
  harmed: 27,
};

/** 审签, as 平遥 laid it down: the city's department sends the opinion back, and then signs what was mended, and so does a vice-chair. */
const signed = (m: Told, { ahead }: Plan): readonly Step[] => [
  step(ahead(2), '15:20', 'city.coordinator', EndorseDecision, {
    result: 'send-back',
    opinion: '集体争议应当写明各人请求的金额和推选代表的情况，请补充后重新出具意见。',
  }),
  step(ahead(3), '09:35', desk(m.county, 'coordinator'), ReviewOpinion, {
    recommends: 'grant',
    opinion: '十二人各自的请求金额已在名册列明，推选代表三人，有推选书；车辆定位记录可以调取，建议给予援助。',
  }),
  step(ahead(3), '15:10', 'city.coordinator', EndorseDecision, { result: 'agree', opinion: '已补充，同意。' }),
  step(ahead(4), '09:05', 'city.approver', EndorseDecision, { result: 'agree', opinion: '同意给予援助。' }),
];

const bySweepers: Story = matter(sanitation.key, sanitation.start, (plan) => {
  const m = sanitation;
  const { ahead } = plan;
  const clerk = desk(m.county, 'registrar');
  return inTime([
    ...applied(m, plan),
    step(ahead(1), '16:40', clerk, ImportRoster, {
      applicants: drivers.slice(1).map((hand, index) => ({
        ...rostered(m.n + 1 + index, hand),
        occupation: 'other' as const,
        occupationNote: '垃圾清运驾驶员',
        categories: [],
        claims: [{ item: 'overtime' as const, amount: yuan(hand[3]) }],
      })),
      evidence: '十二人签字名册一页',
    }),
    step(ahead(1), '16:52', clerk, NameRepresentatives, {
      representatives: [applicant(0), applicant(3), applicant(4)],
      evidence: '推选郭志飞、胡根生、王腊梅为代表人的推选书',
    }),
    ...reviewed(m, plan),
    ...signed(m, plan),
    // the steps take a day more
    ...granted(m, startingOn(plan, 1)),
    ...taken(m, plan, 6),
    step(ahead(9), '10:20', m.handler, FileProceeding, { kind: 'arbitration', body: places[m.county].commission }),
    step(ahead(12), hour(m.n), m.handler, RecordProgress, { proceedingId: proceeding(0), step: 'accepted' }),
    step(ahead(26), '10:40', m.handler, ScheduleHearing, {
      proceedingId: proceeding(0),
      hearingOn: ahead(45),
      time: '09:00',
      place: '仲裁庭',
    }),
  ]);
});

export const gangs: readonly Story[] = [bySite, bySweepers];

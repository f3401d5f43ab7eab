import { unitIdOf } from '@gongyuan/contexts/identity';
import { CheckIn, SignUp } from '@gongyuan/contexts/outreach/attendance/commands';
import { AnswerConsultation } from '@gongyuan/contexts/outreach/consulting/commands';
import { CancelActivity, MarkHeld, PlanActivity, RescheduleActivity } from '@gongyuan/contexts/outreach/planning/commands';
import { CorrectSession, ReportSession, ReturnSession, VerifySession } from '@gongyuan/contexts/outreach/reporting/commands';
import type { LocalDate } from '@gongyuan/kernel/time';
import { CITY, JIEXIU, PINGYAO, type Who, YUCI } from '../cast';
import { mobile } from '../invented';
import { type Plan, shift } from '../plan';
import { demoId, type Step, type Story, staff, step } from '../script';

/** A dozen outreach activities, in every state an activity can stand in. */

type County = 'city' | 'yuci' | 'pingyao' | 'jiexiu';
const codes: Readonly<Record<County, string>> = { city: CITY, yuci: YUCI, pingyao: PINGYAO, jiexiu: JIEXIU };
const hosts: Readonly<Record<County, string>> = {
  city: '晋中市总工会',
  yuci: '榆次区总工会',
  pingyao: '平遥县总工会',
  jiexiu: '介休市总工会',
};

type Said = Pick<PlanActivity, 'title' | 'kind' | 'place' | 'expected'> & Partial<PlanActivity>;
type Counted = Pick<ReportSession, 'groups' | 'tags'> & Partial<ReportSession>;

const as = (county: County, post: 'registrar' | 'coordinator'): Who => `${county}.${post}`;

const teamOf = (county: County, lawyer: Who): PlanActivity['team'] => [
  { person: { subject: staff(lawyer) }, role: 'lawyer' },
  { person: { subject: staff(as(county, 'registrar')) }, role: 'cadre' },
];

const planned = (on: LocalDate, county: County, lawyer: Who, day: LocalDate, said: Said): Step =>
  step(on, '09:10', as(county, 'coordinator'), PlanActivity, {
    unit: unitIdOf(codes[county]),
    campaigns: ['respect-law-build-dreams'],
    day,
    from: '09:00',
    to: '11:00',
    host: hosts[county],
    partners: [],
    team: teamOf(county, lawyer),
    categories: ['migrant-worker'],
    ...said,
  });

const held = (day: LocalDate, county: County, lawyer: Who): Step =>
  step(day, '11:20', as(county, 'registrar'), MarkHeld, {
    from: '09:00',
    to: '11:00',
    present: [staff(lawyer), staff(as(county, 'registrar'))],
  });

const reported = (day: LocalDate, county: County, counted: Counted): Step =>
  step(day, '16:10', as(county, 'registrar'), ReportSession, {
    evidence: ['sign-in-sheet'],
    materials: [{ title: '农民工维权手册', copies: 100 }],
    consultations: 8,
    withoutPhotos: '照片在相机中，尚未导出',
    ...counted,
  });

const verified = (day: LocalDate, county: County): Step =>
  step(day, '10:05', as(county, 'coordinator'), VerifySession, { note: '与签到表一致' });

const site: Counted = {
  groups: [
    { occupation: 'construction', persons: 76 },
    { occupation: 'other', persons: 6 },
  ],
  tags: [{ category: 'migrant-worker', persons: 74 }],
};

const worker = (name: string, n: number): CheckIn['attendees'][number] => ({
  person: { name, phone: mobile(n) },
  categories: ['migrant-worker'],
  occupation: 'construction',
});

/** Every step of such a story is about its one activity. */
const story = (key: string, steps: (plan: Plan) => readonly Step[]): Story => {
  const about = { kind: 'activity', id: demoId(`outreach-${key}/activity`) };
  return { key: `outreach-${key}`, steps: (plan) => steps(plan).map((one) => ({ ...one, about })) };
};

/** Planned, held, reported and verified on their days: most activities. */
const straight = (key: string, county: County, lawyer: Who, at: number, said: Said, counted: Counted): Story =>
  story(key, ({ day }) => [
    planned(day(at - 6), county, lawyer, day(at), said),
    held(day(at), county, lawyer),
    reported(day(at), county, counted),
    verified(day(at + 1), county),
  ]);

export const activities: readonly Story[] = [
  straight(
    'first-lesson',
    'city',
    'an',
    20,
    { title: '开工第一课', kind: 'lecture', place: { kind: 'site', name: '锦纶路安置房工地' }, expected: 80 },
    site,
  ),
  straight(
    'old-town',
    'pingyao',
    'shi',
    32,
    { title: '古城修缮工地宣讲', kind: 'lecture', place: { kind: 'site', name: '古城南城墙修缮项目部' }, expected: 60 },
    site,
  ),
  straight(
    'riders',
    'yuci',
    'dong',
    41,
    {
      title: '骑手驿站法律咨询',
      kind: 'consultation',
      place: { kind: 'station', name: '迎宾街暖心驿站' },
      expected: 40,
      campaigns: ['respect-law-build-dreams', 'warm-season'],
      categories: ['migrant-worker', 'new-employment'],
    },
    {
      groups: [
        { occupation: 'food-delivery', persons: 31 },
        { occupation: 'courier', persons: 12 },
      ],
      tags: [
        { category: 'new-employment', persons: 43 },
        { category: 'migrant-worker', persons: 25 },
      ],
      consultations: 19,
    },
  ),
  story('sheet', ({ day }) => [
    planned(day(50), 'jiexiu', 'qin', day(56), {
      title: '焦化园区送法进企',
      kind: 'enterprise-visit',
      place: { kind: 'park', name: '义安循环经济园' },
      expected: 50,
    }),
    step(day(54), '15:20', 'jiexiu.registrar', SignUp, { attendee: worker('申师傅', 301) }),
    step(day(56), '09:02', 'jiexiu.registrar', CheckIn, { way: 'paper-sheet', attendees: [worker('白师傅', 302), worker('连师傅', 303)] }),
    step(day(56), '10:15', 'jiexiu.registrar', AnswerConsultation, {
      asker: worker('连师傅', 303),
      question: '干了半年没有签合同，现在让走人，能要什么？',
      answer: '先固定考勤和工资转账记录，可以主张二倍工资差额和经济补偿，需要时到工会申请援助。',
    }),
    held(day(56), 'jiexiu', 'qin'),
    reported(day(56), 'jiexiu', site),
    step(day(57), '09:40', 'jiexiu.coordinator', ReturnSession, { reason: '按职业的人数与签到表差四人，请核对' }),
    reported(day(58), 'jiexiu', { ...site, groups: [{ occupation: 'construction', persons: 78 }] }),
    verified(day(59), 'jiexiu'),
  ]),
  story('corrected', ({ day }) => [
    planned(day(60), 'yuci', 'meng', day(66), {
      title: '物业公司宣讲',
      kind: 'lecture',
      place: { kind: 'enterprise', name: '晋中槐荫物业服务有限公司' },
      expected: 45,
    }),
    held(day(66), 'yuci', 'meng'),
    reported(day(66), 'yuci', { groups: [{ occupation: 'guard', persons: 52 }], tags: [{ category: 'migrant-worker', persons: 30 }] }),
    verified(day(67), 'yuci'),
    step(day(70), '15:00', 'yuci.registrar', CorrectSession, {
      groups: [{ occupation: 'guard', persons: 47 }],
      tags: [{ category: 'migrant-worker', persons: 28 }],
      evidence: ['sign-in-sheet'],
      materials: [{ title: '农民工维权手册', copies: 100 }],
      consultations: 8,
      reason: '两张签到表有五人重复',
    }),
  ]),
  story('health', ({ day }) => [
    planned(day(62), 'city', 'du', day(72), {
      title: '货车司机移动体检',
      kind: 'mobile-health',
      place: { kind: 'station', name: '高速服务区司机之家' },
      expected: 60,
      campaigns: ['warm-season'],
      categories: ['new-employment'],
    }),
    held(day(72), 'city', 'du'),
    reported(day(72), 'city', {
      groups: [{ occupation: 'truck-driver', persons: 58 }],
      tags: [{ category: 'new-employment', persons: 58 }],
      consultations: 0,
      materials: [],
    }),
    verified(day(73), 'city'),
  ]),
  story('waiting', ({ day }) => [
    planned(day(85), 'pingyao', 'pei', day(97), {
      title: '景区职工宣讲',
      kind: 'lecture',
      place: { kind: 'enterprise', name: '平遥雉堞文化旅游有限公司' },
      expected: 50,
    }),
    held(day(97), 'pingyao', 'pei'),
    reported(day(98), 'pingyao', { groups: [{ occupation: 'other', persons: 50 }], tags: [{ category: 'migrant-worker', persons: 22 }] }),
  ]),
  story('unreported', ({ day }) => [
    planned(day(84), 'jiexiu', 'zuo', day(92), {
      title: '商贸街法律咨询',
      kind: 'consultation',
      place: { kind: 'community', name: '北坛街社区' },
      expected: 30,
    }),
    held(day(92), 'jiexiu', 'zuo'),
  ]),
  story('forgotten', ({ day }) => [
    planned(day(86), 'yuci', 'han', day(95), {
      title: '零工市场宣讲',
      kind: 'lecture',
      place: { kind: 'labour-market', name: '榆次零工市场' },
      expected: 60,
    }),
  ]),
  story('cancelled', ({ day }) => [
    planned(day(88), 'city', 'lu', day(99), {
      title: '纺织园区女职工维权讲堂',
      kind: 'lecture',
      place: { kind: 'park', name: '北山纺织园' },
      expected: 70,
      categories: ['woman-worker'],
    }),
    step(day(96), '14:30', 'city.coordinator', CancelActivity, { reason: '园区停产检修' }),
  ]),
  story('moved', ({ day }) => [
    planned(day(90), 'jiexiu', 'gao', day(98), {
      title: '产业园送法进企',
      kind: 'enterprise-visit',
      place: { kind: 'park', name: '绵山产业园' },
      expected: 55,
    }),
    step(day(96), '10:00', 'jiexiu.coordinator', RescheduleActivity, {
      day: shift(day(100), 9),
      from: '14:30',
      to: '16:30',
      reason: '连日降雪，道路结冰',
    }),
  ]),
  story('coming', ({ day }) => [
    planned(day(94), 'yuci', 'chai', shift(day(100), 5), {
      title: '新就业形态劳动者法律体检',
      kind: 'legal-checkup',
      place: { kind: 'station', name: '迎宾街暖心驿站' },
      expected: 35,
      campaigns: ['warm-season'],
      categories: ['new-employment'],
    }),
  ]),
];

import { unitIdOf } from '@gongyuan/contexts/identity';
import type { CheckupAnswer, CheckupKind } from '@gongyuan/contexts/outreach/checkup/codes';
import {
  AddFinding,
  CloseCheckup,
  DismissFinding,
  FollowUp,
  GiveAdvice,
  OpenCheckup,
  RecordAnswers,
} from '@gongyuan/contexts/outreach/checkup/commands';
import { type Question, questionnaireFor } from '@gongyuan/contexts/outreach/checkup/questionnaires';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { AnyCommand } from '@gongyuan/platform/commands/runner';
import { JIEXIU, PINGYAO, type Who, YUCI } from '../cast';
import { creditCode, mobile } from '../invented';
import { type Plan, shift } from '../plan';
import { demoId, type Step, type Story, staff, stepOn } from '../script';

/** Four legal check-ups: one settled, one overdue, one with advice to come, one of a courier at a session. */

type Telling = (
  plan: Plan,
  on: <C extends AnyCommand>(day: LocalDate, time: string, by: Who, type: new () => C, fields: object) => Step,
) => readonly Step[];

/** Every step of such a story is about its one check-up. */
const story = (key: string, tell: Telling): Story => {
  const about = { kind: 'checkup', id: demoId(`checkup-${key}/checkup`) };
  return {
    key: `checkup-${key}`,
    steps: (plan) => tell(plan, (day, time, by, type, fields) => stepOn(about, day, time, by, type, fields)),
  };
};

const questionsOf = (kind: CheckupKind, day: LocalDate): readonly Question[] => questionnaireFor(kind, day)?.questions ?? [];

/** All questions answered well, but for those that are named. */
const answers = (kind: CheckupKind, day: LocalDate, but: Readonly<Record<string, CheckupAnswer>>): RecordAnswers['answers'] =>
  questionsOf(kind, day).map(({ code, answers: offered, finding }) => ({
    question: code,
    answer: but[code] ?? (offered.find((answer) => !(answer in finding.on)) as CheckupAnswer),
  }));

/** What the questionnaire suggests, due on a day. */
const advice = (kind: CheckupKind, day: LocalDate, dueOn: LocalDate, ...findings: readonly string[]): GiveAdvice['advice'] =>
  findings.map((finding) => ({
    finding,
    text: questionsOf(kind, day).find(({ code }) => code === finding)?.finding.advice as string,
    dueOn,
  }));

export const checkups: readonly Story[] = [
  story('lacquer', ({ day }, on) => [
    on(day(48), '09:20', 'pingyao.registrar', OpenCheckup, {
      ...{ unit: unitIdOf(PINGYAO), kind: 'enterprise', organisation: '平遥漆韵工艺有限公司', creditCode: creditCode(9001) },
      ...{ employees: 86, contactPerson: { name: '郝厂长', phone: mobile(9881) }, examiners: [staff('shi'), staff('pingyao.registrar')] },
    }),
    on(day(48), '11:30', 'shi', RecordAnswers, {
      answers: answers('enterprise', day(48), { 'written-contract': 'partly', 'overtime-pay': 'no', union: 'no', fines: 'yes' }),
      note: '查看了近三个月工资表和考勤',
    }),
    on(day(49), '10:10', 'shi', AddFinding, {
      ...{ topic: 'safety', severity: 'medium', text: '烘干车间的疏散通道堆放货物', basis: '《中华人民共和国安全生产法》第四十二条' },
    }),
    on(day(51), '15:00', 'pingyao.registrar', DismissFinding, { finding: 'fines', reason: '制度已在上月修订，罚款条款已经删除' }),
    on(day(52), '10:20', 'shi', GiveAdvice, {
      advice: advice('enterprise', day(52), day(64), 'written-contract', 'overtime-pay', 'union'),
      ...{ way: 'in-person', receiver: { name: '郝厂长' } },
    }),
    on(day(64), '09:30', 'pingyao.registrar', FollowUp, { finding: 'written-contract', result: 'done', note: '已补订二十一份' }),
    on(day(64), '09:40', 'pingyao.registrar', FollowUp, {
      ...{ finding: 'overtime-pay', result: 'in-progress', nextOn: day(76), note: '分两个月补发' },
    }),
    on(day(76), '10:00', 'pingyao.registrar', FollowUp, { finding: 'overtime-pay', result: 'done' }),
    on(day(76), '10:10', 'pingyao.registrar', FollowUp, { finding: 'union', result: 'done', note: '已成立工会' }),
  ]),
  story('bakery', ({ day }, on) => [
    on(day(55), '09:10', 'pingyao.coordinator', OpenCheckup, {
      ...{ unit: unitIdOf(PINGYAO), kind: 'enterprise', organisation: '平遥麦香食品厂', creditCode: creditCode(9002) },
      ...{ employees: 34, contactPerson: { name: '侯会计', phone: mobile(9882) }, examiners: [staff('shi')] },
    }),
    on(day(55), '10:40', 'shi', RecordAnswers, { answers: answers('enterprise', day(55), { 'annual-leave': 'no' }) }),
    on(day(56), '15:20', 'shi', GiveAdvice, {
      advice: advice('enterprise', day(56), day(70), 'annual-leave'),
      ...{ way: 'post', receiver: { name: '侯会计' } },
    }),
    on(day(70), '09:20', 'pingyao.coordinator', FollowUp, { finding: 'annual-leave', result: 'done', note: '已制定休假计划' }),
    on(day(71), '16:00', 'pingyao.coordinator', CloseCheckup, { note: '一项建议，已经采纳' }),
  ]),
  story('depot', ({ day }, on) => [
    on(day(58), '09:30', 'yuci.registrar', OpenCheckup, {
      ...{ unit: unitIdOf(YUCI), kind: 'station', organisation: '榆次顺达配送站', employees: 27 },
      ...{ contactPerson: { name: '郭站长', phone: mobile(9883) }, examiners: [staff('dong')] },
    }),
    on(day(58), '10:30', 'dong', RecordAnswers, {
      answers: answers('station', day(58), { 'injury-cover': 'no', rest: 'partly', penalties: 'yes' }),
    }),
    on(day(60), '15:10', 'dong', GiveAdvice, {
      advice: advice('station', day(60), day(80), 'injury-cover', 'rest', 'penalties'),
      ...{ way: 'in-person', receiver: { name: '郭站长' } },
    }),
    on(day(80), '09:50', 'yuci.registrar', FollowUp, {
      finding: 'penalties',
      result: 'not-done',
      note: '扣款规则由平台制定，站点不能更改',
    }),
  ]),
  story('courier', ({ day }, on) => [
    on(day(41), '10:20', 'yuci.registrar', OpenCheckup, {
      ...{ unit: unitIdOf(YUCI), kind: 'worker', organisation: '某外卖平台榆次站', activityId: demoId('outreach-riders/activity') },
      worker: { person: { name: '乔骑手', phone: mobile(9884) }, categories: ['new-employment'], occupation: 'food-delivery' },
      examiners: [staff('dong')],
    }),
    on(day(41), '10:30', 'dong', RecordAnswers, {
      answers: answers('worker', day(41), { agreement: 'no', 'injury-cover': 'unknown', 'union-member': 'no' }),
    }),
    on(day(41), '10:50', 'dong', GiveAdvice, {
      ...{ advice: advice('worker', day(41), shift(day(41), 30), 'agreement', 'injury-cover', 'union-member'), way: 'in-person' },
    }),
  ]),
  story('mill', ({ day }, on) => [
    on(day(96), '09:20', 'jiexiu.registrar', OpenCheckup, {
      ...{ unit: unitIdOf(JIEXIU), kind: 'enterprise', organisation: '介休绵山面业有限公司', creditCode: creditCode(9003) },
      ...{ employees: 140, examiners: [staff('gao')] },
    }),
    on(day(97), '10:40', 'gao', RecordAnswers, {
      answers: answers('enterprise', day(97), { insurance: 'partly', 'insurance-waiver': 'yes', harassment: 'no', hours: 'partly' }),
    }),
  ]),
];

import {
  AcceptAssignment,
  AskReplacement,
  AssignFirm,
  AssignHandler,
  NameHandler,
  RefuseReplacement,
} from '@gongyuan/contexts/cases/assignment/commands';
import { RecordInterruption } from '@gongyuan/contexts/cases/dates/commands';
import { FileProceeding, RecordProgress } from '@gongyuan/contexts/cases/handling/proceedings/commands';
import { GrantAid } from '@gongyuan/contexts/cases/review/commands';
import { ConfirmUrgentAid, GrantUrgentAid } from '@gongyuan/contexts/cases/urgent/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { firms } from '../../cast';
import { yuan } from '../../invented';
import { matter, proceeding, type Story, staff, step } from '../../script';
import { ended, inTime } from './ending';
import { arbitrated } from './lines';
import { applied, asked, hour, reviewed, type Told, taken } from './matter';
import { desk, places } from './places';

/** Aid before the decision, because waiting would harm. */

const lastDays: Told = {
  key: 'qixian-limitation-urgent',
  n: 330,
  start: 62,
  county: 'qixian',
  handler: 'chai',
  channel: 'visit',
  worker: ['闫满秀', 'female', '1983-09-25', '祁县贾令镇某村'],
  occupation: 'manufacturing',
  occupationNote: '缝纫工',
  categories: ['woman-worker'],
  against: [['employer', '祁县缕程服装加工厂']],
  claims: [['wages', 16_400]],
  cause: '205(5)',
  call: '来访人去年这个时候离的厂，四个月工资一直说给，一算下周就满一年了。',
  statement: '申请人去年离职，工厂多次口头答应付款，没有书面凭证。再过几天仲裁时效届满。',
  requests: '支付四个月工资。',
  opinion: '时效将满，已先行援助并提交仲裁申请，建议给予援助。',
  ended: 360,
};

const byLimitation: Story = matter(lastDays.key, lastDays.start, (plan) => {
  const m = lastDays;
  const { ahead } = plan;
  return inTime([
    ...applied(m, plan),
    step(ahead(1), '16:45', desk(m.county, 'coordinator'), GrantUrgentAid, {
      ground: 'limitation',
      explanation: '距离仲裁时效届满不足七日，先指派承办人提交仲裁申请。',
    }),
    step(ahead(1), '16:58', desk(m.county, 'coordinator'), AssignFirm, { firm: unitIdOf(firms.fenli.code), note: '请当天指定律师' }),
    step(ahead(1), '17:20', desk(m.county, 'coordinator'), NameHandler, {
      handler: staff(m.handler),
      namedIn: '汾砺所指定函传真件',
    }),
    step(ahead(1), '17:41', m.handler, AcceptAssignment, {}),
    step(ahead(2), '08:20', desk(m.county, 'approver'), ConfirmUrgentAid, { note: '同意先行援助。' }),
    step(ahead(2), '08:35', m.handler, RecordInterruption, {
      occurredOn: ahead(1),
      kind: 'relief-sought',
      evidence: '劳动保障监察投诉受理回执',
      lateEvidence: '投诉回执上的日期',
      lateReason: '当天下班后取得回执',
    }),
    ...reviewed(m, plan),
    step(ahead(3), hour(m.n), desk(m.county, 'approver'), GrantAid, { note: '补办审批，同意给予援助。' }),
    ...taken(m, plan, 3).slice(1),
    ...arbitrated(m, plan, 6, {
      awarded: 16_400,
      final: true,
      heard: '工厂认可工资表，称资金周转困难。',
      found: '裁决支付全部工资。',
    }),
    ...ended(m, plan, 46, {
      result: 'won',
      summary: '裁决已履行。',
      paid: [
        [5, 8_200],
        [25, 8_200],
      ],
      callback: ['satisfied', '晚来几天就过期了。'],
    }),
  ]);
});

const moving: Told = {
  key: 'yuci-machines-urgent',
  n: 331,
  start: 195,
  county: 'yuci',
  handler: 'han',
  channel: 'phone',
  worker: ['彭建业', 'male', '1981-10-19', '晋中市榆次区某小区'],
  occupation: 'manufacturing',
  occupationNote: '数控车工',
  against: [['employer', '晋中市榆次区铿锋精密机械有限公司']],
  claims: [['wages', 44_000]],
  cause: '205(5)',
  call: '来电人说厂里夜里往外拉机床，老板电话关机，十几个人的工资还欠着。',
  statement: '申请人五个月工资没有发，公司正在转移设备。',
  requests: '支付五个月工资，申请财产保全。',
  opinion: '有转移财产的紧急情况，已先行援助，建议给予援助。',
  harmed: 4,
};

const byPreservation: Story = matter(moving.key, moving.start, (plan) => {
  const m = moving;
  const { ahead } = plan;
  return inTime([
    ...applied(m, plan),
    step(ahead(1), '16:45', desk(m.county, 'coordinator'), GrantUrgentAid, {
      ground: 'preservation',
      explanation: '公司正在转移设备，需要立即申请财产保全。',
    }),
    step(ahead(1), '16:55', desk(m.county, 'coordinator'), AssignHandler, { handler: staff(m.handler) }),
    step(ahead(1), '17:15', m.handler, AcceptAssignment, {}),
    step(ahead(2), '08:15', m.handler, FileProceeding, { kind: 'preservation', body: places[m.county].court, claimed: yuan(asked(m)) }),
    step(ahead(2), '08:30', desk(m.county, 'approver'), ConfirmUrgentAid, {}),
    ...reviewed(m, plan),
    step(ahead(3), hour(m.n), desk(m.county, 'approver'), GrantAid, { note: '同意。' }),
    ...taken(m, plan, 3).slice(1),
    step(ahead(5), '15:30', m.handler, RecordProgress, { proceedingId: proceeding(0), step: 'measure-taken', note: '查封数控机床四台' }),
    step(ahead(8), '10:30', m.handler, FileProceeding, {
      kind: 'arbitration',
      body: places[m.county].commission,
      claimed: yuan(asked(m)),
    }),
    step(ahead(11), '10:10', m.handler, RecordProgress, { proceedingId: proceeding(1), step: 'accepted' }),
    step(ahead(14), '16:10', desk(m.county, 'registrar'), AskReplacement, {
      askedBy: 'client',
      reason: '受援人希望由执业律师代理财产保全',
    }),
    step(ahead(16), '09:30', desk(m.county, 'coordinator'), RefuseReplacement, {
      reason: '保全已经采取，承办人正在办理仲裁，与受援人沟通后同意继续',
    }),
  ]);
});

export const urgent: readonly Story[] = [byLimitation, byPreservation];

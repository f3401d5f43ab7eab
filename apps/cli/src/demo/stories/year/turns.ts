import { AskReplacement, ReplaceHandler } from '@gongyuan/contexts/cases/assignment/commands';
import { ReopenCase, SubmitFile } from '@gongyuan/contexts/cases/closing/archive/commands';
import {
  ConfirmTermination,
  ProposeTermination,
  ReceiveTermination,
  RecordPaperTermination,
} from '@gongyuan/contexts/cases/closing/termination/commands';
import { WithdrawConsent } from '@gongyuan/contexts/cases/consents/commands';
import { RecordInterruption, ResumeLimitation, SuspendLimitation } from '@gongyuan/contexts/cases/dates/commands';
import { FileProceeding, RecordProgress } from '@gongyuan/contexts/cases/handling/proceedings/commands';
import { AddNote } from '@gongyuan/contexts/cases/handling/records/commands';
import { AddApplicant } from '@gongyuan/contexts/cases/roster/commands';
import { somebody, yuan } from '../../invented';
import { applicant, matter, proceeding, type Story, staff, step } from '../../script';
import { ended, fileOf, inTime } from './ending';
import { arbitrated } from './lines';
import { applied, asked, granted, opened, reviewed, type Told, taken } from './matter';
import { desk, places } from './places';

/** Matters that took a turn: another handler, a case taken up again, aid that was got by deceit. */

const handedOver: Told = {
  key: 'city-handler-replaced',
  n: 332,
  start: 80,
  county: 'city',
  handler: 'meng',
  channel: 'visit',
  worker: ['耿月娥', 'female', '1984-07-31', '晋中市榆次区某小区'],
  occupation: 'domestic-worker',
  occupationNote: '家政服务员',
  categories: ['woman-worker'],
  relation: 'labour',
  against: [['employer', '晋中市榆次区檐下家政服务有限公司']],
  claims: [
    ['wages', 13_200],
    ['overtime', 6_000],
  ],
  cause: '205(5)',
  call: '来访人住家保姆，公司按月发工资扣管理费，雇主走了以后公司两个月没给派单也没给钱。',
  statement: '申请人与家政公司签订劳动合同，公司收取雇主费用后拖欠两个月工资。',
  requests: '支付工资和加班工资。',
  opinion: '员工制家政，双方有劳动合同，建议给予援助。',
  ended: 7,
};

const byReplacement: Story = matter(handedOver.key, handedOver.start, (plan) => {
  const m = handedOver;
  const { ahead } = plan;
  const early: Told = { ...m, handler: 'lu' };
  return inTime([
    ...applied(m, plan),
    ...reviewed(m, plan),
    ...granted(early, plan),
    ...taken(early, plan),
    step(ahead(8), '10:00', 'lu', AddNote, { note: '家政公司负责人同意核对派单记录，约定下周见面。' }),
    step(ahead(9), '09:30', desk(m.county, 'registrar'), AskReplacement, { askedBy: 'handler', reason: '承办律师即将休产假，请求更换' }),
    step(ahead(10), '10:20', desk(m.county, 'coordinator'), ReplaceHandler, {
      handler: staff(m.handler),
      askedBy: 'handler',
      reason: '原承办律师休产假',
      note: '案卷已经移交，请在三日内与受援人见面',
    }),
    ...taken(m, plan, 11).slice(0, 3),
    step(ahead(13), '09:20', desk(m.county, 'registrar'), WithdrawConsent, {
      subject: applicant(0),
      kind: 'share-firm',
      reason: '只同意现在的律师看材料',
    }),
    ...arbitrated(m, plan, 14, { awarded: 17_000, heard: '公司提交派单系统记录。', found: '工资全部支持，加班部分支持。' }),
    ...ended(m, plan, 54, {
      result: 'partly-won',
      summary: '裁决履行完毕。',
      paid: [[6, 17_000]],
      callback: ['satisfied', '换了律师也没有耽误。'],
    }),
  ]);
});

const relapsed: Told = {
  key: 'taigu-nursery-reopened',
  n: 333,
  start: 16,
  county: 'taigu',
  handler: 'an',
  channel: 'visit',
  worker: ['庄小琴', 'female', '1973-03-19', '晋中市太谷区北洸镇某村'],
  occupation: 'other',
  occupationNote: '苗圃工',
  categories: ['woman-worker'],
  against: [['employer', '晋中市太谷区荫陌苗木有限公司']],
  claims: [['wages', 14_300]],
  cause: '205(5)',
  call: '来访人和丈夫在苗圃干了两季，工资只给过一次，老板说卖了苗就给。',
  statement: '申请人在苗圃从事修剪和起苗，五个半月工资没有发。',
  requests: '支付五个半月工资。',
  opinion: '有记工本和微信对账，建议给予援助。',
  ended: 21,
};

const byReopening: Story = matter(relapsed.key, relapsed.start, (plan) => {
  const m = relapsed;
  const { ahead } = plan;
  const partner = somebody(m.n + 1, '郭换平', 'male', '1971-05-02', '晋中市太谷区北洸镇某村');
  return inTime([
    ...applied(m, plan),
    step(ahead(1), '17:05', desk(m.county, 'registrar'), AddApplicant, {
      applicant: {
        person: partner,
        occupation: 'other',
        occupationNote: '苗圃工',
        relation: 'labour',
        claims: [{ item: 'wages', amount: yuan(9_700) }],
      },
      reason: '夫妻二人同在苗圃务工，一并申请',
    }),
    ...reviewed(m, plan),
    ...granted(m, plan),
    ...taken(m, plan),
    step(ahead(7), '09:00', m.handler, RecordInterruption, { kind: 'claimed', evidence: '向公司邮寄催款函的回执' }),
    step(ahead(7), '09:20', m.handler, SuspendLimitation, { cause: 'force-majeure', evidence: '大雪封路，镇政府公告' }),
    step(ahead(13), '09:10', m.handler, ResumeLimitation, { evidence: '道路恢复通行公告' }),
    ...arbitrated(m, plan, 15, { awarded: 14_300, heard: '公司认可记工本。', found: '裁决支付工资。' }),
    ...ended(m, plan, 55, {
      result: 'won',
      summary: '裁决生效，公司答应秋季售苗后付清。',
      callback: ['dissatisfied', '案子结了，钱还没有见着。'],
    }),
    step(ahead(86), '10:40', desk(m.county, 'coordinator'), ReopenCase, { reason: '公司没有履行，受援人请求继续协助申请强制执行' }),
    step(ahead(89), '10:20', m.handler, FileProceeding, {
      kind: 'execution',
      body: places[m.county].court,
      claimed: yuan(asked(m)),
      follows: proceeding(0),
    }),
    step(ahead(92), '15:10', m.handler, RecordProgress, { proceedingId: proceeding(1), step: 'accepted', number: '晋0726执318号' }),
  ]);
});

const forged: Told = {
  key: 'heshun-forged-terminated',
  n: 335,
  start: 202,
  county: 'heshun',
  handler: 'han',
  channel: 'visit',
  worker: ['杜三毛', 'male', '1987-02-22', '和顺县松烟镇某村'],
  occupation: 'construction',
  occupationNote: '油漆工',
  categories: ['migrant-worker'],
  against: [['employer', '和顺县松雅装饰有限公司']],
  claims: [['wages', 36_000]],
  cause: '205(5)',
  call: '来访人拿着欠条，说给装饰公司刷漆欠了三万六，老板躲着不见。',
  statement: '申请人持盖有公司印章的欠条申请支付报酬。',
  requests: '支付报酬三万六千元。',
  opinion: '欠条盖有印章，建议给予援助。',
  harmed: 15,
  exempt: '进城务工证明',
};

const byDeceit: Story = matter(forged.key, forged.start, (plan) => {
  const m: Told = { ...forged, handler: 'ji' };
  const { ahead } = plan;
  return inTime([
    ...opened(m, plan),
    step(ahead(9), '10:20', m.handler, AddNote, {
      note: '公司出示印章备案，与欠条印文不一致；申请人承认欠条是自己找人刻章盖的，真实欠款八千元已经结清。',
    }),
    step(ahead(10), '11:10', desk(m.county, 'coordinator'), ProposeTermination, {
      ground: 'deceit',
      opinion: '印章经比对不一致，申请人当面承认伪造，建议以骗取法律援助为由终止援助。',
    }),
    step(ahead(12), '09:30', desk(m.county, 'coordinator'), RecordPaperTermination, {
      decidedBy: staff(desk(m.county, 'approver')),
      formNumber: '和顺终字01',
      scan: '案卷袋内终止援助审批表原件',
      ground: 'deceit',
      explanation: '受援人以伪造的欠条和虚假陈述骗取法律援助，依法终止援助。',
      objectTo: '晋中市总工会法律工作部',
    }),
    step(ahead(13), '09:05', desk(m.county, 'approver'), ConfirmTermination, {}),
    step(ahead(14), '10:10', m.handler, ReceiveTermination, {}),
    step(ahead(20), '16:10', m.handler, SubmitFile, { items: fileOf(m.n, 'result-document', 'evidence'), note: '附印章备案复印件' }),
  ]);
});

export const turns: readonly Story[] = [byReplacement, byReopening, byDeceit];

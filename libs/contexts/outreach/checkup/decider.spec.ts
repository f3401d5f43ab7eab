import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import { coordinator, handler, make, registrar, system } from '../../../../test/support/case-work';
import {
  advise,
  advised,
  answered,
  answersOf,
  CHECKUP,
  given,
  openEnterprise,
  opened,
  openWorker,
  played,
} from '../../../../test/support/checkup-work';
import { creditCode } from '../../../../test/support/invented';
import { ACTIVITY, plan, played as playedActivity } from '../../../../test/support/outreach-work';
import { CancelActivity } from '../planning/commands';
import { AddFinding, CloseCheckup, CorrectAnswers, DismissFinding, DropCheckup, FollowUp, LinkCheckup, RecordAnswers } from './commands';
import { nextCheckupSteps } from './decider';
import { linkCheckup } from './policies';
import type { OpenCheckup } from './state';

const TRADER = creditCode('92', '140702', 'MA0K00013');
const on = { checkupId: CHECKUP, occurredOn: '2026-06-12' };
const followUp = (fields: Partial<FollowUp>) =>
  make(FollowUp, { ...on, occurredOn: '2026-07-01', finding: 'written-contract', result: 'done', ...fields });
const record = (answers = answersOf('enterprise')) => make(RecordAnswers, { ...on, answers });
const correct = (answers = answersOf('enterprise', { 'written-contract': 'partly' })) =>
  make(CorrectAnswers, { ...on, answers, reason: '看了工资表' });
const stateOf = (past: readonly Past[]) => given(...past).state() as OpenCheckup;
const steps = (...past: readonly Past[]) => nextCheckupSteps(stateOf(past)).map(({ command, main }) => (main ? `${command}!` : command));

describe('opening a check-up', () => {
  it('takes the questionnaire in force, and seals all that is said of people', () =>
    given()
      .when(openEnterprise())
      .thenLike({
        type: 'CheckupOpened',
        data: {
          questionnaire: { id: 'enterprise', version: 1 },
          creditCode: '91140702MA0K00013A',
          contactPerson: { subject: 'manager', name: of('manager', '经理甲') },
        },
      }));

  it('seals a sole trader’s code: it leads to a person', () => {
    const [event] = given()
      .when(openEnterprise({ creditCode: TRADER, contactPerson: undefined }))
      .events();
    expect(event?.data).toMatchObject({ traderCode: of('registrar', TRADER) });
    expect(event?.data).not.toHaveProperty('creditCode');
  });

  it('asks for what belongs to its kind, and for nothing else', () => {
    given()
      .when(openEnterprise({ creditCode: undefined }))
      .thenRefused('checkup.credit-code-needed');
    given()
      .when(openEnterprise({ employees: undefined }))
      .thenRefused('checkup.employees-needed');
    given()
      .when(openEnterprise({ organisation: undefined }))
      .thenRefused('checkup.organisation-needed');
    given()
      .when(openEnterprise({ worker: openWorker().worker }))
      .thenRefused('checkup.about-an-organisation');
    given()
      .when(openWorker({ worker: undefined }))
      .thenRefused('checkup.worker-needed');
    given()
      .when(openWorker({ employees: 3 }))
      .thenRefused('checkup.about-a-worker');
    given()
      .when(openEnterprise({ kind: 'station', creditCode: undefined, employees: undefined }))
      .thenLike({ type: 'CheckupOpened', data: { questionnaire: { id: 'new-employment' } } });
  });

  it('is made by colleagues, once, with a questionnaire that is in force', () => {
    given()
      .when(openEnterprise({ examiners: ['stranger'] }))
      .thenRefused('checkup.examiner-not-staff', { person: 'stranger' });
    given()
      .when(openEnterprise({ occurredOn: '2025-12-31' }))
      .thenRefused('checkup.no-questionnaire');
    given()
      .when(openEnterprise({ unit: 'nowhere' }))
      .thenRefused('unit.unknown');
    given(...opened)
      .when(openEnterprise())
      .thenRefused('checkup.already-opened');
  });

  it('may belong to an activity that is on, never to 移动体检', () => {
    const at = (...events: readonly Past[]) =>
      given()
        .as(registrar)
        .and(`activity-${ACTIVITY}`, ...events)
        .when(openWorker({ activityId: ACTIVITY }));
    const planned = playedActivity([], coordinator, plan({ kind: 'legal-checkup' }));
    at(...planned).thenLike({ type: 'CheckupOpened', data: { activityId: ACTIVITY } });
    at().thenRefused('checkup.no-such-activity');
    at(...playedActivity([], coordinator, plan({ kind: 'mobile-health' }))).thenRefused('checkup.headcount-only');
    const cancel = make(CancelActivity, { activityId: ACTIVITY, occurredOn: '2026-06-02', reason: '大雨' });
    at(...playedActivity(planned, coordinator, cancel)).thenRefused('checkup.activity-cancelled');
  });
});

describe('the questionnaire', () => {
  it('is answered in full, each question once, with what it offers', () => {
    const answers = answersOf('enterprise');
    const [first, ...others] = answers as [(typeof answers)[0], ...typeof answers];
    given(...opened)
      .when(record(others))
      .thenRefused('checkup.unanswered', { questions: ['written-contract'] });
    given(...opened)
      .when(record([...answers, first]))
      .thenRefused('checkup.question-twice');
    given(...opened)
      .when(record([...answers, { question: 'weather', answer: 'yes' }]))
      .thenRefused('checkup.unknown-question');
    given(...opened)
      .when(record([{ ...first, answer: 'not-applicable' }, ...others]))
      .thenRefused('checkup.answer-not-offered', { question: 'written-contract' });
    given(...answered)
      .when(record())
      .thenRefused('checkup.already-answered');
    given(...opened)
      .when(make(RecordAnswers, { ...record(), occurredOn: '2026-06-09' }))
      .thenRefused('date.before-checkup');
  });

  it('gives findings by the version that was used, in the order of its questions', () => {
    expect(stateOf(answered).findings).toEqual([
      { finding: 'written-contract', topic: 'contract', severity: 'medium', added: false, dismissed: false },
      { finding: 'overtime-pay', topic: 'hours', severity: 'high', added: false, dismissed: false },
    ]);
    given(...opened)
      .when(record())
      .thenLike({ type: 'AnswersRecorded', data: { findings: [] } });
  });

  it('belongs to the worker it is about', () =>
    given(...played([], registrar, openWorker()))
      .as(handler)
      .when(make(RecordAnswers, { ...on, answers: answersOf('worker'), note: '说单量很大' }))
      .thenLike({ type: 'AnswersRecorded', data: { note: of('rider', '说单量很大') } }));

  it('is corrected with a reason: what was advised on findings that stay stays', () => {
    const corrected = stateOf(played(advised, handler, correct()));
    expect(corrected.findings).toEqual([
      { finding: 'written-contract', topic: 'contract', severity: 'medium', added: false, dismissed: false, dueOn: '2026-07-01' },
    ]);
    given(...answered)
      .when(correct(answersOf('enterprise', { 'written-contract': 'partly', 'overtime-pay': 'no' })))
      .thenRefused('checkup.nothing-corrected');
    given(...opened)
      .when(correct())
      .thenRefused('checkup.not-answered');
  });
});

describe('findings and advice', () => {
  const add = make(AddFinding, { ...on, topic: 'safety', severity: 'high', text: '消防通道堵塞', basis: '《消防法》第二十八条' });
  const dismiss = (finding: string) => make(DismissFinding, { ...on, finding, reason: '已有书面协议' });

  it('are added beside the questionnaire, and survive a correction', () => {
    const added = played(answered, handler, add);
    const [, , own] = stateOf(added).findings;
    expect(own).toMatchObject({ topic: 'safety', severity: 'high', added: true });
    expect(stateOf(played(added, handler, correct())).findings.at(-1)).toEqual(own);
  });

  it('are dismissed once, with a reason', () => {
    given(...answered)
      .when(dismiss('overtime-pay'))
      .then({ type: 'FindingDismissed', on: '2026-06-12', data: { finding: 'overtime-pay', reason: of('registrar', '已有书面协议') } });
    given(...played(answered, handler, dismiss('overtime-pay')))
      .when(dismiss('overtime-pay'))
      .thenRefused('checkup.finding-dismissed');
    given(...answered)
      .when(dismiss('union'))
      .thenRefused('checkup.unknown-finding');
  });

  it('are advised on by name, with a day, handed to somebody named', () => {
    given(...answered)
      .when(advise({ receiver: undefined }))
      .thenRefused('checkup.receiver-needed');
    given(...answered)
      .when(advise({ advice: [{ finding: 'union', text: '建会', dueOn: '2026-07-01' }] }))
      .thenRefused('checkup.unknown-finding');
    given(...answered)
      .when(advise({ advice: [{ finding: 'overtime-pay', text: '补发', dueOn: '2026-06-11' }] }))
      .thenRefused('date.due-before-advice');
    const [twice] = advise().advice;
    given(...answered)
      .when(advise({ advice: [twice, twice] as never }))
      .thenRefused('checkup.finding-twice');
    expect(stateOf(advised)).toMatchObject({ stage: 'advised', advisedOn: '2026-06-12' });
  });

  it('the worker receives advice in person', () => {
    const worker = played(
      played([], registrar, openWorker()),
      handler,
      make(RecordAnswers, { ...on, answers: answersOf('worker', { agreement: 'no' }) }),
    );
    given(...worker)
      .when(advise({ receiver: undefined, advice: [{ finding: 'agreement', text: '签书面协议', dueOn: '2026-07-01' }] }))
      .thenLike({ type: 'AdviceGiven', data: { receiver: undefined, advice: [{ text: of('rider', '签书面协议') }] } });
  });

  it('are followed up until they are settled', () => {
    given(...answered)
      .when(followUp({}))
      .thenRefused('checkup.not-advised');
    given(...advised)
      .when(followUp({ result: 'in-progress' }))
      .thenRefused('checkup.next-day-needed');
    given(...advised)
      .when(followUp({ nextOn: '2026-08-01' }))
      .thenRefused('checkup.no-next-day');
    given(...advised)
      .when(followUp({ result: 'not-done' }))
      .thenRefused('checkup.reason-needed');
    given(...advised)
      .when(followUp({ result: 'in-progress', nextOn: '2026-06-30' }))
      .thenRefused('date.next-before-follow-up');
    given(...advised)
      .when(followUp({ occurredOn: '2026-06-11' }))
      .thenRefused('date.before-advice');
    const later = played(advised, handler, followUp({ result: 'in-progress', nextOn: '2026-08-01' }));
    expect(stateOf(later).findings[0]).toMatchObject({ result: 'in-progress', dueOn: '2026-08-01' });
    given(...played(advised, handler, followUp({})))
      .when(followUp({}))
      .thenRefused('checkup.already-done');
  });
});

describe('the end of a check-up', () => {
  const close = make(CloseCheckup, { ...on, occurredOn: '2026-07-15', note: '基本整改' });
  const done = played(advised, handler, followUp({}));
  const settled = played(
    done,
    handler,
    followUp({ finding: 'overtime-pay', result: 'not-done', note: '资金紧张', occurredOn: '2026-07-10' }),
  );
  const drop = make(DropCheckup, { ...on, reason: '企业已停产' });

  it('comes when every finding has its result', () => {
    given(...done)
      .when(close)
      .thenRefused('checkup.findings-unsettled', { findings: ['overtime-pay'] });
    given(...settled)
      .when(close)
      .then({ type: 'CheckupClosed', on: '2026-07-15', data: { note: of('registrar', '基本整改') } });
    given(...played(settled, handler, close))
      .when(followUp({ finding: 'overtime-pay' }))
      .thenRefused('checkup.closed');
    given(...opened)
      .when(close)
      .thenRefused('checkup.not-answered');
  });

  it('may come before any advice, with a reason', () => {
    given(...answered)
      .when(drop)
      .thenLike({ type: 'CheckupDropped' });
    given(...advised)
      .when(drop)
      .thenRefused('checkup.already-advised');
    given(...played(opened, registrar, drop))
      .when(record())
      .thenRefused('checkup.dropped');
    given().when(drop).thenRefused('checkup.not-found');
  });

  it('leaves the first contact that came of it', () => {
    const link = make(LinkCheckup, { ...on, contactId: 'k1' });
    given(...opened)
      .as(system)
      .when(link)
      .then({ type: 'CheckupBecameContact', on: '2026-06-12', data: { contactId: 'k1' } });
    given(...played(opened, system, link))
      .as(system)
      .when(make(LinkCheckup, { ...on, contactId: 'k2' }))
      .thenNothing();
    given().as(system).when(link).thenRefused('checkup.not-found');
    const registered = { on: '2026-06-12', data: { contactId: 'k1', checkup: { checkupId: CHECKUP } } };
    expect(linkCheckup.on['ContactRegistered']?.(registered as never)).toMatchObject([
      { command: { type: 'LinkCheckup', checkupId: CHECKUP, contactId: 'k1', occurredOn: '2026-06-12' } },
    ]);
    expect(linkCheckup.on['ContactRegistered']?.({ on: '2026-06-12', data: { contactId: 'k1' } } as never)).toEqual([]);
  });

  it('is reached by steps that are offered as the rules take them', () => {
    expect(steps(...opened)).toEqual(['RecordAnswers!', 'DropCheckup']);
    expect(steps(...answered)).toEqual(['GiveAdvice!', 'AddFinding', 'DismissFinding', 'CorrectAnswers', 'DropCheckup']);
    expect(steps(...advised)).toEqual(['FollowUp!', 'GiveAdvice', 'AddFinding', 'DismissFinding', 'CorrectAnswers']);
    expect(steps(...settled)).toEqual(['CloseCheckup!', 'GiveAdvice', 'AddFinding', 'DismissFinding', 'CorrectAnswers']);
    expect(steps(...played(opened, handler, record()))).toEqual(['CloseCheckup!', 'AddFinding', 'CorrectAnswers', 'DropCheckup']);
    expect(steps(...played(settled, handler, close))).toEqual([]);
  });
});

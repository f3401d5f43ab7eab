import type { Actor, Post } from '@gongyuan/kernel/env';
import { of } from '@gongyuan/kernel/facts';
import { fold } from '@gongyuan/kernel/foldable';
import { asStored, type Past, person } from '@gongyuan/platform/testing/given';
import {
  assessed,
  CASE,
  CITY,
  COUNTY,
  coordinator,
  given as givenCase,
  handler,
  make,
  registrar,
  staffed,
  stepRules,
} from '../../../../test/support/case-work';
import { AcceptAssignment, AssignHandler } from '../assignment/commands';
import { ProposeTermination, RecordPaperTermination, TerminateAid } from '../closing/termination/commands';
import { CorrectApplication } from '../intake/commands';
import { nextSteps } from '../next-steps';
import { DecideObjection, RaiseObjection } from '../objection/commands';
import { GrantAid, RecordPaperDecision, RefuseAid, ReviewOpinion } from '../review/commands';
import { rulesOfUnit, type UnitRules } from '../unit-rules/state';
import { EndorseDecision } from './commands';

/** A county asks its head of department, and then a vice-chair of the city, before it gives aid; only the head before it refuses. */
const head = person('planner', 'coordinator', COUNTY);
const chair = person('other-approver', 'approver', CITY);
const decider: Actor = person('approver', 'approver', COUNTY);
const two = (id: string, posts: readonly Post[]): Actor => ({
  id,
  posts: posts.map((post) => ({ post, unit: CITY, covers: [CITY, COUNTY] })),
});

const rules = `rules-${COUNTY}`;
const given = (...past: readonly Past[]) => givenCase(...past).and(rules, ...stepRules(COUNTY));
const inCounty = (past: readonly Past[]) =>
  past.map((event) => (event.type === 'Applied' ? { ...event, data: { ...event.data, unit: COUNTY } } : event));
const on = (occurredOn: string) => ({ caseId: CASE, occurredOn });
type Taken = readonly [Actor, { type: string; occurredOn: string }];
/** What happens when these people send these commands, one after another. */
function taken(past: readonly Past[], ...steps: readonly Taken[]): readonly Past[] {
  const so = [...past];
  for (const [actor, command] of steps) {
    const events = given(...so)
      .as(actor)
      .on(command.occurredOn)
      .when(command)
      .events();
    so.push(...events.filter(({ stream }) => stream === undefined).map((event) => ({ ...event, actor: actor.id })));
  }
  return so;
}

const county = inCounty(assessed);
const recommend = (recommends: ReviewOpinion['recommends'], day = '2026-06-03') =>
  make(ReviewOpinion, { ...on(day), recommends, opinion: '符合条件' });
const agree = (day: string, opinion?: string) => make(EndorseDecision, { ...on(day), result: 'agree', ...(opinion && { opinion }) });
const sendBack = (day: string, opinion?: string) => make(EndorseDecision, { ...on(day), result: 'send-back', ...(opinion && { opinion }) });
const grant = (day: string) => make(GrantAid, on(day));
const refuse = (day: string) => make(RefuseAid, { ...on(day), reason: 'no-facts', explanation: '证据不足' });

const opined = taken(county, [coordinator, recommend('grant')]);
const once = taken(opined, [head, agree('2026-06-04')]);
const twice = taken(once, [chair, agree('2026-06-05')]);

const handling = taken(
  twice,
  [decider, grant('2026-06-05')],
  [coordinator, make(AssignHandler, { ...on('2026-06-06'), handler: 'handler' })],
  [handler, make(AcceptAssignment, on('2026-06-08'))],
);
const propose = (day: string) => make(ProposeTermination, { ...on(day), ground: 'own-lawyer', opinion: '另行委托律师' });
const terminate = (day: string, ground: TerminateAid['ground'] = 'own-lawyer') =>
  make(TerminateAid, { ...on(day), ground, explanation: '另行委托律师' });
const ending = taken(handling, [coordinator, propose('2026-06-20')]);

describe('the way of a decision through the steps that a unit laid down', () => {
  it('begins with the opinion, which keeps the steps of that day and says whose turn it is', () => {
    given(...county)
      .as(coordinator)
      .when(recommend('grant'))
      .thenLike({
        type: 'ReviewOpinionGiven',
        data: {
          approval: [
            { decision: 'grant', version: 1, steps: [{ name: '部门负责人意见' }, { name: '分管副主席意见', unit: CITY }] },
            { decision: 'refuse', version: 2, steps: [{ name: '部门负责人意见' }] },
          ],
          turn: { post: 'coordinator', unit: COUNTY, by: '2026-06-05' },
        },
      });
    // a rule that begins later says nothing of it, and a case that is under way keeps what it began with
    givenCase(...county)
      .and(rules, ...stepRules(COUNTY, '2026-06-04'))
      .as(coordinator)
      .when(recommend('grant'))
      .then({ type: 'ReviewOpinionGiven', on: '2026-06-03', data: { recommends: 'grant', opinion: of('worker', '符合条件') } });
    givenCase(...twice)
      .as(decider)
      .when(grant('2026-06-05'))
      .thenLike({ type: 'AidGranted', data: { stepsVersion: 1 } }, { type: 'NumberIssued' });
  });

  it('is taken step by step, in order, by whoever holds the post of each', () => {
    given(...opined)
      .as(chair)
      .when(agree('2026-06-04'))
      .thenRefused('endorsement.not-your-step', { post: 'coordinator', unit: COUNTY, step: 1 });
    given(...opined)
      .as(head)
      .when(agree('2026-06-04', '同意'))
      .then({
        type: 'DecisionEndorsed',
        on: '2026-06-04',
        data: {
          ...{ decision: 'grant', version: 1, step: 1, of: 2, endorsedBy: 'planner', deputyFor: undefined },
          ...{ opinion: of('worker', '同意'), turn: { post: 'approver', unit: CITY, by: '2026-06-07' } },
        },
      });
    given(...once)
      .as(chair)
      .when(agree('2026-06-05'))
      .thenLike({ type: 'DecisionEndorsed', data: { step: 2, of: 2, turn: undefined } });
    given(...opined)
      .as(head)
      .when(agree('2026-06-02'))
      .thenRefused('date.before-endorsement', { earliest: '2026-06-03' });
    given(...twice)
      .as(decider)
      .when(agree('2026-06-05'))
      .thenRefused('endorsement.none-left');
    given(...county)
      .as(head)
      .when(agree('2026-06-04'))
      .thenRefused('endorsement.nothing-proposed');
  });

  it('lets nobody decide before the last of them, and says who is waited for', () => {
    given(...opined)
      .as(decider)
      .when(grant('2026-06-04'))
      .thenRefused('decision.step-open', { step: 1, post: 'coordinator', unit: COUNTY });
    given(...once)
      .as(decider)
      .when(grant('2026-06-04'))
      .thenRefused('decision.step-open', { step: 2, post: 'approver', unit: CITY });
    given(...twice)
      .as(decider)
      .when(grant('2026-06-04'))
      .thenRefused('date.before-endorsement', { earliest: '2026-06-05' });
  });

  it('lets another decision be taken only where that one has no steps of its own', () => {
    given(...twice)
      .as(decider)
      .when(refuse('2026-06-05'))
      .thenRefused('decision.not-recommended', { recommends: 'grant' });
    const onlyGrant = stepRules(COUNTY).slice(0, 2);
    const begun = givenCase(...county)
      .and(rules, ...onlyGrant)
      .as(coordinator)
      .when(recommend('grant'))
      .events();
    givenCase(...county, ...begun)
      .as(decider)
      .when(refuse('2026-06-05'))
      .thenLike({ type: 'AidRefused', data: { stepsVersion: undefined } });
  });

  it('asks another person for each step and for the decision, whatever posts one holds', () => {
    const all = two('planner', ['coordinator', 'approver']);
    given(...once)
      .as(all)
      .when(agree('2026-06-05'))
      .thenRefused('separation.endorser-approves', { step: 'endorse', by: 'planner' });
    given(...twice)
      .as(all)
      .when(grant('2026-06-05'))
      .thenRefused('separation.endorser-approves', { by: 'planner' });
    given(...opined)
      .as(two('coordinator', ['coordinator']))
      .when(agree('2026-06-04'))
      .thenRefused('separation.reviewer-approves');
    given(...opined)
      .as(two('registrar', ['coordinator']))
      .when(agree('2026-06-04'))
      .thenRefused('separation.registrar-approves');
    const granted = taken(twice, [decider, grant('2026-06-05')]);
    given(...granted)
      .and('person-other-approver', ...staffed('other-approver', ['approver', 'handler']))
      .as(coordinator)
      .when(make(AssignHandler, { ...on('2026-06-06'), handler: 'other-approver' }))
      .thenRefused('separation.approver-handles', { by: 'other-approver' });
  });

  it('names the person whom a deputy stands in for', () => {
    const deputy: Past = {
      type: 'DeputyAppointed',
      on: '2026-06-01',
      data: { deputyId: 'd', post: 'approver', unit: CITY, forPerson: 'other-approver', from: '2026-06-01', to: '2026-06-30' },
    };
    given(...once)
      .and('person-stand-in', ...staffed('stand-in', []), deputy)
      .as(person('stand-in', 'approver', CITY))
      .when(agree('2026-06-05'))
      .thenLike({ type: 'DecisionEndorsed', data: { endorsedBy: 'stand-in', deputyFor: 'other-approver' } });
  });

  it('goes back to the reviewer with the reason, from any step and from the approver, and begins anew', () => {
    given(...once)
      .as(chair)
      .when(sendBack('2026-06-05'))
      .thenRefused('endorsement.reason-needed');
    given(...once)
      .as(chair)
      .when(sendBack('2026-06-05', '请核实工资数额'))
      .then({
        type: 'DecisionSentBack',
        on: '2026-06-05',
        data: { decision: 'grant', version: 1, step: 2, deputyFor: undefined, reason: of('worker', '请核实工资数额') },
      });
    const back = taken(once, [chair, sendBack('2026-06-05', '请核实工资数额')]);
    expect(given(...back).state()).toMatchObject({ stage: 'applied', opinion: undefined, endorsers: ['planner', 'other-approver'] });
    given(...back)
      .as(two('planner', ['coordinator']))
      .when(recommend('grant', '2026-06-06'))
      .thenRefused('separation.approver-reviews');
    const anew = taken(back, [coordinator, recommend('refuse', '2026-06-06')], [head, agree('2026-06-07')]);
    given(...anew)
      .as(decider)
      .when(refuse('2026-06-08'))
      .thenLike({ type: 'AidRefused', data: { stepsVersion: 2 } });
    // the approver who sends back decides on what comes next
    const byApprover = taken(twice, [decider, sendBack('2026-06-05', '改为不予')], [coordinator, recommend('refuse', '2026-06-06')]);
    given(...taken(byApprover, [head, agree('2026-06-07')]))
      .as(decider)
      .when(refuse('2026-06-08'))
      .thenLike({ type: 'AidRefused' });
  });

  it('is cut short when the application is corrected: nobody signs for another text', () => {
    const correct = make(CorrectApplication, { ...on('2026-06-05'), reason: '写错了', changes: { statement: '拖欠工资四个月' } });
    given(...taken(once, [registrar, correct]))
      .as(chair)
      .when(agree('2026-06-06'))
      .thenRefused('endorsement.nothing-proposed');
  });

  it('is left out once the union above has ordered aid to be given', () => {
    const refused = taken(county, [coordinator, recommend('refuse')], [head, agree('2026-06-04')], [decider, refuse('2026-06-05')]);
    const ordered = taken(
      refused,
      [registrar, make(RaiseObjection, { ...on('2026-06-08'), subject: 'worker', grounds: '有考勤' })],
      [person('above', 'approver'), make(DecideObjection, { ...on('2026-06-10'), upheld: true, explanation: '应予援助' })],
    );
    given(...refused, ...ordered.slice(refused.length, -1))
      .as(two('planner', ['approver']))
      .when(make(DecideObjection, { ...on('2026-06-10'), upheld: false, explanation: '维持' }))
      .thenRefused('separation.approver-objects', { by: 'planner' });
    given(...ordered)
      .as(decider)
      .when(grant('2026-06-11'))
      .thenLike({ type: 'AidGranted', data: { stepsVersion: undefined } }, { type: 'NumberIssued' });
  });
});

describe('a sheet that was signed on paper', () => {
  const sheet = (fields: Partial<RecordPaperDecision>) =>
    make(RecordPaperDecision, {
      ...{ ...on('2026-06-06'), decision: 'grant', decidedBy: 'approver', formNumber: '审批5号', scan: '柜三' },
      ...fields,
    });
  const boxes = [
    { signedBy: 'planner', signedOn: '2026-06-04' },
    { signedBy: 'other-approver', signedOn: '2026-06-05' },
  ];

  it('carries every box, each with its signer and its day, and the decision', () => {
    const paper = { formNumber: '审批5号', signedOn: '2026-06-04', scan: of('worker', '柜三') };
    given(...opined)
      .as(registrar)
      .when(sheet({ endorsements: boxes }))
      .thenLike(
        { type: 'DecisionEndorsed', on: '2026-06-04', data: { step: 1, endorsedBy: 'planner', paper } },
        { type: 'DecisionEndorsed', on: '2026-06-05', data: { step: 2, endorsedBy: 'other-approver' } },
        { type: 'AidGranted', on: '2026-06-06', data: { decidedBy: 'approver', confirmed: false, stepsVersion: 1 } },
        { type: 'NumberIssued' },
      );
    given(...once)
      .as(registrar)
      .when(sheet({ endorsements: boxes.slice(1) }))
      .thenLike({ type: 'DecisionEndorsed', data: { step: 2 } }, { type: 'AidGranted' }, { type: 'NumberIssued' });
  });

  it('is refused with a box left open, with one too many, by the wrong hand or on the wrong day', () => {
    const recorded = (fields: Partial<RecordPaperDecision>, actor: Actor = registrar) =>
      given(...opined)
        .as(actor)
        .when(sheet(fields));
    recorded({}).thenRefused('decision.step-open', { step: 1 });
    recorded({ endorsements: boxes.slice(0, 1) }).thenRefused('decision.step-open', { step: 2 });
    recorded({ endorsements: [...boxes, { signedBy: 'handler', signedOn: '2026-06-05' }] }).thenRefused('endorsement.none-left');
    recorded({ endorsements: boxes.toReversed() }).thenRefused('endorsement.signer-not-in-post', { step: 1 });
    recorded({ endorsements: boxes }, two('planner', ['coordinator'])).thenRefused('separation.signer-records');
    recorded({ endorsements: boxes, decidedBy: 'other-approver' }).thenRefused('separation.endorser-approves');
    const late = [boxes[0], { signedBy: 'other-approver', signedOn: '2026-06-07' }] as typeof boxes;
    recorded({ endorsements: late }).thenRefused('date.before-endorsement');
  });
});

describe('a termination in a unit that laid down steps', () => {
  it('is proposed by the reviewer, signed, and then decided on the ground that was signed', () => {
    given(...handling)
      .as(decider)
      .when(terminate('2026-06-20'))
      .thenRefused('termination.not-proposed');
    given(...ending)
      .as(decider)
      .when(terminate('2026-06-21'))
      .thenRefused('decision.step-open', { step: 1, of: 1, unit: CITY });
    given(...ending)
      .as(coordinator)
      .when(propose('2026-06-21'))
      .thenRefused('termination.already-proposed', { by: 'coordinator' });
    given(...handling)
      .as(decider)
      .when(propose('2026-06-20'))
      .thenRefused('separation.approver-reviews');
    given(...handling)
      .as(handler)
      .when(propose('2026-06-20'))
      .thenRefused('separation.handler-reviews');
    const signed = taken(ending, [chair, agree('2026-06-22')]);
    given(...signed)
      .as(decider)
      .when(terminate('2026-06-23', 'client-request'))
      .thenRefused('termination.other-ground', { ground: 'own-lawyer' });
    given(...signed)
      .as(decider)
      .when(terminate('2026-06-23'))
      .thenLike({ type: 'AidTerminated', data: { stepsVersion: 3 } });
  });

  it('is signed on paper as well', () =>
    given(...ending)
      .as(registrar)
      .when(
        make(RecordPaperTermination, {
          ...{ ...on('2026-06-23'), decidedBy: 'approver', formNumber: '审批6号', scan: '柜三' },
          ...{ ground: 'own-lawyer', explanation: '另行委托律师', endorsements: [{ signedBy: 'other-approver', signedOn: '2026-06-22' }] },
        }),
      )
      .thenLike({ type: 'DecisionEndorsed', on: '2026-06-22' }, { type: 'AidTerminated', on: '2026-06-23', data: { stepsVersion: 3 } }));

  it('goes on being worked on while it is proposed, and after it was sent back', () => {
    const back = taken(ending, [chair, sendBack('2026-06-21', '请核实')]);
    expect(given(...back).state()).toMatchObject({ stage: 'handling', terminationProposed: undefined });
    given(...back)
      .as(coordinator)
      .when(propose('2026-06-22'))
      .thenLike({ type: 'TerminationProposed', data: { turn: { by: '2026-06-25' } } });
  });

  it('needs no proposal in a unit without steps, and keeps one that was made', () => {
    givenCase(...handling)
      .as(decider)
      .when(terminate('2026-06-20'))
      .thenLike({ type: 'AidTerminated' });
    const alone = givenCase(...handling)
      .as(coordinator)
      .when(propose('2026-06-20'))
      .events();
    givenCase(...handling, ...alone)
      .as(decider)
      .when(terminate('2026-06-21', 'client-request'))
      .thenLike({ type: 'AidTerminated', data: { stepsVersion: undefined } });
  });
});

describe('what a case waits for on the way to a decision', () => {
  const waits = (past: readonly Past[]) =>
    nextSteps(given(...past).state(), '2026-06-06')
      .filter(({ main }) => main)
      .map(({ command, posts, due }) => [command, posts, due?.on]);

  it('is the step whose turn it is, by the day that the rule gives it, and then the approver', () => {
    expect(waits(opined)).toEqual([['EndorseDecision', ['coordinator'], '2026-06-05']]);
    expect(waits(once)).toEqual([['EndorseDecision', ['approver'], '2026-06-07']]);
    expect(waits(twice)).toEqual([['GrantAid', ['approver'], '2026-06-08']]);
  });

  it('is, for a termination, first that it is proposed, then its steps, and only then that aid ends, on the screen or on paper', () => {
    const laidDown = fold<UnitRules>(
      rulesOfUnit,
      stepRules(COUNTY).map((event, index) => asStored(event, rules, index + 1)),
    );
    const ofEnding: readonly string[] = ['ProposeTermination', 'EndorseDecision', 'TerminateAid', 'RecordPaperTermination'];
    const offered = (past: readonly Past[], so: UnitRules | undefined, today = '2026-06-20') =>
      nextSteps(given(...past).state(), today, so).flatMap(({ command }) => (ofEnding.includes(command) ? [command] : []));
    expect(offered(handling, laidDown)).toEqual(['ProposeTermination']);
    expect(offered(ending, laidDown)).toEqual(['EndorseDecision', 'RecordPaperTermination']);
    const signed = taken(ending, [chair, agree('2026-06-22')]);
    expect(offered(signed, laidDown)).toEqual(['TerminateAid', 'EndorseDecision', 'RecordPaperTermination']);
    const back = taken(ending, [chair, sendBack('2026-06-21', '请核实')]);
    expect(offered(back, laidDown)).toEqual(['ProposeTermination']);
    // before the rule holds, and in a unit without steps, the approver needs no proposal
    const direct = ['ProposeTermination', 'TerminateAid', 'RecordPaperTermination'];
    expect(offered(handling, laidDown, '2025-12-31')).toEqual(direct);
    expect(offered(handling, undefined)).toEqual(direct);
  });

  it('names who may not take it, because they took another step', () => {
    const [step] = nextSteps(given(...once).state(), '2026-06-06');
    expect(step).toMatchObject({ command: 'EndorseDecision', notBy: ['registrar', 'coordinator', 'planner'] });
  });
});

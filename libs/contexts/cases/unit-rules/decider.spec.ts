import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import { sentences } from '@gongyuan/platform/testing/given';
import {
  approver,
  CASE,
  CITY,
  COUNTY,
  clocks,
  coordinator,
  everything,
  FIRM,
  given as givenCase,
  handling,
  make,
  office,
  played,
  registrar,
  reviewed,
} from '../../../../test/support/case-work';
import { TerminateAid } from '../closing/termination/commands';
import { RaiseObjection } from '../objection/commands';
import { RefuseAid } from '../review/commands';
import { stepsLaidDown } from './approval-steps';
import { ApproveUnitRule, ProposeApprovalSteps, ProposeObjectionRoute, RejectUnitRule } from './commands';
import { unitRulesDecider } from './decider';
import { routeLaidDown } from './objection-routes';

const given = (...past: readonly Past[]) =>
  Object.entries(office).reduce(
    (sentence, [stream, events]) => sentence.and(stream, ...events),
    sentences(unitRulesDecider, { actor: coordinator, clocks, now: '2026-06-10T02:00:00.000Z' })(...past),
  );
const propose = (fields: Partial<ProposeObjectionRoute> = {}) =>
  make(ProposeObjectionRoute, {
    ...{ occurredOn: '2026-06-10', unit: COUNTY, to: CITY, body: '市总工会法律工作部', rule: 'LA_OBJECTION_REVIEW_5WD' },
    ...{ basis: '榆工字〔2026〕1号', from: '2026-07-01', ...fields },
  });
const at = (actor: string) => (past: Past) => ({ ...past, actor });
const proposed = given().when(propose()).events().map(at('coordinator'));
/** The first id that a decision of these tests makes. */
const id = '00000000-0000-4000-9000-000000000001';
const approve = make(ApproveUnitRule, { occurredOn: '2026-06-11', unit: COUNTY, proposalId: id });
const reject = make(RejectUnitRule, { occurredOn: '2026-06-11', unit: COUNTY, proposalId: id, reason: '期限过长' });
const approved = [
  ...proposed,
  ...given(...proposed)
    .as(approver)
    .when(approve)
    .events()
    .map(at('approver')),
];

describe('where objections go, as a unit lays it down', () => {
  it('is drawn up with the document it rests on, as the next version of the unit', () =>
    given()
      .when(propose({ body: undefined }))
      .then({
        type: 'ObjectionRouteProposed',
        on: '2026-06-10',
        data: {
          ...{ proposalId: expect.any(String), unit: COUNTY, version: 1, to: CITY, body: CITY },
          ...{ rule: 'LA_OBJECTION_REVIEW_5WD', basis: '榆工字〔2026〕1号', from: '2026-07-01' },
        },
      }));

  it('is decided above the unit; only where nothing stands above, by the unit itself', () => {
    given()
      .when(propose({ to: COUNTY }))
      .thenRefused('rules.not-above', { unit: COUNTY, to: COUNTY });
    given()
      .when(propose({ unit: CITY, to: COUNTY }))
      .thenRefused('rules.not-above');
    given()
      .when(propose({ unit: CITY, to: CITY }))
      .thenLike({ type: 'ObjectionRouteProposed' });
    given()
      .when(propose({ unit: 'nowhere' }))
      .thenRefused('unit.unknown');
  });

  it('speaks of decisions that are still to be taken, waits one at a time, and says something new', () => {
    given()
      .when(propose({ from: '2026-06-09' }))
      .thenRefused('date.rule-in-the-past');
    given(...proposed)
      .when(propose())
      .thenRefused('rules.already-proposed', { by: 'coordinator' });
    given(...approved)
      .when(propose({ from: '2026-08-01' }))
      .thenRefused('rules.same', { version: 1 });
    given(...approved)
      .when(propose({ from: '2026-08-01', rule: 'LA_OBJECTION_REVIEW_5D' }))
      .thenLike({ type: 'ObjectionRouteProposed', data: { version: 2 } });
  });

  it('is approved by somebody else, or turned down with the reason, once', () => {
    given(...proposed)
      .as(everything('coordinator'))
      .when(approve)
      .thenRefused('separation.proposer-approves-rule', { step: 'propose', by: 'coordinator' });
    given(...proposed)
      .as(approver)
      .when(approve)
      .then({ type: 'UnitRuleApproved', on: '2026-06-11', data: { proposalId: id, version: 1 } });
    given(...proposed)
      .as(approver)
      .when(reject)
      .then({ type: 'UnitRuleRejected', on: '2026-06-11', data: { proposalId: id, reason: of('approver', '期限过长') } });
    given(...approved)
      .as(approver)
      .when(reject)
      .thenRefused('rules.already-settled', { by: 'approver' });
    given().as(approver).when(approve).thenRefused('rules.no-proposal');
  });

  it('holds from its day on, the latest that has begun first', () => {
    const state = given(...approved).state();
    expect(routeLaidDown(state, '2026-06-30')).toBeUndefined();
    expect(routeLaidDown(state, '2026-07-01')).toMatchObject({ version: 1, to: CITY });
    expect(routeLaidDown(given(...proposed).state(), '2026-07-01')).toBeUndefined();
  });
});

describe('which steps a decision takes, as a unit lays it down', () => {
  const head = { name: '部门负责人意见', post: 'coordinator', unit: COUNTY, days: 2 } as const;
  const chair = { name: '市总分管副主席意见', post: 'approver', unit: CITY, days: 3 } as const;
  const steps = (fields: Partial<ProposeApprovalSteps> = {}) =>
    make(ProposeApprovalSteps, {
      ...{ occurredOn: '2026-06-10', unit: COUNTY, decision: 'grant', steps: [head, chair] },
      ...{ basis: '榆工字〔2026〕2号', from: '2026-07-01', ...fields },
    });
  const drawnUp = given().when(steps()).events().map(at('coordinator'));
  const settled = (past: readonly Past[]) => [
    ...past,
    ...given(...past)
      .as(approver)
      .when(approve)
      .events()
      .map(at('approver')),
  ];

  it('is drawn up for one kind of decision, in the order of the steps', () =>
    given(...approved)
      .when(steps())
      .then({
        type: 'ApprovalStepsProposed',
        on: '2026-06-10',
        data: {
          ...{ proposalId: expect.any(String), unit: COUNTY, version: 2, decision: 'grant', steps: [head, chair] },
          ...{ basis: '榆工字〔2026〕2号', from: '2026-07-01' },
        },
      }));

  it('asks posts of the unit and of those above it, of none beside', () => {
    given()
      .when(steps({ steps: [{ ...head, unit: FIRM }] }))
      .thenRefused('rules.step-elsewhere', { unit: FIRM });
    given()
      .when(steps({ unit: CITY, steps: [head] }))
      .thenRefused('rules.step-elsewhere', { unit: COUNTY });
    given()
      .when(steps({ steps: [{ ...head, unit: 'nowhere' }] }))
      .thenRefused('unit.unknown');
  });

  it('leaves the approver a day of the seven of 法律援助法 art. 43', () => {
    given()
      .when(steps({ steps: [head, { ...chair, days: 5 }] }))
      .thenRefused('rules.steps-too-long', { days: 7, most: 6 });
    given()
      .when(steps({ steps: [head, { ...chair, days: 4 }] }))
      .thenLike({ type: 'ApprovalStepsProposed' });
    given()
      .when(steps({ decision: 'terminate', steps: [head, { ...chair, days: 20 }] }))
      .thenLike({ type: 'ApprovalStepsProposed' });
  });

  it('waits for one decision at a time, says something new, and can be laid down again as none', () => {
    given(...drawnUp)
      .when(steps())
      .thenRefused('rules.already-proposed', { by: 'coordinator' });
    given(...drawnUp)
      .when(steps({ decision: 'refuse' }))
      .thenLike({ type: 'ApprovalStepsProposed', data: { version: 2 } });
    given(...drawnUp)
      .when(propose())
      .thenLike({ type: 'ObjectionRouteProposed', data: { version: 2 } });
    given()
      .when(steps({ steps: [] }))
      .thenRefused('rules.same', { version: 0 });
    given(...settled(drawnUp))
      .when(steps({ from: '2026-08-01' }))
      .thenRefused('rules.same', { version: 1 });
    given(...settled(drawnUp))
      .when(steps({ from: '2026-08-01', steps: [] }))
      .thenLike({ type: 'ApprovalStepsProposed', data: { version: 2, steps: [] } });
    given()
      .when(steps({ from: '2026-06-09' }))
      .thenRefused('date.rule-in-the-past');
  });

  it('holds from its day on for that decision only, once another person has approved it', () => {
    const state = given(...settled(drawnUp)).state();
    expect(stepsLaidDown(state, 'grant', '2026-06-30')).toEqual({ decision: 'grant', version: 0, steps: [] });
    expect(stepsLaidDown(state, 'grant', '2026-07-01')).toMatchObject({ version: 1, steps: [head, chair] });
    expect(stepsLaidDown(state, 'refuse', '2026-07-01')).toMatchObject({ version: 0, steps: [] });
    expect(stepsLaidDown(given(...drawnUp).state(), 'grant', '2026-07-01')).toMatchObject({ version: 0 });
    expect(routeLaidDown(state, '2026-07-01')).toBeUndefined();
  });
});

/** A case of the county. */
const inCounty = (past: readonly Past[]) =>
  past.map((event) => (event.type === 'Applied' ? { ...event, data: { ...event.data, unit: COUNTY } } : event));
const on = (occurredOn: string) => ({ caseId: CASE, occurredOn });
const refuse = (day: string, objectTo?: string) =>
  make(RefuseAid, { ...on(day), reason: 'no-facts', explanation: '证据不足', ...(objectTo && { objectTo }) });

describe('what a decision tells the worker', () => {
  const county = inCounty(reviewed);

  it('is the unit above and five days, where the unit laid down nothing', () =>
    givenCase(...county)
      .as(approver)
      .when(refuse('2026-07-02'))
      .thenLike({
        type: 'AidRefused',
        data: { objectTo: CITY, objection: { unit: CITY, rule: 'LA_OBJECTION_REVIEW_5D', version: 0 } },
      }));

  it('is what the unit laid down for decisions of that day, under the name it gave or the one on the paper', () => {
    const told = { unit: CITY, rule: 'LA_OBJECTION_REVIEW_5WD', version: 1 };
    const world = (past: readonly Past[]) => givenCase(...past).and(`rules-${COUNTY}`, ...approved);
    world(county)
      .as(approver)
      .when(refuse('2026-06-30'))
      .thenLike({ type: 'AidRefused', data: { objection: { version: 0 } } });
    world(county)
      .as(approver)
      .when(refuse('2026-07-02'))
      .thenLike({ type: 'AidRefused', data: { objectTo: '市总工会法律工作部', objection: told } });
    world(county)
      .as(approver)
      .when(refuse('2026-07-02', '山西省总工会'))
      .thenLike({ type: 'AidRefused', data: { objectTo: '山西省总工会', objection: told } });
    world(inCounty(handling))
      .as(approver)
      .when(make(TerminateAid, { ...on('2026-07-02'), ground: 'own-lawyer', explanation: '另行委托' }))
      .thenLike({ type: 'AidTerminated', data: { objectTo: '市总工会法律工作部', objection: told } });
  });

  it('holds for the objection, whatever the unit lays down later', () => {
    const object = make(RaiseObjection, { ...on('2026-07-10'), subject: 'worker', grounds: '有考勤记录' });
    const before = played(county, approver, refuse('2026-06-30'));
    givenCase(...before)
      .and(`rules-${COUNTY}`, ...approved)
      .as(registrar)
      .when(object)
      .thenLike({ type: 'ObjectionRaised', data: { unit: CITY, due: { rule: 'LA_OBJECTION_REVIEW_5D' } } });
    const after = before.map((event) =>
      event.type === 'AidRefused'
        ? { ...event, data: { ...event.data, objection: { unit: CITY, rule: 'LA_OBJECTION_REVIEW_5WD', version: 1 } } }
        : event,
    );
    givenCase(...after)
      .as(registrar)
      .when(object)
      .thenLike({
        type: 'ObjectionRaised',
        data: { unit: CITY, due: { rule: 'LA_OBJECTION_REVIEW_5WD', from: '2026-07-10', dueOn: '2026-07-17' } },
      });
  });
});

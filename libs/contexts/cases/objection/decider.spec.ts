import { of } from '@gongyuan/kernel/facts';
import {
  approver,
  CASE,
  CITY,
  COUNTY,
  coordinator,
  everything,
  given,
  granted,
  handler,
  handling,
  make,
  played,
  registrar,
  reviewed,
  staffed,
} from '../../../../test/support/case-work';
import { AssignHandler } from '../assignment/commands';
import { SubmitFile } from '../closing/archive/commands';
import { requiredItems } from '../closing/archive/items';
import { ReceiveTermination, TerminateAid } from '../closing/termination/commands';
import { GrantAid, RefuseAid } from '../review/commands';
import { DecideObjection, RaiseObjection } from './commands';

const on = (occurredOn: string) => ({ caseId: CASE, occurredOn });
const refuse = (day = '2026-06-04') =>
  make(RefuseAid, { ...on(day), reason: 'no-facts', explanation: '证据不足', objectTo: '晋中市总工会' });
const refused = played(reviewed, approver, refuse());
const object = make(RaiseObjection, { ...on('2026-06-10'), subject: 'worker', grounds: '有考勤记录', evidence: '异议书' });
const objected = played(refused, registrar, object);
const above = { ...approver, id: 'other-approver' };
const decide = (upheld: boolean) => make(DecideObjection, { ...on('2026-06-12'), upheld, explanation: '理由' });

describe('an objection (法律援助法 art. 49)', () => {
  it('goes to the unit above and is decided on in five days', () => {
    const atCounty = refused.map((event) => (event.type === 'Applied' ? { ...event, data: { ...event.data, unit: COUNTY } } : event));
    given(...atCounty)
      .when(object)
      .thenLike({
        type: 'ObjectionRaised',
        data: {
          subject: 'worker',
          grounds: of('worker', '有考勤记录'),
          unit: CITY,
          due: { rule: 'LA_OBJECTION_REVIEW_5D', from: '2026-06-10', nominalOn: '2026-06-15' },
        },
      });
  });

  it('is raised by an applicant, against a refusal, once', () => {
    given(...granted)
      .when(object)
      .thenRefused('objection.nothing-refused');
    given(...refused)
      .when(make(RaiseObjection, { ...on('2026-06-10'), subject: 'nobody', grounds: '理由' }))
      .thenRefused('objection.not-an-applicant');
    given(...objected)
      .when(object)
      .thenRefused('objection.already-raised');
    given(...played(objected, above, decide(false)))
      .when(object)
      .thenRefused('objection.already-decided', { on: '2026-06-12' });
  });

  it('upheld, leaves the case to be given aid, and nothing else', () => {
    const upheld = played(objected, above, decide(true));
    expect(given(...upheld).state()).toMatchObject({ stage: 'reviewed', decision: undefined, objection: { upheld: true } });
    given(...upheld)
      .as(approver)
      .when(refuse('2026-06-15'))
      .thenRefused('decision.objection-upheld', { by: 'other-approver' });
    given(...upheld)
      .as(approver)
      .when(make(GrantAid, on('2026-06-15')))
      .thenLike({ type: 'AidGranted' }, { type: 'NumberIssued' });
  });

  it('rejected, leaves the refusal', () =>
    expect(given(...played(objected, above, decide(false))).state()).toMatchObject({ stage: 'refused', decision: { kind: 'refuse' } }));

  it('is not decided on by who refused, registered or reviewed', () => {
    given(...objected)
      .as(approver)
      .when(decide(true))
      .thenRefused('separation.approver-objects', { step: 'approve', by: 'approver' });
    given(...objected)
      .as(everything('coordinator'))
      .when(decide(true))
      .thenRefused('separation.reviewer-approves', { by: 'coordinator' });
    given(...refused)
      .as(above)
      .when(decide(true))
      .thenRefused('objection.not-raised');
  });
});

const end = make(TerminateAid, { ...on('2026-07-01'), ground: 'false-evidence', explanation: '系伪造', objectTo: '晋中市总工会' });
const terminated = played(handling, approver, end);
const raise = make(RaiseObjection, { ...on('2026-07-06'), subject: 'worker', grounds: '工资条属实' });
const raised = played(terminated, registrar, raise);
const answer = (upheld: boolean) => make(DecideObjection, { ...on('2026-07-08'), upheld, explanation: '经核对属实' });

describe('an objection to a termination (法律援助法 art. 49)', () => {
  it('goes to the unit above and is decided on in five days, like one to a refusal', () =>
    given(...terminated)
      .when(raise)
      .thenLike({
        type: 'ObjectionRaised',
        data: { against: 'termination', unit: CITY, due: { rule: 'LA_OBJECTION_REVIEW_5D', from: '2026-07-06' } },
      }));

  it('upheld, lets the handler go on where the case was cut off', () => {
    const upheld = played(raised, above, answer(true));
    given(...raised)
      .as(above)
      .when(answer(true))
      .then({
        type: 'ObjectionDecided',
        on: '2026-07-08',
        data: { upheld: true, explanation: of('worker', '经核对属实'), against: 'termination', handler: 'handler' },
      });
    expect(given(...upheld).state()).toMatchObject({
      stage: 'handling',
      termination: undefined,
      assignment: { handler: 'handler' },
      decision: { kind: 'grant' },
    });
    const early = played(played(played(granted, approver, end), registrar, raise), above, answer(true));
    expect(given(...early).state()).toMatchObject({ stage: 'granted' });
  });

  it('rejected, leaves it as it was, whatever had become of its file', () => {
    expect(given(...played(raised, above, answer(false))).state()).toMatchObject({ stage: 'terminated', termination: { by: 'approver' } });
    const received = played(terminated, handler, make(ReceiveTermination, on('2026-07-03')));
    const state = given(...received).state();
    const items = (state.stage === 'none' ? [] : requiredItems(state)).map((item) => ({ item }));
    const submitted = played(received, handler, make(SubmitFile, { ...on('2026-07-04'), items }));
    const late = played(submitted, registrar, raise);
    expect(given(...played(late, above, answer(false))).state()).toMatchObject({ stage: 'submitted', file: { submittedOn: '2026-07-04' } });
    expect(given(...played(late, above, answer(true))).state()).toMatchObject({ stage: 'handling', file: undefined });
  });

  it('is raised once against each termination', () => {
    const rejected = played(raised, above, answer(false));
    given(...raised)
      .when(raise)
      .thenRefused('objection.already-raised');
    given(...rejected)
      .when(raise)
      .thenRefused('objection.already-decided', { on: '2026-07-08' });
    const again = played(played(raised, above, answer(true)), approver, { ...end, ...on('2026-07-20') });
    given(...again)
      .when({ ...raise, ...on('2026-07-21') })
      .thenLike({ type: 'ObjectionRaised', data: { against: 'termination' } });
  });

  it('is not decided on by who terminated, nor by who handles; who terminated never handles', () => {
    given(...raised)
      .as(approver)
      .when(answer(true))
      .thenRefused('separation.approver-objects', { step: 'approve', by: 'approver' });
    given(...raised)
      .as(everything('handler'))
      .when(answer(true))
      .thenRefused('separation.handler-approves', { by: 'handler' });
    const terminator = { ...approver, id: 'other-approver' };
    const undone = played(played(played(granted, terminator, end), registrar, raise), { ...approver, id: 'third' }, answer(true));
    given(...undone)
      .and('person-other-approver', ...staffed('other-approver', ['approver', 'handler']))
      .as(coordinator)
      .when(make(AssignHandler, { ...on('2026-07-09'), handler: 'other-approver' }))
      .thenRefused('separation.approver-handles', { by: 'other-approver' });
  });
});

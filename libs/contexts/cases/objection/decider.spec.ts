import { of } from '@gongyuan/kernel/facts';
import {
  approver,
  CASE,
  CITY,
  COUNTY,
  everything,
  given,
  granted,
  make,
  played,
  registrar,
  reviewed,
} from '../../../../test/support/case-work';
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

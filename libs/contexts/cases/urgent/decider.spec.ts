import {
  applied,
  apply,
  approver,
  CASE,
  coordinator,
  everything,
  given,
  handler,
  make,
  played,
  registrar,
  reviewed,
} from '../../../../test/support/case-work';
import { AcceptAssignment, AssignHandler } from '../assignment/commands';
import { CloseCase } from '../closing/commands';
import { RecordOutcome } from '../handling/commands';
import { AssessMeans, GrantAid, ReviewOpinion } from '../review/commands';
import { ConfirmUrgentAid, GrantUrgentAid } from './commands';

const on = (occurredOn: string) => ({ caseId: CASE, occurredOn });
const urgently = (occurredOn = '2026-06-02') =>
  make(GrantUrgentAid, { ...on(occurredOn), ground: 'preservation', explanation: '转移财产' });
const hurried = played(applied, coordinator, urgently());
const assigned = played(hurried, coordinator, make(AssignHandler, { ...on('2026-06-02'), handler: 'handler' }));
const atWork = played(assigned, handler, make(AcceptAssignment, on('2026-06-03')));

describe('urgent aid (法律援助法 art. 44)', () => {
  it('given by a coordinator waits for an approver: three working days, an internal rule', () =>
    given(...applied)
      .as(coordinator)
      .on('2026-06-02')
      .when(urgently())
      .thenLike({
        type: 'UrgentAidGiven',
        data: { ground: 'preservation', confirmDue: { rule: 'LA_URGENT_CONFIRM_3WD', from: '2026-06-02', dueOn: '2026-06-05' } },
      }));

  it('given by the approver is confirmed at once', () =>
    given(...applied)
      .as(approver)
      .when(urgently())
      .thenLike({ type: 'UrgentAidGiven', data: { confirmedBy: 'approver' } }));

  it('is for fewer than seven days to the nominal end of the limitation, not for seven', () => {
    const ending = played([], registrar, apply({ employmentEndedOn: '2025-06-08' }));
    const limit = (day: string) => make(GrantUrgentAid, { ...on(day), ground: 'limitation', explanation: '时效将满' });
    given(...ending)
      .as(coordinator)
      .when(limit('2026-06-01'))
      .thenRefused('urgent.not-within-days', { days: 7, on: '2026-06-08' });
    given(...ending)
      .as(coordinator)
      .when(limit('2026-06-02'))
      .thenLike({ type: 'UrgentAidGiven', data: { daysLeft: 6 } });
    given(...applied)
      .as(coordinator)
      .when(limit('2026-06-02'))
      .thenRefused('urgent.limitation-unknown');
  });

  it('lets somebody work while the review goes on, and the decision finds the case being handled', () => {
    expect(given(...atWork).state()).toMatchObject({ stage: 'applied', assignment: { handler: 'handler', acceptedOn: '2026-06-03' } });
    const looked = played(atWork, coordinator, make(AssessMeans, { ...on('2026-06-03'), way: 'exempt', proof: '居住证' }));
    const opined = played(looked, coordinator, make(ReviewOpinion, { ...on('2026-06-03'), recommends: 'grant', opinion: '符合' }));
    expect(given(...opined).state()).toMatchObject({ stage: 'reviewed' });
    expect(given(...played(opined, approver, make(GrantAid, on('2026-06-04')))).state()).toMatchObject({ stage: 'handling' });
  });

  it('is no decision: the case is not closed before there is one', () => {
    const advised = played(atWork, handler, make(RecordOutcome, { ...on('2026-06-04'), route: 'advice' }));
    given(...advised)
      .as(handler)
      .when(make(CloseCase, { ...on('2026-06-05'), result: 'advised', summary: '已答复' }))
      .thenRefused('closing.not-decided');
  });

  it('is given once, and before the decision', () => {
    given(...hurried)
      .as(coordinator)
      .when(urgently())
      .thenRefused('urgent.already-given', { by: 'coordinator' });
    given(...played(reviewed, approver, make(GrantAid, on('2026-06-04'))))
      .as(coordinator)
      .when(urgently('2026-06-05'))
      .thenRefused('case.already-decided');
  });

  it('keeps duties apart, and each refusal names who did the other step', () => {
    const confirm = make(ConfirmUrgentAid, on('2026-06-03'));
    given(...hurried)
      .as(everything('coordinator'))
      .when(confirm)
      .thenRefused('separation.reviewer-approves', { step: 'review', by: 'coordinator' });
    given(...hurried)
      .as(everything('registrar'))
      .when(confirm)
      .thenRefused('separation.registrar-approves', { step: 'register', by: 'registrar' });
    given(...atWork)
      .as(everything('handler'))
      .when(confirm)
      .thenRefused('separation.handler-approves', { step: 'handle', by: 'handler' });
    given(...atWork)
      .as(everything('handler'))
      .when(make(ReviewOpinion, { ...on('2026-06-03'), recommends: 'refuse', opinion: '不符' }))
      .thenRefused('separation.handler-reviews', { by: 'handler' });
    const confirmed = played(hurried, approver, confirm);
    given(...confirmed)
      .as(coordinator)
      .when(make(AssignHandler, { ...on('2026-06-03'), handler: 'approver' }))
      .thenRefused('assignment.not-a-handler');
    given(...confirmed)
      .as(everything('approver'))
      .when(make(AssessMeans, { ...on('2026-06-03'), way: 'pledge' }))
      .thenRefused('separation.approver-reviews', { by: 'approver' });
    given(...confirmed)
      .when(confirm)
      .thenRefused('urgent.already-confirmed', { by: 'approver' });
  });
});

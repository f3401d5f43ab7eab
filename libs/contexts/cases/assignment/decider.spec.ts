import { of } from '@gongyuan/kernel/facts';
import {
  applied,
  assigned,
  CASE,
  clocks,
  coordinator,
  everything,
  given,
  granted,
  handler,
  handling,
  make,
  reviewed,
  staffed,
} from '../../../../test/support/case-work';
import { AcceptAssignment, AssignHandler, DeclineAssignment } from './commands';

const assign = (to: string, occurredOn = '2026-06-05') => make(AssignHandler, { caseId: CASE, occurredOn, handler: to });

describe('assigning a handler', () => {
  it('names the handler and the firm of that day', () => {
    const profile = { type: 'HandlerProfileSet', on: '2026-01-02', data: { kind: 'contract-lawyer', firmUnit: 'firm', specialties: [] } };
    given(...granted)
      .as(coordinator)
      .and('person-handler', ...staffed('handler', ['handler']), profile)
      .when(Object.assign(assign('handler'), { note: '尽快联系' }))
      .thenLike({
        type: 'HandlerAssigned',
        data: {
          handler: 'handler',
          firmUnit: 'firm',
          note: of('worker', '尽快联系'),
          retainerDue: { rule: 'LA_RETAINER_5D', from: '2026-06-05', nominalOn: '2026-06-10' },
        },
      });
  });

  it('takes nobody who is no handler on that day, or whose account is closed', () => {
    given(...granted)
      .when(assign('nobody'))
      .thenRefused('assignment.not-a-handler', { handler: 'nobody' });
    given(...granted)
      .when(assign('approver'))
      .thenRefused('assignment.not-a-handler');
    const later = { type: 'PostGiven', on: '2026-06-01', data: { postId: 'p', post: 'handler', unit: 'u', from: '2026-06-06' } };
    given(...granted)
      .and('person-late', ...staffed('late', []), later)
      .when(assign('late'))
      .thenRefused('assignment.not-a-handler');
    given(...granted)
      .and('person-late', ...staffed('late', []), later)
      .when(assign('late', '2026-06-06'))
      .thenLike({ type: 'HandlerAssigned' });
    given(...granted)
      .and('person-away', ...staffed('away', ['handler']), { type: 'AccountDisabled', on: '2026-06-01', data: {} })
      .when(assign('away'))
      .thenRefused('assignment.account-disabled', { handler: 'away' });
  });

  it('takes nobody who registered, reviewed or approved the case', () => {
    given(...granted)
      .when(assign('registrar'))
      .thenRefused('separation.registrar-handles', { step: 'register', by: 'registrar' });
    given(...granted)
      .when(assign('coordinator'))
      .thenRefused('separation.reviewer-handles', { step: 'review', by: 'coordinator' });
    given(...granted)
      .and('person-approver', ...staffed('approver', ['approver', 'handler']))
      .when(assign('approver'))
      .thenRefused('separation.approver-handles', { step: 'approve', by: 'approver' });
  });

  it('comes after aid was given, and once', () => {
    given().when(assign('handler')).thenRefused('case.not-applied');
    given(...applied)
      .when(assign('handler'))
      .thenRefused('assignment.not-granted');
    given(...reviewed)
      .when(assign('handler'))
      .thenRefused('assignment.not-granted');
    given(...granted)
      .when(assign('handler', '2026-06-03'))
      .thenRefused('date.before-decision');
    given(...assigned)
      .when(assign('other-handler'))
      .thenRefused('assignment.already-assigned', { handler: 'handler' });
    given(...handling)
      .when(assign('other-handler'))
      .thenRefused('assignment.already-accepted', { handler: 'handler' });
  });
});

describe('answering an assignment', () => {
  const accept = make(AcceptAssignment, { caseId: CASE, occurredOn: '2026-06-08' });
  const decline = make(DeclineAssignment, { caseId: CASE, occurredOn: '2026-06-08', reason: '与用人单位有利益关系' });

  it('is accepted by the handler', () =>
    given(...assigned)
      .as(handler)
      .when(accept)
      .then({
        type: 'AssignmentAccepted',
        on: '2026-06-08',
        // the internal five working days to meet the client begin with the assignment, not with the answer to it
        data: { handler: 'handler', meetingDue: clocks.due('LA_FIRST_MEETING_5WD', '2026-06-05') },
      }));

  it('is declined with the reason, and the case waits for another', () => {
    const events = given(...assigned)
      .as(handler)
      .when(decline)
      .events();
    expect(events).toEqual([
      { type: 'AssignmentDeclined', on: '2026-06-08', data: { handler: 'handler', reason: of('worker', '与用人单位有利益关系') } },
    ]);
    given(...assigned, ...events)
      .when(assign('other-handler', '2026-06-08'))
      .thenLike({ type: 'HandlerAssigned', data: { handler: 'other-handler' } });
  });

  it('is nobody else’s to answer', () => {
    given(...assigned)
      .as(everything('other'))
      .when(accept)
      .thenRefused('assignment.not-yours', { handler: 'handler' });
    given(...assigned)
      .as(everything('other'))
      .when(decline)
      .thenRefused('assignment.not-yours');
  });

  it('has its time', () => {
    given(...granted)
      .as(handler)
      .when(accept)
      .thenRefused('assignment.not-assigned');
    given(...handling)
      .as(handler)
      .when(accept)
      .thenRefused('assignment.already-accepted', { on: '2026-06-08' });
    given(...handling)
      .as(handler)
      .when(decline)
      .thenRefused('assignment.already-accepted');
    given(...assigned)
      .as(handler)
      .when(make(AcceptAssignment, { caseId: CASE, occurredOn: '2026-06-04' }))
      .thenRefused('date.before-assignment');
  });
});

import type { AnyEvent } from '@gongyuan/kernel/facts';
import { asStored, type Past } from '@gongyuan/platform/testing/given';
import {
  applied,
  apply,
  approver,
  assigned,
  CASE,
  handler,
  handling,
  make,
  played,
  registrar,
  reviewed,
  supplied,
} from '../../../../test/support/case-work';
import { DeclineAssignment } from '../assignment/commands';
import { CloseCase } from '../closing/commands';
import { ReceiveTermination, TerminateAid } from '../closing/termination/commands';
import { RecordOutcome } from '../handling/commands';
import { WithdrawApplication } from '../intake/commands';
import { DecideObjection, RaiseObjection } from '../objection/commands';
import { type Clock, clocksAfter } from './clocks';
import { shownDates } from './dates';

const clocksOf = (past: readonly Past[]): readonly Clock[] =>
  past
    .map((event, index) => asStored(event, `case-${CASE}`, index + 1) as AnyEvent)
    .reduce<readonly Clock[]>((clocks, event) => clocksAfter(clocks, event as never), []);

/** `rule state` of each clock, in the order they began. */
const told = (past: readonly Past[]): readonly string[] => clocksOf(past).map(({ rule, state }) => `${rule} ${state}`);

const limited = played([], registrar, apply({ employmentEndedOn: '2026-01-10' }));
const base = { caseId: CASE, occurredOn: '2026-08-20' } as const;
const outcome = (past: readonly Past[], fields: Partial<RecordOutcome>) =>
  played(past, handler, make(RecordOutcome, { ...base, ...fields }));
const document = { issuedOn: '2026-08-17' };

describe('the dates of a case', () => {
  it('stop and go on with the supplement: the first review clock is replaced by one that leaves the pause out', () => {
    expect(told(supplied)).toEqual(['LA_REVIEW_7D superseded', 'SUPPLY_BY met', 'LA_REVIEW_7D open']);
  });

  it('are met by the step they were set for, and name the event that met them', () => {
    expect(told(handling)).toEqual(['LA_REVIEW_7D met', 'LA_ASSIGN_3D met', 'LA_RETAINER_5D open', 'LA_FIRST_MEETING_5WD open']);
    expect(clocksOf(handling).map(({ event, endedBy }) => [event.type, endedBy?.type])).toEqual([
      ['Applied', 'AidGranted'],
      ['AidGranted', 'HandlerAssigned'],
      ['HandlerAssigned', undefined],
      ['AssignmentAccepted', undefined],
    ]);
  });

  it('begin to run again when an assignment is declined', () => {
    const declined = played(assigned, handler, make(DeclineAssignment, { ...base, occurredOn: '2026-06-05', reason: '忙' }));
    expect(told(declined)).toEqual(['LA_REVIEW_7D met', 'LA_ASSIGN_3D open', 'LA_RETAINER_5D superseded']);
    expect(clocksOf(declined)[1]?.endedBy).toBeUndefined();
  });

  it('no longer matter once the application is withdrawn', () => {
    const withdrawn = played(limited, registrar, make(WithdrawApplication, { ...base, occurredOn: '2026-06-02', reason: '和解' }));
    expect(told(withdrawn)).toEqual(['LA_REVIEW_7D superseded', 'ARB_LIMITATION_WAGES_1Y superseded']);
  });

  it('are cut off by a termination, and run on as they did when an objection undoes it', () => {
    const awarded = outcome(handling, { route: 'arbitration-award', finalAward: false, document, receivedOn: '2026-08-18' });
    const end = make(TerminateAid, { ...base, ground: 'own-lawyer', explanation: '另行委托', objectTo: '市总工会' });
    const raise = make(RaiseObjection, { ...base, occurredOn: '2026-08-21', subject: 'worker', grounds: '并未委托' });
    const raised = played(
      played(played(awarded, approver, end), handler, make(ReceiveTermination, { ...base, occurredOn: '2026-08-21' })),
      registrar,
      raise,
    );
    const running = ['ARB_SUE_15D open'];
    expect(told(awarded).filter((one) => one.endsWith('open'))).toEqual(running);
    expect(told(raised).filter((one) => one.endsWith('open'))).toEqual(['LA_CLOSING_FILE_30D open', 'LA_OBJECTION_REVIEW_5D open']);
    const decided = (upheld: boolean) =>
      played(
        raised,
        { ...approver, id: 'above' },
        make(DecideObjection, { ...base, occurredOn: '2026-08-24', upheld, explanation: '查明' }),
      );
    expect(told(decided(false)).filter((one) => one.endsWith('open'))).toEqual(['LA_CLOSING_FILE_30D open']);
    expect(told(decided(true)).filter((one) => one.endsWith('open'))).toEqual(running);
    expect(clocksOf(decided(true)).find(({ rule }) => rule === 'ARB_SUE_15D')?.endedBy).toBeUndefined();
  });

  it('run on after an award, and are met by the suit', () => {
    const awarded = outcome(handling, { route: 'arbitration-award', finalAward: false, document, receivedOn: '2026-08-18' });
    expect(told(awarded).slice(4)).toEqual(['ARB_SUE_15D open']);
    const judged = outcome(awarded, { route: 'judgment', instance: 'first', document, receivedOn: '2026-08-18' });
    expect(told(judged).slice(4)).toEqual(['ARB_SUE_15D met', 'CIV_APPEAL_15D open']);
  });

  it('leave nothing to sue for after an agreement, but what the agreement itself begins', () => {
    const agreed = outcome(handling, { route: 'mediation-agreement', document });
    expect(told(agreed).slice(4)).toEqual(['MED_ARB_REVIEW_15D open', 'CIV_JUDICIAL_CONFIRM_30D open']);
    const paid = outcome(agreed, { route: 'performance', performedFrom: '2026-08-19' });
    expect(told(paid).slice(4)).toEqual(['MED_ARB_REVIEW_15D superseded', 'CIV_JUDICIAL_CONFIRM_30D superseded']);
  });

  it('leave only the clock for the file once the case is closed', () => {
    const awarded = outcome(handling, { route: 'arbitration-award', finalAward: false, document, receivedOn: '2026-08-18' });
    const closed = played(awarded, handler, make(CloseCase, { ...base, result: 'won', summary: '毕' }));
    expect(told(closed).filter((one) => one.endsWith('open'))).toEqual(['LA_CLOSING_FILE_30D open']);
  });
});

describe('a date as it is read', () => {
  const review = (past: readonly Past[], today: string) => shownDates(clocksOf(past), today)[0];

  it('counts the days to its last day', () => {
    expect(review(applied, '2026-06-01')).toMatchObject({ daysLeft: 7, overdue: false, urgent: false });
    expect(review(applied, '2026-06-02')).toMatchObject({ daysLeft: 6, overdue: false, urgent: true });
  });

  it('is in time on its last day and overdue on the day after', () => {
    expect(review(applied, '2026-06-08')).toMatchObject({ daysLeft: 0, overdue: false });
    expect(review(applied, '2026-06-09')).toMatchObject({ daysLeft: -1, overdue: true });
  });

  it('is neither overdue nor urgent once it was met', () => {
    const [, met] = shownDates(clocksOf(assigned), '2027-01-01');
    expect(met).toMatchObject({ state: 'met', overdue: false, urgent: false });
  });

  it('is never said to be overdue while the holidays are not known', () => {
    const [review] = clocksOf(applied);
    const unknown = { ...(review as Clock), dueOn: null, safeBy: null, needsHolidayData: true };
    expect(shownDates([unknown], '2026-06-20')[0]).toMatchObject({ dueOn: null, daysLeft: -12, overdue: false, urgent: true });
  });

  it('stands first when it runs, and the nearest first among those', () => {
    const order = shownDates(clocksOf(limited), '2026-06-02').map(({ rule }) => rule);
    expect(order).toEqual(['LA_REVIEW_7D', 'ARB_LIMITATION_WAGES_1Y']);
    expect(shownDates(clocksOf(reviewed), '2026-06-02').map(({ state }) => state)).toEqual(['open']);
  });
});

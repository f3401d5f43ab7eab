import { of } from '@gongyuan/kernel/facts';
import { coordinator, make, registrar } from '../../../../test/support/case-work';
import { ACTIVITY, DAY, given, held, plan, planned, played, reported, signedUp, worker } from '../../../../test/support/outreach-work';
import { CheckIn, SignUp, StrikeCheckIn, WithdrawSignUp } from './commands';

const on = { activityId: ACTIVITY, occurredOn: '2026-06-05' };
const signUp = (attendee = worker('w9', '工人丙')) => make(SignUp, { ...on, attendee });
const checkIn = (...attendees: ReturnType<typeof worker>[]) => make(CheckIn, { ...on, occurredOn: DAY, way: 'desk', attendees });
const healthCheck = played([], coordinator, plan({ kind: 'mobile-health' }));

describe('signing up', () => {
  it('seals what is said of the worker', () =>
    given(...planned)
      .as(registrar)
      .when(signUp())
      .thenLike({
        type: 'SignedUp',
        data: { attendee: { person: { subject: 'w9', name: of('w9', '工人丙') }, occupation: 'construction' } },
      }));

  it('comes once, in time, with a name', () => {
    given(...signedUp)
      .when(signUp(worker('w1', '工人甲')))
      .thenRefused('attendance.already-signed-up');
    given(...planned)
      .on('2026-06-11')
      .when(signUp())
      .thenRefused('attendance.too-late-to-sign-up');
    given(...planned)
      .when(signUp({ ...worker('w9'), person: { subject: 'w9', name: undefined, phone: '13800000000' } }))
      .thenRefused('attendance.name-needed');
    given(...reported)
      .when(signUp())
      .thenRefused('activity.already-reported');
  });

  it('can be taken back', () => {
    given(...signedUp)
      .when(make(WithdrawSignUp, { ...on, subject: 'w1' }))
      .thenLike({ type: 'SignUpWithdrawn', data: { subject: 'w1' } });
    given(...planned)
      .when(make(WithdrawSignUp, { ...on, subject: 'w1' }))
      .thenRefused('attendance.not-signed-up');
  });
});

describe('checking in', () => {
  it('counts everybody once, on a sheet as well', () => {
    given(...signedUp)
      .when(checkIn(worker('w1'), worker('w2', '工人乙'), worker('w2', '工人乙')))
      .thenLike({ type: 'CheckedIn', data: { attendees: [{ person: { subject: 'w1' } }, { person: { subject: 'w2' } }] } });
    given(...held)
      .when(checkIn(worker('w1'), worker('w2')))
      .thenRefused('attendance.already-checked-in');
  });

  it('begins on the day', () =>
    given(...planned)
      .when({ ...checkIn(worker('w1', '工人甲')), occurredOn: '2026-06-09' })
      .thenRefused('activity.not-begun', { day: DAY }));

  it('can be struck, and done again', () => {
    const struck = played(held, registrar, make(StrikeCheckIn, { ...on, occurredOn: DAY, subject: 'w2', reason: '不是他' }));
    expect(given(...struck).state()).toMatchObject({ present: [{ subject: 'w1' }] });
    given(...struck)
      .when(checkIn(worker('w2', '工人乙')))
      .thenLike({ type: 'CheckedIn' });
    given(...planned)
      .when(make(StrikeCheckIn, { ...on, subject: 'w2', reason: '不是他' }))
      .thenRefused('attendance.not-checked-in');
  });
});

it('names nobody at a check of health', () => {
  given(...healthCheck)
    .when(signUp())
    .thenRefused('activity.headcount-only');
  given(...healthCheck)
    .when(checkIn(worker('w1', '工人甲')))
    .thenRefused('activity.headcount-only');
});

import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import { coordinator, make } from '../../../../test/support/case-work';
import { ACTIVITY, DAY, given, held, plan, planned, played } from '../../../../test/support/outreach-work';
import { CancelActivity, ChangePlan, DropActivity, MarkHeld, RescheduleActivity } from './commands';
import { dutyStream } from './duty';

const on = { activityId: ACTIVITY, occurredOn: '2026-06-02' };
const elsewhere = {
  type: 'DutyTaken',
  on: '2026-06-01',
  data: { person: 'handler', activityId: 'other', appointment: { day: DAY, from: '10:00', to: '12:00' }, explained: false },
};
const busy = (...past: readonly Past[]) => given(...past).and(dutyStream('handler', DAY), elsewhere);
const reschedule = (fields: Partial<RescheduleActivity> = {}) =>
  make(RescheduleActivity, { ...on, day: '2026-06-20', from: '14:00', to: '16:00', reason: '下雨', ...fields });
const cancelled = played(planned, coordinator, make(CancelActivity, { ...on, reason: '停工' }));

describe('planning', () => {
  it('says what, when, where and by whom, and takes the hours of the team', () =>
    given()
      .when(plan())
      .thenLike(
        { type: 'ActivityPlanned', data: { title: '工地普法宣讲', appointment: { day: DAY, from: '09:00', to: '11:00' }, clashes: [] } },
        { type: 'DutyTaken', stream: dutyStream('handler', DAY), data: { person: 'handler', explained: false } },
        { type: 'DutyTaken', stream: dutyStream('registrar', DAY) },
      ));

  it('seals the name of somebody from outside, and needs it', () => {
    const guest = (name?: string) => plan({ team: [{ person: { subject: 'guest', name }, role: 'lawyer' }] });
    expect(given().when(guest('外请律师')).events()[0]).toMatchObject({
      data: { team: [{ person: 'guest', name: of('guest', '外请律师') }] },
    });
    given().when(guest()).thenRefused('activity.team-name-needed');
    given()
      .when(plan({ team: [{ person: {}, role: 'cadre' }] }))
      .thenRefused('person.nothing-said');
  });

  it('refuses what cannot be', () => {
    given()
      .when(plan({ to: '09:00' }))
      .thenRefused('activity.ends-before-it-begins');
    given()
      .when(plan({ unit: 'nowhere' }))
      .thenRefused('unit.unknown');
    given(...planned)
      .when(plan())
      .thenRefused('activity.already-planned');
    given()
      .when(plan({ team: [plan().team[0], plan().team[0]] as never }))
      .thenRefused('activity.team-twice');
  });
});

describe('a clash of the team', () => {
  it('is refused, saying who is where', () =>
    busy()
      .when(plan())
      .thenRefused('activity.team-clash', { clashes: [{ person: 'handler', activityId: 'other', from: '10:00', to: '12:00' }] }));

  it('stands when it is explained', () =>
    busy()
      .when(plan({ clashReason: '两处相邻，先后到场' }))
      .thenLike(
        { type: 'ActivityPlanned', data: { clashes: [{ person: 'handler' }], clashReason: of('coordinator', '两处相邻，先后到场') } },
        { type: 'DutyTaken', data: { person: 'handler', explained: true } },
        { type: 'DutyTaken', data: { person: 'registrar', explained: false } },
      ));

  it('is none when one ends as the other begins', () =>
    busy()
      .when(plan({ from: '08:00', to: '10:00' }))
      .thenLike({ type: 'ActivityPlanned' }, { type: 'DutyTaken' }, { type: 'DutyTaken' }));
});

describe('changing a plan', () => {
  it('moves only the hours of who comes and goes', () =>
    given(...planned)
      .when(
        make(ChangePlan, {
          ...on,
          reason: '换人',
          team: [
            { person: { subject: 'registrar' }, role: 'cadre' },
            { person: { subject: 'other-handler' }, role: 'lawyer' },
          ],
        }),
      )
      .thenLike(
        {
          type: 'PlanChanged',
          data: { changes: { team: [{ person: 'registrar' }, { person: 'other-handler' }] }, reason: of('coordinator', '换人') },
        },
        { type: 'DutyReleased', data: { person: 'handler' } },
        { type: 'DutyTaken', data: { person: 'other-handler' } },
      ));

  it('needs a change, and comes before the day is over', () => {
    given(...planned)
      .when(make(ChangePlan, { ...on, reason: '无' }))
      .thenRefused('activity.nothing-changed');
    given(...held)
      .when(make(ChangePlan, { ...on, reason: '改名', title: '新名' }))
      .thenRefused('activity.already-held');
  });
});

describe('another day', () => {
  it('is given with its reason; the hours of the team move', () =>
    given(...planned)
      .when(reschedule())
      .thenLike(
        {
          type: 'ActivityRescheduled',
          data: { before: { day: DAY }, appointment: { day: '2026-06-20' }, reason: of('coordinator', '下雨') },
        },
        { type: 'DutyReleased', stream: dutyStream('handler', DAY) },
        { type: 'DutyReleased', stream: dutyStream('registrar', DAY) },
        { type: 'DutyTaken', stream: dutyStream('handler', '2026-06-20') },
        { type: 'DutyTaken', stream: dutyStream('registrar', '2026-06-20') },
      ));

  it('must be another one', () =>
    given(...planned)
      .when(reschedule({ day: DAY, from: '09:00', to: '11:00' }))
      .thenRefused('activity.same-appointment'));

  it('brings a cancelled activity back, on the old day, too', () => {
    given(...cancelled)
      .when(reschedule({ day: DAY, from: '09:00', to: '11:00' }))
      .thenLike({ type: 'ActivityRescheduled' }, { type: 'DutyTaken' }, { type: 'DutyTaken' });
    expect(given(...played(cancelled, coordinator, reschedule())).state()).toMatchObject({
      stage: 'planned',
      rescheduled: 1,
      appointment: { day: '2026-06-20' },
    });
  });
});

describe('cancelling', () => {
  it('frees the team and waits for a new day', () => {
    given(...planned)
      .when(make(CancelActivity, { ...on, reason: '停工' }))
      .thenLike({ type: 'ActivityCancelled' }, { type: 'DutyReleased' }, { type: 'DutyReleased' });
    given(...cancelled)
      .when(make(CancelActivity, { ...on, reason: '停工' }))
      .thenRefused('activity.cancelled');
  });

  it('may be for good', () => {
    given(...cancelled)
      .when(make(DropActivity, { ...on, reason: '项目结束' }))
      .thenLike({ type: 'ActivityDropped' });
    given(...planned)
      .when(make(DropActivity, { ...on, reason: '项目结束' }))
      .thenRefused('activity.not-cancelled');
  });
});

describe('holding', () => {
  const mark = (fields: Partial<MarkHeld> = {}) =>
    make(MarkHeld, { activityId: ACTIVITY, occurredOn: DAY, from: '09:10', to: '11:20', present: ['handler'], ...fields });

  it('is recorded on its day, with who was there', () => {
    given(...planned)
      .when(mark())
      .then({ type: 'ActivityHeld', on: DAY, data: { appointment: { day: DAY, from: '09:10', to: '11:20' }, present: ['handler'] } });
    given(...planned)
      .when(mark({ occurredOn: '2026-06-11' }))
      .thenRefused('activity.held-another-day', { day: DAY });
  });

  it('is nobody else’s than the team’s', () => {
    given(...planned)
      .when(mark({ present: ['stranger'] }))
      .thenRefused('activity.not-in-team');
    given(...held)
      .when(mark())
      .thenRefused('activity.already-held');
    given().when(mark()).thenRefused('activity.not-found');
  });
});

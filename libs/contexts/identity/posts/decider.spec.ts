import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import { person, sentences } from '@gongyuan/platform/testing/given';
import { personDecider } from '../person';
import { UNIT_TREE } from '../units/events';
import { heldOn } from './decider';

const who = '00000000-0000-4000-8000-000000000011';
const chief = '00000000-0000-4000-8000-000000000012';
const city = '00000000-0000-5000-8000-000000000001';
const closed = '00000000-0000-5000-8000-000000000002';
const firstId = '00000000-0000-4000-9001-000000000001';
const day = '2026-03-02';

const given = sentences(personDecider, { actor: person('the administrator', 'admin') });
const opened: Past = { type: 'AccountOpened', on: day, data: { name: of(who, '李春燕'), login: of(who, 'lichunyan') } };
const units: readonly Past[] = [
  { type: 'UnitPlaced', on: day, data: { unit: city, code: 'city', path: [city] } },
  { type: 'UnitPlaced', on: day, data: { unit: closed, code: 'closed', path: [city, closed] } },
  { type: 'UnitTakenOut', on: day, data: { unit: closed } },
];
const held = (post: string, from: string, to?: string, postId = 'p1', unit = city): Past => ({
  type: 'PostGiven',
  on: day,
  data: { postId, post, unit, from, to },
});
const give = { type: 'GivePost', occurredOn: day, personId: who, post: 'registrar', unit: city };
const giving = (...past: readonly Past[]) => given(opened, ...past).and(UNIT_TREE, ...units);

describe('a post', () => {
  it('is given from the business date on, unless another day is named', () => {
    giving()
      .when(give)
      .then({ type: 'PostGiven', on: day, data: { postId: firstId, post: 'registrar', unit: city, from: day, to: undefined } });
    giving()
      .when({ ...give, from: '2026-04-01', to: '2026-12-31' })
      .thenLike({ type: 'PostGiven', data: { from: '2026-04-01', to: '2026-12-31' } });
  });

  it('needs an account', () =>
    given()
      .and(UNIT_TREE, ...units)
      .when(give)
      .thenRefused('account.none'));
  it('needs an account in use', () => giving({ type: 'AccountDisabled', on: day, data: {} }).when(give).thenRefused('account.disabled'));
  it('needs a unit', () => given(opened).when(give).thenRefused('unit.none'));
  it('needs a unit that is open', () =>
    giving()
      .when({ ...give, unit: closed })
      .thenRefused('unit.closed'));
  it('does not end before it begins', () =>
    giving()
      .when({ ...give, from: '2026-04-01', to: '2026-03-31' })
      .thenRefused('post.period'));
  it('is not given for a time that is over', () =>
    giving()
      .when({ ...give, from: '2026-01-01', to: '2026-03-01' })
      .thenRefused('post.period-over'));
  it('is never given to oneself', () => giving().as(person(who, 'admin')).when(give).thenRefused('account.own'));
  it('is not held twice at once', () =>
    giving(held('registrar', '2026-01-01')).when(give).thenRefused('post.already-held', { postId: 'p1' }));
  it('may be held again later', () =>
    giving(held('registrar', '2025-01-01', '2025-12-31'))
      .when(give)
      .thenLike({ type: 'PostGiven' }));
  it('may stand beside another one', () => giving(held('coordinator', '2026-01-01')).when(give).thenLike({ type: 'PostGiven' }));

  it.each(['auditor', 'admin'])('of %s stands alone', (alone) => {
    giving(held(alone, '2026-01-01')).when(give).thenRefused('post.stands-alone', { post: 'registrar', held: alone });
    giving(held('registrar', '2026-01-01'))
      .when({ ...give, post: alone })
      .thenRefused('post.stands-alone', { post: alone, held: 'registrar' });
  });
  it('of an auditor may follow one that is over', () =>
    giving(held('registrar', '2026-01-01'), { type: 'PostEnded', on: day, data: { postId: 'p1', post: 'registrar', unit: city } })
      .when({ ...give, post: 'auditor' })
      .thenLike({ type: 'PostGiven' }));
  it('of an auditor does not stand beside one that begins later', () =>
    giving(held('registrar', '2026-09-01'))
      .when({ ...give, post: 'auditor' })
      .thenRefused('post.stands-alone'));

  it('is ended from the business date on', () => {
    const ending = giving(held('registrar', '2026-01-01')).when({ type: 'EndPost', occurredOn: day, personId: who, postId: 'p1' });
    ending.then({ type: 'PostEnded', on: day, data: { postId: 'p1', post: 'registrar', unit: city, reason: undefined } });
    const after = giving(held('registrar', '2026-01-01'), {
      type: 'PostEnded',
      on: day,
      data: { postId: 'p1', post: 'registrar', unit: city },
    }).state();
    expect(heldOn(after, '2026-03-01')).toHaveLength(1);
    expect(heldOn(after, day)).toEqual([]);
  });
  it('is ended once', () =>
    giving(held('registrar', '2026-01-01'), { type: 'PostEnded', on: day, data: { postId: 'p1', post: 'registrar', unit: city } })
      .when({ type: 'EndPost', occurredOn: day, personId: who, postId: 'p1' })
      .thenRefused('post.ended'));
  it('that nobody holds cannot be ended', () =>
    giving().when({ type: 'EndPost', occurredOn: day, personId: who, postId: 'p1' }).thenRefused('post.none'));

  it('is in force from its first to its last day', () => {
    const state = giving(held('registrar', '2026-03-01', '2026-03-31')).state();
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((on) => heldOn(state, on).length)).toEqual([0, 1, 1, 0]);
  });
  it('is not in force while the account is disabled', () =>
    expect(heldOn(giving(held('registrar', '2026-03-01'), { type: 'AccountDisabled', on: day, data: {} }).state(), day)).toEqual([]));
});

describe('a deputy', () => {
  const appoint = {
    type: 'AppointDeputy',
    occurredOn: day,
    personId: who,
    forPerson: chief,
    post: 'approver',
    unit: city,
    from: '2026-03-03',
    to: '2026-03-10',
  };
  const appointing = (...past: readonly Past[]) => giving(...past).and(`person-${chief}`, held('approver', '2026-01-01'));
  const both = (...past: readonly Past[]) =>
    sentences(personDecider, { actor: person('the administrator', 'admin') })(opened, ...past)
      .and(UNIT_TREE, ...units)
      .and(`person-${chief}`, held('approver', '2026-01-01'));
  const deputy: Past = {
    type: 'DeputyAppointed',
    on: day,
    data: { deputyId: 'd1', forPerson: chief, post: 'approver', unit: city, from: '2026-03-03', to: '2026-03-10' },
  };

  it('stands in for the holder of a post between two days', () =>
    both()
      .when(appoint)
      .then({
        type: 'DeputyAppointed',
        on: day,
        data: { deputyId: firstId, forPerson: chief, post: 'approver', unit: city, from: '2026-03-03', to: '2026-03-10' },
      }));
  it('holds the post on those days only, named as a deputy', () => {
    const state = giving(deputy).state();
    expect(heldOn(state, '2026-03-02')).toEqual([]);
    expect(heldOn(state, '2026-03-10')).toMatchObject([{ post: 'approver', unit: city, deputyFor: chief }]);
    expect(heldOn(state, '2026-03-11')).toEqual([]);
  });
  it('needs somebody who holds the post', () => giving().when(appoint).thenRefused('deputy.no-such-post', { forPerson: chief }));
  it('is somebody else', () =>
    appointing()
      .when({ ...appoint, forPerson: who })
      .thenRefused('deputy.oneself'));
  it('is not an auditor', () => both(held('auditor', '2026-01-01')).when(appoint).thenRefused('post.stands-alone'));
  it('does not already hold the post', () => both(held('approver', '2026-01-01')).when(appoint).thenRefused('post.already-held'));
  it('ends early', () =>
    giving(deputy)
      .when({ type: 'EndDeputy', occurredOn: day, personId: who, deputyId: 'd1', reason: '提前返岗' })
      .then({
        type: 'DeputyEnded',
        on: day,
        data: { deputyId: 'd1', forPerson: chief, post: 'approver', unit: city, reason: of(who, '提前返岗') },
      }));
  it('is ended as a deputy, not as a post', () =>
    giving(deputy).when({ type: 'EndPost', occurredOn: day, personId: who, postId: 'd1' }).thenRefused('post.none'));
});

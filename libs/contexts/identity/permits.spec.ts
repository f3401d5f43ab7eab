import type { Actor, Post } from '@gongyuan/kernel/env';
import { Refused } from '@gongyuan/kernel/refusal';
import { permitPerson, permitUnit } from './permits';
import { noPerson, noUnit, type PersonState, type PostHeld } from './state';

const [city, yuci, taigu] = ['city', 'yuci', 'taigu'];
const covers: Readonly<Record<string, readonly string[]>> = { city: ['city', 'yuci', 'taigu'], yuci: ['yuci'], taigu: ['taigu'] };
const as = (post: Post, unit: string): Actor => ({ id: 'actor', posts: [{ post, unit, covers: covers[unit] ?? [] }] });
const holding = (...posts: Partial<PostHeld>[]): PersonState => ({
  ...noPerson,
  account: 'open',
  posts: posts.map((post, n) => ({ postId: `p${n}`, post: 'registrar', unit: city, from: '2026-01-01', ...post })),
});
const today = '2026-03-02';

const verdict = (work: () => void): string => {
  try {
    work();
    return 'permitted';
  } catch (error) {
    return (error as Refused).code;
  }
};
const person = (type: string, actor: Actor, state: PersonState, command: object = {}) =>
  verdict(() => permitPerson(type, state, { actor, today }, { personId: 'somebody', ...command }));

describe('an administrator', () => {
  it('acts at the own unit and below', () => {
    expect(person('GivePost', as('admin', city), holding(), { unit: yuci })).toBe('permitted');
    expect(person('GivePost', as('admin', yuci), holding(), { unit: yuci })).toBe('permitted');
    expect(person('GivePost', as('admin', yuci), holding(), { unit: city })).toBe('access.other-unit');
    expect(person('AppointDeputy', as('admin', yuci), holding(), { unit: taigu })).toBe('access.other-unit');
  });

  it('ends what was given there', () => {
    const state = holding({ unit: yuci }, { unit: city, deputyFor: 'chief' });
    expect(person('EndPost', as('admin', yuci), state, { postId: 'p0' })).toBe('permitted');
    expect(person('EndDeputy', as('admin', yuci), state, { deputyId: 'p1' })).toBe('access.other-unit');
  });

  it.each(['DisableAccount', 'EnableAccount', 'CorrectName', 'MakePasswordLink'])('may %s of nobody who holds a post elsewhere', (type) => {
    expect(person(type, as('admin', yuci), holding({ unit: yuci }))).toBe('permitted');
    expect(person(type, as('admin', yuci), holding({ unit: yuci }, { unit: city }))).toBe('access.other-unit');
    expect(person(type, as('admin', yuci), holding({ unit: city, from: '2026-12-01' }))).toBe('access.other-unit');
  });

  it('is not hindered by posts that are over', () => {
    expect(person('DisableAccount', as('admin', yuci), holding({ to: '2026-03-01' }, { endedOn: '2026-02-01' }))).toBe('permitted');
  });

  it('opens accounts, which belong to no unit yet', () => expect(person('OpenAccount', as('admin', yuci), noPerson)).toBe('permitted'));

  it('enters units below the own one, and moves them within it', () => {
    const unit = (actor: Actor, command: object) => verdict(() => permitUnit('', noUnit, { actor, today }, command));
    expect(unit(as('admin', city), { code: 'X', unitId: 'new', parent: yuci })).toBe('permitted');
    expect(unit(as('admin', yuci), { code: 'X', unitId: 'new', parent: city })).toBe('access.other-unit');
    expect(unit(as('admin', yuci), { unitId: yuci, parent: taigu })).toBe('access.other-unit');
    expect(unit(as('coordinator', city), { unitId: yuci })).toBe('access.denied');
  });
});

describe('others', () => {
  it.each(['registrar', 'coordinator', 'approver', 'handler', 'storekeeper', 'finance', 'auditor'] as const)(
    '%s touches no account',
    (post) => {
      for (const type of ['OpenAccount', 'GivePost', 'EndPost', 'DisableAccount', 'CorrectName'])
        expect(person(type, as(post, city), holding(), { unit: city, postId: 'p0' })).toBe('access.denied');
    },
  );

  it('a coordinator says what handlers of the own unit can take on', () => {
    expect(person('SetHandlerProfile', as('coordinator', yuci), holding({ post: 'handler', unit: yuci }))).toBe('permitted');
    expect(person('SetHandlerProfile', as('coordinator', yuci), holding({ post: 'handler', unit: taigu }))).toBe('access.other-unit');
    expect(person('SetHandlerProfile', as('registrar', city), holding())).toBe('access.denied');
  });

  it('leave is recorded by the handler, and by a coordinator of a unit of theirs', () => {
    const lawyer = holding({ post: 'handler', unit: yuci });
    for (const type of ['RecordLeave', 'EndLeave']) {
      expect(person(type, as('coordinator', yuci), lawyer)).toBe('permitted');
      expect(person(type, as('coordinator', taigu), lawyer)).toBe('access.other-unit');
      expect(person(type, as('coordinator', yuci), holding())).toBe('access.other-unit');
      expect(person(type, as('coordinator', yuci), noPerson)).toBe('access.other-unit');
      expect(person(type, as('handler', yuci), lawyer, { handler: 'actor' })).toBe('permitted');
      expect(person(type, as('handler', yuci), lawyer)).toBe('access.other-unit');
      expect(person(type, as('handler', yuci), noPerson)).toBe('access.other-unit');
      for (const post of ['registrar', 'approver', 'auditor', 'admin'] as const)
        expect(person(type, as(post, city), lawyer)).toBe('access.denied');
    }
  });

  it('a password is changed by its holder alone', () => {
    expect(person('RecordPasswordChange', as('admin', city), holding())).toBe('access.denied');
    expect(person('RecordPasswordChange', { id: 'somebody', posts: [] }, holding())).toBe('permitted');
  });

  it('the system itself may do all of it', () =>
    expect(person('GivePost', { id: 'system:first-start', posts: [] }, holding(), { unit: city })).toBe('permitted'));
});

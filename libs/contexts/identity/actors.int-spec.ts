import { randomUUID } from 'node:crypto';
import { Commands } from '@gongyuan/platform/commands/commands';
import type { AnyCommand } from '@gongyuan/platform/commands/runner';
import { Pool } from 'pg';
import { DisableAccount, EnableAccount } from './accounts/commands';
import { ActorReader, systemActor } from './actors';
import { AppointDeputy, EndDeputy, EndPost, GivePost } from './posts/commands';
import { type IdentityHouse, identityHouse } from './testing/house';
import { CloseUnit, MoveUnit, OpenUnit } from './units/commands';
import { unitIdOf } from './units/unit-seeds';

const [city, yuci, taigu] = [unitIdOf('140700'), unitIdOf('140702'), unitIdOf('140703')];

describe('who somebody is today', () => {
  let house: IdentityHouse;
  /** Another process: it has folded and kept things of its own. */
  let elsewhere: ActorReader;

  beforeAll(async () => {
    house = await identityHouse();
    await house.units();
    elsewhere = new ActorReader(house.store, house.app.get(Pool));
  });
  afterAll(() => house.close());

  const send = <C extends AnyCommand>(type: new () => C, fields: Partial<C>) =>
    house.app.get(Commands).send(Object.assign(new type(), fields), { actor: systemActor('test'), key: randomUUID() });
  const open = async (login: string): Promise<string> =>
    (await house.accounts.open({ name: login, login }, { actor: systemActor('test'), key: randomUUID() })).id;
  const postsOf = async (person: string, day: string) => {
    const [one, two] = [await house.actors.actorOf(person, day), await elsewhere.actorOf(person, day)];
    expect(two).toEqual(one);
    return one.posts.map((held) => `${held.post}@${held.unit === city ? 'city' : held.unit === yuci ? 'yuci' : 'other'}`);
  };

  it('follows the days of a post', async () => {
    const id = await open('byday');
    await send(GivePost, { personId: id, post: 'registrar', unit: yuci, from: '2030-01-01', to: '2030-06-30' });
    await send(GivePost, { personId: id, post: 'coordinator', unit: city, from: '2030-06-01' });
    expect(await postsOf(id, '2029-12-31')).toEqual([]);
    expect(await postsOf(id, '2030-06-15')).toEqual(['registrar@yuci', 'coordinator@city']);
    expect(await postsOf(id, '2030-07-01')).toEqual(['coordinator@city']);
  });

  it('follows what is ended, disabled and enabled, at the next question', async () => {
    const id = await open('changes');
    await send(GivePost, { personId: id, post: 'registrar', unit: yuci });
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(await postsOf(id, today)).toEqual(['registrar@yuci']);
    await send(DisableAccount, { personId: id });
    expect(await postsOf(id, today)).toEqual([]);
    await send(EnableAccount, { personId: id });
    expect(await postsOf(id, today)).toEqual(['registrar@yuci']);
    const { person } = await house.actors.accountOf(id, today);
    await send(EndPost, { personId: id, postId: person.posts[0]?.postId });
    expect(await postsOf(id, today)).toEqual([]);
  });

  it('counts a deputy in on the days of the deputyship', async () => {
    const [chief, stand] = [await open('chief'), await open('stand')];
    await send(GivePost, { personId: chief, post: 'approver', unit: city, from: '2030-01-01' });
    await send(AppointDeputy, { personId: stand, forPerson: chief, post: 'approver', unit: city, from: '2030-02-01', to: '2030-02-10' });
    expect(await postsOf(stand, '2030-01-31')).toEqual([]);
    expect(await postsOf(stand, '2030-02-10')).toEqual(['approver@city']);
    expect(await postsOf(stand, '2030-02-11')).toEqual([]);
    const { person } = await house.actors.accountOf(stand, '2030-02-01');
    await send(EndDeputy, { personId: stand, deputyId: person.posts[0]?.postId });
    expect(await postsOf(stand, '2030-02-05')).toEqual([]);
  });

  it('covers what is below the unit now: units that are entered, moved and closed', async () => {
    const id = await open('covers');
    const unit = randomUUID();
    await send(GivePost, { personId: id, post: 'registrar', unit: yuci, from: '2026-01-01' });
    const covers = async () => (await house.actors.actorOf(id, '2030-01-01')).posts[0]?.covers;
    expect(await covers()).toEqual([yuci]);
    await send(OpenUnit, { unitId: unit, code: 'JZ-C1', name: '某镇', shortName: '某镇', kind: 'township', parent: yuci });
    expect(await covers()).toEqual([yuci, unit].sort());
    await send(MoveUnit, { unitId: unit, parent: taigu });
    expect(await covers()).toEqual([yuci]);
    await send(MoveUnit, { unitId: unit, parent: yuci });
    await send(CloseUnit, { unitId: unit });
    expect(await covers()).toEqual([yuci, unit].sort());
  });

  it('has no post at a unit that was closed', async () => {
    const id = await open('closed');
    const unit = randomUUID();
    await send(OpenUnit, { unitId: unit, code: 'JZ-C2', name: '某乡', shortName: '某乡', kind: 'township', parent: yuci });
    await send(GivePost, { personId: id, post: 'registrar', unit, from: '2026-01-01' });
    expect(await postsOf(id, '2030-01-01')).toEqual(['registrar@other']);
    await send(CloseUnit, { unitId: unit });
    expect(await postsOf(id, '2030-01-01')).toEqual([]);
    await expect(send(GivePost, { personId: id, post: 'coordinator', unit })).rejects.toMatchObject({ code: 'unit.closed' });
  });

  it('is nobody for an id that nobody has', async () =>
    expect(await house.actors.actorOf(randomUUID(), '2030-01-01')).toMatchObject({ posts: [] }));
});

import { randomUUID } from 'node:crypto';
import { dayOf } from '@gongyuan/kernel/time';
import { PasswordLinks } from '../accounts/password-links';
import { systemActor } from '../actors';
import { type IdentityHouse, identityHouse } from '../testing/house';
import { unitIdOf } from '../units/unit-seeds';
import { LINK } from './limits';

const password = '槐树下有三只灰喜鹊在叫着';
const later = (now: string, ms: number): string => new Date(Date.parse(now) + ms).toISOString();
const caller = { address: '192.0.2.1', device: '' };

describe('the first administrator', () => {
  let house: IdentityHouse;
  beforeEach(async () => {
    house = await identityHouse();
  });
  afterEach(() => house.close());

  const account = { login: 'admin', name: '管理员', password };

  it('is made by a link, with all the units, and can sign in', async () => {
    const now = new Date().toISOString();
    const { token } = await house.firstAdmin.link(now);
    const id = await house.firstAdmin.make(token, account, now);
    expect((await house.desk.signIn('admin', password, caller, now)).person).toBe(id);
    const actor = await house.actors.actorOf(id, dayOf(now));
    expect(actor.posts).toEqual([expect.objectContaining({ post: 'admin', unit: unitIdOf('140700') })]);
    expect(actor.posts[0]?.covers).toHaveLength(19);
  });

  it('is made once: neither the link nor another one works again', async () => {
    const now = new Date().toISOString();
    const { token } = await house.firstAdmin.link(now);
    await house.firstAdmin.make(token, account, now);
    await expect(house.firstAdmin.make(token, { ...account, login: 'second' }, now)).rejects.toMatchObject({ code: 'link.invalid' });
    await expect(house.firstAdmin.link(now)).rejects.toMatchObject({ code: 'first-admin.exists' });
  });

  it('is made once, however many send the link at the same moment', async () => {
    const now = new Date().toISOString();
    const { token } = await house.firstAdmin.link(now);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, (_, n) => house.firstAdmin.make(token, { ...account, login: `admin${n}` }, now)),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    const { rows } = await house.owner.query('select count(*)::int as n from auth.credential where password_hash is not null');
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('is not made after an hour, before the link was made, or by an older link', async () => {
    const now = new Date().toISOString();
    const old = await house.firstAdmin.link(now);
    const { token } = await house.firstAdmin.link(now);
    const refused = { code: 'link.invalid' };
    await expect(house.firstAdmin.make(token, account, later(now, LINK.life))).rejects.toMatchObject(refused);
    await expect(house.firstAdmin.make(token, account, later(now, -86_400_000))).rejects.toMatchObject(refused);
    await expect(house.firstAdmin.make(old.token, account, now)).rejects.toMatchObject(refused);
    await expect(house.firstAdmin.make('no-such-token-at-all', account, now)).rejects.toMatchObject(refused);
    await expect(house.firstAdmin.make(token, account, later(now, LINK.life - 1))).resolves.toEqual(expect.any(String));
  });

  it('may try again after a bad password or a bad login: only success uses the link up', async () => {
    const now = new Date().toISOString();
    const { token } = await house.firstAdmin.link(now);
    await expect(house.firstAdmin.make(token, { ...account, password: 'short' }, now)).rejects.toMatchObject({
      code: 'password.too-short',
    });
    await expect(house.firstAdmin.make(token, { ...account, login: 'a b' }, now)).rejects.toMatchObject({ code: 'account.login-bad' });
    await expect(house.firstAdmin.make(token, account, now)).resolves.toEqual(expect.any(String));
  });
});

describe('a link for a password', () => {
  let house: IdentityHouse;
  let person: string;
  let links: PasswordLinks;
  beforeAll(async () => {
    house = await identityHouse();
    links = house.app.get(PasswordLinks);
    person = (await house.accounts.open({ name: '李春燕', login: 'lichunyan' }, { actor: systemActor('test'), key: randomUUID() })).id;
  });
  afterAll(() => house.close());

  const tokenOf = ({ link }: { link: string }): string => link.slice(link.indexOf('#') + 1);

  it('sets it, once, and the account can then sign in', async () => {
    const now = new Date().toISOString();
    await expect(house.desk.signIn('lichunyan', password, caller, now)).rejects.toMatchObject({ code: 'sign-in.failed' });
    const made = await links.make(person, systemActor('test'), now);
    await house.desk.setPasswordByLink(tokenOf(made), password, now);
    expect((await house.desk.signIn('lichunyan', password, caller, now)).person).toBe(person);
    await expect(house.desk.setPasswordByLink(tokenOf(made), `${password}!`, now)).rejects.toMatchObject({ code: 'link.invalid' });
  });

  it('does not make a first administrator, nor the other way round', async () => {
    const now = new Date().toISOString();
    const made = await links.make(person, systemActor('test'), now);
    await expect(house.firstAdmin.make(tokenOf(made), { login: 'x1', name: '某', password }, now)).rejects.toMatchObject({
      code: 'link.invalid',
    });
  });

  it('is not made for nobody', async () => {
    await expect(links.make(randomUUID(), systemActor('test'), new Date().toISOString())).rejects.toMatchObject({ code: 'account.none' });
  });
});

import { randomUUID } from 'node:crypto';
import { Commands } from '@gongyuan/platform/commands/commands';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import { DisableAccount } from '../accounts/commands';
import { systemActor } from '../actors';
import { EndPost } from '../posts/commands';
import { type IdentityHouse, identityHouse } from '../testing/house';
import { unitIdOf } from '../units/unit-seeds';
import { SESSION } from './limits';
import { csrfOf, loginHmac, tokenHash } from './secrets';
import { SessionStore } from './session-store';

const city = unitIdOf('140700');
const password = '槐树下有三只灰喜鹊在叫着';
const caller = { address: '192.0.2.7', device: 'Edge · Windows' };
const later = (now: string, ms: number): string => new Date(Date.parse(now) + ms).toISOString();
const minute = 60_000;

describe('a session', () => {
  let house: IdentityHouse;
  let sessions: SessionStore;
  let person: string;
  let now: string;

  beforeAll(async () => {
    house = await identityHouse();
    sessions = house.app.get(SessionStore);
    await house.units();
    person = await house.person('zhangwei', [['registrar', city]], password);
  });
  afterAll(() => house.close());
  beforeEach(() => {
    now = new Date().toISOString();
  });

  const open = () => house.desk.signIn('zhangwei', password, caller, now);

  it('is opened by login and password, under a new id each time', async () => {
    const first = await open();
    const second = await open();
    expect(first.person).toBe(person);
    expect(first.token).not.toBe(second.token);
    expect(Buffer.from(first.token, 'base64url')).toHaveLength(32);
    const session = await sessions.resolve(first.token, now);
    expect(session).toMatchObject({ sessionId: first.sessionId, actor: { id: person, posts: [{ post: 'registrar', unit: city }] } });
    expect(session?.actor.posts[0]?.covers).toHaveLength(19);
  });

  it('stands in the database without its id, its login or the password', async () => {
    const { token } = await open();
    const { rows } = await house.owner.query(
      `select c::text as row from auth.credential c union all select s::text from auth.session s union all select a::text from auth.sign_in_attempt a`,
    );
    const stored = rows.map((row) => row.row).join('\n');
    for (const secret of [token, Buffer.from(token, 'base64url').toString('hex'), 'zhangwei', password, caller.address])
      expect(stored).not.toContain(secret);
    const keys = KeyRing.load(house.keysDir);
    expect(stored).toContain(loginHmac(keys, ' ZhangWei ').toString('hex'));
    expect(stored).toContain(tokenHash(token).toString('hex'));
    expect(stored).toContain('$argon2id$v=19$m=47104,t=1,p=1$');
  });

  it('has a CSRF token of its own, that nobody can make from what is stored', async () => {
    const [one, two] = [await open(), await open()];
    const [first, second] = [await sessions.resolve(one.token, now), await sessions.resolve(two.token, now)];
    expect(first?.csrf).not.toBe(second?.csrf);
    const { rows } = await house.owner.query('select csrf_secret from auth.session where session_id = $1', [one.sessionId]);
    expect(csrfOf(rows[0].csrf_secret, one.token)).toBe(first?.csrf);
  });

  it('ends when nobody uses it', async () => {
    const { token } = await open();
    expect(await sessions.resolve(token, later(now, SESSION.idle - minute))).toBeDefined();
    expect(await sessions.resolve(token, later(now, 2 * SESSION.idle - 2 * minute))).toBeDefined();
    expect(await sessions.resolve(token, later(now, 3 * SESSION.idle))).toBeUndefined();
  });

  it('ends after a working day, however busy it was', async () => {
    const { token } = await open();
    let at = now;
    while (Date.parse(at) - Date.parse(now) < SESSION.absolute - SESSION.idle) {
      at = later(at, SESSION.idle - minute);
      expect(await sessions.resolve(token, at)).toBeDefined();
    }
    expect(await sessions.resolve(token, later(now, SESSION.absolute))).toBeUndefined();
  });

  it('ends when the clock is set back, and stays ended when it is set right again', async () => {
    const { token } = await open();
    expect(await sessions.resolve(token, later(now, -86_400_000))).toBeUndefined();
    expect(await sessions.resolve(token, now)).toBeUndefined();
  });

  it('ends at once when a post is taken away', async () => {
    const id = await house.person(
      'posted',
      [
        ['registrar', city],
        ['coordinator', city],
      ],
      password,
    );
    const { token } = await house.desk.signIn('posted', password, caller, now);
    const { person: state } = await house.actors.accountOf(id, '2099-01-01');
    const command = Object.assign(new EndPost(), { personId: id, postId: state.posts[0]?.postId });
    await house.app.get(Commands).send(command, { actor: systemActor('test'), key: randomUUID() });
    expect(await sessions.resolve(token, new Date().toISOString())).toBeUndefined();
    const again = await house.desk.signIn('posted', password, caller, new Date().toISOString());
    const session = await sessions.resolve(again.token, new Date().toISOString());
    expect(session?.actor.posts.map((held) => held.post)).toEqual(['coordinator']);
  });

  it('ends at once when the account is disabled, and none can be opened', async () => {
    const id = await house.person('leaving', [['registrar', city]], password);
    const { token } = await house.desk.signIn('leaving', password, caller, now);
    const command = Object.assign(new DisableAccount(), { personId: id, reason: '调离' });
    await house.app.get(Commands).send(command, { actor: systemActor('test'), key: randomUUID() });
    expect(await sessions.resolve(token, new Date().toISOString())).toBeUndefined();
    await expect(house.desk.signIn('leaving', password, caller, new Date().toISOString())).rejects.toMatchObject({
      code: 'sign-in.failed',
    });
  });

  it('is one of ten: the one longest unused makes room', async () => {
    await house.person('many', [], password);
    const opened = [];
    for (let n = 0; n < SESSION.perPerson + 2; n++) opened.push(await house.desk.signIn('many', password, caller, later(now, n * 1_000)));
    const at = later(now, minute);
    const alive = await Promise.all(opened.map(({ token }) => sessions.resolve(token, at)));
    expect(alive.map((session) => session !== undefined)).toEqual([false, false, ...Array(SESSION.perPerson).fill(true)]);
  });

  it('can be listed and ended by its owner alone', async () => {
    const mine = await open();
    const other = await house.person('somebody', [], password);
    expect((await sessions.listOf(person, now)).map((row) => row.id)).toContain(mine.sessionId);
    expect(await sessions.end(other, mine.sessionId)).toBe(false);
    expect(await sessions.end(person, mine.sessionId)).toBe(true);
    expect(await sessions.resolve(mine.token, now)).toBeUndefined();
  });

  it('is over for all others when the password changes', async () => {
    const id = await house.person('changing', [['registrar', city]], password);
    const elsewhere = await house.desk.signIn('changing', password, caller, now);
    const here = await house.desk.signIn('changing', password, caller, now);
    const actor = (await sessions.resolve(here.token, now))!.actor;
    await expect(house.desk.changePassword(actor, 'wrong password!', '新的密码是一句很长的话', caller, now)).rejects.toMatchObject({
      code: 'password.wrong',
    });
    await expect(house.desk.changePassword(actor, password, 'password2026', caller, now)).rejects.toMatchObject({
      code: 'password.common',
    });
    const renewed = await house.desk.changePassword(actor, password, '新的密码是很长的一句话呢', caller, now);
    expect(await sessions.resolve(elsewhere.token, now)).toBeUndefined();
    expect(await sessions.resolve(here.token, now)).toBeUndefined();
    expect((await sessions.resolve(renewed.token, now))?.actor.id).toBe(id);
    await expect(house.desk.signIn('changing', password, caller, now)).rejects.toMatchObject({ code: 'sign-in.failed' });
    const events = await house.store.readStream(LEDGER.main, `person-${id}`);
    expect(events.map((event) => event.type)).toEqual(['AccountOpened', 'PostGiven', 'PasswordChanged', 'PasswordChanged']);
  });

  it('leaves sign-ins, failures and sign-outs in the access ledger, and no login', async () => {
    const id = await house.person('noted', [], password);
    const { sessionId } = await house.desk.signIn('noted', password, caller, now);
    await expect(house.desk.signIn('noted', 'not the password', caller, now)).rejects.toMatchObject({ code: 'sign-in.failed' });
    await expect(house.desk.signIn('nobody-at-all', password, caller, now)).rejects.toMatchObject({ code: 'sign-in.failed' });
    await house.desk.signOut(id, sessionId, now);
    const events = await house.store.readStream(LEDGER.access, `access-${id}`);
    expect(events.map(({ type, actor, data }) => ({ type, actor, data }))).toEqual([
      { type: 'SignedIn', actor: id, data: { session: sessionId } },
      { type: 'SignInFailed', actor: 'system:sign-in', data: { person: id } },
      { type: 'SignedOut', actor: id, data: { session: sessionId } },
    ]);
    const { rows } = await house.owner.query(`select convert_from(leaf, 'UTF8') as leaf from ledger.event where ledger_id = 2`);
    for (const { leaf } of rows) expect(leaf).not.toMatch(/nobody-at-all|noted|192\.0\.2/);
    const strangers = rows.map((row) => JSON.parse(row.leaf)).filter((leaf) => leaf.stream.startsWith('strangers-'));
    expect(strangers).toEqual([expect.objectContaining({ type: 'SignInFailed', data: {} })]);
  });
});

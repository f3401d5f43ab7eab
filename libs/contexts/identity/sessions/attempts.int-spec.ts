import { type IdentityHouse, identityHouse } from '../testing/house';
import { Attempts } from './attempts';
import { SLOWING, waitAfter } from './limits';

const password = '槐树下有三只灰喜鹊在叫着';
const later = (now: string, ms: number): string => new Date(Date.parse(now) + ms).toISOString();
const hour = 3_600_000;

describe('guessing a password', () => {
  let house: IdentityHouse;
  let addresses = 0;
  const from = (address = `198.51.100.${++addresses}`) => ({ address, device: '' });

  beforeAll(async () => {
    house = await identityHouse();
    for (const login of ['liuyang', 'slow', 'parallel', 'patient', 'clock', 'reset']) await house.person(login, [], password);
  });
  afterAll(() => house.close());

  const attempt = (login: string, secret: string, caller: { address: string; device: string }, now: string): Promise<string> =>
    house.desk.signIn(login, secret, caller, now).then(
      () => 'in',
      (error: { code: string; details: { retryAfter?: number } }) =>
        error.details.retryAfter ? `${error.code} ${error.details.retryAfter}` : error.code,
    );

  it('is answered alike for a wrong password and for a login that nobody has', async () => {
    const now = new Date().toISOString();
    const known = await attempt('liuyang', 'wrong', from(), now);
    const unknown = await attempt('liuyang-the-second', 'wrong', from(), now);
    expect([known, unknown]).toEqual(['sign-in.failed', 'sign-in.failed']);
  });

  it('takes as long for a login that nobody has', async () => {
    const now = new Date().toISOString();
    const time = async (login: string): Promise<number> => {
      const since = performance.now();
      await attempt(login, 'wrong', from(), now);
      return performance.now() - since;
    };
    const [known, unknown] = [[] as number[], [] as number[]];
    for (let n = 0; n < 4; n++) {
      known.push(await time('liuyang'));
      unknown.push(await time(`nobody-${n}`));
    }
    // the hash alone takes some 20 ms; the fastest of each is what noise leaves alone
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2);
  });

  it('is slowed, twice as long each time, even with the right password and from everywhere', async () => {
    const now = new Date().toISOString();
    for (let n = 0; n < SLOWING.login.free; n++) expect(await attempt('slow', 'wrong', from(), now)).toBe('sign-in.failed');
    expect(await attempt('slow', password, from(), now)).toBe('sign-in.too-many 1');
    const next = later(now, 1_000);
    expect(await attempt('slow', 'wrong', from(), next)).toBe('sign-in.failed');
    expect(await attempt('slow', password, from(), next)).toBe('sign-in.too-many 2');
    expect(await attempt('slow', password, from(), later(next, 2_000))).toBe('in');
    expect(await attempt('slow', 'wrong', from(), later(next, 2_000))).toBe('sign-in.failed');
  });

  it('is counted before the password is looked at: a hundred at once are a hundred', async () => {
    const now = new Date().toISOString();
    const answers = await Promise.all(Array.from({ length: 100 }, () => attempt('parallel', 'wrong', from(), now)));
    expect(answers.filter((answer) => answer === 'sign-in.failed')).toHaveLength(SLOWING.login.free);
    expect(answers.filter((answer) => answer.startsWith('sign-in.too-many'))).toHaveLength(100 - SLOWING.login.free);
  });

  it('never waits longer than a quarter of an hour, and is forgotten after a day', async () => {
    let now = new Date().toISOString();
    for (let n = 0; n < 25; n++) {
      await attempt('patient', 'wrong', from(), now);
      now = later(now, SLOWING.login.longest);
    }
    expect(await attempt('patient', 'wrong', from(), now)).toBe('sign-in.failed');
    expect(await attempt('patient', 'wrong', from(), now)).toBe(`sign-in.too-many ${SLOWING.login.longest / 1_000}`);
    expect(await attempt('patient', 'wrong', from(), later(now, 25 * hour))).toBe('sign-in.failed');
    expect(await attempt('patient', password, from(), later(now, 25 * hour))).toBe('in');
  });

  it('is slowed from one address as well, whatever logins it tries', async () => {
    const now = new Date().toISOString();
    const one = from('203.0.113.9');
    for (let n = 0; n < SLOWING.address.free; n++) expect(await attempt(`guess-${n}`, 'wrong', one, now)).toBe('sign-in.failed');
    expect(await attempt('guess-again', 'wrong', one, now)).toBe('sign-in.too-many 1');
    expect(await attempt('liuyang', password, from('203.0.113.10'), later(now, hour))).toBe('in');
  });

  it('is not freed by one good sign-in from the same address', async () => {
    const now = new Date().toISOString();
    const one = from('203.0.113.77');
    for (let n = 0; n < SLOWING.address.free - 1; n++) await attempt(`guess-${n}`, 'wrong', one, now);
    expect(await attempt('reset', password, one, now)).toBe('in');
    expect(await attempt('guess', 'wrong', one, now)).toBe('sign-in.failed');
    expect(await attempt('guess', 'wrong', one, now)).toBe('sign-in.too-many 1');
  });

  it('treats the addresses of one IPv6 network as one', async () => {
    const now = new Date().toISOString();
    for (let n = 0; n < SLOWING.address.free; n++) await attempt(`six-${n}`, 'wrong', from(`2001:db8:1:2::${n.toString(16)}`), now);
    expect(await attempt('six', 'wrong', from('2001:0db8:0001:0002:ffff::1'), now)).toBe('sign-in.too-many 1');
    expect(await attempt('six', 'wrong', from('2001:db8:1:3::1'), now)).toBe('sign-in.failed');
  });

  it('does not stay locked for a day because the clock was wrong for a minute', async () => {
    const now = new Date().toISOString();
    const wrong = later(now, 24 * hour - 1);
    for (let n = 0; n < SLOWING.login.free + 1; n++) await attempt('clock', 'wrong', from(), wrong);
    expect(await attempt('clock', password, from(), now)).toBe('sign-in.too-many 1');
    expect(await attempt('clock', password, from(), later(now, 1_000))).toBe('in');
  });

  it('is remembered by every process: the count stands in PostgreSQL', async () => {
    const now = new Date();
    const [login, address] = [Buffer.from('some login'), Buffer.from('some address')];
    const attempts = house.app.get(Attempts);
    for (let n = 0; n < SLOWING.login.free; n++) expect(await attempts.begin(login, address, now)).toBe(0);
    const { rows } = await house.owner.query(`select failures from auth.sign_in_attempt where kind = 'login' and hmac = $1`, [login]);
    expect(rows).toEqual([{ failures: SLOWING.login.free }]);
    expect(await attempts.begin(login, address, now)).toBe(waitAfter(SLOWING.login.free, SLOWING.login));
  });
});

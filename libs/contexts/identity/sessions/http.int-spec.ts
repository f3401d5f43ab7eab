import { TestClient } from '../testing/client';
import { type IdentityHouse, identityHouse } from '../testing/house';
import { unitIdOf } from '../units/unit-seeds';

const city = unitIdOf('140700');
const password = '槐树下有三只灰喜鹊在叫着';

describe('the session at the door', () => {
  let house: IdentityHouse;
  let person: string;
  beforeAll(async () => {
    house = await identityHouse();
    await house.units();
    person = await house.person('wangfang', [['registrar', city]], password);
  });
  afterAll(() => house.close());

  const client = () => new TestClient(house.url);
  const signedIn = async (): Promise<TestClient> => {
    const one = client();
    expect((await one.signIn('wangfang', password)).status).toBe(201);
    return one;
  };

  it('is given by a cookie that scripts cannot read and other sites cannot send', async () => {
    const reply = await client().signIn('wangfang', password);
    const [cookie] = reply.headers.getSetCookie();
    expect(cookie).toMatch(/^gy=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(reply.body).toMatchObject({
      person: { id: person, name: '测试wangfang' },
      posts: [{ post: 'registrar', unit: city, unitName: '晋中市总工会' }],
      csrf: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
    });
    expect(JSON.stringify(reply.body)).not.toContain(cookie?.slice(3, 46));
  });

  it('says who is signed in, and nothing to a stranger', async () => {
    const one = await signedIn();
    expect((await one.get('/api/session')).body).toMatchObject({ person: { id: person }, acts: [] });
    const stranger = await client().get('/api/session');
    expect([stranger.status, stranger.body.code]).toEqual([401, 'session.none']);
  });

  it('is refused with one answer, whatever was wrong', async () => {
    const wrong = await client().signIn('wangfang', 'wrong');
    const unknown = await client().signIn('nobody', 'wrong');
    for (const { status, body } of [wrong, unknown]) {
      expect([status, body.code, body.details]).toEqual([401, 'sign-in.failed', {}]);
    }
    expect(wrong.body.title).toBe(unknown.body.title);
  });

  it('gets a new id at each sign-in, and the old one is over', async () => {
    const one = await signedIn();
    const before = one.cookie;
    expect((await one.signIn('wangfang', password)).status).toBe(201);
    expect(one.cookie).not.toBe(before);
    const old = client();
    old.cookie = before;
    expect((await old.get('/api/session')).body.code).toBe('session.ended');
    expect((await one.get('/api/session')).status).toBe(200);
  });

  it('does not take an id that the client made up', async () => {
    const one = client();
    one.cookie = `gy=${'A'.repeat(43)}`;
    await one.signIn('wangfang', password);
    expect(one.cookie).not.toBe(`gy=${'A'.repeat(43)}`);
  });

  it('cannot be used by another site, nor without its token', async () => {
    const one = await signedIn();
    const csrf = one.csrf;
    one.csrf = '';
    expect((await one.delete('/api/sessions')).body.code).toBe('csrf.bad-token');
    one.csrf = csrf;
    const foreign = await one.send('DELETE', '/api/sessions', undefined, { origin: 'https://evil.example' });
    expect(foreign.body.code).toBe('csrf.foreign-origin');
    const cross = await one.send('DELETE', '/api/sessions', undefined, { 'sec-fetch-site': 'cross-site' });
    expect(cross.body.code).toBe('csrf.foreign-origin');
    expect((await one.delete('/api/sessions')).status).toBe(204);
  });

  it('of another person cannot be seen or ended', async () => {
    await house.person('other', [], password);
    const [mine, other] = [await signedIn(), client()];
    await other.signIn('other', password);
    const { rows } = (await mine.get('/api/sessions')).body;
    const current = rows.find((row: { current: boolean }) => row.current);
    const tried = await other.delete(`/api/sessions/${current.id}`);
    expect([tried.status, tried.body.code]).toEqual([404, 'session.unknown']);
    expect((await mine.delete(`/api/sessions/${current.id}`)).status).toBe(204);
    expect((await mine.get('/api/session')).status).toBe(401);
  });

  it('ends by signing out, twice without complaint', async () => {
    const one = await signedIn();
    const cookie = one.cookie;
    expect((await one.delete('/api/session')).status).toBe(204);
    one.cookie = cookie;
    expect((await one.get('/api/session')).status).toBe(401);
    expect((await client().delete('/api/session')).status).toBe(204);
  });

  it('lives on under a new id when its owner changes the password', async () => {
    await house.person('changes', [], password);
    const one = client();
    await one.signIn('changes', password);
    const before = one.cookie;
    const wrong = await one.post('/api/session/password', { current: 'wrong', password: '新的密码是很长的一句话呢' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'password.wrong']);
    const short = await one.post('/api/session/password', { current: password, password: '太短的密码' });
    expect([short.body.code, short.body.details]).toEqual(['password.too-short', { min: 12, advised: 15 }]);
    const changed = await one.post('/api/session/password', { current: password, password: '新的密码是很长的一句话呢' });
    expect(changed.status).toBe(200);
    expect(one.cookie).not.toBe(before);
    expect((await one.get('/api/session')).status).toBe(200);
  });

  it('asks a guesser to wait, and says how long', async () => {
    await house.person('guessed', [], password);
    const answers = [];
    for (let n = 0; n < 7; n++) answers.push(await client().signIn('guessed', `wrong ${n}`));
    const last = answers.at(-1);
    expect([last?.status, last?.body.code, last?.headers.get('retry-after')]).toEqual([429, 'sign-in.too-many', '1']);
  });

  it('refuses a body with anything more in it', async () => {
    const reply = await client().send('POST', '/api/session', { login: 'wangfang', password, admin: true });
    expect([reply.status, reply.body.details.fields]).toEqual([422, [expect.objectContaining({ field: 'admin', code: 'field.unknown' })]]);
  });
});

describe('the first administrator at the door', () => {
  it('is made by the link, signs in, and opens an account whose holder sets the password by another link', async () => {
    const house = await identityHouse();
    try {
      const { token } = await house.firstAdmin.link(new Date().toISOString());
      const admin = new TestClient(house.url);
      expect(
        (await admin.send('POST', '/api/first-admin', { token: `${token}x`, login: 'admin', name: '管理员', password })).body.code,
      ).toBe('link.invalid');
      expect((await admin.send('POST', '/api/first-admin', { token, login: 'admin', name: '管理员', password })).status).toBe(201);
      expect((await admin.signIn('admin', password)).body.posts).toEqual([
        expect.objectContaining({ post: 'admin', unitName: '晋中市总工会' }),
      ]);

      const opened = await admin.post('/api/people', { person: { name: '李春燕', phone: '13800138000' }, login: 'lichunyan' });
      expect(opened.status).toBe(201);
      const { link } = (await admin.post(`/api/people/${opened.body.id}/password-link`)).body;
      const one = new TestClient(house.url);
      const body = { token: link.slice(link.indexOf('#') + 1), password };
      expect((await one.send('POST', '/api/password', body)).status).toBe(204);
      expect((await one.send('POST', '/api/password', body)).body.code).toBe('link.invalid');
      expect((await one.signIn('lichunyan', password)).body.person).toEqual({ id: opened.body.id, name: '李春燕' });
    } finally {
      await house.close();
    }
  });
});

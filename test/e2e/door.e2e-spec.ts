import { randomUUID } from 'node:crypto';
import { knockerOf, type Problem, problemOf, refusal, signedIn } from './door/knock';
import { ACTOR, AUDITOR, REGISTRAR, type TinyApp, tinyApp } from './door/tiny-app';

let tiny: TinyApp;
const { post, note } = knockerOf(() => tiny);
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());
beforeEach(() => {
  tiny.sent.length = 0;
  tiny.denials.length = 0;
  tiny.log.length = 0;
});

describe('who asks', () => {
  it('needs a session', async () => {
    expect(await refusal(await fetch(`${tiny.url}/api/notes`))).toEqual([401, 'session.none']);
    expect(await refusal(await fetch(`${tiny.url}/api/notes`, { headers: { cookie: 'gy=sessionthathasended' } }))).toEqual([
      401,
      'session.ended',
    ]);
    expect(await refusal(await post('/api/notes', { text: 'x' }, { 'idempotency-key': randomUUID() }))).toEqual([401, 'session.none']);
  });

  it('does not choose between two cookies of one name', async () => {
    const headers = { cookie: `gy=${REGISTRAR}; gy=${AUDITOR}` };
    expect(await refusal(await fetch(`${tiny.url}/api/notes`, { headers }))).toEqual([401, 'session.none']);
  });

  it('refuses pages of other sites', async () => {
    const { host } = new URL(tiny.url);
    expect(await refusal(await note({ text: 'x' }, { origin: 'https://evil.example' }))).toEqual([403, 'csrf.foreign-origin']);
    expect(await refusal(await note({ text: 'x' }, { origin: 'null' }))).toEqual([403, 'csrf.foreign-origin']);
    expect(await refusal(await note({ text: 'x' }, { 'x-csrf-token': 'guessed' }))).toEqual([403, 'csrf.bad-token']);
    const { 'x-csrf-token': _, ...withoutToken } = signedIn();
    const reply = await post('/api/notes', { text: 'x' }, { ...withoutToken, 'idempotency-key': randomUUID() });
    expect(await refusal(reply)).toEqual([403, 'csrf.bad-token']);
    expect((await note({ text: 'x' }, { origin: `http://${host}` })).status).toBe(201);
  });

  it('checks the origin where no session is needed, but asks no token there', async () => {
    expect(await refusal(await post('/api/notes/open', { value: 'x' }, { origin: 'https://evil.example' }))).toEqual([
      403,
      'csrf.foreign-origin',
    ]);
    expect((await post('/api/notes/open', { value: 'x' })).status).toBe(201);
  });

  it('asks the access table, and records what was denied', async () => {
    expect(await refusal(await note({ text: 'x' }, signedIn(AUDITOR)))).toEqual([403, 'access.denied']);
    expect((await fetch(`${tiny.url}/api/notes`, { headers: signedIn(AUDITOR) })).status).toBe(200);
    expect((await post('/api/notes/search', { value: 'x' }, signedIn(AUDITOR))).status).toBe(201);
    expect(await refusal(await fetch(`${tiny.url}/api/notes/secret/all`, { headers: signedIn() }))).toEqual([403, 'access.denied']);
    expect(tiny.denials.map((one) => `${one.method} ${one.route} ${one.act} ${one.code}`)).toEqual([
      'POST /api/notes notes.write access.denied',
      'GET /api/notes/secret/all notes.admin access.denied',
    ]);
  });

  it('records a look at a record that the person may not know of', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    expect(await refusal(await fetch(`${tiny.url}/api/notes/${id}`, { headers: signedIn() }))).toEqual([404, 'access.denied']);
    expect(tiny.denials).toMatchObject([{ route: '/api/notes/:noteId', record: id, actor: { id: ACTOR } }]);
  });

  it('tells a handler who it is', async () => {
    expect(await (await fetch(`${tiny.url}/api/notes/mine/who`, { headers: signedIn() })).json()).toEqual({ id: ACTOR });
  });
});

describe('positions', () => {
  const read = (position: string) => fetch(`${tiny.url}/api/notes`, { headers: { ...signedIn(), 'x-min-position': position } });

  it('says how far the read model is, and waits for it', async () => {
    const reply = await read('5');
    expect([reply.status, reply.headers.get('x-ledger-position')]).toEqual([200, '5']);
    const late = await read('6');
    expect(late.headers.get('retry-after')).toBe('1');
    expect(await refusal(late)).toEqual([425, 'read.not-yet']);
    expect(await refusal(await read('-1'))).toEqual([422, 'read.bad-position']);
  });
});

it('says so while a read model is not built yet', async () => {
  expect(await refusal(await fetch(`${tiny.url}/api/notes/not/built`, { headers: signedIn() }))).toEqual([503, 'read.being-built']);
});

describe('what goes wrong here', () => {
  it.each([
    ['database', 503, 'store.unavailable'],
    ['disk', 503, 'store.full'],
    ['network', 503, 'store.unavailable'],
    ['nest', 404, 'request.no-such-route'],
    ['otherwise', 500, 'server.error'],
  ])('says so without details: %s', async (how, status, code) => {
    const reply = await fetch(`${tiny.url}/api/notes/broken/${how}`);
    const text = await reply.clone().text();
    expect(await refusal(reply)).toEqual([status, code]);
    expect(text).not.toMatch(/李春燕|1407|boom/);
    expect(tiny.log.join('')).not.toMatch(/李春燕|1407/);
  });

  it('cannot say whether a broken command was recorded', async () => {
    expect((await problemOf(await note({ text: 'break' }))).recorded).toBe('unknown');
    expect(tiny.log.join('')).not.toMatch(/李春燕/);
  });

  it('lets only ids and codes of a refusal out', async () => {
    const problem = await problemOf(await note({ text: 'refuse me' }));
    expect(problem).toMatchObject({ status: 409, code: 'command.stale', recorded: false, details: { by: ACTOR } });
    expect(problem.details).toEqual({ by: ACTOR });
  });

  it('answers unknown and unreadable addresses', async () => {
    expect(await refusal(await fetch(`${tiny.url}/api/nothing`))).toEqual([404, 'request.no-such-route']);
    expect(await refusal(await fetch(`${tiny.url}/api/notes/%E0%A4%A`, { headers: signedIn() }))).toEqual([400, 'request.bad-url']);
    expect(await refusal(await fetch(`${tiny.url}/api/notes`, { method: 'DELETE' }))).toEqual([404, 'request.no-such-route']);
  });

  it('speaks Chinese unless asked for English', async () => {
    const say = async (language?: string) => {
      const reply = await fetch(`${tiny.url}/api/notes`, {
        headers: language ? { 'accept-language': language } : { 'accept-language': '' },
      });
      return [reply.headers.get('content-language'), ((await reply.json()) as Problem).title];
    };
    expect(await say()).toEqual(['zh-CN', '请先登录。']);
    expect(await say('en-GB,en;q=0.9')).toEqual(['en', 'Sign in first.']);
    expect(await say('fr, zh;q=0.5, en;q=0.4')).toEqual(['zh-CN', '请先登录。']);
    expect(await say('fr')).toEqual(['zh-CN', '请先登录。']);
  });

  it('logs patterns of routes and traces, never what was asked for', async () => {
    const reply = await fetch(`${tiny.url}/api/notes?q=${encodeURIComponent('李春燕')}`, { headers: signedIn() });
    await reply.arrayBuffer();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const lines = tiny.log.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(
      expect.objectContaining({ in: 'http', route: '/api/notes', status: 200, actor: ACTOR, trace: reply.headers.get('x-trace-id') }),
    );
    expect(tiny.log.join('')).not.toMatch(/q=|%E6|李/);
  });
});

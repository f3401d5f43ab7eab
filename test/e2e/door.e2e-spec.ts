import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Act, Public } from '@gongyuan/platform/http/act';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ACTOR, AUDITOR, CSRF, REGISTRAR, type TinyApp, tinyApp } from './door/tiny-app';

interface Problem {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly details: { readonly fields?: readonly { field: string; code: string; title: string; max?: number }[] };
  readonly recorded: boolean | 'unknown';
  readonly trace: string;
}

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());
beforeEach(() => {
  tiny.sent.length = 0;
  tiny.denials.length = 0;
  tiny.log.length = 0;
});

const signedIn = (session = REGISTRAR): Record<string, string> => ({ cookie: `gy=${session}`, 'x-csrf-token': CSRF });

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${tiny.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
  });

const note = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  post('/api/notes', body, { ...signedIn(), 'idempotency-key': randomUUID(), ...headers });

const problemOf = async (reply: Response): Promise<Problem> => {
  expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = (await reply.json()) as Problem;
  expect(problem.status).toBe(reply.status);
  expect(problem.trace).toBe(reply.headers.get('x-trace-id'));
  return problem;
};

const refusal = async (reply: Response): Promise<[number, string]> => {
  const { status, code, recorded } = await problemOf(reply);
  expect(recorded).toBe(false);
  return [status, code];
};

const fieldsOf = async (reply: Response): Promise<string[]> => {
  const { status, code, details } = await problemOf(reply);
  expect([status, code]).toEqual([422, 'request.invalid']);
  expect(tiny.sent).toEqual([]);
  return (details.fields ?? []).map((one) => `${one.field} ${one.code}`);
};

describe('a good command', () => {
  it('is answered with its position and version', async () => {
    const reply = await note({ text: '  今天下雨  ', body: '一\r\n二', guests: [{ name: '甲' }], colour: 'red', fen: 5, on: '2026-02-28' });
    expect(reply.status).toBe(201);
    expect(reply.headers.get('x-ledger-position')).toBe('7');
    expect(reply.headers.get('etag')).toBe('"3"');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(await reply.json()).toEqual({ position: 7, id: 'new', version: 3, numbers: [] });
    expect(tiny.sent[0]?.command).toMatchObject({ type: 'Note', text: '今天下雨', body: '一\n二', guests: [{ name: '甲' }] });
    expect(tiny.sent[0]?.context.actor.id).toBe(ACTOR);
  });

  it('takes the id of the path, in lower case', async () => {
    const id = randomUUID();
    const headers = { ...signedIn(), 'idempotency-key': randomUUID().toUpperCase(), 'if-match': '"12"' };
    const reply = await post(`/api/notes/${id.toUpperCase()}/change`, { text: 'x' }, headers);
    expect(reply.status).toBe(200);
    expect(tiny.sent[0]).toMatchObject({
      command: { noteId: id },
      context: { ifMatch: 12, key: headers['idempotency-key'].toLowerCase() },
    });
  });

  it('arrives in normal form C', async () => {
    await note({ text: 'e\u0301' });
    expect(tiny.sent[0]?.command).toMatchObject({ text: '\u00e9' });
  });
});

describe('preconditions of a command', () => {
  it('asks for an idempotency key', async () => {
    expect(await refusal(await post('/api/notes', { text: 'x' }, signedIn()))).toEqual([400, 'command.key-missing']);
    expect(await refusal(await note({ text: 'x' }, { 'idempotency-key': '1' }))).toEqual([422, 'command.key-bad']);
  });

  it('asks which version was seen before anything is overwritten', async () => {
    const send = (more: Record<string, string>) =>
      post(`/api/notes/${randomUUID()}/change`, { text: 'x' }, { ...signedIn(), 'idempotency-key': randomUUID(), ...more });
    expect(await refusal(await send({}))).toEqual([428, 'command.version-missing']);
    expect(await refusal(await send({ 'if-match': '*' }))).toEqual([422, 'command.version-bad']);
  });
});

describe('fields', () => {
  it.each([
    ['an unknown field', { text: 'x', colour2: 'red' }, ['colour2 field.unknown']],
    ['a field of the system', { text: 'x', type: 'Note' }, ['type field.unknown']],
    ['an id that only the runner gives', { text: 'x', noteId: randomUUID() }, ['noteId field.unknown']],
    ['an unknown nested field', { text: 'x', guests: [{ name: 'a', x: 1 }] }, ['guests.0.x field.unknown']],
    ['a missing field', {}, ['text field.required']],
    ['a missing nested field', { text: 'x', host: {} }, ['host.name field.required']],
    ['a number for a text', { text: 5 }, ['text field.not-text']],
    ['a text for a number', { text: 'x', fen: '5' }, ['fen money.bad-amount']],
    ['a fraction of a fen', { text: 'x', fen: 0.5 }, ['fen money.bad-amount']],
    ['an amount beyond what doubles hold', '{"text":"x","fen":9007199254740993}', ['fen money.bad-amount']],
    ['an infinite number', '{"text":"x","fen":1e999}', ['fen field.not-number']],
    ['null', { text: null }, ['text field.null']],
    ['a list for a text', { text: ['x'] }, ['text field.not-text']],
    ['a list for an object', { text: 'x', host: [{ name: 'a' }] }, ['host field.not-object']],
    ['an object for a list', { text: 'x', guests: { name: 'a' } }, ['guests field.not-list']],
    ['a list in a list', { text: 'x', guests: [[{ name: 'a' }]] }, ['guests.0 field.not-object']],
    ['a text in a list of objects', { text: 'x', guests: ['a'] }, ['guests.0 field.not-object']],
    ['too many entries', { text: 'x', guests: [{ name: 'a' }, { name: 'a' }, { name: 'a' }] }, ['guests field.too-many']],
    ['an over-long text', { text: 'x'.repeat(21) }, ['text text.too-long']],
    ['a text longer than any', { text: 'x'.repeat(20_001) }, ['text text.too-long']],
    ['blanks only', { text: ' \n ' }, ['text text.empty']],
    ['NUL', { text: 'a\u0000b' }, ['text text.nul']],
    ['a control character', { text: 'a\u001bb' }, ['text text.control-character']],
    ['a control character in an unknown place', { text: 'x', y: { z: ['\u0007'] } }, ['y.z.0 text.control-character']],
    ['a text that turns the direction', { text: 'a\u202eb' }, ['text text.control-character']],
    ['half a surrogate pair', '{"text":"\\ud800"}', ['text text.lone-surrogate']],
    ['a line break in a short text', { text: 'a\nb' }, ['text text.control-character']],
    ['a day that does not exist', { text: 'x', on: '2026-02-29' }, ['on date.does-not-exist']],
    ['a day in another form', { text: 'x', on: '2026/02/28' }, ['on date.bad-form']],
    ['a code that is not in the list', { text: 'x', colour: 'blue' }, ['colour field.not-in-list']],
    ['a wrong check digit', { text: 'x', host: { name: 'a', idNumber: '140702198001010018' } }, ['host.idNumber id-number.check-digit']],
    ['a name that may be a person', { text: 'x', 李春燕: 1 }, ['? field.unknown']],
  ])('refuses %s', async (_, body, expected) => {
    expect(await fieldsOf(await note(body))).toEqual(expected);
  });

  it('tells every field at once, in words, with the bound', async () => {
    const { details } = await problemOf(await note({ text: 'x'.repeat(21), colour: 'blue' }, { 'accept-language': 'en' }));
    expect(details.fields).toEqual([
      { field: 'text', code: 'text.too-long', max: 20, title: 'This text is too long.' },
      { field: 'colour', code: 'field.not-in-list', title: 'This is not one of the choices.' },
    ]);
  });

  it('never repeats what was sent', async () => {
    const reply = await note({
      text: 'x',
      colour: '李春燕',
      on: '140702198001010019',
      host: { name: '李春燕李春燕李春燕李春燕', idNumber: '140702198001010018' },
    });
    expect(await reply.text()).not.toMatch(/李春燕|1407/);
  });

  it('refuses an id of the body that contradicts the path', async () => {
    const headers = { ...signedIn(), 'idempotency-key': randomUUID(), 'if-match': '"1"' };
    const reply = await post(`/api/notes/${randomUUID()}/change`, { text: 'x', noteId: randomUUID() }, headers);
    expect(await fieldsOf(reply)).toEqual(['noteId field.differs-from-path']);
  });

  it('refuses an id that is none, and NUL in the path and in the query', async () => {
    const headers = { ...signedIn(), 'idempotency-key': randomUUID(), 'if-match': '"1"' };
    expect(await fieldsOf(await post('/api/notes/7/change', { text: 'x' }, headers))).toEqual(['noteId field.not-id']);
    expect((await fetch(`${tiny.url}/api/notes/a%00b`, { headers: signedIn() })).status).toBe(422);
    expect((await fetch(`${tiny.url}/api/notes?q=a%00b`, { headers: signedIn() })).status).toBe(422);
  });
});

describe('bodies', () => {
  it.each([
    ['no JSON', '{"text":', 400, 'request.bad-json'],
    ['a trailing comma', '{"text":"x",}', 400, 'request.bad-json'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400, 'request.bad-json'],
    ['a duplicate key', '{"text":"x","text":"y"}', 400, 'request.duplicate-key'],
    ['a duplicate key in disguise', '{"text":"x","te\\u0078t":"y"}', 400, 'request.duplicate-key'],
    ['a key that reaches the prototype', '{"text":"x","__proto__":{"admin":true}}', 400, 'request.unsafe-key'],
    ['a constructor', '{"text":"x","host":{"constructor":{}}}', 400, 'request.unsafe-key'],
    ['depth without end', `{"text":${'['.repeat(1000)}${']'.repeat(1000)}}`, 400, 'request.too-deep'],
    ['a list', '[]', 422, 'request.not-object'],
    ['a bare text', '"x"', 422, 'request.not-object'],
    ['null', 'null', 422, 'request.invalid'],
  ])('refuses %s', async (_, body, status, code) => {
    expect(await refusal(await note(body))).toEqual([status, code]);
    expect(tiny.sent).toEqual([]);
  });

  it('refuses other types and compressed bodies', async () => {
    expect(await refusal(await note('text=x', { 'content-type': 'application/x-www-form-urlencoded' }))).toEqual([415, 'request.not-json']);
    expect(await refusal(await note('{}', { 'content-type': 'text/plain' }))).toEqual([415, 'request.not-json']);
    expect(await refusal(await note('{}', { 'content-encoding': 'gzip' }))).toEqual([415, 'request.not-json']);
    expect(await refusal(await note('{}', { 'content-type': 'application/json; charset=gbk' }))).toEqual([415, 'request.not-json']);
  });

  it('refuses a 10 MB body so that the client can read why, announced or not', async () => {
    const body = `{"text":"${'x'.repeat(10_000_000)}"}`;
    expect(await refusal(await note(body))).toEqual([413, 'request.too-large']);
    const chunks = new ReadableStream({
      start(controller) {
        for (let n = 0; n < 100; n++) controller.enqueue(new TextEncoder().encode('x'.repeat(100_000)));
        controller.close();
      },
    });
    const reply = await fetch(`${tiny.url}/api/notes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...signedIn() },
      body: chunks,
      duplex: 'half',
    } as RequestInit);
    expect(await refusal(reply)).toEqual([413, 'request.too-large']);
    expect((await note({ text: 'still here' })).status).toBe(201);
  });

  it('takes a larger body where a route declares it', async () => {
    const body = { value: 'x', pad: Array.from({ length: 100 }, () => 'x'.repeat(20_000)) };
    expect(await fieldsOf(await post('/api/notes/big', body, signedIn()))).toEqual(['pad field.unknown']);
    expect(await refusal(await post('/api/notes/search', body, signedIn()))).toEqual([413, 'request.too-large']);
  });
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

describe('pages', () => {
  const policyOf = (reply: Response): string => reply.headers.get('content-security-policy') ?? '';

  it.each(['/', '/cases/123', '/index.html'])('serves the console at %s under a policy without inline', async (path) => {
    const reply = await fetch(`${tiny.url}${path}`);
    const html = await reply.text();
    const nonce = /content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(policyOf(reply)).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(policyOf(reply)).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policyOf(reply)).toContain("frame-ancestors 'none'");
    expect(policyOf(reply)).not.toMatch(/unsafe|\*|https?:/);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('strict-transport-security')).toBeNull();
    expect(reply.headers.get('x-powered-by')).toBeNull();
  });

  it('gives every page its own nonce', async () => {
    const pages = await Promise.all([1, 2, 3].map(async () => (await fetch(tiny.url)).text()));
    expect(new Set(pages).size).toBe(3);
  });

  it('lets files with a hash in their name be kept for ever', async () => {
    const reply = await fetch(`${tiny.url}/assets/a-1.js`);
    expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await refusal(await fetch(`${tiny.url}/assets/b.js`))).toEqual([404, 'request.no-such-route']);
  });

  it('does not let data be shown as a page', async () => {
    const reply = await fetch(`${tiny.url}/API/notes`);
    expect(policyOf(reply)).toBe("default-src 'none';frame-ancestors 'none';sandbox");
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('sends HSTS and a __Host- cookie name only where users come by https', async () => {
    const secure = await tinyApp({ publicOrigin: 'https://gongyuan.example' });
    try {
      const reply = await fetch(`${secure.url}/api/notes`, { headers: { cookie: `__Host-gy=${REGISTRAR}` } });
      expect([reply.status, reply.headers.get('strict-transport-security')]).toEqual([200, 'max-age=63072000; includeSubDomains']);
      expect((await fetch(`${secure.url}/api/notes`, { headers: { cookie: `gy=${REGISTRAR}` } })).status).toBe(401);
    } finally {
      await secure.close();
    }
  });
});

describe('the description of the API', () => {
  it('is valid by an independent validator', async () => {
    const document = (await (await fetch(`${tiny.url}/api/openapi.json`)).json()) as { paths: object; components: object };
    const found = execFileSync(process.execPath, [join(__dirname, 'door', 'validate-openapi.mjs')], { input: JSON.stringify(document) });
    expect(JSON.parse(String(found))).toEqual([]);
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/api/notes', '/api/notes/{noteId}/change']));
    expect(document.components).toMatchObject({
      schemas: { ChangeBody: { required: ['text'] }, Note: { properties: { text: { maxLength: 20 } } } },
    });
  });

  it('has a page to try it, under the same policy', async () => {
    const reply = await fetch(`${tiny.url}/api/docs`);
    expect(await reply.text()).toContain('SwaggerUIBundle');
    expect(reply.headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-/);
    expect((await fetch(`${tiny.url}/api/docs/swagger-ui-bundle.js`)).status).toBe(200);
  });
});

describe('the start', () => {
  const startWith = async (controller: new () => object): Promise<string> => {
    try {
      await (await tinyApp({ more: [controller] })).close();
      return 'started';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('is refused when a route names no permission', async () => {
    @Controller('api/loose')
    class Loose {
      @Get()
      all(): [] {
        return [];
      }
    }
    expect(await startWith(Loose)).toMatch(/GET \/api\/loose \(Loose\.all\) must name exactly one of @Act and @Public/);
  });

  it('is refused when a permission is not in the table, a body has no class, or a route lies outside /api', async () => {
    @Act('notes.nowhere')
    @Controller('elsewhere')
    class Wrong {
      @Post()
      take(@Body() body: Record<string, unknown>): unknown {
        return body;
      }
    }
    const message = await startWith(Wrong);
    expect(message).toMatch(/which the access table does not know/);
    expect(message).toMatch(/without a DTO class/);
    expect(message).toMatch(/lies outside \/api/);
  });

  it('is refused when a route is both open and guarded', async () => {
    @Public()
    @Controller('api/both')
    class Both {
      @Act('notes.read')
      @Get()
      all(): [] {
        return [];
      }
    }
    expect(await startWith(Both)).toMatch(/must name exactly one/);
  });
});

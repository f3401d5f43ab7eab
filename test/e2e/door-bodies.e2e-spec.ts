import { randomUUID } from 'node:crypto';
import { knockerOf, problemOf, refusal, signedIn } from './door/knock';
import { ACTOR, type TinyApp, tinyApp } from './door/tiny-app';

let tiny: TinyApp;
const { post, note, fieldsOf } = knockerOf(() => tiny);
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());
beforeEach(() => {
  tiny.sent.length = 0;
  tiny.denials.length = 0;
  tiny.log.length = 0;
});

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

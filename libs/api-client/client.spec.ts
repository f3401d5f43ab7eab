import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiClient, apiClient, ifMatch, sharedPosition, versionOf } from './client';

/** What the server saw, and what it answers next. */
const seen: IncomingMessage[] = [];
let reply: { status: number; headers: Record<string, string> } = { status: 200, headers: {} };
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    request.resume();
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  seen.length = 0;
  reply = { status: 200, headers: {} };
});

const silent = () => ({ get: () => 0, raise: () => undefined, close: () => undefined });
const client = (position = sharedPosition('test'), csrf: () => string | undefined = () => 'token'): ApiClient =>
  apiClient({ baseUrl: url, csrf, position });
// Any path of the description will do: what is tested is what every request carries.
const anyPath = '/api/health' as never;

describe('the client of the API', () => {
  it('sends a fresh key and the token with every write', async () => {
    const api = client(silent());
    await api.POST(anyPath, {});
    await api.POST(anyPath, {});
    const keys = seen.map((request) => request.headers['idempotency-key']);
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen[0]?.headers['x-csrf-token']).toBe('token');
  });

  it('keeps the key it is given, so that sending again is harmless', async () => {
    await client(silent()).POST(anyPath, { headers: { 'Idempotency-Key': 'mine', ...ifMatch(3) } });
    expect(seen[0]?.headers).toMatchObject({ 'idempotency-key': 'mine', 'if-match': '"3"' });
  });

  it('asks reads to be as fresh as what was recorded here, and no fresher', async () => {
    const position = sharedPosition('test-reads');
    const api = client(position);
    await api.GET(anyPath, {});
    reply.headers = { 'x-ledger-position': '9' };
    await api.GET(anyPath, {});
    reply.headers = { 'x-ledger-position': '7' };
    await api.POST(anyPath, {});
    reply = { status: 409, headers: { 'x-ledger-position': '8' } };
    await api.POST(anyPath, {});
    await api.GET(anyPath, {});
    expect(seen.map((request) => request.headers['x-min-position'])).toEqual([undefined, undefined, undefined, undefined, '7']);
    expect(seen[0]?.headers['idempotency-key']).toBeUndefined();
    position.close();
  });

  it('tells the other tabs', async () => {
    const [here, there] = [sharedPosition('test-tabs'), sharedPosition('test-tabs')];
    here.raise(5);
    here.raise(4);
    for (let tries = 0; tries < 100 && there.get() !== 5; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect([here.get(), there.get()]).toEqual([5, 5]);
    here.close();
    there.close();
  });

  it('reads the version of a reply', () => {
    expect(versionOf(new Response(null, { headers: { etag: '"12"' } }))).toBe(12);
    expect(versionOf(new Response(null, { headers: { etag: 'W/"a"' } }))).toBeUndefined();
    expect(versionOf(new Response())).toBeUndefined();
  });
});

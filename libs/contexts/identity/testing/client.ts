import { randomUUID } from 'node:crypto';

/** What came back from the door. */
export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests say themselves what they expect of a body
  readonly body: any;
  readonly headers: Headers;
}

/** A browser, as far as signing in goes: keeps the cookie, repeats the CSRF token, and makes a key for each command. */
export class TestClient {
  cookie: string | undefined;
  csrf = '';

  constructor(private readonly url: string) {}

  async signIn(login: string, password: string): Promise<Reply> {
    const reply = await this.send('POST', '/api/session', { login, password });
    if (reply.status === 201) this.csrf = reply.body.csrf;
    return reply;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send('GET', path, undefined, headers);
  }

  /** Sends a command under a key of its own, unless one is given. */
  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send('POST', path, body, { 'idempotency-key': randomUUID(), ...headers });
  }

  delete(path: string): Promise<Reply> {
    return this.send('DELETE', path);
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(method === 'GET' || this.csrf === '' ? {} : { 'x-csrf-token': this.csrf }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = /^gy=([^;]+)/.exec(set)?.[0];
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
  }
}

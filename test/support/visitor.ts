import { randomUUID } from 'node:crypto';

/** What came back from the door. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests say themselves what they expect of a body
  readonly body: any;
}

/** One request with its reply, for tests that look at everything that was said. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly reply: Reply;
}

/** What a write says beside its body. */
export interface Sending {
  /** The idempotency key; a fresh one unless it is given. */
  readonly key?: string;
  /** The version the user saw. */
  readonly ifMatch?: number | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Cuts the connection when it says so; the request then throws. */
  readonly signal?: AbortSignal;
}

/** On a machine with other things to do, read models take their time. */
const PATIENCE_MS = 30_000;

/** A browser on a page of ours: keeps the cookie, repeats the CSRF token, makes a key for each command. */
export class Visitor {
  /** Who is signed in. */
  id = '';
  private cookie: string | undefined;
  private csrf = '';

  constructor(
    private readonly url: string,
    private readonly watch: (exchange: Exchange) => void = () => undefined,
  ) {}

  /** Signs in; throws when the door does not let this person in. */
  async signIn(login: string, password: string): Promise<this> {
    const { status, body } = await this.post('/api/session', { login, password });
    if (status !== 201) throw new Error(`The sign-in was answered with ${status} ${body?.code}`);
    this.id = body.person.id;
    return this;
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}, signal?: AbortSignal): Promise<Reply> {
    return this.send('GET', path, undefined, headers, signal);
  }

  /** Reads what has taken in everything up to a position; asks again, as any client does, while the answer is "not yet". */
  async after(position: number, path: string): Promise<Reply> {
    for (const end = Date.now() + PATIENCE_MS; ; ) {
      const reply = await this.get(path, { 'x-min-position': String(position) });
      if (reply.status !== 425 || Date.now() > end) return reply;
    }
  }

  /** The bytes of a file that is there. */
  async file(path: string): Promise<Buffer> {
    const response = await fetch(`${this.url}${path}`, { headers: { 'sec-fetch-site': 'same-origin', cookie: this.cookie ?? '' } });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  post(path: string, body: unknown = {}, { key, ifMatch, headers, signal }: Sending = {}): Promise<Reply> {
    const seen = typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch;
    const named = { 'idempotency-key': key ?? randomUUID(), ...(seen === undefined ? {} : { 'if-match': seen }), ...headers };
    return this.send('POST', path, body, named, signal);
  }

  delete(path: string): Promise<Reply> {
    return this.send('DELETE', path);
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
    signal?: AbortSignal,
  ): Promise<Reply> {
    const form = formOf(body);
    const response = await fetch(`${this.url}${path}`, {
      method,
      signal,
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(method === 'GET' ? {} : { origin: this.url, 'x-csrf-token': this.csrf }),
        ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...headers,
      },
      body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = /^gy=[^;]+/.exec(set)?.[0];
    const text = await response.text();
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '') && text !== '';
    const reply: Reply = { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
    if (reply.body?.csrf) this.csrf = reply.body.csrf;
    this.watch({ method, path, reply });
    return reply;
  }
}

/** A body with a file goes as a form, every other as JSON. */
export function formOf(body: unknown): FormData | undefined {
  if (typeof body !== 'object' || body === null || !Object.values(body).some((value) => value instanceof Blob)) return undefined;
  const form = new FormData();
  const entries = Object.entries(body).filter(([, value]) => value !== undefined);
  for (const [name, value] of entries) if (!(value instanceof Blob)) form.append(name, String(value));
  for (const [name, value] of entries) if (value instanceof Blob) form.append(name, value);
  return form;
}

/** The position a reply names. */
export const positionOf = (reply: Reply): number => Number(reply.headers.get('x-ledger-position'));

/** The body of a reply that must be this one; throws with what was answered instead. */
// biome-ignore lint/suspicious/noExplicitAny: as in Reply
export function expected(status: number, reply: Reply): any {
  if (reply.status !== status) throw new Error(`Answered ${reply.status} instead of ${status}: ${reply.text}`);
  return reply.body;
}

import { newKey } from './key';
import { raise, syncing, written } from './position';
import { ApiError, problemFrom, unreachable } from './problem';
import { csrf, renewSession, sessionEnded } from './session-gate';

/** What came back: the body, the position it was read or recorded at, and the version for `If-Match`. */
export interface Reply<T> {
  readonly data: T;
  readonly position?: number;
  readonly version?: number;
}

export type QueryValue = string | number | boolean | undefined;

interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Signing in and asking who is signed in: a 401 is an answer there, not the end of a session. */
  readonly open?: boolean;
  /** True for reads of another ledger than commands are recorded in: its positions are not comparable. */
  readonly elsewhere?: boolean;
}

const TIMEOUT_MS = 30_000;

/** An address below `/api` with its query. */
export function address(path: string, query: Call['query']): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined && value !== '') search.set(name, String(value));
  const text = search.toString();
  return `/api${path}${text ? `?${text}` : ''}`;
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function once(call: Call): Promise<Response> {
  const read = call.method === 'GET';
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': document.documentElement.lang, ...call.headers };
  if (call.body !== undefined) headers['content-type'] = 'application/json';
  if (!read && csrf.get()) headers['x-csrf-token'] = csrf.get();
  if (read && !call.elsewhere && written.get() > 0) headers['x-min-position'] = String(written.get());
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await fetch(address(call.path, call.query), {
      method: call.method,
      headers,
      body: call.body === undefined ? undefined : JSON.stringify(call.body),
      signal: call.signal ? AbortSignal.any([call.signal, timeout]) : timeout,
      credentials: 'same-origin',
      cache: 'no-store',
    });
  } catch (error) {
    if (call.signal?.aborted) throw error;
    throw unreachable(!read);
  }
}

const numberIn = (text: string | null): number | undefined => {
  const digits = text?.match(/\d+/)?.[0];
  return digits === undefined ? undefined : Number(digits);
};

/**
 * One call of the API. A session that ended mid-way asks for a new sign-in over the open page and then sends the very same
 * call again (same key, same body). Throws `ApiError` for everything that is not a success.
 */
export async function request<T>(call: Call): Promise<Reply<T>> {
  let response = await once(call);
  if (response.status === 401 && !call.open && (await renewSession())) response = await once(call);
  const read = call.method === 'GET';
  if (response.status === 425) syncing.set(written.get());
  if (!response.ok) {
    if (response.status === 401 && !call.open) sessionEnded();
    throw new ApiError(problemFrom(response.status, await bodyOf(response), !read));
  }
  const position = numberIn(response.headers.get('x-ledger-position'));
  if (position !== undefined && call.headers?.['idempotency-key']) raise(position);
  if (read && !call.elsewhere && position !== undefined && position >= written.get()) syncing.set(undefined);
  return { data: (await bodyOf(response)) as T, position, version: numberIn(response.headers.get('etag')) };
}

/** Reads. */
export const read = <T>(path: string, query?: Call['query'], signal?: AbortSignal): Promise<Reply<T>> =>
  request<T>({ method: 'GET', path, query, signal });

/** Sends a command: `key` makes a repeat harmless, `ifMatch` names the version the user saw. */
export const command = <T>(path: string, body: unknown, options: { key?: string; ifMatch?: number; method?: 'POST' | 'DELETE' } = {}) =>
  request<T>({
    method: options.method ?? 'POST',
    path,
    body,
    headers: {
      'idempotency-key': options.key ?? newKey(),
      ...(options.ifMatch === undefined ? {} : { 'if-match': `"${options.ifMatch}"` }),
    },
  });

import createClient, { type Client, type ClientOptions, type Middleware } from 'openapi-fetch';
import { v7 as uuidv7 } from 'uuid';
import type { paths } from './schema';

/** Where the highest recorded position is kept and told to others: the tabs of a browser share it. */
export interface PositionStore {
  get(): number;
  /** Notes a position; a lower one than is known changes nothing. */
  raise(position: number): void;
  close(): void;
}

/** A position that all tabs of this browser share; the first tab that records something tells the others. */
export function sharedPosition(channelName = 'gongyuan-position'): PositionStore {
  let highest = 0;
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);
  const hear = (message: MessageEvent<unknown>): void => {
    if (typeof message.data === 'number' && message.data > highest) highest = message.data;
  };
  channel?.addEventListener('message', hear as EventListener);
  return {
    get: () => highest,
    raise(position) {
      if (position <= highest) return;
      highest = position;
      channel?.postMessage(position);
    },
    close: () => channel?.close(),
  };
}

export interface ApiClientOptions extends ClientOptions {
  /** The token that `GET /api/session` gave; asked at every write. */
  readonly csrf: () => string | undefined;
  readonly position?: PositionStore;
  /** Makes idempotency keys; a UUID each, of version 7 when not given. */
  readonly newKey?: () => string;
}

export type ApiClient = Client<paths> & { readonly position: PositionStore };

const isWrite = (method: string): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** `If-Match` for a version that was read: `ifMatch(3)` is `{ 'If-Match': '"3"' }`. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });

/** The version of a reply, for `ifMatch`; undefined when it has none. */
export function versionOf(response: Response): number | undefined {
  const found = /^"(\d+)"$/.exec(response.headers.get('etag') ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

/**
 * What every request carries: writes an idempotency key (kept when the caller gave one, as it must when it sends again) and
 * the CSRF token; reads the highest position recorded here, so that a reader sees its own writes.
 */
export function manners(options: Required<Pick<ApiClientOptions, 'csrf' | 'newKey' | 'position'>>): Middleware {
  return {
    onRequest({ request }) {
      if (isWrite(request.method)) {
        if (!request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', options.newKey());
        const token = options.csrf();
        if (token) request.headers.set('X-CSRF-Token', token);
      } else if (options.position.get() > 0 && !request.headers.has('X-Min-Position')) {
        request.headers.set('X-Min-Position', String(options.position.get()));
      }
      return request;
    },
    onResponse({ request, response }) {
      const position = Number(response.headers.get('X-Ledger-Position'));
      // What a read saw is no promise to wait for: only what was recorded from here is.
      if (isWrite(request.method) && response.ok && Number.isSafeInteger(position)) options.position.raise(position);
    },
  };
}

/**
 * A client of the API, typed by its description. It never retries by itself: whoever sends a write again must send the
 * same `Idempotency-Key` and body.
 */
export function apiClient({ csrf, position = sharedPosition(), newKey = () => uuidv7(), ...options }: ApiClientOptions): ApiClient {
  const client = createClient<paths>({ baseUrl: '', credentials: 'same-origin', cache: 'no-store', ...options });
  client.use(manners({ csrf, position, newKey }));
  return Object.assign(client, { position });
}

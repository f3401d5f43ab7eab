import { raise } from './position';
import { ApiError, problemFrom, unreachable } from './problem';
import { csrf, renewSession, sessionEnded } from './session-gate';

/** What one file may weigh; the server says the same. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** What may be chosen; the server looks at the content. */
export const ACCEPT = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';
/** The same for what has to be a picture. */
export const ACCEPT_PICTURES = '.jpg,.jpeg,.png,image/jpeg,image/png';

interface Upload {
  /** Below `/api`. */
  readonly path: string;
  /** The fields of the command; one that is empty is left out. */
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly file: File;
  /** The same for every repetition of one intention. */
  readonly key: string;
  /** Told how much of it has left, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

interface Sent {
  readonly status: number;
  readonly body: unknown;
  readonly position: number;
}

/** `fetch` says nothing of how far a body has got; the older way does. */
function send({ path, fields, file, key, onProgress, signal }: Upload): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    request.responseType = 'text';
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.setRequestHeader('idempotency-key', key);
    request.setRequestHeader('x-csrf-token', csrf.get());
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () => {
      let body: unknown;
      try {
        body = JSON.parse(request.responseText);
      } catch {
        body = undefined;
      }
      resolve({ status: request.status, body, position: Number(request.getResponseHeader('x-ledger-position') ?? 0) });
    };
    request.onerror = () => reject(unreachable(true));
    request.onabort = () => reject(unreachable(true));
    signal?.addEventListener('abort', () => request.abort());
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) if (value) form.append(name, value);
    form.append('file', file);
    request.send(form);
  });
}

/**
 * Sends a command that takes a file. Like `request`: a session that ended mid-way is renewed over the open page, and the same
 * form is sent again. Throws `ApiError`.
 */
export async function uploadFile<T>(upload: Upload): Promise<T> {
  let sent = await send(upload);
  if (sent.status === 401 && (await renewSession())) sent = await send(upload);
  if (sent.status === 401) sessionEnded();
  if (sent.status < 200 || sent.status > 299) throw new ApiError(problemFrom(sent.status, sent.body, true));
  raise(sent.position);
  return sent.body as T;
}

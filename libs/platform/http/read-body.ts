import { invalid, Refused } from '@gongyuan/kernel/refusal';
import type { Request } from 'express';
import { parseStrictJson } from './strict-json';

/** What a body may be unless its route says otherwise. */
export const DEFAULT_BODY_LIMIT = 1_048_576;
/** How much of an over-long body is read and thrown away, so that the client gets to read the refusal. */
const DRAIN_LIMIT = 64 * 1_048_576;
const DRAIN_MS = 5_000;
/** A body that is not here by then is not waited for; only files may take longer. */
const BODY_MS = 60_000;

const tooLarge = (limit: number): Refused => new Refused('request.too-large', { maxBytes: limit }, 'value');

/** Reads on without keeping anything, until the end, a limit or a deadline. */
export function drain(request: Request): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    const done = () => {
      clearTimeout(timer);
      request.off('data', count);
      resolve();
    };
    const count = (chunk: Buffer) => {
      seen += chunk.length;
      if (seen > DRAIN_LIMIT) done();
    };
    const timer = setTimeout(done, DRAIN_MS);
    request.on('data', count).once('end', done).once('close', done).resume();
  });
}

/** The raw body. Refuses with `request.too-large` and `request.incomplete` (the client went away). */
async function readBytes(request: Request, limit: number): Promise<Buffer> {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > limit) {
    await drain(request);
    throw tooLarge(limit);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      request.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (over) return;
        chunks.push(chunk);
        if (size <= limit) return;
        over = true;
        resolve();
      });
      request
        .once('end', resolve)
        .once('error', reject)
        .once('close', () => reject(new Error('gone')));
      timer = setTimeout(() => reject(new Error('slow')), BODY_MS);
    });
  } catch {
    throw new Refused('request.incomplete', {}, 'value');
  } finally {
    clearTimeout(timer);
    request.removeAllListeners('data');
  }
  if (over) {
    await drain(request);
    throw tooLarge(limit);
  }
  return Buffer.concat(chunks);
}

const hasBody = (request: Request): boolean =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;

/** `application/json`, in UTF-8 or with no charset named. */
const isJson = (contentType: string | undefined): boolean => {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  return type.trim() === 'application/json' && parameters.every((one) => /^\s*charset\s*=\s*"?utf-8"?\s*$/.test(one));
};

/** The JSON body of a request; `{}` when there is none. Refuses what is not plain, uncompressed JSON in UTF-8. */
export async function readJsonBody(request: Request, limit: number): Promise<unknown> {
  if (!hasBody(request)) return {};
  if (!isJson(request.headers['content-type']) || (request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    await drain(request);
    throw new Refused('request.not-json', {}, 'value');
  }
  const bytes = await readBytes(request, limit);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return invalid('request.bad-json');
  }
  return parseStrictJson(text);
}

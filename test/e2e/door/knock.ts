import { randomUUID } from 'node:crypto';
import { CSRF, REGISTRAR, type TinyApp } from './tiny-app';

export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly details: { readonly fields?: readonly { field: string; code: string; title: string; max?: number }[] };
  readonly recorded: boolean | 'unknown';
  readonly trace: string;
}

/** Headers of somebody who is signed in. */
export const signedIn = (session = REGISTRAR): Record<string, string> => ({ cookie: `gy=${session}`, 'x-csrf-token': CSRF });

/** The problem of a reply, after checking that it is one and agrees with itself. */
export async function problemOf(reply: Response): Promise<Problem> {
  expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = (await reply.json()) as Problem;
  expect(problem.status).toBe(reply.status);
  expect(problem.trace).toBe(reply.headers.get('x-trace-id'));
  return problem;
}

/** Status and code of a refusal that recorded nothing. */
export async function refusal(reply: Response): Promise<[number, string]> {
  const { status, code, recorded } = await problemOf(reply);
  expect(recorded).toBe(false);
  return [status, code];
}

/** How a test knocks at the door of a tiny application. */
export function knockerOf(tiny: () => TinyApp) {
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${tiny().url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
    });
  const note = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    post('/api/notes', body, { ...signedIn(), 'idempotency-key': randomUUID(), ...headers });
  /** The refused fields, when nothing reached the command bus. */
  const fieldsOf = async (reply: Response): Promise<string[]> => {
    const { status, code, details } = await problemOf(reply);
    expect([status, code]).toEqual([422, 'request.invalid']);
    expect(tiny().sent).toEqual([]);
    return (details.fields ?? []).map((one) => `${one.field} ${one.code}`);
  };
  return { post, note, fieldsOf };
}

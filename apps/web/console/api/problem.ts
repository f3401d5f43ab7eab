/** What the server says when it does not do something (RFC 9457), or what this console says when it cannot reach the server. */
export interface Problem {
  readonly status: number;
  /** Stable: the key of the words. */
  readonly code: string;
  /** What happened, in the reader's language, by the server. */
  readonly title?: string;
  readonly detail?: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** Whether anything was recorded. `unknown`: the reply was lost; the same key may be sent again without harm. */
  readonly recorded: boolean | 'unknown';
  readonly trace: string;
}

/** The one error that a call of the API throws. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.name = 'ApiError';
  }

  get status(): number {
    return this.problem.status;
  }
}

const record = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Reads a problem from whatever came back; a reply that is none (a gateway's page) leaves open whether a command was recorded. */
export function problemFrom(status: number, body: unknown, write: boolean): Problem {
  const told = record(body);
  const recorded = told['recorded'];
  const code = told['code'];
  return {
    status,
    code: typeof code === 'string' ? code : `http.${status}`,
    title: typeof told['title'] === 'string' ? told['title'] : undefined,
    detail: typeof told['detail'] === 'string' ? told['detail'] : undefined,
    details: record(told['details']),
    recorded: typeof recorded === 'boolean' || recorded === 'unknown' ? recorded : write && status >= 500 ? 'unknown' : false,
    trace: typeof told['trace'] === 'string' ? told['trace'] : '',
  };
}

/** The server could not be reached, or its reply was lost on the way. */
export const unreachable = (write: boolean): ApiError =>
  new ApiError({ status: 0, code: 'network', details: {}, recorded: write ? 'unknown' : false, trace: '' });

/** The problem of any thrown thing; a fault of this console itself is one too. */
export const problemOf = (error: unknown): Problem =>
  error instanceof ApiError ? error.problem : { status: 0, code: 'console', details: {}, recorded: false, trace: '' };

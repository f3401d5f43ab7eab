import { type RefusalKind, Refused } from '@gongyuan/kernel/refusal';
import { HttpException } from '@nestjs/common';
import { type Language, wordsFor } from './language';
import { type SafeDetails, safeDetails } from './safe-details';

/** An error as clients see it: RFC 9457 `application/problem+json`. */
export interface Problem {
  readonly type: string;
  /** The code in words, in the language asked for. */
  readonly title: string;
  readonly status: number;
  /** Stable for ever; the translation key of every client. */
  readonly code: string;
  /** Ids, codes, dates and numbers; never a personal value and never what was sent. */
  readonly details: SafeDetails;
  /** Whether the ledger holds anything of this request. `unknown`: repeat it with the same Idempotency-Key to find out. */
  readonly recorded: boolean | 'unknown';
  readonly trace: string;
}

/** What went wrong, before it is put into words. */
export interface Verdict {
  readonly status: number;
  readonly code: string;
  readonly details: SafeDetails;
  readonly recorded: boolean | 'unknown';
  /** Seconds after which it makes sense to try again. */
  readonly retryAfter?: number;
  /** True when it is the product's fault, not the caller's: the log keeps the error. */
  readonly ours: boolean;
}

const STATUS_OF_KIND: Readonly<Record<RefusalKind, number>> = {
  value: 422,
  state: 409,
  forbidden: 403,
  missing: 404,
  stale: 412,
  precondition: 428,
  unauthenticated: 401,
  busy: 503,
};

/** Refusals of the door itself for which HTTP has a more exact word than their kind has. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  'attachment.erased': 410,
  'photo.erased': 410,
  'command.key-missing': 400,
  'read.not-yet': 425,
  'request.bad-json': 400,
  'request.bad-url': 400,
  'request.duplicate-key': 400,
  'request.incomplete': 400,
  'request.not-json': 415,
  'request.too-deep': 400,
  'request.too-large': 413,
  'request.unsafe-key': 400,
  'sheet.scan-erased': 410,
  'upload.bad-form': 400,
  'upload.not-a-form': 415,
  'upload.too-large': 413,
  'upload.type-not-allowed': 415,
};

/** Refusals that leave open whether the command was recorded: the connection broke at the commit, and the store did not come back in time. */
const OUTCOME_UNKNOWN: ReadonlySet<string> = new Set(['ledger.outcome-unknown']);

/** The HTTP status of a refusal. Codes that end in `too-many` mean "slow down" (429), other busy ones "not now" (503). */
export const statusOf = (code: string, kind: RefusalKind): number =>
  STATUS_OF_CODE[code] ?? (kind === 'busy' && /too-many$/.test(code) ? 429 : STATUS_OF_KIND[kind]);

/** PostgreSQL: cannot take connections, is going away, or stands on a replica. */
const STORE_AWAY = /^(08...|57P0[1-5]|25P03|25006|53300|53400|58P01)$/;
/** PostgreSQL: no room on the disk, or no memory. */
const STORE_FULL = /^(53100|53200|58030)$/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENOENT']);
/** What `pg` says without a code when a connection cannot be had or breaks. */
const POOL_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed))/;
/** What TypeORM says when its connection was lost in the middle of a transaction. */
const RELEASED_WORDS = /^(Query runner already released|Database connection provided by a query runner was already released)/;

const codeOf = (error: object): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

/** Tells a store that is away or full from any other error; looks through TypeORM's and Node's wrappers. */
export function storeTrouble(error: unknown): 'store.unavailable' | 'store.full' | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const code = codeOf(error);
  if (STORE_FULL.test(code) || code === 'ENOSPC') return 'store.full';
  const fromSocket = 'syscall' in error && NETWORK.has(code) && (code !== 'ENOENT' || error.syscall === 'connect');
  if (STORE_AWAY.test(code) || fromSocket) return 'store.unavailable';
  if (error instanceof Error && (POOL_WORDS.test(error.message) || RELEASED_WORDS.test(error.message))) return 'store.unavailable';
  const inner = [
    'driverError' in error ? error.driverError : undefined,
    error instanceof Error ? error.cause : undefined,
    ...(error instanceof AggregateError ? error.errors : []),
  ];
  for (const one of inner) {
    const found = one === error ? undefined : storeTrouble(one);
    if (found) return found;
  }
  return undefined;
}

/** Nest's own errors: no such route, a URL that cannot be decoded. Anything else of theirs keeps its status only. */
const codeOfStatus = (status: number): string => {
  if (status === 404) return 'request.no-such-route';
  if (status === 413) return 'request.too-large';
  if (status === 415) return 'request.not-json';
  return status >= 500 ? 'server.error' : 'request.bad-url';
};

const asHttp = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof URIError) return 400;
  if (error instanceof Error && 'status' in error && 'expose' in error && typeof error.status === 'number') return error.status;
  return undefined;
};

/**
 * What an error means to the caller. `mayHaveRecorded` is true for a request that could write and had passed every
 * guard: then an error that is not a refusal leaves open what happened.
 */
export function verdictOf(error: unknown, mayHaveRecorded: boolean): Verdict {
  if (error instanceof Refused) {
    const status = statusOf(error.code, error.kind);
    const { recorded, ...details } = error.details;
    const { retryAfter } = details;
    return {
      status,
      code: error.code,
      details: safeDetails(details),
      recorded: OUTCOME_UNKNOWN.has(error.code) || recorded === 'unknown' ? 'unknown' : recorded === true,
      retryAfter: typeof retryAfter === 'number' ? retryAfter : status === 503 ? 5 : status === 429 || status === 425 ? 1 : undefined,
      ours: false,
    };
  }
  const recorded = mayHaveRecorded ? 'unknown' : false;
  const trouble = storeTrouble(error);
  if (trouble) return { status: 503, code: trouble, details: {}, recorded, retryAfter: 5, ours: true };
  const status = asHttp(error);
  if (status !== undefined && status >= 400 && status < 500)
    return { status, code: codeOfStatus(status), details: {}, recorded: false, ours: false };
  return { status: 500, code: 'server.error', details: {}, recorded, ours: true };
}

/** The words of a field's code beside it, so that a client without translations can show them. */
const withWords = (details: SafeDetails, language: Language): SafeDetails =>
  Array.isArray(details['fields'])
    ? {
        ...details,
        fields: details['fields'].map((field) =>
          typeof field === 'object' && field !== null && 'code' in field && typeof field.code === 'string'
            ? { ...field, title: wordsFor(field.code, language) }
            : field,
        ),
      }
    : details;

/** The body of a problem reply. */
export const problemOf = (verdict: Verdict, language: Language, trace: string): Problem => ({
  type: `urn:gongyuan:problem:${verdict.code}`,
  title: wordsFor(verdict.code, language),
  status: verdict.status,
  code: verdict.code,
  details: withWords(verdict.details, language),
  recorded: verdict.recorded,
  trace,
});

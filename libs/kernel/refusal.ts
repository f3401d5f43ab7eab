/**
 * Why a command was not carried out. There is one type of refusal in the whole product; the HTTP door turns `kind`
 * into a status and `code` into the words the user reads, so neither a status nor a sentence ever appears in a rule.
 */
export type RefusalKind =
  | 'value' // what was sent cannot be right (422)
  | 'state' // it is right, but not now (409)
  | 'forbidden' // this person may not do this (403)
  | 'missing' // there is no such thing, or this person may not know of it (404)
  | 'stale' // the record changed since the user last saw it (412)
  | 'precondition' // the caller did not say which version it saw (428)
  | 'unauthenticated' // nobody is signed in, or the session has ended (401)
  | 'busy'; // try again: too many at once, or the store cannot write now (429/503)

/** Values that help the reader understand a refusal. Never a personal value: ids, codes, dates, numbers only. */
export type RefusalDetails = Readonly<Record<string, unknown>>;

/** Thrown by deciders, guards and doors. `code` is stable for ever: it is the translation key. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly details: RefusalDetails = {},
    readonly kind: RefusalKind = 'state',
  ) {
    super(code);
    this.name = 'Refused';
  }
}

/** Refuses a value that can never be right, whatever the state. */
export function invalid(code: string, details: RefusalDetails = {}): never {
  throw new Refused(code, details, 'value');
}

/** Refuses what this state does not allow. */
export function refuse(code: string, details: RefusalDetails = {}): never {
  throw new Refused(code, details, 'state');
}

/** Refuses what this person may not do. */
export function forbid(code: string, details: RefusalDetails = {}): never {
  throw new Refused(code, details, 'forbidden');
}

/** Answers as if there were no such thing. */
export function missing(code: string, details: RefusalDetails = {}): never {
  throw new Refused(code, details, 'missing');
}

import type { Actor } from '@gongyuan/kernel/env';
import type { Instant } from '@gongyuan/kernel/time';

/** A look or a command that was denied. Ids and patterns only: a URL or a body may hold a name. */
export interface Denial {
  readonly actor: Actor;
  readonly sessionId: string;
  /** Row of the access table that the route asks for. */
  readonly act: string;
  readonly method: string;
  /** Pattern of the route, `/api/cases/:caseId`. */
  readonly route: string;
  /** The record asked for, where the route names one by its id. */
  readonly record?: string;
  /** Why: the code of the refusal. */
  readonly code: string;
  readonly trace: string;
  readonly at: Instant;
}

/**
 * Where denied looks are recorded. The door calls it for every signed-in request that ends in 403, or in 404 on a
 * record, so controllers do not record denials themselves. Implemented over the access ledger.
 */
export interface Denials {
  denied(denial: Denial): Promise<void>;
}

/** DI token of `Denials`. */
export const DENIALS = Symbol('DENIALS');

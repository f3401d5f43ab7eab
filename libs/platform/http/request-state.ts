import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Permission } from './act';
import type { Session } from './session';

/** What the door knows of one request besides what the client sent. */
export interface RequestState {
  /** Names this request in the log and in problem replies; random, 32 hex digits. */
  readonly trace: string;
  /** `performance.now()` when it came in. */
  readonly since: number;
  session?: Session;
  /** Why it could not be found out who asks. */
  sessionFault?: unknown;
  /** What the route asks for; known once the guards have looked. */
  permission?: Permission;
  /** True once every guard has let it through: from here on something may have been recorded. */
  admitted: boolean;
  /** Pattern of the route (`/api/cases/:caseId`), never the URL: URLs may hold anything. */
  route?: string;
}

const states = new WeakMap<Request, RequestState>();

/** The state of a request; made on first sight, so that errors thrown before any middleware have a trace as well. */
export function stateOf(request: Request): RequestState {
  const known = states.get(request);
  if (known) return known;
  const state: RequestState = { trace: randomBytes(16).toString('hex'), since: performance.now(), admitted: false };
  states.set(request, state);
  return state;
}

/** First middleware of all: gives the request its trace and tells the client. */
export function traced(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('X-Trace-Id', stateOf(request).trace);
  next();
}

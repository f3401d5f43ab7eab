import type { Actor } from '@gongyuan/kernel/env';
import { Refused } from '@gongyuan/kernel/refusal';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { stateOf } from './request-state';
import type { Session } from './session';

/** The session of a request. Throws `session.none` where nobody is signed in. */
export function sessionOf(request: Request): Session {
  const { session, sessionFault } = stateOf(request);
  if (sessionFault) throw sessionFault;
  if (!session) throw new Refused('session.none', {}, 'unauthenticated');
  return session;
}

/** Handler parameter: the session of this request. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): Session => sessionOf(context.switchToHttp().getRequest<Request>()),
);

/** Handler parameter: who is signed in. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => sessionOf(context.switchToHttp().getRequest<Request>()).actor,
);

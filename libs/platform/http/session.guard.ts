import { Refused } from '@gongyuan/kernel/refusal';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { PUBLIC } from './act';
import { stateOf } from './request-state';
import { DOOR_SETTINGS, type DoorSettings, readSessionCookie, SESSIONS, type Sessions } from './session';

/** The pattern of the route that serves a request. */
const patternOf = (request: Request): string | undefined => {
  const route = request.route as { path?: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : undefined;
};

/** Finds out who asks. Public routes are told too, when somebody is signed in. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(DOOR_SETTINGS) private readonly settings: DoorSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const state = stateOf(request);
    state.route = patternOf(request);
    const cookie = readSessionCookie(request, this.settings);
    const open = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [context.getHandler(), context.getClass()]);
    try {
      state.session = cookie === undefined ? undefined : await this.sessions.resolve(cookie, new Date().toISOString());
    } catch (error) {
      // An open route works without knowing who asks (health does, while the store is away); whoever needs to know gets the error.
      if (!open) throw error;
      state.sessionFault = error;
    }
    if (open || state.session) return true;
    throw new Refused(cookie === undefined ? 'session.none' : 'session.ended', {}, 'unauthenticated');
  }
}

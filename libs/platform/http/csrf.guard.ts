import { timingSafeEqual } from 'node:crypto';
import { forbid } from '@gongyuan/kernel/refusal';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { PUBLIC } from './act';
import { sessionOf } from './current-session';
import { isUnsafe } from './problem.filter';
import { DOOR_SETTINGS, type DoorSettings } from './session';

const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** True when the browser says the request comes from a page of ours, or when no browser is speaking. */
function comesFromUs(request: Request, settings: DoorSettings): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (settings.publicOrigin !== undefined && origin === settings.publicOrigin) return true;
  // Without a public origin the product is reached directly: the page and the request then name the same host.
  return settings.publicOrigin === undefined && URL.canParse(origin) && new URL(origin).host === request.headers.host;
}

/** A page of another site must not be able to act with the cookie of whoever looks at it. */
@Injectable()
export class CsrfGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(DOOR_SETTINGS) private readonly settings: DoorSettings,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (!isUnsafe(request.method)) return true;
    if (!comesFromUs(request, this.settings)) forbid('csrf.foreign-origin');
    // Signing in and the first admin's form act by the secret in their body, not by the cookie: there is nothing to misuse.
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [context.getHandler(), context.getClass()])) return true;
    const token = request.headers['x-csrf-token'];
    if (typeof token !== 'string' || !same(token, sessionOf(request).csrf)) forbid('csrf.bad-token');
    return true;
  }
}

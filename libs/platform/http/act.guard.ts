import { type AccessTable, mayEver, reachOf, seesDrawn } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { forbid } from '@gongyuan/kernel/refusal';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { CATALOGUE } from '../event-store/catalogue';
import { ACT, type Manner, type Permission } from './act';
import { isUnsafe } from './problem.filter';
import { stateOf } from './request-state';

/** The act of `@SignedIn()`: everybody who is signed in. */
export const ANYBODY = '*';

const canLook = (access: AccessTable, act: string, actor: Actor): boolean => {
  const reach = reachOf(access, act, actor);
  return reach.units.length > 0 || reach.own || reach.masked || seesDrawn(access, act, actor);
};

/** True when some post of the actor opens the route at all; which records it opens is decided where they are loaded. */
export const opens = (access: AccessTable, act: string, manner: Manner, actor: Actor): boolean =>
  act === ANYBODY || (manner === 'do' ? mayEver(access, act, actor) : canLook(access, act, actor));

/** The first gate of the access table, before any body is read or record loaded. */
@Injectable()
export class ActGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CATALOGUE) private readonly catalogue: { readonly access: AccessTable },
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const state = stateOf(request);
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(ACT, [context.getHandler(), context.getClass()]);
    // A public route names no act; a route that names neither stopped the start.
    if (permission && state.session) {
      state.permission = permission;
      const manner = permission.manner ?? (isUnsafe(request.method) ? 'do' : 'look');
      if (!opens(this.catalogue.access, permission.act, manner, state.session.actor)) forbid('access.denied', { act: permission.act });
    }
    state.admitted = true;
    return true;
  }
}

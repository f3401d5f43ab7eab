import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, ForbiddenException, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { InjectRepository } from '@nestjs/typeorm';
import type { Request } from 'express';
import { Repository } from 'typeorm';
import { type Account, type Role, Session } from './entities';

const IDLE_MS = 2 * 3_600_000;
const TOUCH_EVERY_MS = 60_000;

/** The roles that may call a route. */
export const Roles = Reflector.createDecorator<Role[]>();

/** A request whose sender is known. */
export type Known = Request & { account: Account };

/** The same checks as the product's guards: session by the hash of its token, times, account, role, CSRF token. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @InjectRepository(Session) private readonly sessions: Repository<Session>,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Known>();
    const token = /(?:^|;\s*)sid=([A-Za-z0-9_-]{16,256})/.exec(request.headers.cookie ?? '')?.[1];
    if (token === undefined) throw new UnauthorizedException();
    const tokenHash = createHash('sha256').update(token).digest();
    const session = await this.sessions.findOne({ where: { tokenHash }, relations: { account: { unit: true } } });
    const now = Date.now();
    if (!session?.account.open || now >= session.idleUntil.getTime() || now >= session.endsAt.getTime()) throw new UnauthorizedException();
    if (now - session.seenAt.getTime() > TOUCH_EVERY_MS)
      await this.sessions.update({ tokenHash }, { seenAt: new Date(now), idleUntil: new Date(now + IDLE_MS) });
    const roles = this.reflector.get(Roles, context.getHandler());
    if (!roles.includes(session.account.role)) throw new ForbiddenException();
    if (request.method !== 'GET') {
      const expected = createHmac('sha256', session.csrfSecret).update(token).digest();
      const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''), 'base64url');
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new ForbiddenException();
    }
    request.account = session.account;
    return true;
  }
}

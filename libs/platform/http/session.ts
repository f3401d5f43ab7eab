import type { Actor } from '@gongyuan/kernel/env';
import type { Instant } from '@gongyuan/kernel/time';
import type { Request, Response } from 'express';

/** A sign-in that is in force now. */
export interface Session {
  readonly sessionId: string;
  /** The person with today's posts, folded from the account's stream, never from a projection. */
  readonly actor: Actor;
  /** What the client must repeat in `X-CSRF-Token`. */
  readonly csrf: string;
  /** Version of the account's stream when the session was opened; a newer one ends the session. */
  readonly accountVersion: number;
}

/** Finds the session behind a cookie. Implemented by the identity context. */
export interface Sessions {
  /** Undefined when there is no such session, it has run out, or the account changed since it was opened. */
  resolve(cookieValue: string, now: Instant): Promise<Session | undefined>;
}

/** DI token of `Sessions`. */
export const SESSIONS = Symbol('SESSIONS');

/** DI token of `DoorSettings`. */
export const DOOR_SETTINGS = Symbol('DOOR_SETTINGS');

/** How the product is reached from outside. */
export interface DoorSettings {
  /** `https://…` when a proxy stands before the product; its scheme decides cookie name and HSTS. */
  readonly publicOrigin?: string;
}

/** True when browsers reach the product over https. */
export const isSecure = (settings: DoorSettings): boolean => settings.publicOrigin?.startsWith('https:') ?? false;

/** `__Host-` binds the cookie to https and this host; on plain http (loopback) browsers would refuse such a name. */
export const cookieName = (settings: DoorSettings): string => (isSecure(settings) ? '__Host-gy' : 'gy');

/** The value of the session cookie; undefined when the client sent none, or two of that name. */
export function readSessionCookie(request: Request, settings: DoorSettings): string | undefined {
  const name = cookieName(settings);
  const values = (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 && /^[A-Za-z0-9_-]{16,256}$/.test(values[0] as string) ? values[0] : undefined;
}

/** Hands the client its session id: 16 to 256 characters of base64url. It lives until the browser closes or the server ends it. */
export function setSessionCookie(response: Response, settings: DoorSettings, value: string): void {
  response.cookie(cookieName(settings), value, { httpOnly: true, sameSite: 'strict', secure: isSecure(settings), path: '/' });
}

/** Takes the session id back. */
export function clearSessionCookie(response: Response, settings: DoorSettings): void {
  response.clearCookie(cookieName(settings), { httpOnly: true, sameSite: 'strict', secure: isSecure(settings), path: '/' });
}

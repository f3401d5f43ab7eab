import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { type DoorSettings, isSecure } from './session';

const nonces = new WeakMap<object, string>();

/** The nonce of this reply: scripts and styles of a page must carry it. 16 random bytes, a new one per reply. */
export function nonceOf(response: object): string {
  const known = nonces.get(response);
  if (known) return known;
  const nonce = randomBytes(16).toString('base64');
  nonces.set(response, nonce);
  return nonce;
}

/** True for everything that is data, not a page. The page to try the API is a page. */
export const isApi = (path: string): boolean => /^\/api(\/|$)/i.test(path) && !/^\/api\/docs(\/|$)/i.test(path);

/**
 * Security headers of every reply. Pages run only scripts and styles of our own or with the reply's nonce; replies of the
 * API may not be shown as a page at all and are never stored. HSTS only where users come by https.
 */
export function securityHeaders(settings: DoorSettings): (request: Request, response: Response, next: NextFunction) => void {
  const secure = isSecure(settings);
  const common = {
    strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: true } : (false as const),
    referrerPolicy: { policy: 'no-referrer' as const },
    crossOriginEmbedderPolicy: false as const,
    xFrameOptions: { action: 'deny' as const },
  };
  const upgrade: { upgradeInsecureRequests?: string[] } = secure ? { upgradeInsecureRequests: [] } : {};
  const forData = helmet({
    ...common,
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], sandbox: [] } },
  });
  const nonce = (_: IncomingMessage, response: ServerResponse): string => `'nonce-${nonceOf(response)}'`;
  const forPages = helmet({
    ...common,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        styleSrc: ["'self'", nonce],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...upgrade,
      },
    },
  });
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()');
    if (!isApi(request.path)) return forPages(request, response, next);
    response.setHeader('Cache-Control', 'no-store');
    return forData(request, response, next);
  };
}

import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refused } from '@gongyuan/kernel/refusal';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { nonceOf } from './security-headers';
import { serveFiles } from './static-files';

/** What the built page carries where a nonce belongs. */
export const NONCE_MARK = '__CSP_NONCE__';

const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;

/** Anything below `/api` is not a page, whatever the case it is written in. */
const isPage = (request: Request): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') && !/^\/api(\/|$)/i.test(request.path);

/** A path with a dot in its last part asks for a file: it gets no page instead. */
const asksForFile = (path: string): boolean => /\.[^/]*$/.test(path);

/** The files beside the page; none when nothing was built. */
const filesOf = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() && entry.name !== 'index.html' ? [entry.name] : []))
    : [];

/**
 * Serves the console: its files, those with a hash in their name for ever, and for every other address its one page,
 * with the nonce of the reply in it, so that the page runs under a policy without `unsafe-inline`.
 */
export function serveConsole(app: NestExpressApplication, folder: string): void {
  const page = async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    if (!isPage(request)) return next();
    if (asksForFile(request.path) && request.path !== '/index.html') return next(new Refused('request.no-such-route', {}, 'missing'));
    const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
    if (html === undefined) return next(new Refused('web.not-built', {}, 'missing'));
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(html.replaceAll(NONCE_MARK, nonceOf(response)));
  };
  // The raw file must never leave without its nonce.
  app.use('/index.html', page);
  serveFiles(app, { folder: join(folder, 'assets'), prefix: '/assets', maxAgeMs: YEAR_MS, immutable: true });
  // each by its name: files of the root as one would be looked for at every request of the API as well
  for (const name of filesOf(folder)) serveFiles(app, { folder: join(folder, name), prefix: `/${name}`, maxAgeMs: HOUR_MS });
  app.use(page);
}

import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { accessLog } from './access-log';
import { serveApiPage } from './api-page';
import { serveConsole } from './console-pages';
import { ApiDescription } from './openapi';
import { traced } from './request-state';
import { securityHeaders } from './security-headers';
import type { DoorSettings } from './session';

/** A client that takes longer to send its headers, or its whole request, is not served: 20 MB from a telephone in the country take minutes. */
const HEADERS_MS = 15_000;
const REQUEST_MS = 600_000;

/**
 * Sets up what Nest has no decorators for: headers, logs, static files, time limits. Nest must have been created with
 * `bodyParser: false`, because bodies are read behind the guards.
 */
export function openDoor(app: NestExpressApplication, settings: DoorSettings, consoleFolder: string): void {
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  // Only a proxy on this machine or in its private network is believed when it says for whom it asks, and only where one is configured.
  app.set('trust proxy', settings.publicOrigin === undefined ? false : ['loopback', 'uniquelocal']);
  app.use(traced);
  app.use('/api', accessLog);
  app.use(securityHeaders(settings));
  serveApiPage(app);
  serveConsole(app, consoleFolder);
  app.get(ApiDescription, { strict: false }).of(app);
  const server = app.getHttpServer() as Server;
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
}

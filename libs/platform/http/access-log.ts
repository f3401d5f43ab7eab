import { Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { stateOf } from './request-state';

const log = new Logger('http');

/** Asked all the time by load balancers and footers: worth a line only when somebody looks closely. */
const CHATTER = '/api/health';

/** One line per request to the API: pattern of the route, never the URL, which may hold anything. */
export function accessLog(request: Request, response: Response, next: NextFunction): void {
  response.once('close', () => {
    const state = stateOf(request);
    const level = state.route === CHATTER ? 'debug' : 'log';
    log[level]({
      what: 'request',
      method: request.method,
      route: state.route ?? 'none',
      status: response.writableFinished ? response.statusCode : 'aborted',
      ms: Math.round(performance.now() - state.since),
      actor: state.session?.actor.id,
      trace: state.trace,
    });
  });
  next();
}

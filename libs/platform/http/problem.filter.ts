import { isUuid } from '@gongyuan/kernel/ids';
import { Refused } from '@gongyuan/kernel/refusal';
import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, Logger, Optional } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DENIALS, type Denials } from './denials';
import { describeError } from './describe-error';
import { languageOf } from './language';
import { type Problem, problemOf, verdictOf } from './problem';
import { type RequestState, stateOf } from './request-state';

/** True for methods that may change something. */
export const isUnsafe = (method: string): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Writes a problem as the answer. */
export function sendProblem(response: Response, problem: Problem, language: string): void {
  response.status(problem.status).setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.setHeader('Content-Language', language);
  response.setHeader('Cache-Control', 'no-store');
  response.vary('Accept-Language');
  response.end(JSON.stringify(problem));
}

/** The only place where an error becomes an HTTP reply, whatever threw it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('door');

  constructor(@Optional() @Inject(DENIALS) private readonly denials?: Denials) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const state = stateOf(request);
    const verdict = verdictOf(error, state.admitted && isUnsafe(request.method));
    if (verdict.ours)
      this.log.error({ what: 'failed', trace: state.trace, route: state.route, code: verdict.code, ...describeError(error) });
    if (error instanceof Refused) await this.recordDenial(error, request, state);
    if (response.headersSent) {
      // Half an answer must not look like a whole one.
      response.destroy();
      return;
    }
    const language = languageOf(request.headers['accept-language']);
    if (verdict.retryAfter !== undefined) response.setHeader('Retry-After', String(Math.ceil(verdict.retryAfter)));
    if (verdict.status === 413) response.setHeader('Connection', 'close');
    sendProblem(response, problemOf(verdict, language, state.trace), language);
  }

  /** A denied look is recorded before the answer leaves; when that fails the look stays denied and the log says so. */
  private async recordDenial(refused: Refused, request: Request, state: RequestState): Promise<void> {
    const { session, permission, route } = state;
    if (!session || !permission || !route || !this.denials || !['forbidden', 'missing'].includes(refused.kind)) return;
    const record = Object.values(request.params).find(isUuid);
    if (refused.kind === 'missing' && !record) return;
    try {
      await this.denials.denied({
        actor: session.actor,
        sessionId: session.sessionId,
        act: permission.act,
        method: request.method,
        route,
        record,
        code: refused.code,
        trace: state.trace,
        at: new Date().toISOString(),
      });
    } catch (error) {
      this.log.error({ what: 'denial not recorded', trace: state.trace, ...describeError(error) });
    }
  }
}

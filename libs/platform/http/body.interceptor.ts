import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { BODY_LIMIT, TAKES_FILE } from './act';
import { cleanValue } from './clean-value';
import { isUnsafe } from './problem.filter';
import { DEFAULT_BODY_LIMIT, readJsonBody } from './read-body';

/**
 * Reads the body after the guards, so that nobody who may not act makes the server parse anything, and before the
 * pipes. What comes through is plain JSON with clean, NFC-normalised texts.
 */
@Injectable()
export class BodyInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    if (isUnsafe(request.method) && !this.reflector.get<boolean | undefined>(TAKES_FILE, context.getHandler())) {
      const limit = this.reflector.get<number | undefined>(BODY_LIMIT, context.getHandler()) ?? DEFAULT_BODY_LIMIT;
      request.body = cleanValue(await readJsonBody(request, limit));
    }
    return next.handle();
  }
}

import { invalid, Refused } from '@gongyuan/kernel/refusal';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import type { Observable } from 'rxjs';
import { READS } from './act';

/** How far read models are. Implemented over `libs/platform/projections`. */
export interface Positions {
  /** Waits until every one of the projections has passed the position, at most `timeoutMs`; false when it did not. */
  waitFor(projections: readonly string[], position: number, timeoutMs: number): Promise<boolean>;
  /** The position that all of the projections have reached. */
  reached(projections: readonly string[]): Promise<number>;
}

/** DI token of `Positions`. */
export const POSITIONS = Symbol('POSITIONS');

const PATIENCE_MS = 2_000;

function wishOf(request: Request): number | undefined {
  const header = request.headers['x-min-position'];
  if (header === undefined) return undefined;
  const position = Number(header);
  if (typeof header !== 'string' || !/^\d{1,16}$/.test(header) || !Number.isSafeInteger(position)) return invalid('read.bad-position');
  return position;
}

/** Lets a reader see its own writes: waits for the position it asks for, and says at which position the reply was read. */
@Injectable()
export class PositionInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @Inject(POSITIONS) private readonly positions: Positions,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const projections = this.reflector.getAllAndOverride<readonly string[] | undefined>(READS, [context.getHandler(), context.getClass()]);
    if (!projections) return next.handle();
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    const wanted = wishOf(request);
    const there = wanted === undefined || (await this.positions.waitFor(projections, wanted, PATIENCE_MS));
    const reached = await this.positions.reached(projections);
    response.setHeader('X-Ledger-Position', String(reached));
    if (!there) throw new Refused('read.not-yet', { wanted, reached }, 'busy');
    return next.handle();
  }
}

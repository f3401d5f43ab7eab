import { invalid, Refused } from '@gongyuan/kernel/refusal';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { catchError, type Observable, throwError } from 'rxjs';
import { CATALOGUE, type CatalogueParts } from '../event-store/catalogue';
import { LEDGER } from '../event-store/types';
import { Positions } from '../projections/wait';
import { READS } from './act';

const PATIENCE_MS = 2_000;

function wishOf(request: Request): number | undefined {
  const header = request.headers['x-min-position'];
  if (header === undefined) return undefined;
  const position = Number(header);
  if (typeof header !== 'string' || !/^\d{1,16}$/.test(header) || !Number.isSafeInteger(position)) return invalid('read.bad-position');
  return position;
}

/** PostgreSQL: no such table, no such column. The worker has not built the read model yet, or is about to build its next shape. */
const NOT_BUILT = new Set(['42P01', '42703']);

const isNotBuilt = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && NOT_BUILT.has(String(error.code));

/** Lets a reader see its own writes: waits for the position it asks for, and says at which position the reply was read. */
@Injectable()
export class PositionInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly positions: Positions,
    @Inject(CATALOGUE) private readonly catalogue: Pick<CatalogueParts, 'projections'>,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const names = this.reflector.getAllAndOverride<readonly string[] | undefined>(READS, [context.getHandler(), context.getClass()]);
    if (!names) return next.handle();
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    // Positions count within a ledger: a read of the access ledger alone is asked for, and answers, positions of that one.
    const main = this.catalogue.projections.some((one) => names.includes(one.name) && one.ledger === LEDGER.main);
    const ledger = main ? LEDGER.main : LEDGER.access;
    const wanted = wishOf(request);
    const there = wanted === undefined || (await this.positions.waitForPosition(names, ledger, wanted, PATIENCE_MS));
    const reached = await this.positions.reachedBy(names, ledger);
    response.setHeader('X-Ledger-Position', String(reached));
    if (!there) throw new Refused('read.not-yet', { wanted, reached }, 'busy');
    return next
      .handle()
      .pipe(catchError((error: unknown) => throwError(() => (isNotBuilt(error) ? new Refused('read.being-built', {}, 'busy') : error))));
  }
}

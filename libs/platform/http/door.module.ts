import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { ActGuard } from './act.guard';
import { BodyInterceptor } from './body.interceptor';
import { CsrfGuard } from './csrf.guard';
import { DoorPipe } from './door.pipe';
import { ApiDescription, OpenApiController } from './openapi';
import { PositionInterceptor } from './positions';
import { ProblemFilter } from './problem.filter';
import { RouteCheck } from './route-check';
import { SessionGuard } from './session.guard';

/**
 * The door: everything a request passes, in this order: who is it (session), does a page of ours send it (CSRF), may
 * this person at all (act), the body, the position to wait for, the DTO. The imports must provide SESSIONS, CATALOGUE,
 * Positions and DOOR_SETTINGS, and may provide DENIALS.
 */
@Module({})
export class DoorModule {
  static forRoot(options: Pick<ModuleMetadata, 'imports' | 'controllers' | 'providers'>): DynamicModule {
    return {
      module: DoorModule,
      imports: [DiscoveryModule, ...(options.imports ?? [])],
      controllers: [OpenApiController, ...(options.controllers ?? [])],
      providers: [
        ...(options.providers ?? []),
        RouteCheck,
        ApiDescription,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: CsrfGuard },
        { provide: APP_GUARD, useClass: ActGuard },
        { provide: APP_INTERCEPTOR, useClass: BodyInterceptor },
        { provide: APP_INTERCEPTOR, useClass: PositionInterceptor },
        { provide: APP_PIPE, useClass: DoorPipe },
      ],
      exports: [RouteCheck, ApiDescription],
    };
  }
}

import * as identityEntities from '@gongyuan/contexts/identity/sessions/entities';
import type { Entities } from '@gongyuan/platform/database/data-source';
import type { DynamicModule, Type } from '@nestjs/common';

/** Every context's module, as the HTTP process has it. */
export const contexts: (Type<unknown> | DynamicModule)[] = [];

/** Every entity of the contexts. Read models and events are none: those are read by SQL. */
export const entities = Object.values(identityEntities).filter((one) => typeof one === 'function') as Entities;

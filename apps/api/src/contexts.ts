import { authEntities, IdentityModule } from '@gongyuan/contexts/identity';
import type { DynamicModule, Type } from '@nestjs/common';

/** Every context's module, as the HTTP process has it. */
export const contexts: (Type<unknown> | DynamicModule)[] = [IdentityModule];

/** Every entity of the contexts. Events and read models are none: they are read by SQL. */
export const entities = [...authEntities];

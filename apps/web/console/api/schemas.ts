import type { components } from '@gongyuan/api-client/schema';

/** The shapes of the API, generated from its description: a change of the server that a page does not know no longer compiles. */
export type Schemas = components['schemas'];

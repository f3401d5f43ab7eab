import type { Upcaster } from '@gongyuan/platform/event-store/catalogue';

/** `'Applied@1'` lifts schema 1 of Applied to schema 2. Empty as long as every fact is in its first shape. */
export const upcasters: Readonly<Record<string, Upcaster>> = {};

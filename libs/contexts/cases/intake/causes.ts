import { invalid } from '@gongyuan/kernel/refusal';

/** Refuses `intake.unknown-cause` for a 案由 that is not on the list it names. */
export function assertCause(cause: { readonly code: string; readonly version: string }): void {
  if (cause.code === '') invalid('intake.unknown-cause', { code: cause.code, version: cause.version });
}

import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';

/** Refuses a day that lies before the day of something it depends on. */
export function notBefore(on: LocalDate, earliest: LocalDate | undefined, code: `date.${string}`): void {
  if (earliest !== undefined && on < earliest) invalid(code, { on, earliest });
}

/** The steps that one person may not take together (offices.md §1). */
export type SeparatedStep = 'request' | 'approve' | 'accept' | 'send' | 'count' | 'explain' | 'issue';

/** Refuses when a person has already taken a step that excludes this one, whatever posts the person holds. Names the step and who took it. */
export function separate(
  person: SubjectId,
  taken: readonly (SubjectId | undefined)[],
  code: `separation.${string}`,
  step: SeparatedStep,
): void {
  if (taken.includes(person)) refuse(code, { step, by: person });
}

/** A fact of a thing that was never begun is damage, not a refusal. */
export function begun<S>(state: S | undefined, what: string): S {
  if (state === undefined) throw new Error(`${what} begins with its first fact`);
  return state;
}

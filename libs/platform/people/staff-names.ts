import type { SubjectId } from '@gongyuan/kernel/ids';

/**
 * Names of members of staff, for those who may see who did a step. Implemented by the identity context from its read
 * model and the vault; system actors and erased people have no name.
 */
export interface StaffNames {
  namesOf(people: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, string>>;
}

/** DI token of `StaffNames`. */
export const STAFF_NAMES = Symbol('STAFF_NAMES');

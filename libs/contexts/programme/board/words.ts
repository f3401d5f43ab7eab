import type { Sight } from '@gongyuan/kernel/access';
import type { SealedRef } from '@gongyuan/kernel/facts';
import { isUuid, type SubjectId, type Uuid } from '@gongyuan/kernel/ids';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { STAFF_NAMES, type StaffNames } from '@gongyuan/platform/people/staff-names';
import type { Named } from '@gongyuan/platform/reading/shown';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Inject, Injectable } from '@nestjs/common';
import type { UnitPlace } from './queries';

/** Names and free text of one page. */
export interface PageWords {
  staff(id: SubjectId): Named;
  unit(id: Uuid): Named;
  /** Null once erased; undefined when there never was one. */
  text(ref: SealedRef | null | undefined): string | null | undefined;
}

/**
 * Opens what members of staff wrote in their office, and their names. Nobody's private data is looked at, so no look is
 * recorded; the auditor sees texts masked.
 */
@Injectable()
export class ProgrammeWords {
  constructor(
    private readonly vault: Vault,
    @Inject(STAFF_NAMES) private readonly names: StaffNames,
  ) {}

  async of(
    units: readonly UnitPlace[],
    people: Iterable<SubjectId | null | undefined>,
    refs: readonly (SealedRef | null | undefined)[],
    sight: Sight,
  ): Promise<PageWords> {
    const wanted = refs.filter((ref) => ref !== null && ref !== undefined);
    const staff = [...new Set(people)].filter(isUuid);
    const [opened, named] = await Promise.all([
      this.vault.open(LEDGER.main, wanted),
      staff.length === 0 ? new Map<SubjectId, string>() : this.names.namesOf(staff),
    ]);
    const places = new Map(units.map(({ id, name }) => [id, name]));
    return {
      staff: (id) => ({ id, name: named.get(id) ?? '' }),
      unit: (id) => ({ id, name: places.get(id) ?? '' }),
      text: (ref) => {
        const shown = opened.show(ref ?? undefined, 'text', sight);
        return shown && (shown.state === 'erased' ? null : shown.text);
      },
    };
  }
}

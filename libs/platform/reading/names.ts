import { isUuid, type SubjectId, type Uuid } from '@gongyuan/kernel/ids';
import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { STAFF_NAMES, type StaffNames } from '../people/staff-names';
import type { Named } from './shown';

/** Names of staff and units for one page. */
export interface NameBook {
  staff(id: SubjectId): Named;
  unit(id: Uuid): Named;
}

/** Looks up names of staff (from the vault) and of units (plain, from the read model of the tree). */
@Injectable()
export class Names {
  constructor(
    @Inject(STAFF_NAMES) private readonly staffNames: StaffNames,
    private readonly pool: Pool,
  ) {}

  /** Ids that are nobody's (`system:timer`) have an empty name. */
  async of(staff: Iterable<SubjectId | null | undefined>, units: Iterable<Uuid | null | undefined>): Promise<NameBook> {
    const people = [...new Set(staff)].filter(isUuid);
    const places = [...new Set(units)].filter(isUuid);
    const [names, unitNames] = await Promise.all([
      people.length === 0 ? new Map<SubjectId, string>() : this.staffNames.namesOf(people),
      this.unitNames(places),
    ]);
    return {
      staff: (id) => ({ id, name: names.get(id) ?? '' }),
      unit: (id) => ({ id, name: unitNames.get(id) ?? '' }),
    };
  }

  private async unitNames(units: readonly Uuid[]): Promise<ReadonlyMap<Uuid, string>> {
    if (units.length === 0) return new Map();
    const { rows } = await this.pool.query<{ unit: Uuid; name: string }>('select unit, name from read.unit where unit = any($1::uuid[])', [
      units,
    ]);
    return new Map(rows.map(({ unit, name }) => [unit, name]));
  }
}

import type { Actor } from '@gongyuan/kernel/env';
import type { SealedRef } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import { dayOf, type LocalDate } from '@gongyuan/kernel/time';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { STAFF_NAMES, type StaffNames } from '@gongyuan/platform/people/staff-names';
import { mask } from '@gongyuan/platform/vault/mask';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { SampleShown } from './shown';

interface SampleRow {
  readonly sample: Uuid;
  readonly auditor: Uuid;
  readonly unit: Uuid;
  readonly unit_name: string | null;
  readonly applied_from: LocalDate | null;
  readonly applied_to: LocalDate | null;
  readonly size: number;
  readonly seed: string;
  readonly reason: SealedRef;
  readonly seeded_at: Date;
  readonly seed_position: number;
  readonly population: number | null;
  readonly list_hash: string | null;
  readonly drawn: Uuid[] | null;
  readonly draw_position: number | null;
  readonly open_until: LocalDate | null;
  readonly basis: string | null;
  readonly numbers: readonly { readonly id: Uuid; readonly number: string }[] | null;
}

/** The samples, newest first, with the numbers of the cases drawn. */
@Injectable()
export class SampleQueries {
  constructor(
    private readonly pool: Pool,
    private readonly vault: Vault,
    @Inject(STAFF_NAMES) private readonly names: StaffNames,
  ) {}

  async list(actor: Actor): Promise<SampleShown[]> {
    const { rows } = await this.pool.query<SampleRow>(
      `select s.sample, s.auditor, s.unit, u.name as unit_name, s.applied_from::text, s.applied_to::text, s.size, s.seed, s.reason,
              s.seeded_at, s.seed_position::float8 as seed_position, s.population, s.list_hash, s.drawn,
              s.draw_position::float8 as draw_position, s.open_until::text, s.basis,
              (select json_agg(json_build_object('id', c.case_id, 'number', coalesce(c.number, c.registration)))
                 from read.case_list c where c.case_id = any(s.drawn)) as numbers
         from read.sample s left join read.unit u on u.unit = s.unit order by s.seed_position desc limit 100`,
    );
    const today = dayOf(new Date().toISOString());
    const [opened, names] = await Promise.all([
      this.vault.open(
        LEDGER.main,
        rows.map(({ reason }) => reason),
      ),
      this.names.namesOf([...new Set(rows.map(({ auditor }) => auditor))]),
    ]);
    return rows.map((row) => {
      const reason = opened.get(row.reason);
      return {
        sampleId: row.sample,
        auditor: { id: row.auditor, name: names.get(row.auditor) ?? '' },
        own: row.auditor === actor.id,
        unit: { id: row.unit, name: row.unit_name ?? '' },
        appliedFrom: row.applied_from,
        appliedTo: row.applied_to,
        size: row.size,
        reason: reason === undefined ? null : row.auditor === actor.id ? String(reason) : mask('text', reason),
        seed: row.seed,
        seedPosition: row.seed_position,
        seededAt: row.seeded_at.toISOString(),
        population: row.population,
        listHash: row.list_hash,
        drawPosition: row.draw_position,
        openUntil: row.open_until,
        open: row.open_until !== null && row.open_until >= today,
        basis: row.basis,
        cases: (row.drawn ?? []).map((caseId) => ({ caseId, number: row.numbers?.find(({ id }) => id === caseId)?.number })),
      };
    });
  }
}

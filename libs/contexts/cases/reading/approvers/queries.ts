import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { StepPost } from '../../unit-rules/codes';

/** Who held a post on a day, and where. */
export interface ApproverRecord {
  readonly id: SubjectId;
  readonly units: readonly Uuid[];
}

/** Who may have signed a decision. */
@Injectable()
export class ApproverQueries {
  constructor(private readonly pool: Pool) {}

  /** Who holds a post, or stands in for its holder, on a day, with open accounts: at a unit or above it, or anywhere when none is named. */
  async over(post: StepPost, unit: Uuid | undefined, day: LocalDate): Promise<readonly ApproverRecord[]> {
    const { rows } = await this.pool.query<ApproverRecord>(
      `select p.person as id, array_agg(distinct p.unit) as units
         from read.post p
         join read.account a on a.person = p.person and not a.disabled
        where p.post = $3 and p.from_on <= $2 and (p.to_on is null or p.to_on >= $2) and (p.ended_on is null or p.ended_on > $2)
          and ($1::uuid is null or p.unit = any((select u.path from read.unit u where u.unit = $1)::uuid[]))
        group by p.person order by p.person`,
      [unit ?? null, day, post],
    );
    return rows;
  }
}

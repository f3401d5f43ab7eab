import type { Reach } from '@gongyuan/kernel/access';
import type { SealedRef } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Pool } from 'pg';

export interface LeaveRow {
  readonly leaveId: Uuid;
  readonly person: SubjectId;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly reason: SealedRef | null;
  readonly by: SubjectId;
  /** True where the reader sees everything masked. */
  readonly masked: boolean;
}

/** Leave that is not over, of the people within reach: by the units at which they handle cases, and one's own. */
export async function leaveRows(db: Pool, reader: SubjectId, reach: Reach, today: LocalDate): Promise<LeaveRow[]> {
  const { rows } = await db.query<LeaveRow>(
    `select s.*, not (s.near or (s.person = $1 and $3)) as masked
       from (select l.leave_id as "leaveId", l.person, l.from_on::text as "from", l.to_on::text as "to", l.reason, l.recorded_by as by,
                    exists (select from read.post p where p.person = l.person and p.post = 'handler' and p.unit = any($2::uuid[])) as near
               from read.handler_leave l
              where l.to_on >= $5::date and (l.back_on is null or (l.back_on > $5::date and l.back_on > l.from_on))) s
      where s.near or (s.person = $1 and $3) or $4
      order by s."from", s.person, s."leaveId"`,
    [reader, reach.units, reach.own, reach.masked, today],
  );
  return rows;
}

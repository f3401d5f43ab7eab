import type { HandlerKind, Specialty } from '@gongyuan/contexts/identity/events';
import { reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { SealedRef } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { caseAccess } from '../../access';
import { Params } from '../sql';

/** Somebody who holds the post of a handler today, with the profile where there is one. */
export interface HandlerRecord {
  readonly id: SubjectId;
  readonly units: readonly Uuid[];
  readonly kind: HandlerKind | null;
  readonly firm: SealedRef | null;
  readonly firmUnit: Uuid | null;
  readonly specialties: readonly Specialty[] | null;
  readonly counties: readonly Uuid[] | null;
  readonly maxOpenCases: number | null;
  readonly publicPayroll: boolean | null;
  /** The leave that somebody is on, or goes on next. */
  readonly leaveFrom: LocalDate | null;
  readonly leaveTo: LocalDate | null;
}

/** Who can be assigned to a case. */
@Injectable()
export class HandlerQueries {
  constructor(private readonly pool: Pool) {}

  /**
   * Handlers with an open account, in reach of those who assign: by the unit of the post, or because their profile says that
   * they take cases there (or anywhere). The lawyers of a firm stand beside the counties in the tree, not below them.
   */
  async assignable(actor: Actor, today: LocalDate): Promise<readonly HandlerRecord[]> {
    const reach = reachOf(caseAccess, 'cases.assign', actor);
    const params = new Params();
    const day = params.add(today, 'date');
    const units = params.add(reach.units, 'uuid[]');
    const all = params.add(reach.masked, 'boolean');
    const { rows } = await this.pool.query<HandlerRecord>(
      `select p.person as id, array_agg(distinct p.unit) as units, h.kind, h.firm, h.firm_unit as "firmUnit", h.specialties, h.counties,
              h.max_open_cases as "maxOpenCases", h.public_payroll as "publicPayroll", l.from_on::text as "leaveFrom", l.to_on::text as "leaveTo"
         from read.post p
         join read.account a on a.person = p.person and not a.disabled
         join read.unit u on u.unit = p.unit and not u.closed
         left join read.handler_profile h on h.person = p.person
         left join lateral (
           select from_on, to_on from read.handler_leave
            where person = p.person and to_on >= ${day} and (back_on is null or (back_on > ${day} and back_on > from_on))
            order by from_on limit 1) l on true
        where p.post = 'handler' and p.from_on <= ${day} and (p.to_on is null or p.to_on >= ${day}) and (p.ended_on is null or p.ended_on > ${day})
          and (${all} or p.unit = any(${units}) or h.counties = '{}' or h.counties && ${units})
        group by p.person, h.kind, h.firm, h.firm_unit, h.specialties, h.counties, h.max_open_cases, h.public_payroll, l.from_on, l.to_on
        order by p.person`,
      params.values,
    );
    return rows;
  }
}

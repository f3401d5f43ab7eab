import { reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { SealedRef } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { caseAccess } from '../../access';
import type { PartyRole } from '../shown/search';
import { Params, within } from '../sql';

/** A person in a case, with where the hints to tell people apart are sealed. */
export interface PartyRecord {
  readonly caseId: Uuid;
  readonly role: PartyRole;
  readonly subject: SubjectId;
  readonly name: SealedRef | null;
  readonly phone: SealedRef | null;
  readonly idNumber: SealedRef | null;
}

/** So many cases of the people found are enough to go on. */
const MOST = 500;

/** In which cases people are a party. */
@Injectable()
export class PartyQueries {
  constructor(private readonly pool: Pool) {}

  /** Places of these people in cases that the actor may see, what happened last first. A list that became shorter leaves rows beyond its end. */
  async of(actor: Actor, subjects: readonly SubjectId[]): Promise<readonly PartyRecord[]> {
    const params = new Params();
    const { rows } = await this.pool.query<PartyRecord>(
      `select p.case_id as "caseId", p.role, p.subject, p.name, p.phone, p.id_number as "idNumber"
         from read.case_party p join read.case_list c on c.case_id = p.case_id
        where p.subject = any(${params.add(subjects, 'uuid[]')})
          and p.ordinal < case p.role when 'applicant' then c.places when 'respondent' then c.respondents else 1 end
          and ${within(reachOf(caseAccess, 'cases.read', actor), actor, { unit: 'c.unit', alsoAt: 'c.also_at', assignedTo: 'c.handler' }, params)}
        order by c.last_position desc, p.case_id, p.role, p.ordinal limit ${MOST}`,
      params.values,
    );
    return rows;
  }
}

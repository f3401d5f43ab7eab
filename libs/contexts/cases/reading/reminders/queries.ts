import { reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { caseAccess } from '../../access';
import type { StandingReminder } from '../../reminders/timers';
import type { ListedClock } from '../clocks';
import { Params, within } from '../sql';

/** A case with reminders that stand. */
export interface RemindedCase {
  readonly caseId: Uuid;
  readonly unit: Uuid;
  readonly number: string | null;
  readonly registration: string;
  readonly causeCode: string;
  readonly causeVersion: string;
  readonly handler: SubjectId | null;
  readonly clocks: readonly ListedClock[];
  readonly standing: readonly StandingReminder[];
}

/** More than anybody can look through; who has more has another problem than an incomplete list. */
const AT_MOST = 200;

/** What somebody is to be reminded of. */
@Injectable()
export class ReminderQueries {
  constructor(private readonly pool: Pool) {}

  /**
   * Cases with standing reminders for this person: one's own as a handler, and in reach of a coordinator those that were
   * escalated or have no handler. Whoever handles the case now is meant, not whoever handled it when the reminder was given.
   */
  async standing(actor: Actor): Promise<readonly RemindedCase[]> {
    const params = new Params();
    const me = params.add(actor.id, 'uuid');
    const wall = within(reachOf(caseAccess, 'cases.reminders', actor), actor, { unit: 'c.unit', assignedTo: 'c.handler' }, params);
    const { rows } = await this.pool.query<RemindedCase>(
      `select c.case_id as "caseId", c.unit, c.number, c.registration, c.cause_code as "causeCode", c.cause_version as "causeVersion",
              c.handler, c.clocks, t.standing
         from read.reminder_timer t join read.case_list c using (case_id)
        where t.stands and ${wall} and (c.handler = ${me} or c.handler is null or t.escalated)
        order by t.nearest, t.case_id limit ${AT_MOST}`,
      params.values,
    );
    return rows;
  }
}

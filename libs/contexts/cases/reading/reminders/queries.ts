import { reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { caseAccess } from '../../access';
import { APPROVAL_STEP } from '../../approval/rounds';
import type { StandingReminder } from '../../reminders/timers';
import type { StepPost } from '../../unit-rules/codes';
import type { ListedClock } from '../clocks';
import { isMyTurn } from '../list/conditions';
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
  /** Whose turn it is on the way to a decision. */
  readonly turnPost: StepPost | null;
  readonly turnUnit: Uuid | null;
  readonly clocks: readonly ListedClock[];
  readonly standing: readonly StandingReminder[];
}

/** More than anybody can look through; who has more has another problem than an incomplete list. */
const AT_MOST = 200;

/** True for cases of which some reminder may be this person's: which of them it is, is told apart where they are shown. */
function concerns(actor: Actor, params: Params): string {
  const desk = actor.posts.flatMap(({ post, covers }) => (post === 'coordinator' ? covers : []));
  const aStep = params.add(JSON.stringify([{ rule: APPROVAL_STEP }]), 'jsonb');
  return `(c.handler = ${params.add(actor.id, 'uuid')}
      or (c.unit = any(${params.add(desk, 'uuid[]')}) and (c.handler is null or t.escalated))
      or (t.standing @> ${aStep} and ${isMyTurn(actor, params)}))`;
}

/** What somebody is to be reminded of. */
@Injectable()
export class ReminderQueries {
  constructor(private readonly pool: Pool) {}

  /**
   * Cases with standing reminders for this person: one's own as a handler, in reach of a coordinator those that were escalated or
   * have no handler, and those with a step that waits for a post this person holds. Whoever handles the case now, and whose turn it
   * is now, is meant, not whose it was when the reminder was given.
   */
  async standing(actor: Actor): Promise<readonly RemindedCase[]> {
    const params = new Params();
    const wall = within(reachOf(caseAccess, 'cases.reminders', actor), actor, { unit: 'c.unit', assignedTo: 'c.handler' }, params);
    const { rows } = await this.pool.query<RemindedCase>(
      `select c.case_id as "caseId", c.unit, c.number, c.registration, c.cause_code as "causeCode", c.cause_version as "causeVersion",
              c.handler, c.turn_post as "turnPost", c.turn_unit as "turnUnit", c.clocks, t.standing
         from read.reminder_timer t join read.case_list c using (case_id)
        where t.stands and ${wall} and ${concerns(actor, params)}
        order by t.nearest, t.case_id limit ${AT_MOST}`,
      params.values,
    );
    return rows;
  }
}

import { Refused } from '@gongyuan/kernel/refusal';
import { dayOf, type Instant } from '@gongyuan/kernel/time';
import { v5 as uuidv5 } from 'uuid';
import { LEDGER } from '../event-store/types';
import { tableIn } from './ddl';
import type { Projection } from './define';
import { isTimerTable } from './define-policy';
import { faultText, isPassing } from './faults';
import { policyRow } from './followers';
import { type PolicyDeps, systemActor } from './policy-runner';
import { transaction } from './transaction';

/** Namespace of the command ids of timers. */
const TIMER_NAMESPACE = 'b6a0c3de-6f0b-5e0a-8a53-2d4f0c1e7a90';
/** The row that a sweep locks, so that one worker sweeps at a time, and that shows a timer which cannot be fired. */
export const TIMERS_ROW = policyRow('timers');
const AT_ONCE = 20;
const TRY_AGAIN_MS = 60_000;

interface Due {
  readonly table: string;
  readonly timer_id: string;
  readonly fire_on: string;
  readonly command: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const idOfTimer = (due: Due): string => `${due.table}/${due.timer_id}/${due.fire_on}`;

/** Makes the row that sweeps lock. */
export const makeTimersRow = (deps: Pick<PolicyDeps, 'pool'>): Promise<unknown> =>
  deps.pool.query(
    `insert into projection.position (projection, generation, ledger_id, position, state) values ($1, 1, $2, 0, 'live')
     on conflict do nothing`,
    [TIMERS_ROW, LEDGER.main],
  );

/** Sends the commands of timers whose day has come. One per process: it remembers what it has sent. */
export class Timers {
  readonly tables: readonly string[];
  /** Timers that were dealt with; a failed one (`why`) may be tried again after a while. */
  private readonly settled = new Map<string, { readonly until: number; readonly why?: string }>();

  constructor(
    private readonly deps: PolicyDeps,
    projections: readonly Projection[],
  ) {
    this.tables = projections.flatMap((projection) => Object.keys(projection.tables).filter(isTimerTable));
  }

  /** Fires what is due on the day of `now` in Asia/Shanghai, each row once. Returns how many were sent. */
  async sweep(now: Instant): Promise<number> {
    if (this.tables.length === 0) return 0;
    const seen = new Set<string>();
    let sent = 0;
    for (let after: Due | undefined; ; ) {
      const page = await this.some(now, after);
      if (!page) return sent;
      for (const row of page.rows) seen.add(idOfTimer(row));
      sent += page.sent;
      after = page.rows.at(-1);
      if (page.rows.length < AT_ONCE) break;
    }
    this.forget(seen);
    return sent;
  }

  /** The due rows that follow one, in pages, so that many of them are not read again and again. Undefined while another worker sweeps. */
  private async some(now: Instant, after: Due | undefined): Promise<{ readonly rows: readonly Due[]; readonly sent: number } | undefined> {
    return transaction(this.deps.pool, async (client) => {
      const own = await client.query('select 1 from projection.position where projection = $1 for update skip locked', [TIMERS_ROW]);
      if (own.rowCount === 0) return undefined;
      const past = after ? ' and (fire_on, timer_id) >= ($2::date, $3)' : '';
      const all = this.tables
        .map(
          (table) =>
            `(select '${table}' as "table", timer_id, fire_on, command, payload from ${tableIn('read', table)}
               where fire_on <= $1${past} order by fire_on, timer_id limit ${AT_ONCE + 1})`,
        )
        .join(' union all ');
      const { rows } = await client.query<Due>(
        `select "table", timer_id, fire_on::text, command, payload from (${all}) as due
          ${after ? 'where (due.fire_on, timer_id, "table") > ($2::date, $3, $4)' : ''}
          order by due.fire_on, timer_id, "table" limit ${AT_ONCE}`,
        after ? [dayOf(now), after.fire_on, after.timer_id, after.table] : [dayOf(now)],
      );
      const due = rows.filter((row) => (this.settled.get(idOfTimer(row))?.until ?? 0) <= Date.now());
      for (const row of due) await this.fire(row, now);
      const failed = [...this.settled.values()].find((one) => one.why !== undefined)?.why ?? null;
      await client.query(
        `update projection.position set state = $2, attempts = case when $3::text is null then 0 else attempts + 1 end, last_error = $3
          where projection = $1 and (last_error is distinct from $3 or $4)`,
        [TIMERS_ROW, failed === null ? 'live' : 'parked', failed, failed !== null && due.length > 0],
      );
      return { rows, sent: due.length };
    });
  }

  private async fire(due: Due, now: Instant): Promise<void> {
    const key = uuidv5(idOfTimer(due), TIMER_NAMESPACE);
    try {
      await this.deps.send({ ...due.payload, type: due.command }, { actor: systemActor('timer'), key, now });
    } catch (error) {
      if (isPassing(error)) throw error;
      // refused in this state: things went another way before the day came
      if (!(error instanceof Refused && (error.kind === 'state' || error.kind === 'missing'))) {
        const why = `timer ${due.timer_id} (${due.command}): ${faultText(error)}`;
        this.settled.set(idOfTimer(due), { until: Date.now() + TRY_AGAIN_MS, why });
        this.deps.log.error(why);
        return;
      }
      this.deps.log.log(`timer ${due.timer_id}: ${due.command} is settled already (${error.code})`);
    }
    this.settled.set(idOfTimer(due), { until: Number.POSITIVE_INFINITY });
  }

  /** A timer that is gone from its table need not be remembered. */
  private forget(present: ReadonlySet<string>): void {
    for (const id of this.settled.keys()) if (!present.has(id)) this.settled.delete(id);
  }
}

import { reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { SealedRef } from '@gongyuan/kernel/facts';
import { isUuid, type SubjectId, type Uuid } from '@gongyuan/kernel/ids';
import { isLocalDate, type LocalDate } from '@gongyuan/kernel/time';
import { Injectable } from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';
import { caseAccess } from '../../access';
import type { AidForm, Category, Matter } from '../../codes';
import { type Stage, stages } from '../../state';
import type { ListedClock } from '../clocks';
import { QUEUES } from '../queues';
import type { CaseCounts } from '../shown/list';
import { type Cursor, cursorText, Params, readCursor, statement, within } from '../sql';
import { conditionsOf, isAway, isIdle, isMyTurn, isOverdue, isSoon, isToConfirm, isUnconfirmed, isUndated, isWaiting } from './conditions';
import { type CaseFilters, type CaseSort, DEFAULT_LIMIT } from './filters';
import { hasEnded } from './line';

/** A row of `read.case_list` as it is read. Personal values are references. */
export interface CaseRecord {
  readonly caseId: Uuid;
  readonly unit: Uuid;
  readonly unitName: string | null;
  readonly alsoAt: Uuid | null;
  readonly stage: Stage;
  readonly number: string | null;
  readonly registration: string;
  readonly causeCode: string;
  readonly causeVersion: string;
  readonly matter: Matter;
  readonly aidForm: AidForm;
  readonly applicant: SealedRef | null;
  readonly applicants: number;
  readonly categories: Category[];
  readonly respondentName: string | null;
  readonly respondent: SealedRef | null;
  readonly projectName: string | null;
  readonly respondents: number;
  readonly handler: SubjectId | null;
  readonly handlerName: SealedRef | null;
  readonly appliedOn: LocalDate;
  readonly decidedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly confirmBy: SubjectId | null;
  readonly clocks: readonly ListedClock[];
  readonly overdueAfter: LocalDate;
  readonly ended: boolean;
  readonly urgent: boolean;
  readonly objected: boolean;
  readonly lateAfter: LocalDate;
  readonly quietSince: LocalDate;
  readonly firmSince: LocalDate;
  readonly applied: number | null;
  readonly claimed: number | null;
  readonly awarded: number | null;
  readonly received: number | null;
  readonly position: number;
  readonly changedAt: Date;
}

const columns = `c.case_id as "caseId", c.unit, (select u.name from read.unit u where u.unit = c.unit) as "unitName",
  (select a.name from read.account a where a.person = c.handler) as "handlerName", c.also_at as "alsoAt", c.stage, c.number, c.registration, c.cause_code as "causeCode",
  c.cause_version as "causeVersion", c.matter, c.aid_form as "aidForm", c.applicant, c.applicants, array_to_json(c.categories) as categories,
  c.respondent_name as "respondentName", c.respondent, c.project_name as "projectName", c.respondents, c.handler,
  c.applied_on::text as "appliedOn", c.decided_on::text as "decidedOn", c.closed_on::text as "closedOn", coalesce(c.confirm_by, c.end_confirm_by) as "confirmBy",
  c.clocks, c.overdue_after::text as "overdueAfter", c.ended, c.urgent, c.objected, c.late_after::text as "lateAfter",
  c.quiet_since::text as "quietSince", c.firm_since::text as "firmSince", c.applied::float8 as applied, c.claimed::float8 as claimed,
  c.awarded::float8 as awarded, c.received::float8 as received, c.last_position::float8 as position, c.changed_at as "changedAt"`;

interface Order {
  readonly column: string;
  readonly type: 'date' | 'bigint';
  readonly down: boolean;
}

const orders: Readonly<Record<CaseSort, Order>> = {
  next: { column: 'next_on', type: 'date', down: false },
  applied: { column: 'applied_on', type: 'date', down: true },
  oldest: { column: 'applied_on', type: 'date', down: false },
  changed: { column: 'last_position', type: 'bigint', down: true },
};

/** One page of the list. `next` is there when more rows follow. */
export interface Records {
  readonly rows: readonly CaseRecord[];
  readonly next?: string;
}

/** The list of cases, its counts, and what is looked up in it. Everything goes through the wall of `cases.read`. */
@Injectable()
export class CaseListQueries {
  constructor(private readonly pool: Pool) {}

  /** A page by keyset: never by counting rows off. `db` reads within a snapshot of its own. Refuses `list.bad-cursor`. */
  async page(actor: Actor, filters: CaseFilters, today: LocalDate, db: Pool | PoolClient = this.pool): Promise<Records> {
    const sort = filters.sort ?? 'next';
    const { column, type, down } = orders[sort];
    const limit = filters.limit ?? DEFAULT_LIMIT;
    const params = new Params();
    const { all, few } = conditionsOf(filters, actor, today, params);
    const conditions = [this.wall(actor, params), ...all];
    if (filters.cursor !== undefined) {
      const [value, id] = readCursor(sort, filters.cursor, type === 'date' ? isLocalDate : Number.isSafeInteger, isUuid);
      conditions.push(`(c.${column}, c.case_id) ${down ? '<' : '>'} (${params.add(value, type)}, ${params.add(id, 'uuid')})`);
    }
    const way = down ? 'desc' : 'asc';
    const inOrder = (of: string): string => `order by ${of}.${column} ${way}, ${of}.case_id ${way} limit ${limit + 1}`;
    const meant = conditions.join(' and ');
    // of what is found first, rows are read in full for this page alone; `offset 0` keeps the planner from walking the order after all
    const where = few
      ? `c.case_id = any(array(
           select f.case_id from (select c.case_id, c.${column} from read.case_list c where ${meant} offset 0) f ${inOrder('f')}))`
      : meant;
    const { rows } = await db.query<CaseRecord & { sortValue: string | number }>(
      statement(
        `select ${columns}, ${type === 'date' ? `c.${column}::text` : `c.${column}::float8`} as "sortValue"
           from read.case_list c where ${where} ${inOrder('c')}`,
        params,
      ),
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const cursor: Cursor | undefined = last && rows.length > limit ? [last.sortValue, last.caseId] : undefined;
    return { rows: shown, next: cursor && cursorText(sort, cursor) };
  }

  /** Figures for the views of the list, in the reach of the actor. Each is counted in an index, without a look at the rows. */
  async counts(actor: Actor, today: LocalDate): Promise<CaseCounts> {
    const all = new Params();
    const byStage = this.pool.query<{ stage: Stage; n: number }>(
      statement(`select c.stage, count(*)::int as n from read.case_list c where ${this.wall(actor, all)} group by c.stage`, all),
    );
    const params = new Params();
    const [day, me] = [params.add(today, 'date'), params.add(actor.id, 'uuid')];
    const wall = this.wall(actor, params);
    const count = (condition: string): string => `(select count(*) from read.case_list c where ${condition})::int`;
    const figures = this.pool.query<Omit<CaseCounts, 'total' | 'open' | 'stages' | 'rules'>>(
      `select ${count(`${isOverdue(day)} and ${wall}`)} as overdue, ${count(`${isSoon(day)} and ${wall}`)} as soon,
              ${count(`${isUndated(day)} and ${wall}`)} as undated,
              ${count(`${isIdle(day)} and ${wall}`)} as idle, ${count(`${isWaiting(day)} and ${wall}`)} as waiting,
              ${count(`${isAway(day)} and ${wall}`)} as away,
              ${count(`${isUnconfirmed} and ${wall}`)} as unconfirmed,
              ${count(isToConfirm(me))} as "mineToConfirm", ${count(isMyTurn(actor, params))} as "myTurn", ${count(`c.handler = ${me} and not c.ended`)} as mine`,
      params.values,
    );
    const [{ rows }, { rows: few }] = await Promise.all([byStage, figures]);
    const none = Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>;
    const inStages = { ...none, ...Object.fromEntries(rows.map(({ stage, n }) => [stage, n])) };
    const sum = (of: readonly Stage[]): number => of.reduce((total, stage) => total + inStages[stage], 0);
    return {
      total: sum(stages),
      open: sum(stages.filter((stage) => !hasEnded(stage))),
      stages: inStages,
      ...(few[0] as (typeof few)[number]),
      rules: {
        version: QUEUES.version,
        idleDays: QUEUES.idle.days,
        proceedingDays: QUEUES.waiting.proceeding.days,
        firmDays: QUEUES.waiting.firm.days,
      },
    };
  }

  /** Cases by id, as far as the actor may see them, what happened last first. */
  async byIds(actor: Actor, ids: readonly Uuid[], limit: number): Promise<readonly CaseRecord[]> {
    if (ids.length === 0) return [];
    const params = new Params();
    const { rows } = await this.pool.query<CaseRecord>(
      `select ${columns} from read.case_list c where c.case_id = any(${params.add(ids, 'uuid[]')}) and ${this.wall(actor, params)}
        order by c.last_position desc limit ${limit}`,
      params.values,
    );
    return rows;
  }

  /** How many cases each of these people has that have not ended, assigned and not yet accepted ones included. */
  async load(handlers: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, number>> {
    const { rows } = await this.pool.query<{ handler: SubjectId; n: number }>(
      'select handler, count(*)::int as n from read.case_list where handler = any($1::uuid[]) and not ended group by handler',
      [handlers],
    );
    return new Map(rows.map(({ handler, n }) => [handler, n]));
  }

  private wall(actor: Actor, params: Params): string {
    return within(
      reachOf(caseAccess, 'cases.read', actor),
      actor,
      { unit: 'c.unit', alsoAt: 'c.also_at', assignedTo: 'c.handler' },
      params,
    );
  }
}

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
import type { CaseCounts } from '../shown/list';
import { atOrBelow, type Cursor, cursorText, Params, readCursor, within } from '../sql';
import { type CaseFilters, type CaseSort, DEFAULT_LIMIT } from './filters';
import { hasEnded, NEVER } from './line';

/** A row of `read.case_list` as it is read. Personal values are references. */
export interface CaseRecord {
  readonly caseId: Uuid;
  readonly unit: Uuid;
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
  readonly appliedOn: LocalDate;
  readonly decidedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly confirmBy: SubjectId | null;
  readonly clocks: readonly ListedClock[];
  readonly overdueAfter: LocalDate;
  readonly applied: number | null;
  readonly claimed: number | null;
  readonly awarded: number | null;
  readonly received: number | null;
  readonly position: number;
  readonly changedAt: Date;
}

const columns = `c.case_id as "caseId", c.unit, c.also_at as "alsoAt", c.stage, c.number, c.registration, c.cause_code as "causeCode",
  c.cause_version as "causeVersion", c.matter, c.aid_form as "aidForm", c.applicant, c.applicants, c.categories,
  c.respondent_name as "respondentName", c.respondent, c.project_name as "projectName", c.respondents, c.handler,
  c.applied_on::text as "appliedOn", c.decided_on::text as "decidedOn", c.closed_on::text as "closedOn", c.confirm_by as "confirmBy",
  c.clocks, c.overdue_after::text as "overdueAfter", c.applied::float8 as applied, c.claimed::float8 as claimed,
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

const SOON_DAYS = 7;
/** `c` is a row of the list. A date whose last day is not known yet may be near, but is never said to be over. */
const isOverdue = (today: string): string => `c.overdue_after < ${today}`;
const isSoon = (today: string): string => `(c.overdue_after >= ${today} and c.safe_by < ${today} + ${SOON_DAYS})`;
const isUndated = `(not c.ended and c.next_on = date '${NEVER}')`;

/** How people type the number of a case: brackets of either width, or none. */
function numberPrefix(text: string): string {
  const tidy = text.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');
  return (/^\d/.test(tidy) ? `（${tidy}` : tidy).replace(/[\\%_]/g, '\\$&');
}

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
    const conditions = [this.wall(actor, params), ...conditionsOf(filters, actor, today, params)];
    if (filters.cursor !== undefined) {
      const [value, id] = readCursor(sort, filters.cursor, type === 'date' ? isLocalDate : Number.isSafeInteger, isUuid);
      conditions.push(`(c.${column}, c.case_id) ${down ? '<' : '>'} (${params.add(value, type)}, ${params.add(id, 'uuid')})`);
    }
    const way = down ? 'desc' : 'asc';
    const { rows } = await db.query<CaseRecord & { sortValue: string | number }>(
      `select ${columns}, ${type === 'date' ? `c.${column}::text` : `c.${column}::float8`} as "sortValue"
         from read.case_list c where ${conditions.join(' and ')}
        order by c.${column} ${way}, c.case_id ${way} limit ${limit + 1}`,
      params.values,
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
      `select c.stage, count(*)::int as n from read.case_list c where ${this.wall(actor, all)} group by c.stage`,
      all.values,
    );
    const params = new Params();
    const [day, me] = [params.add(today, 'date'), params.add(actor.id, 'uuid')];
    const wall = this.wall(actor, params);
    const count = (condition: string): string => `(select count(*) from read.case_list c where ${condition})::int`;
    const figures = this.pool.query<Omit<CaseCounts, 'total' | 'open' | 'stages'>>(
      `select ${count(`${isOverdue(day)} and ${wall}`)} as overdue, ${count(`${isSoon(day)} and ${wall}`)} as soon,
              ${count(`${isUndated} and ${wall}`)} as undated, ${count(`c.confirm_by is not null and ${wall}`)} as unconfirmed,
              ${count(`c.confirm_by = ${me}`)} as "mineToConfirm", ${count(`c.handler = ${me} and not c.ended`)} as mine`,
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

function conditionsOf(filters: CaseFilters, actor: Actor, today: LocalDate, params: Params): string[] {
  const { stage, state, unit, handler, cause, category, matter, due, confirm, q } = filters;
  const conditions: string[] = [];
  if (stage)
    conditions.push(stage.length === 1 ? `c.stage = ${params.add(stage[0], 'text')}` : `c.stage = any(${params.add(stage, 'text[]')})`);
  if (state) conditions.push(state === 'ended' ? 'c.ended' : 'not c.ended');
  if (unit) conditions.push(`(${atOrBelow('c.unit', unit, params)} or ${atOrBelow('c.also_at', unit, params)})`);
  if (handler) conditions.push(`c.handler = ${params.add(handler === 'me' ? actor.id : handler, 'uuid')}`);
  if (cause) {
    const code = params.add(cause, 'text');
    conditions.push(`(c.cause_code = ${code} or starts_with(c.cause_code, ${code} || '('))`);
  }
  if (category)
    conditions.push(
      `exists (select from read.case_category k where k.category = ${params.add(category, 'text')} and k.case_id = c.case_id
        and k.category = any(c.categories))`,
    );
  if (matter) conditions.push(`c.matter = ${params.add(matter, 'text')}`);
  if (due === 'none') conditions.push(isUndated);
  if (due === 'overdue') conditions.push(isOverdue(params.add(today, 'date')));
  // found by their days first: walking the list in its order would pass over everything that is overdue
  if (due === '7d')
    conditions.push(`c.case_id = any(array(select c.case_id from read.case_list c where ${isSoon(params.add(today, 'date'))}))`);
  if (confirm === 'pending') conditions.push('c.confirm_by is not null');
  if (confirm === 'mine') conditions.push(`c.confirm_by = ${params.add(actor.id, 'uuid')}`);
  if (q) {
    const prefix = params.add(`${numberPrefix(q)}%`, 'text');
    conditions.push(`(c.registration like ${prefix} or c.number like ${prefix} or c.former_registration like ${prefix})`);
  }
  return conditions;
}

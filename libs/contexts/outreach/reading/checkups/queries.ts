import { reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { SealedRef } from '@gongyuan/kernel/facts';
import { isUuid, type SubjectId, type Uuid } from '@gongyuan/kernel/ids';
import { isLocalDate, type LocalDate } from '@gongyuan/kernel/time';
import { CodeField, LocalDateField } from '@gongyuan/platform/commands/fields';
import { ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { DEFAULT_LIMIT, PageQuery } from '@gongyuan/platform/reading/page-query';
import { atOrBelow, cursorText, Params, readCursor, within } from '@gongyuan/platform/reading/sql';
import { Injectable } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { Pool, type PoolClient } from 'pg';
import { outreachAccess } from '../../access';
import { type CheckupKind, type CheckupStage, checkupKinds, checkupStages } from '../../checkup/codes';
import type { Occupation } from '../../codes';
import type { CheckupCounts, CheckupFigures } from './shown';

/** Filters of the list of check-ups. */
export class CheckupFilters extends PageQuery {
  @ApiPropertyOptional({ description: '状态' })
  @IsOptional()
  @CodeField(checkupStages)
  stage?: CheckupStage;

  @ApiPropertyOptional({ description: '体检对象' })
  @IsOptional()
  @CodeField(checkupKinds)
  kind?: CheckupKind;

  @ApiPropertyOptional({ format: 'uuid', description: '单位及其下级' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '所属的普法活动' })
  @IsOptional()
  @IsUUID()
  activity?: string;

  @ApiPropertyOptional({ description: 'overdue 整改期限已过、还没有结果的' })
  @IsOptional()
  @CodeField(['overdue'])
  due?: 'overdue';

  @ApiPropertyOptional({ description: '自这一天起开始的', format: 'date' })
  @IsOptional()
  @LocalDateField()
  from?: string;

  @ApiPropertyOptional({ description: '到这一天止开始的', format: 'date' })
  @IsOptional()
  @LocalDateField()
  to?: string;
}

/** A row of `read.checkup_list` as it is read. Personal values are references. */
export interface CheckupRecord {
  readonly checkupId: Uuid;
  readonly unit: Uuid;
  readonly stage: CheckupStage;
  readonly kind: CheckupKind;
  readonly organisation: string | null;
  readonly employees: number | null;
  readonly worker: { readonly name: SealedRef | null; readonly phone: SealedRef | null } | null;
  readonly occupation: Occupation | null;
  readonly examiners: SubjectId[];
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate | null;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly advised: number;
  readonly done: number;
  readonly notDone: number;
  readonly nextDue: LocalDate | null;
  readonly position: number;
}

const columns = `c.checkup_id as "checkupId", c.unit, c.stage, c.kind, c.organisation, c.employees, c.worker, c.occupation, c.examiners,
  c.opened_on::text as "openedOn", c.closed_on::text as "closedOn", c.high, c.medium, c.low, c.advised, c.done, c.not_done as "notDone",
  c.next_due::text as "nextDue", c.last_position::float8 as position`;

const OPEN = `c.stage in ('answered', 'advised')`;

/** True when something of a row that is not over was due before today. */
export const isOverdue = ({ stage, nextDue }: Pick<CheckupRecord, 'stage' | 'nextDue'>, today: LocalDate): boolean =>
  (stage === 'answered' || stage === 'advised') && nextDue !== null && nextDue < today;

/** The list of check-ups and its counts. Everything goes through the wall of `outreach.checkup`. */
@Injectable()
export class CheckupQueries {
  constructor(private readonly pool: Pool) {}

  /** A page, newest first, by keyset. `db` reads within a snapshot of its own. Refuses `list.bad-cursor`. */
  async page(
    actor: Actor,
    filters: CheckupFilters,
    today: LocalDate,
    db: Pool | PoolClient = this.pool,
  ): Promise<{ readonly rows: readonly CheckupRecord[]; readonly next?: string }> {
    const limit = filters.limit ?? DEFAULT_LIMIT;
    const params = new Params();
    const conditions = [this.wall(actor, params)];
    const { stage, kind, unit, activity, due, from, to } = filters;
    if (stage) conditions.push(`c.stage = ${params.add(stage, 'text')}`);
    if (kind) conditions.push(`c.kind = ${params.add(kind, 'text')}`);
    if (unit) conditions.push(atOrBelow('c.unit', unit, params));
    if (activity) conditions.push(`c.activity_id = ${params.add(activity, 'uuid')}`);
    if (due) conditions.push(`${OPEN} and c.next_due < ${params.add(today, 'date')}`);
    if (from) conditions.push(`c.opened_on >= ${params.add(from, 'date')}`);
    if (to) conditions.push(`c.opened_on <= ${params.add(to, 'date')}`);
    if (filters.cursor !== undefined) {
      const [day, id] = readCursor('checkups', filters.cursor, isLocalDate, isUuid);
      conditions.push(`(c.opened_on, c.checkup_id) < (${params.add(day, 'date')}, ${params.add(id, 'uuid')})`);
    }
    const { rows } = await db.query<CheckupRecord>(
      `select ${columns} from read.checkup_list c where ${conditions.join(' and ')}
        order by c.opened_on desc, c.checkup_id desc limit ${limit + 1}`,
      params.values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return { rows: shown, next: last && rows.length > limit ? cursorText('checkups', [last.openedOn, last.checkupId]) : undefined };
  }

  /** How many check-ups stand where, and what those of this year come to. */
  async counts(actor: Actor, today: LocalDate): Promise<CheckupCounts> {
    const params = new Params();
    const wall = this.wall(actor, params);
    const day = params.add(today, 'date');
    const inYear = `c.stage <> 'dropped' and extract(year from c.opened_on) = extract(year from ${day})`;
    const figure = (condition: string, name: string): string => `(count(*) filter (where ${condition}))::int as "${name}"`;
    const sum = (column: string, name: string): string => `coalesce(sum(${column}) filter (where ${inYear}), 0)::int as "${name}"`;
    const { rows } = await this.pool.query<Record<string, number>>(
      `select count(*)::int as total, ${checkupStages.map((stage) => figure(`c.stage = '${stage}'`, stage)).join(', ')},
              ${figure(`${OPEN} and c.next_due < ${day}`, 'overdue')},
              (count(distinct coalesce(c.credit_code, c.checkup_id::text)) filter (where ${inYear} and c.kind = 'enterprise'))::int
                as enterprises,
              ${sum('c.employees', 'employees')},
              ${figure(`${inYear} and c.kind = 'station'`, 'stations')}, ${figure(`${inYear} and c.kind = 'worker'`, 'workers')},
              ${figure(`${inYear} and c.advised > 0`, 'reports')},
              ${sum('c.high + c.medium + c.low', 'findings')}, ${sum('c.advised', 'adviceGiven')}, ${sum('c.done', 'done')}
         from read.checkup_list c where ${wall}`,
      params.values,
    );
    const found = rows[0] as Record<string, number>;
    const year: CheckupFigures = {
      enterprises: found['enterprises'] as number,
      employees: found['employees'] as number,
      stations: found['stations'] as number,
      workers: found['workers'] as number,
      reports: found['reports'] as number,
      findings: found['findings'] as number,
      advised: found['adviceGiven'] as number,
      done: found['done'] as number,
    };
    const stages = Object.fromEntries(checkupStages.map((stage) => [stage, found[stage]])) as Record<CheckupStage, number>;
    return { total: found['total'] as number, stages, overdue: found['overdue'] as number, year };
  }

  private wall(actor: Actor, params: Params): string {
    return within(reachOf(outreachAccess, 'outreach.checkup', actor), actor, { unit: 'c.unit', assignedToAll: 'c.examiners' }, params);
  }
}

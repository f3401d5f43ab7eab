import { reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { isUuid, type SubjectId, type Uuid } from '@gongyuan/kernel/ids';
import { isLocalDate, type LocalDate } from '@gongyuan/kernel/time';
import { DEFAULT_LIMIT } from '@gongyuan/platform/reading/page-query';
import { atOrBelow, cursorText, Params, readCursor, within } from '@gongyuan/platform/reading/sql';
import { Injectable } from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';
import { outreachAccess } from '../../access';
import type { ActivityKind, Campaign, Category, PlaceKind } from '../../codes';
import type { Tag } from '../../reporting/events';
import { type ActivityStage, activityStages } from '../../state';
import type { ActivityCounts } from '../shown/list';
import { type Alert, alertCondition, alerts } from './alerts';
import type { ActivityFilters } from './filters';

/** A row of `read.activity_list` as it is read. */
export interface ActivityRecord {
  readonly activityId: Uuid;
  readonly unit: Uuid;
  readonly stage: ActivityStage;
  readonly kind: ActivityKind;
  readonly campaigns: Campaign[];
  readonly title: string;
  readonly placeKind: PlaceKind;
  readonly placeName: string;
  readonly host: string;
  readonly day: LocalDate;
  readonly from: string;
  readonly to: string;
  readonly team: SubjectId[];
  readonly expected: number;
  readonly categories: Category[];
  readonly plannedOn: LocalDate;
  readonly rescheduled: number;
  readonly clashes: number;
  readonly signedUp: number;
  readonly checkedIn: number;
  readonly persons: number | null;
  readonly named: number | null;
  readonly tags: Tag[] | null;
  readonly consultations: number | null;
  readonly copies: number | null;
  readonly reportedBy: SubjectId | null;
  readonly verifiedBy: SubjectId | null;
  readonly verifiedOn: LocalDate | null;
  readonly returned: boolean;
  readonly corrections: number;
  readonly position: number;
}

const columns = `a.activity_id as "activityId", a.unit, a.stage, a.kind, a.campaigns, a.title, a.place_kind as "placeKind",
  a.place_name as "placeName", a.host, a.day::text as day, a.from_time as "from", a.to_time as "to", a.team, a.expected, a.categories,
  a.planned_on::text as "plannedOn", a.rescheduled, a.clashes, a.signed_up as "signedUp", a.checked_in as "checkedIn", a.persons, a.named,
  a.tags, a.consultations, a.copies, a.reported_by as "reportedBy", a.verified_by as "verifiedBy",
  a.verified_on::text as "verifiedOn", a.returned, a.corrections, a.last_position::float8 as position`;

/** The campaign and the people whose sessions are counted against 100 (offices.md §6). */
const COUNTED = `a.stage = 'verified' and 'respect-law-build-dreams' = any(a.campaigns) and a.tags @> '[{"category":"migrant-worker"}]'`;

/** The list of activities and its counts. Everything goes through the wall of `outreach.read`. */
@Injectable()
export class ActivityQueries {
  constructor(private readonly pool: Pool) {}

  /** A page by keyset, by day; `db` reads within a snapshot. Refuses `list.bad-cursor`. */
  async page(
    actor: Actor,
    filters: ActivityFilters,
    today: LocalDate,
    db: Pool | PoolClient = this.pool,
  ): Promise<{ readonly rows: readonly ActivityRecord[]; readonly next?: string }> {
    const sort = filters.sort ?? 'latest';
    const limit = filters.limit ?? DEFAULT_LIMIT;
    const params = new Params();
    const conditions = [this.wall(actor, params), ...conditionsOf(filters, actor, today, params)];
    if (filters.cursor !== undefined) {
      const [day, id] = readCursor(sort, filters.cursor, isLocalDate, isUuid);
      conditions.push(`(a.day, a.activity_id) ${sort === 'latest' ? '<' : '>'} (${params.add(day, 'date')}, ${params.add(id, 'uuid')})`);
    }
    const way = sort === 'latest' ? 'desc' : 'asc';
    const { rows } = await db.query<ActivityRecord>(
      `select ${columns} from read.activity_list a where ${conditions.join(' and ')}
        order by a.day ${way}, a.activity_id ${way} limit ${limit + 1}`,
      params.values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return { rows: shown, next: last && rows.length > limit ? cursorText(sort, [last.day, last.activityId]) : undefined };
  }

  /** How many activities stand where and what asks for attention, and how many of the year count against the 100. */
  async counts(actor: Actor, today: LocalDate): Promise<ActivityCounts> {
    const params = new Params();
    const wall = this.wall(actor, params);
    const day = params.add(today, 'date');
    const figure = (condition: string, name: string): string => `(count(*) filter (where ${condition}))::int as "${name}"`;
    const { rows } = await this.pool.query<Record<string, number>>(
      `select count(*)::int as total, ${activityStages.map((stage) => figure(`a.stage = '${stage}'`, stage)).join(', ')},
              ${alerts
                .map((alert) =>
                  figure(
                    alertCondition(alert, () => day),
                    alert,
                  ),
                )
                .join(', ')},
              ${figure(`${COUNTED} and extract(year from a.day) = extract(year from ${day})`, 'counted')},
              ${figure(`${COUNTED} and cardinality(a.campaigns) > 1 and extract(year from a.day) = extract(year from ${day})`, 'several')}
         from read.activity_list a where ${wall}`,
      params.values,
    );
    const found = rows[0] as Record<string, number>;
    const pick = <T extends string>(names: readonly T[]): Record<T, number> =>
      Object.fromEntries(names.map((name) => [name, found[name]])) as Record<T, number>;
    return {
      total: found['total'] as number,
      stages: pick<ActivityStage>(activityStages),
      alerts: pick<Alert>(alerts),
      counted: found['counted'] as number,
      countedUnderSeveral: found['several'] as number,
    };
  }

  private wall(actor: Actor, params: Params): string {
    return within(reachOf(outreachAccess, 'outreach.read', actor), actor, { unit: 'a.unit', assignedToAll: 'a.team' }, params);
  }
}

function conditionsOf(filters: ActivityFilters, actor: Actor, today: LocalDate, params: Params): string[] {
  const { stage, unit, kind, campaign, place, category, alert, from, to, team } = filters;
  const conditions: string[] = [];
  if (stage) conditions.push(`a.stage = any(${params.add(stage, 'text[]')})`);
  if (unit) conditions.push(atOrBelow('a.unit', unit, params));
  if (kind) conditions.push(`a.kind = ${params.add(kind, 'text')}`);
  if (campaign === 'none') conditions.push('cardinality(a.campaigns) = 0');
  else if (campaign === 'several') conditions.push('cardinality(a.campaigns) > 1');
  else if (campaign) conditions.push(`${params.add(campaign, 'text')} = any(a.campaigns)`);
  if (place) conditions.push(`a.place_kind = ${params.add(place, 'text')}`);
  if (category) {
    const wanted = params.add(category, 'text');
    conditions.push(
      `case when a.tags is null then ${wanted} = any(a.categories) else a.tags @> jsonb_build_array(jsonb_build_object('category', ${wanted})) end`,
    );
  }
  if (alert) conditions.push(`(${alertCondition(alert, () => params.add(today, 'date'))})`);
  if (from) conditions.push(`a.day >= ${params.add(from, 'date')}`);
  if (to) conditions.push(`a.day <= ${params.add(to, 'date')}`);
  if (team) conditions.push(`${params.add(actor.id, 'uuid')} = any(a.team)`);
  return conditions;
}

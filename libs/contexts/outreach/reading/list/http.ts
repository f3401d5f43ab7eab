import { exported } from '@gongyuan/contexts/audit/events';
import type { Actor } from '@gongyuan/kernel/env';
import { dayOf } from '@gongyuan/kernel/time';
import { ApiOkResponse, ApiOperation, ApiTags } from '@gongyuan/platform/description/decorators';
import { ApiXlsx, allPages, EXPORT_PAGE, Exporter } from '@gongyuan/platform/exports/exporter';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { type NameBook, Names } from '@gongyuan/platform/reading/names';
import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ActivityCounts, ActivityPage, type ActivityRow } from '../shown/list';
import { alertsOf } from './alerts';
import { activityColumns, activityFiltersSaid } from './export';
import { ActivityFilters } from './filters';
import { ActivityQueries, type ActivityRecord } from './queries';

const todayNow = (): string => dayOf(new Date().toISOString());

const rowOf = (record: ActivityRecord, names: NameBook, today: string): ActivityRow => ({
  activityId: record.activityId,
  stage: record.stage,
  alerts: alertsOf(record, today),
  kind: record.kind,
  campaigns: record.campaigns,
  title: record.title,
  unit: names.unit(record.unit),
  place: { kind: record.placeKind, name: record.placeName },
  host: record.host,
  day: record.day,
  from: record.from,
  to: record.to,
  team: record.team.map((person) => names.staff(person)),
  categories: record.categories,
  expected: record.expected,
  signedUp: record.signedUp,
  checkedIn: record.checkedIn,
  persons: record.persons ?? undefined,
  named: record.named ?? undefined,
  tags: record.tags ?? undefined,
  consultations: record.consultations ?? undefined,
  copies: record.copies ?? undefined,
  rescheduled: record.rescheduled,
  corrections: record.corrections,
  clashes: record.clashes,
  reportedBy: record.reportedBy === null ? undefined : names.staff(record.reportedBy),
  verifiedBy: record.verifiedBy === null ? undefined : names.staff(record.verifiedBy),
  verifiedOn: record.verifiedOn ?? undefined,
  position: record.position,
});

/** The list and the calendar of activities. Rows name colleagues and public things only, so nobody's private data is looked at. */
@ApiTags('activities')
@Act('outreach.read')
@Reads('activity_list', 'unit', 'account')
@Controller('api/activities')
export class ActivityListController {
  constructor(
    private readonly queries: ActivityQueries,
    private readonly names: Names,
    private readonly exporter: Exporter,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listActivities',
    summary: '普法活动列表',
    description: 'Activities within reach, by day, a page at a time',
  })
  @ApiOkResponse({ type: ActivityPage })
  async list(@CurrentActor() actor: Actor, @Query() filters: ActivityFilters): Promise<ActivityPage> {
    const today = todayNow();
    const { rows, next } = await this.queries.page(actor, filters, today);
    return { rows: await this.rows(rows, today), next };
  }

  @Get('export')
  @ApiOperation({
    operationId: 'exportActivities',
    summary: '导出普法活动列表',
    description: 'All activities within reach, by filters, as an Excel file',
  })
  @ApiXlsx()
  async export(@CurrentActor() actor: Actor, @Query() filters: ActivityFilters, @Res() response: Response): Promise<void> {
    const today = todayNow();
    const names = await this.names.of([], [filters.unit]);
    await this.exporter.snapshot(['activity_list'], (db, position) => {
      const page = (cursor: string | undefined) => this.queries.page(actor, { ...filters, limit: EXPORT_PAGE, cursor }, today, db);
      const shown = (records: readonly ActivityRecord[]) => this.rows(records, today);
      async function* pages() {
        for await (const records of allPages(page)) yield await shown(records);
      }
      const list = { what: 'activity-list', title: '普法活动', filters: activityFiltersSaid(filters, names), columns: activityColumns };
      return this.exporter.send(actor, response, { ...list, position, pages: pages(), record: exported });
    });
  }

  @Get('counts')
  @ApiOperation({ operationId: 'countActivities', summary: '普法活动数', description: 'How many activities stand where, within reach' })
  @ApiOkResponse({ type: ActivityCounts })
  counts(@CurrentActor() actor: Actor): Promise<ActivityCounts> {
    return this.queries.counts(actor, todayNow());
  }

  private async rows(records: readonly ActivityRecord[], today: string): Promise<ActivityRow[]> {
    const names = await this.names.of(
      records.flatMap(({ team, reportedBy, verifiedBy }) => [...team, reportedBy, verifiedBy]),
      records.map(({ unit }) => unit),
    );
    return records.map((record) => rowOf(record, names, today));
  }
}

import type { Actor } from '@gongyuan/kernel/env';
import { dayOf } from '@gongyuan/kernel/time';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@gongyuan/platform/description/decorators';
import { CATALOGUE, type Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { Act } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Shower } from '../shower';
import { ActivityHistory, ActivityShown, AttendanceShown } from '../shown/activity';
import { ActivityReader, type VisibleActivity } from './activity-reader';
import { activityShown, attendanceShown } from './activity-shown';
import { historyShown } from './history';

const readHeaders = {
  'X-Ledger-Position': { description: '读取时的记录序号', schema: { type: 'integer' as const } },
  ETag: { description: '版本：修改时放在 If-Match', schema: { type: 'string' as const } },
};

/** One activity, its audience and its history, folded from the stream as it is read: nothing has to be waited for. */
@ApiTags('activities')
@Act('outreach.read')
@Controller('api/activities/:activityId')
export class ActivityPageController {
  constructor(
    private readonly reader: ActivityReader,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'readActivity', summary: '普法活动', description: 'One activity: plan, figures, what can be done next' })
  @ApiParam({ name: 'activityId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: ActivityShown, headers: readHeaders })
  read(
    @CurrentActor() actor: Actor,
    @Param('activityId') activityId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActivityShown> {
    const today = dayOf(new Date().toISOString());
    return this.page(actor, activityId, response, (activity, show) => activityShown(activity, show, actor, today));
  }

  @Get('attendance')
  @ApiOperation({ operationId: 'readAttendance', summary: '报名和签到', description: 'Who signed up for an activity and who was there' })
  @ApiParam({ name: 'activityId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: AttendanceShown, headers: readHeaders })
  attendance(
    @CurrentActor() actor: Actor,
    @Param('activityId') activityId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AttendanceShown> {
    return this.page(actor, activityId, response, attendanceShown);
  }

  @Get('events')
  @ApiOperation({
    operationId: 'readActivityHistory',
    summary: '活动全程留痕',
    description: 'The history of one activity: who, when and why',
  })
  @ApiParam({ name: 'activityId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: ActivityHistory, headers: readHeaders })
  events(
    @CurrentActor() actor: Actor,
    @Param('activityId') activityId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActivityHistory> {
    return this.page(actor, activityId, response, (activity, show) => historyShown(activity, show, this.catalogue));
  }

  private async page<T>(
    actor: Actor,
    activityId: string,
    response: Response,
    build: (activity: VisibleActivity, show: Shower) => T,
  ): Promise<T> {
    const activity = await this.reader.visible(actor, activityId);
    const page = await this.reader.render(actor, activity, (show) => build(activity, show));
    response.setHeader('ETag', `"${activity.newest.version}"`);
    response.setHeader('X-Ledger-Position', String(activity.readAt));
    return page;
  }
}

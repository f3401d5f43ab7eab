import type { Actor } from '@gongyuan/kernel/env';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@gongyuan/platform/description/decorators';
import { Act } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DifferenceReader } from '../past/difference';
import { CaseShown } from '../shown/case';
import { CaseDifference, DifferenceQuery, MomentQuery } from '../shown/past';
import { Timeline } from '../shown/timeline';
import { todayNow } from '../today';
import { CaseReader } from './case-reader';
import { caseShown } from './case-shown';
import { TimelineReader } from './timeline';

const readHeaders = {
  'X-Ledger-Position': { description: '读取时的记录序号', schema: { type: 'integer' as const } },
  ETag: { description: '版本：修改时放在 If-Match', schema: { type: 'string' as const } },
};

/** One case and its history, both folded from the stream as it is read: nothing has to be waited for. */
@ApiTags('cases')
@Act('cases.read')
@Controller('api/cases/:caseId')
export class CasePageController {
  constructor(
    private readonly reader: CaseReader,
    private readonly timelines: TimelineReader,
    private readonly differences: DifferenceReader,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'readCase',
    summary: '案件',
    description: 'One case: facts, dates, what can be done next; as it stood once, when a moment is named',
  })
  @ApiParam({ name: 'caseId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: CaseShown, headers: readHeaders })
  async read(
    @CurrentActor() actor: Actor,
    @Param('caseId') caseId: string,
    @Query() moment: MomentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CaseShown> {
    const seen = await this.reader.visible(actor, caseId, moment);
    const past = seen.past?.shown;
    const visible = past ? seen : await this.reader.withRules(seen);
    const page = await this.reader.render(actor, visible, (show) => caseShown(visible, show, actor, past?.day ?? todayNow()));
    response.setHeader('X-Ledger-Position', String(visible.readAt));
    // nobody can act in the past: no version to put into If-Match, and no next step
    if (past) return { ...page, past, next: [] };
    response.setHeader('ETag', `"${page.version}"`);
    return page;
  }

  @Get('events')
  @ApiOperation({
    operationId: 'readTimeline',
    summary: '全程留痕',
    description: 'The history of one case, event by event: who, when and why',
  })
  @ApiParam({ name: 'caseId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: Timeline, headers: readHeaders })
  async events(
    @CurrentActor() actor: Actor,
    @Param('caseId') caseId: string,
    @Query() moment: MomentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Timeline> {
    const visible = await this.reader.visible(actor, caseId, moment);
    const timeline = await this.timelines.of(actor, visible);
    if (!visible.past) response.setHeader('ETag', `"${timeline.version}"`);
    response.setHeader('X-Ledger-Position', String(visible.readAt));
    return timeline;
  }

  @Get('difference')
  @ApiOperation({
    operationId: 'readDifference',
    summary: '两个时刻的差异',
    description: 'Which fields of a case differ between two moments: old and new value, and the event behind each',
  })
  @ApiParam({ name: 'caseId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: CaseDifference, headers: { 'X-Ledger-Position': readHeaders['X-Ledger-Position'] } })
  async difference(
    @CurrentActor() actor: Actor,
    @Param('caseId') caseId: string,
    @Query() query: DifferenceQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CaseDifference> {
    const { readAt, ...difference } = await this.differences.between(actor, caseId, query);
    response.setHeader('X-Ledger-Position', String(readAt));
    return difference;
  }
}

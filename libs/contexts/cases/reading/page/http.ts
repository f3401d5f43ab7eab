import type { Actor } from '@gongyuan/kernel/env';
import { Act } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CaseShown } from '../shown/case';
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
  ) {}

  @Get()
  @ApiOperation({ operationId: 'readCase', summary: '案件', description: 'One case: facts, dates, what can be done next' })
  @ApiParam({ name: 'caseId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: CaseShown, headers: readHeaders })
  async read(
    @CurrentActor() actor: Actor,
    @Param('caseId') caseId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CaseShown> {
    const visible = await this.reader.visible(actor, caseId);
    const page = await this.reader.render(actor, visible, (show) => caseShown(visible.history, show, actor, todayNow()));
    response.setHeader('ETag', `"${page.version}"`);
    response.setHeader('X-Ledger-Position', String(visible.readAt));
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
    @Res({ passthrough: true }) response: Response,
  ): Promise<Timeline> {
    const visible = await this.reader.visible(actor, caseId);
    const timeline = await this.timelines.of(actor, visible);
    response.setHeader('ETag', `"${timeline.version}"`);
    response.setHeader('X-Ledger-Position', String(visible.readAt));
    return timeline;
  }
}

import type { Actor } from '@gongyuan/kernel/env';
import { Act } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CaseReader, type Shower } from '../page/case-reader';
import type { CaseHistory } from '../page/history';
import { ApplicationPaper, ApprovalPaper } from '../shown/paper';
import { MomentQuery } from '../shown/past';
import { applicationPaper, approvalPaper, type Printing } from './papers';

/** The papers of a case as data for printing on A4: whoever may see the case may print it, masked where it is masked. */
@ApiTags('cases')
@Act('cases.read')
@Controller('api/cases/:caseId/paper')
export class CasePaperController {
  constructor(private readonly reader: CaseReader) {}

  @Get('application')
  @ApiOperation({ operationId: 'readApplicationPaper', summary: '申请表', description: 'The application form, for printing' })
  @ApiParam({ name: 'caseId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: ApplicationPaper })
  application(
    @CurrentActor() actor: Actor,
    @Param('caseId') caseId: string,
    @Query() moment: MomentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ApplicationPaper> {
    return this.print(actor, caseId, moment, response, applicationPaper);
  }

  @Get('approval')
  @ApiOperation({ operationId: 'readApprovalPaper', summary: '审批表', description: 'The approval sheet, for printing' })
  @ApiParam({ name: 'caseId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: ApprovalPaper })
  approval(
    @CurrentActor() actor: Actor,
    @Param('caseId') caseId: string,
    @Query() moment: MomentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ApprovalPaper> {
    return this.print(actor, caseId, moment, response, approvalPaper);
  }

  private async print<T>(
    actor: Actor,
    caseId: string,
    moment: MomentQuery,
    response: Response,
    paper: (history: CaseHistory, show: Shower, printing: Printing) => T,
  ): Promise<T> {
    const visible = await this.reader.visible(actor, caseId, moment);
    const printing = { actor, now: new Date().toISOString() };
    response.setHeader('X-Ledger-Position', String(visible.readAt));
    return this.reader.render(actor, visible, (show) => paper(visible.history, show, printing));
  }
}

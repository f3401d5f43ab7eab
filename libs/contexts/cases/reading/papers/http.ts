import type { Actor } from '@gongyuan/kernel/env';
import { CodeField } from '@gongyuan/platform/commands/fields';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiTags } from '@gongyuan/platform/description/decorators';
import { Act } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Pool } from 'pg';
import { CaseReader, type Shower } from '../page/case-reader';
import type { CaseHistory } from '../page/history';
import { type LetterKind, LetterPaper, letterKinds } from '../shown/letter';
import { ApplicationPaper, ApprovalPaper } from '../shown/paper';
import { MomentQuery } from '../shown/past';
import { leafHash } from './leaf-hash';
import { letterPaper } from './letters';
import { applicationPaper, approvalPaper, type Printing } from './papers';

/** Which letter, and as of when. */
export class LetterQuery extends MomentQuery {
  @ApiProperty({ enum: letterKinds, enumName: 'LetterKind', description: '文书' })
  @CodeField(letterKinds)
  kind!: LetterKind;
}

/** The papers of a case as data for printing on A4: whoever may see the case may print it, masked where it is masked. */
@ApiTags('cases')
@Act('cases.read')
@Controller('api/cases/:caseId/paper')
export class CasePaperController {
  constructor(
    private readonly reader: CaseReader,
    private readonly pool: Pool,
  ) {}

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

  @Get('letter')
  @ApiOperation({
    operationId: 'readLetterPaper',
    summary: '补正告知书、决定书、指派函、送达回证、结案审批表、卷内目录',
    description: 'Letters and forms of a case, for printing',
  })
  @ApiParam({ name: 'caseId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: LetterPaper })
  letter(
    @CurrentActor() actor: Actor,
    @Param('caseId') caseId: string,
    @Query() query: LetterQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LetterPaper> {
    const paper = (history: CaseHistory, show: Shower, printing: Printing) => letterPaper(query.kind, history, show, printing);
    return this.print(actor, caseId, query, response, paper);
  }

  private async print<T>(
    actor: Actor,
    caseId: string,
    moment: MomentQuery,
    response: Response,
    paper: (history: CaseHistory, show: Shower, printing: Printing) => T,
  ): Promise<T> {
    const visible = await this.reader.visible(actor, caseId, moment);
    const hash = await leafHash(this.pool, visible.history.newest.position);
    const printing = { actor, now: new Date().toISOString(), hash };
    response.setHeader('X-Ledger-Position', String(visible.readAt));
    return this.reader.render(actor, visible, (show) => paper(visible.history, show, printing));
  }
}

import type { Actor } from '@gongyuan/kernel/env';
import type { Answer } from '@gongyuan/platform/commands/answer';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@gongyuan/platform/description/decorators';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { keyOf } from '@gongyuan/platform/http/command-controller';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { AnswerDto } from '@gongyuan/platform/http/openapi-models';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SeedSample } from './commands';
import { SampleQueries } from './queries';
import { SampleDesk } from './sample-desk';
import { SampleAgain, SampleList } from './shown';

const told = (response: Response, answer: Answer): Answer => {
  response.setHeader('X-Ledger-Position', String(answer.position));
  response.setHeader('ETag', `"${answer.version}"`);
  return answer;
};

/** 抽查: what was drawn, and drawing. */
@ApiTags('samples')
@Controller('api/samples')
export class SampleController {
  constructor(
    private readonly queries: SampleQueries,
    private readonly desk: SampleDesk,
  ) {}

  @Get()
  @Act('audit.sample')
  @Reads('sample_list', 'case_list', 'unit')
  @ApiOperation({ operationId: 'samples', summary: '抽查' })
  @ApiOkResponse({ type: SampleList })
  async list(@CurrentActor() actor: Actor): Promise<SampleList> {
    return { rows: await this.queries.list(actor) };
  }

  @Post()
  @HttpCode(201)
  @Act('audit.sample')
  @ApiOperation({
    operationId: 'seedSample',
    summary: '确定抽查种子',
    description: 'Fix the seed of a sample, with what it is drawn from and why',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, schema: { type: 'string', format: 'uuid' } })
  @ApiCreatedResponse({ type: AnswerDto })
  async seed(
    @Body() body: SeedSample,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer> {
    return told(response, await this.desk.seed(body, { actor, key: keyOf(request) }));
  }

  @Post(':sampleId/draw')
  @HttpCode(200)
  @Act('audit.sample')
  @ApiOperation({
    operationId: 'drawSample',
    summary: '抽取案件',
    description: 'Draw what the seed decides from the list as of the seed; personal values of the cases are open for a time',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: AnswerDto })
  async draw(
    @Param('sampleId', ParseUUIDPipe) sampleId: string,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer> {
    return told(response, await this.desk.draw(sampleId, { actor, key: keyOf(request) }));
  }

  @Get(':sampleId/again')
  @Act('audit.sample')
  @ApiOperation({ operationId: 'drawAgain', summary: '重新抽取核对', description: 'The draw done again from seed and ledger' })
  @ApiOkResponse({ type: SampleAgain })
  async again(@Param('sampleId', ParseUUIDPipe) sampleId: string): Promise<SampleAgain> {
    const sample = await this.desk.seeded(sampleId);
    const { population, listHash, cases } = await this.desk.again(sample);
    return { same: JSON.stringify(cases) === JSON.stringify(sample.cases), population, listHash, cases: [...cases] };
  }
}

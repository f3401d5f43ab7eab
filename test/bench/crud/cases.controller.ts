import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, UseGuards } from '@nestjs/common';
import { CasesService } from './cases.service';
import { ApplyDto, ListDto, OutcomeDto } from './dto';
import { type Known, Roles, SessionGuard } from './session.guard';

@Controller('api/cases')
@UseGuards(SessionGuard)
export class CasesController {
  constructor(private readonly cases: CasesService) {}

  @Post()
  @Roles(['registrar', 'coordinator'])
  apply(@Body() body: ApplyDto, @Req() { account }: Known): Promise<object> {
    return this.cases.apply(body, account);
  }

  @Post(':id/outcome')
  @HttpCode(200)
  @Roles(['handler'])
  outcome(@Param('id', ParseUUIDPipe) id: string, @Body() body: OutcomeDto, @Req() { account }: Known): Promise<object> {
    return this.cases.recordOutcome(id, body, account);
  }

  @Get()
  @Roles(['registrar', 'coordinator', 'handler'])
  list(@Query() query: ListDto, @Req() { account }: Known): Promise<object> {
    return this.cases.list(query, account);
  }
}

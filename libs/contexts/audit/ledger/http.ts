import { LEDGER, type LedgerId } from '@gongyuan/platform/event-store/types';
import { Act } from '@gongyuan/platform/http/act';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { LedgerReader } from './ledger-reader';
import { LedgerPageShown, LedgerQuery } from './shown';

/** 全程留痕: the ledgers as they are stored. */
@ApiTags('audit')
@Controller('api/ledger')
export class LedgerController {
  constructor(@Inject(LedgerReader) private readonly reader: LedgerReader) {}

  @Get()
  @Act('audit.ledger')
  @ApiOperation({ operationId: 'ledger', summary: '全程留痕：逐条记录，个人信息遮蔽' })
  @ApiOkResponse({ type: LedgerPageShown })
  async main(@Query() query: LedgerQuery, @Res({ passthrough: true }) response: Response): Promise<LedgerPageShown> {
    const page = await this.page(LEDGER.main, query);
    // what the list has not taken in yet is looked for in the ledger itself: there is nothing to wait for
    response.setHeader('X-Ledger-Position', String(page.head));
    return page;
  }

  @Get('access')
  @Act('audit.access')
  @ApiOperation({ operationId: 'accessLedger', summary: '查看记录：登录、查看个人信息、被拒绝的访问' })
  @ApiOkResponse({ type: LedgerPageShown })
  access(@Query() query: LedgerQuery): Promise<LedgerPageShown> {
    return this.page(LEDGER.access, query);
  }

  private page(ledger: LedgerId, { order, limit, q, ...filter }: LedgerQuery): Promise<LedgerPageShown> {
    return this.reader.page(ledger, { ...filter, text: q, newestFirst: order === 'newest', limit: limit ?? 50 });
  }
}

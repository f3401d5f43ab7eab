import { exported } from '@gongyuan/contexts/audit/events';
import type { Actor } from '@gongyuan/kernel/env';
import { isUuid } from '@gongyuan/kernel/ids';
import { missing } from '@gongyuan/kernel/refusal';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@gongyuan/platform/description/decorators';
import { ApiXlsx, allPages, EXPORT_PAGE, Exporter } from '@gongyuan/platform/exports/exporter';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Pool } from 'pg';
import { Names } from '../names';
import { leafHash } from '../papers/leaf-hash';
import { ContactCounts, ContactPage, ContactShown } from '../shown/contact';
import { todayNow } from '../today';
import { contactColumns, contactFiltersSaid } from './export';
import { ContactFilters, ContactQueries } from './queries';
import { ContactRows } from './rows';

/** 来访来电 as the desk reads them. */
@ApiTags('contacts')
@Act('cases.contact')
@Reads('contact_list', 'unit', 'account')
@Controller('api/contacts')
export class ContactReadController {
  constructor(
    private readonly queries: ContactQueries,
    private readonly rows: ContactRows,
    private readonly names: Names,
    private readonly exporter: Exporter,
    private readonly pool: Pool,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listContacts',
    summary: '来访来电列表',
    description: 'Contacts within reach, newest first, a page at a time',
  })
  @ApiOkResponse({ type: ContactPage })
  async list(@CurrentActor() actor: Actor, @Query() filters: ContactFilters): Promise<ContactPage> {
    const { rows, next } = await this.queries.page(actor, filters, todayNow());
    return { rows: await this.rows.of(actor, rows), next };
  }

  @Get('counts')
  @ApiOperation({
    operationId: 'countContacts',
    summary: '来访来电数',
    description: 'How many contacts are open, closed and overdue, within reach',
  })
  @ApiOkResponse({ type: ContactCounts })
  counts(@CurrentActor() actor: Actor): Promise<ContactCounts> {
    return this.queries.counts(actor, todayNow());
  }

  @Get('export')
  @ApiOperation({
    operationId: 'exportContacts',
    summary: '导出来访来电列表',
    description: 'All contacts within reach, by filters, as an Excel file',
  })
  @ApiXlsx()
  async export(@CurrentActor() actor: Actor, @Query() filters: ContactFilters, @Res() response: Response): Promise<void> {
    const today = todayNow();
    const names = await this.names.of([], [filters.unit]);
    await this.exporter.snapshot(['contact_list'], (db, position) => {
      const page = (cursor: string | undefined) => this.queries.page(actor, { ...filters, limit: EXPORT_PAGE, cursor }, today, db);
      const rows = this.rows;
      async function* pages() {
        for await (const records of allPages(page)) yield await rows.of(actor, records, 'masked');
      }
      const list = { what: 'contact-list', title: '来访来电', filters: contactFiltersSaid(filters, names), columns: contactColumns };
      return this.exporter.send(actor, response, { ...list, position, pages: pages(), record: exported });
    });
  }

  @Get(':contactId')
  @ApiOperation({ operationId: 'readContact', summary: '来访来电', description: 'One contact' })
  @ApiParam({ name: 'contactId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: ContactShown })
  async read(
    @CurrentActor() actor: Actor,
    @Param('contactId') contactId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ContactShown> {
    const record = isUuid(contactId) ? await this.queries.one(actor, contactId) : undefined;
    if (!record) return missing('contact.not-found');
    const [contact] = await this.rows.of(actor, [record]);
    response.setHeader('ETag', `"${record.version}"`);
    return { ...(contact as ContactShown), hash: await leafHash(this.pool, record.position) };
  }
}

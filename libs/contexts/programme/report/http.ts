import { doorStream } from '@gongyuan/contexts/audit/access-log/events';
import type { Actor } from '@gongyuan/kernel/env';
import { AccessLedger } from '@gongyuan/platform/access-ledger/access-ledger';
import { CodeField } from '@gongyuan/platform/commands/fields';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiProperty, ApiTags } from '@gongyuan/platform/description/decorators';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { STAFF_NAMES, type StaffNames } from '@gongyuan/platform/people/staff-names';
import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { AsOfQuery } from '../board/asked';
import { BoardReader, todayNow } from '../board/reader';
import { reportContent } from './content';
import { excelFile, wordFile } from './files';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const formats = ['docx', 'xlsx'] as const;

export class ReportQuery extends AsOfQuery {
  @ApiProperty({ enum: formats, description: 'Word 还是 Excel' })
  @CodeField(formats)
  format!: (typeof formats)[number];
}

/** 月报: the board on paper, as of one position; the same position always gives the same content. */
@ApiTags('programme')
@Act('programme.read')
@Reads('programme', 'unit', 'account')
@Controller('api/programme/report')
export class ReportController {
  constructor(
    private readonly reader: BoardReader,
    private readonly accessLedger: AccessLedger,
    @Inject(STAFF_NAMES) private readonly names: StaffNames,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'programmeReport', summary: '月报', description: 'The monthly report as of a position, as Word or Excel' })
  @ApiProduces(...Object.values(types))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async report(@CurrentActor() actor: Actor, @Query() { format, unit, position }: ReportQuery): Promise<StreamableFile> {
    const { board, measures } = await this.reader.report(actor, { unit, position });
    const by = (await this.names.namesOf([actor.id])).get(actor.id) ?? '';
    const content = reportContent(board, measures, { by, on: todayNow() });
    const file = await (format === 'docx' ? wordFile(content) : excelFile(content));
    const rows = content.指标.length + content.完成情况.length + content.各单位.length + content.关注.length;
    await this.accessLedger.record(actor.id, [
      { stream: doorStream(actor.id), type: 'Exported', data: { what: `programme-report-${format}`, rows, position: board.position } },
    ]);
    const name = encodeURIComponent(`年度计划月报-${board.day}-${board.position}.${format}`);
    return new StreamableFile(file, { type: types[format], disposition: `attachment; filename*=UTF-8''${name}` });
  }
}

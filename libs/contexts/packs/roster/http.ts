import { may } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { fold } from '@gongyuan/kernel/foldable';
import { isUuid, streamOf } from '@gongyuan/kernel/ids';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import { dayOf } from '@gongyuan/kernel/time';
import { Commands } from '@gongyuan/platform/commands/commands';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiTags } from '@gongyuan/platform/description/decorators';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Act, BodyLimit } from '@gongyuan/platform/http/act';
import { keyOf } from '@gongyuan/platform/http/command-controller';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean } from 'class-validator';
import type { Request, Response } from 'express';
import { packAccess } from '../access';
import { handoutDecider } from '../handouts/decider';
import { importRoster, teamsOf } from './roster-desk';
import { readRoster } from './rows';

/** So many rows one file may have. */
const MOST_ROWS = 20_001;
/** 20,000 rows with everything in them. */
const MOST_BYTES = 8 * 1_048_576;

export class SiteRosterRows {
  @ApiProperty({ description: '花名册各行的单元格，第一行为表头', type: 'array', items: { type: 'array', items: { type: 'string' } } })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ROWS)
  @IsArray({ each: true })
  rows!: string[][];
}

export class SiteRosterImport extends SiteRosterRows {
  @ApiProperty({ description: '有错误的行跳过，其余的导入' })
  @IsBoolean()
  skipErrors!: boolean;
}

export class SiteRosterError {
  @ApiProperty({ type: 'integer', description: '行号' })
  row!: number;

  @ApiProperty({ description: '列' })
  column!: string;

  @ApiProperty({ description: '原因代码' })
  code!: string;
}

export class SiteRosterTeam {
  @ApiProperty({ description: '班组' })
  team!: string;

  @ApiProperty({ type: 'integer' })
  people!: number;

  @ApiProperty({ type: 'integer', description: '其中有身份证号' })
  verified!: number;
}

export class SiteRosterChecked {
  @ApiProperty({ type: 'integer', description: '可以导入的人数' })
  ready!: number;

  @ApiProperty({ type: [SiteRosterTeam] })
  teams!: SiteRosterTeam[];

  @ApiProperty({ type: [SiteRosterError] })
  errors!: SiteRosterError[];
}

const isText = (cell: unknown): cell is string => typeof cell === 'string' && cell.length <= 200;

/** Cells are texts of a sensible length. Refuses `roster.bad-cell` with the row. */
function assertTexts(rows: readonly (readonly unknown[])[]): void {
  const at = rows.findIndex((row) => row.length > 60 || !row.every(isText));
  if (at >= 0) invalid('roster.bad-cell', { row: at + 1 });
}

/** 花名册导入: looked at first, row by row; then imported, whole or without the rows that cannot be right. */
@ApiTags('handouts')
@Act('packs.handout', 'do')
@Controller('api/handouts/:handoutId/roster')
export class SiteRosterController {
  constructor(
    private readonly commands: Commands,
    private readonly store: EventStore,
  ) {}

  @Post('check')
  @HttpCode(200)
  @BodyLimit(MOST_BYTES)
  @ApiOperation({ operationId: 'checkSiteRoster', summary: '花名册试导入', description: 'Reads a roster without recording anything' })
  @ApiParam({ name: 'handoutId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: SiteRosterChecked })
  async check(
    @CurrentActor() actor: Actor,
    @Param('handoutId') handoutId: string,
    @Body() { rows }: SiteRosterRows,
  ): Promise<SiteRosterChecked> {
    await this.assertMay(actor, handoutId);
    return this.read(rows).checked;
  }

  @Post()
  @HttpCode(200)
  @BodyLimit(MOST_BYTES)
  @ApiOperation({
    operationId: 'importSiteRoster',
    summary: '花名册导入',
    description: 'Puts the people of a roster on the sheets of their teams',
  })
  @ApiParam({ name: 'handoutId', schema: { type: 'string', format: 'uuid' } })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: '一次意图一个 UUID；重发时不变',
    schema: { type: 'string', format: 'uuid' },
  })
  @ApiOkResponse({ type: SiteRosterChecked })
  async import(
    @CurrentActor() actor: Actor,
    @Param('handoutId') handoutId: string,
    @Body() { rows, skipErrors }: SiteRosterImport,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SiteRosterChecked> {
    const key = keyOf(request);
    await this.assertMay(actor, handoutId);
    const { checked, teams } = this.read(rows);
    if (checked.ready === 0) invalid('roster.nobody');
    if (checked.errors.length > 0 && !skipErrors) refuse('roster.has-errors', { errors: checked.errors.length });
    const { position } = await importRoster(this.commands, { actor, key, handoutId }, teams);
    response.setHeader('X-Ledger-Position', String(position));
    return checked;
  }

  private read(rows: string[][]) {
    assertTexts(rows);
    const { entries, errors } = readRoster(rows, dayOf(new Date().toISOString()));
    const teams = teamsOf(entries);
    const shown = teams.map(({ team, people }) => ({
      ...{ team, people: people.length },
      verified: people.filter(({ idNumber }) => idNumber !== undefined).length,
    }));
    return { teams, checked: { ready: entries.length, teams: shown, errors: [...errors] } };
  }

  /** The wall before the rows are read; each command asks again. Refuses `handout.not-found`, `handout.closed`. */
  private async assertMay(actor: Actor, handoutId: string): Promise<void> {
    const past = isUuid(handoutId) ? await this.store.readStream(LEDGER.main, streamOf('handout', handoutId)) : [];
    const found = fold(handoutDecider, past);
    if (found.handoutId === undefined || !may(packAccess, 'packs.handout', actor, { unit: found.unit }))
      return missing('handout.not-found');
    if (found.closed) refuse('handout.closed');
  }
}

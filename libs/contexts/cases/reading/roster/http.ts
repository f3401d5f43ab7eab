import { may } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { forbid } from '@gongyuan/kernel/refusal';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiTags } from '@gongyuan/platform/description/decorators';
import { Act } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { languageOf, wordsFor } from '@gongyuan/platform/http/language';
import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject } from 'class-validator';
import { caseAccess } from '../../access';
import { ApplicantInput } from '../../intake/party-inputs';
import { whereaboutsOf } from '../../permit';
import { ROSTER_MAX } from '../../roster/commands';
import { assertMayJoin } from '../../roster/decider';
import { CaseReader } from '../page/case-reader';
import { RosterChecked } from '../shown/roster';
import { RosterChecks } from './checks';

/** A roster as it was read from a sheet: each row is looked at by itself, so nothing of it is asked for here. */
export class RosterCheck {
  @ApiProperty({ description: '名册上的申请人，与导入时相同', type: () => [ApplicantInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ROSTER_MAX)
  @IsObject({ each: true })
  applicants!: object[];
}

/** 核对名册: says of each row what is wrong with it. Records nothing, and keeps nothing of what was sent. */
@ApiTags('cases')
@Act('cases.register', 'do')
@Controller('api/cases/:caseId/roster')
export class RosterController {
  constructor(
    private readonly reader: CaseReader,
    private readonly checks: RosterChecks,
  ) {}

  @Post('check')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'checkRoster',
    summary: '核对申请人名册（不记录）',
    description: 'A dry run of ImportRoster: what is wrong with each row',
  })
  @ApiParam({ name: 'caseId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: RosterChecked })
  async check(
    @CurrentActor() actor: Actor,
    @Param('caseId') caseId: string,
    @Body() { applicants }: RosterCheck,
    @Headers('accept-language') header?: string,
  ): Promise<RosterChecked> {
    const { state } = (await this.reader.visible(actor, caseId)).history;
    if (!may(caseAccess, 'cases.register', actor, whereaboutsOf(state))) forbid('access.not-your-post', { act: 'cases.register' });
    assertMayJoin(state, actor.id);
    const language = languageOf(header);
    const rows = (await this.checks.of(state, applicants)).map((problems, index) => ({
      row: index,
      problems: problems.map(({ field, code }) => ({ field, code, title: wordsFor(code, language) })),
    }));
    const wrong = rows.filter(({ problems }) => problems.length > 0);
    return { rows: wrong, right: rows.length - wrong.length, wrong: wrong.length };
  }
}

import { exported } from '@gongyuan/contexts/audit/events';
import type { Actor } from '@gongyuan/kernel/env';
import { missing } from '@gongyuan/kernel/refusal';
import type { Answer } from '@gongyuan/platform/commands/answer';
import { Text } from '@gongyuan/platform/commands/fields';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@gongyuan/platform/description/decorators';
import { ApiXlsx, Exporter } from '@gongyuan/platform/exports/exporter';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { commandController, keyOf } from '@gongyuan/platform/http/command-controller';
import { CurrentActor, CurrentSession } from '@gongyuan/platform/http/current-session';
import { AnswerDto } from '@gongyuan/platform/http/openapi-models';
import { type Session } from '@gongyuan/platform/http/session';
import { Body, Controller, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsDefined, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import type { Request, Response } from 'express';
import { SetHandlerProfile } from '../handlers/commands';
import { AppointDeputy, EndDeputy, EndPost, GivePost } from '../posts/commands';
import { AccountDesk } from './account-desk';
import { CorrectName, CorrectPhone, DisableAccount, EnableAccount, StaffInput } from './commands';
import { staffColumns } from './export';
import { PasswordLinks } from './password-links';
import { PasswordLink, StaffList, StaffShown } from './shown';
import { StaffDirectory } from './staff-directory';

export class OpenAccountBody {
  @ApiProperty({ type: StaffInput, description: '工作人员' })
  @IsDefined()
  @ValidateNested()
  @Type(() => StaffInput)
  person!: StaffInput;

  @ApiProperty({ description: '登录名' })
  @Text(64)
  login!: string;
}

export class StaffPage {
  @ApiPropertyOptional({ type: 'integer', description: '上一页给出的 next' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 500, default: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;
}

/** Members of staff. Opening an account reserves the login before the command is sent, so it has a route of its own. */
@ApiTags('people')
@Controller('api/people')
export class PeopleController {
  constructor(
    @Inject(StaffDirectory) private readonly directory: StaffDirectory,
    @Inject(AccountDesk) private readonly accounts: AccountDesk,
    @Inject(PasswordLinks) private readonly links: PasswordLinks,
    @Inject(Exporter) private readonly exporter: Exporter,
  ) {}

  @Get()
  @Act('identity.accounts')
  @Reads('account', 'unit')
  @ApiOperation({ operationId: 'staff', summary: '人员和岗位' })
  @ApiOkResponse({ type: StaffList })
  list(@CurrentActor() actor: Actor, @Query() page: StaffPage): Promise<StaffList> {
    return this.directory.list(actor, page.after, page.limit ?? 200);
  }

  @Get('export')
  @Act('identity.accounts')
  @Reads('account', 'unit')
  @ApiOperation({ operationId: 'exportStaff', summary: '导出人员和岗位' })
  @ApiXlsx()
  async export(@CurrentActor() actor: Actor, @Res() response: Response): Promise<void> {
    const { directory } = this;
    await this.exporter.snapshot(['account'], (_, position) => {
      async function* pages() {
        for (let after: number | undefined; ; ) {
          const { rows, next } = await directory.list(actor, after, 500);
          yield rows;
          if (next === null) return;
          after = next;
        }
      }
      const list = { what: 'staff', title: '人员和岗位', filters: [], columns: staffColumns };
      return this.exporter.send(actor, response, { ...list, position, pages: pages(), record: exported });
    });
  }

  @Get(':personId')
  @Act('identity.accounts')
  @Reads('account', 'unit')
  @ApiOperation({ operationId: 'staffMember', summary: '一名工作人员' })
  @ApiOkResponse({ type: StaffShown })
  async one(@CurrentActor() actor: Actor, @Param('personId', ParseUUIDPipe) personId: string): Promise<StaffShown> {
    return (await this.directory.one(actor, personId)) ?? missing('account.none');
  }

  @Post()
  @HttpCode(201)
  @Act('identity.accounts')
  @ApiOperation({
    operationId: 'openAccount',
    summary: '开立账号',
    description: 'Open an account; the person sets the password by a one-time link',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: true, schema: { type: 'string', format: 'uuid' } })
  @ApiCreatedResponse({ type: AnswerDto })
  async open(
    @Body() body: OpenAccountBody,
    @CurrentSession() session: Session,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer> {
    const account = { name: body.person.name, phone: body.person.phone, login: body.login };
    const answer = await this.accounts.open(account, { actor: session.actor, key: keyOf(request) });
    response.setHeader('X-Ledger-Position', String(answer.position));
    response.setHeader('ETag', `"${answer.version}"`);
    return answer;
  }

  @Post(':personId/password-link')
  @HttpCode(201)
  @Act('identity.accounts')
  @ApiOperation({
    operationId: 'makePasswordLink',
    summary: '生成一次性设密码链接',
    description: 'Make a one-time link with which the person sets a password',
  })
  @ApiCreatedResponse({ type: PasswordLink })
  passwordLink(@Param('personId', ParseUUIDPipe) personId: string, @CurrentSession() session: Session): Promise<PasswordLink> {
    return this.links.make(personId, session.actor, new Date().toISOString());
  }
}

export const PeopleCommandsController = commandController({
  prefix: 'people',
  tag: 'people',
  routes: [
    { command: CorrectName, path: ':personId/correct-name', act: 'identity.accounts', zh: '更正姓名', en: 'Correct a name' },
    { command: CorrectPhone, path: ':personId/correct-phone', act: 'identity.accounts', zh: '更正电话', en: 'Correct a telephone number' },
    { command: DisableAccount, path: ':personId/disable', act: 'identity.accounts', zh: '停用账号', en: 'Disable an account' },
    { command: EnableAccount, path: ':personId/enable', act: 'identity.accounts', zh: '恢复账号', en: 'Enable an account' },
    { command: GivePost, path: ':personId/posts', act: 'identity.accounts', zh: '授予岗位', en: 'Give a post' },
    { command: EndPost, path: ':personId/posts/:postId/end', act: 'identity.accounts', zh: '免去岗位', en: 'End a post' },
    { command: AppointDeputy, path: ':personId/deputies', act: 'identity.accounts', zh: '指定代理', en: 'Appoint a deputy' },
    { command: EndDeputy, path: ':personId/deputies/:deputyId/end', act: 'identity.accounts', zh: '结束代理', en: 'End a deputyship' },
    {
      command: SetHandlerProfile,
      path: ':personId/handler-profile',
      act: 'identity.handlers',
      zh: '登记承办人信息',
      en: 'Say what a handler can take on',
    },
  ],
});

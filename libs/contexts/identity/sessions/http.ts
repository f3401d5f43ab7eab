import { missing } from '@gongyuan/kernel/refusal';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@gongyuan/platform/description/decorators';
import { Public, SignedIn } from '@gongyuan/platform/http/act';
import { CurrentSession } from '@gongyuan/platform/http/current-session';
import {
  clearSessionCookie,
  DOOR_SETTINGS,
  type DoorSettings,
  readSessionCookie,
  type Session,
  setSessionCookie,
} from '@gongyuan/platform/http/session';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { FirstAdmin } from '../accounts/first-admin';
import { ChangePasswordBody, FirstAdminBody, SetPasswordBody, SignInBody } from './bodies';
import { deviceOf } from './device';
import { SessionStore } from './session-store';
import { SessionView } from './session-view';
import { FirstAdminMade, OwnSessionList, SessionShown } from './shown';
import { type Caller, SignInDesk } from './sign-in-desk';

const callerOf = (request: Request): Caller => ({ address: request.ip ?? '', device: deviceOf(request.headers['user-agent']) });

const clock = (): string => new Date().toISOString();

/** One's own session. */
@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    @Inject(SignInDesk) private readonly desk: SignInDesk,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(SessionView) private readonly view: SessionView,
    @Inject(DOOR_SETTINGS) private readonly settings: DoorSettings,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({ operationId: 'session', summary: '我的会话：岗位、权限、CSRF 令牌' })
  @ApiOkResponse({ type: SessionShown })
  show(@CurrentSession() session: Session): Promise<SessionShown> {
    return this.view.of(session, clock());
  }

  // Public: whoever signs in is nobody yet.
  @Post()
  @Public()
  @HttpCode(201)
  @ApiOperation({ operationId: 'signIn', summary: '登录' })
  @ApiCreatedResponse({ type: SessionShown })
  async signIn(@Body() body: SignInBody, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<SessionShown> {
    const now = clock();
    const before = readSessionCookie(request, this.settings);
    const { token } = await this.desk.signIn(body.login, body.password, callerOf(request), now);
    if (before !== undefined) await this.sessions.endByToken(before);
    return this.enter(response, token, now);
  }

  // Public: signing out twice, or after the session ended by itself, is no fault.
  @Delete()
  @Public()
  @HttpCode(204)
  @ApiOperation({ operationId: 'signOut', summary: '退出登录' })
  @ApiNoContentResponse()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const cookie = readSessionCookie(request, this.settings);
    const session = cookie === undefined ? undefined : await this.sessions.resolve(cookie, clock());
    if (session) await this.desk.signOut(session.actor.id, session.sessionId, clock());
    clearSessionCookie(response, this.settings);
  }

  @Post('password')
  @SignedIn()
  @HttpCode(200)
  @ApiOperation({ operationId: 'changePassword', summary: '修改密码：其他会话随即结束，当前会话换新编号' })
  @ApiOkResponse({ type: SessionShown })
  async changePassword(
    @Body() body: ChangePasswordBody,
    @CurrentSession() session: Session,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionShown> {
    const now = clock();
    const { token } = await this.desk.changePassword(session.actor, body.current, body.password, callerOf(request), now);
    return this.enter(response, token, now);
  }

  private async enter(response: Response, token: string, now: string): Promise<SessionShown> {
    const session = await this.sessions.resolve(token, now);
    if (!session) throw new Error('A session that was just opened is not in force');
    setSessionCookie(response, this.settings, token);
    return this.view.of(session, now);
  }
}

/** All sessions of one's own. */
@ApiTags('session')
@Controller('api/sessions')
export class SessionsController {
  constructor(
    @Inject(SignInDesk) private readonly desk: SignInDesk,
    @Inject(SessionStore) private readonly sessions: SessionStore,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({ operationId: 'ownSessions', summary: '我的全部会话' })
  @ApiOkResponse({ type: OwnSessionList })
  async list(@CurrentSession() session: Session): Promise<OwnSessionList> {
    const rows = await this.sessions.listOf(session.actor.id, clock());
    return { rows: rows.map((row) => ({ ...row, current: row.id === session.sessionId })) };
  }

  @Delete(':sessionId')
  @SignedIn()
  @HttpCode(204)
  @ApiOperation({ operationId: 'endOwnSession', summary: '结束我的一个会话' })
  @ApiNoContentResponse()
  async end(@Param('sessionId', ParseUUIDPipe) sessionId: string, @CurrentSession() session: Session): Promise<void> {
    const own = await this.sessions.listOf(session.actor.id, clock());
    if (!own.some((row) => row.id === sessionId)) missing('session.unknown');
    await this.desk.signOut(session.actor.id, sessionId, clock());
  }

  @Delete()
  @SignedIn()
  @HttpCode(204)
  @ApiOperation({ operationId: 'endOtherSessions', summary: '结束我的其他会话' })
  @ApiNoContentResponse()
  async endOthers(@CurrentSession() session: Session): Promise<void> {
    await this.sessions.endOthers(session.actor.id, session.sessionId);
  }
}

/** What a one-time link opens. Public: the link is the proof, and it is checked before anything else. */
@ApiTags('session')
@Controller('api')
export class LinksController {
  constructor(
    @Inject(SignInDesk) private readonly desk: SignInDesk,
    @Inject(FirstAdmin) private readonly firstAdmin: FirstAdmin,
  ) {}

  @Post('password')
  @Public()
  @HttpCode(204)
  @ApiOperation({ operationId: 'setPassword', summary: '凭一次性链接设密码' })
  @ApiNoContentResponse()
  async setPassword(@Body() body: SetPasswordBody): Promise<void> {
    await this.desk.setPasswordByLink(body.token, body.password, clock());
  }

  @Post('first-admin')
  @Public()
  @HttpCode(201)
  @ApiOperation({ operationId: 'makeFirstAdmin', summary: '凭一次性链接开立第一个系统管理员' })
  @ApiCreatedResponse({ type: FirstAdminMade })
  async makeFirstAdmin(@Body() body: FirstAdminBody): Promise<FirstAdminMade> {
    const { token, ...account } = body;
    return { id: await this.firstAdmin.make(token, account, clock()) };
  }
}

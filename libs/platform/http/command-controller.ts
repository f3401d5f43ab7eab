import { isUuid } from '@gongyuan/kernel/ids';
import { invalid, Refused } from '@gongyuan/kernel/refusal';
import { Controller, HttpCode, Inject, Optional, Post, Req, Res, type Type } from '@nestjs/common';
import type * as Swagger from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Blobs } from '../blobs/blobs';
import { receiveFile } from '../blobs/receive';
import type { Answer } from '../commands/answer';
import { Commands } from '../commands/commands';
import type { UploadedFile } from '../commands/file-field';
import { type AnyCommand, commandId } from '../commands/runner';
import { ApiConsumes, ApiExtraModels, ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiTags, described } from '../description/decorators';
import { LEDGER } from '../event-store/types';
import { Pictures } from '../pictures/pictures';
import { Act, TakesFile } from './act';
import { cleanValue } from './clean-value';
import { sessionOf } from './current-session';
import { AnswerDto, ProblemDto } from './openapi-models';
import { refuseFields, validated } from './validate';

/** One command at the door. */
export interface CommandRoute {
  /** The command's class: its DTO, too. */
  readonly command: new () => AnyCommand;
  /** Below the prefix, e.g. `:caseId/grant`; a path parameter sets the command's property of that name. */
  readonly path: string;
  /** Row of the access table. */
  readonly act: string;
  /** True for commands that begin a new thing: they answer 201. */
  readonly creates?: boolean;
  /** True for commands that overwrite what the user saw: they need `If-Match`. */
  readonly overwrites?: boolean;
  /** True for commands with a file (a `FileField`): their body is `multipart/form-data`, every field a text. */
  readonly takesFile?: boolean;
  /** True when rules compare the file as a picture: what it says of itself is read before the command is decided. */
  readonly readsPicture?: boolean;
  /** What it does, in the words of the screens. */
  readonly zh: string;
  readonly en: string;
}

export interface CommandRoutes {
  /** First part of the path after `/api`, e.g. `cases`. */
  readonly prefix: string;
  /** Groups the routes in the API's description. */
  readonly tag: string;
  readonly routes: readonly CommandRoute[];
}

/** The idempotency key of a request: a UUID. Refuses with `command.key-missing`, `command.key-bad`. */
export function keyOf(request: Request): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key === '') throw new Refused('command.key-missing', {}, 'value');
  const canonical = key.toLowerCase();
  return isUuid(canonical) ? canonical : invalid('command.key-bad');
}

/** The version the user saw. Refuses with `command.version-missing` where one is needed, `command.version-bad` for what is no ETag of ours. */
function versionSeen(request: Request, needed: boolean): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined) {
    if (needed) throw new Refused('command.version-missing', {}, 'precondition');
    return undefined;
  }
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  return version === undefined ? invalid('command.version-bad') : Number(version);
}

/** The body with the ids of the path in it. A body may repeat an id of the path, but not contradict it. */
function withPath(request: Request): Record<string, unknown> {
  const body: unknown = request.body;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return invalid('request.not-object');
  const params = cleanValue({ ...request.params }) as Record<string, unknown>;
  for (const [name, value] of Object.entries(params)) {
    if (Object.hasOwn(body, name) && (body as Record<string, unknown>)[name] !== value)
      refuseFields([{ field: name, code: 'field.differs-from-path' }]);
  }
  return { ...body, ...params };
}

const paramsOf = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The schema of the body: the command without what the path says. */
function bodyModel(route: CommandRoute, { OmitType }: typeof Swagger): Type<unknown> {
  const names = paramsOf(route.path);
  const command = route.command as Type<object> as Type<Record<string, unknown>>;
  if (names.length === 0) return command;
  const model = OmitType(command, names);
  Object.defineProperty(model, 'name', { value: `${command.name}Body` });
  return model;
}

const problem = (status: number, description: string): MethodDecorator =>
  described(({ ApiResponse, getSchemaPath }) =>
    ApiResponse({ status, description, content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } } }),
  );

/** Everything that is said of a route: to Nest, to the guards, and in the API's description. */
function decorationsOf(route: CommandRoute): MethodDecorator[] {
  const status = route.creates ? 201 : 200;
  const answerHeaders = {
    'X-Ledger-Position': { description: '记录序号：其后读取时放在 X-Min-Position', schema: { type: 'integer' as const } },
    ETag: { description: '版本：修改时放在 If-Match', schema: { type: 'string' as const } },
  };
  const ifMatch = ApiHeader({
    name: 'If-Match',
    required: true,
    description: '所见版本，例如 "3"',
    schema: { type: 'string', pattern: '^"[0-9]+"$' },
  });
  return [
    Post(route.path),
    HttpCode(status),
    Act(route.act, 'do'),
    ApiOperation({ operationId: camel(route.command.name), summary: route.zh, description: route.en }),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: '一次意图一个 UUID；重发时不变',
      schema: { type: 'string', format: 'uuid' },
    }),
    ApiHeader({ name: 'X-CSRF-Token', required: true, description: '取自 GET /api/session', schema: { type: 'string' } }),
    ...(route.overwrites ? [ifMatch] : []),
    ...(route.takesFile ? [TakesFile(), ApiConsumes('multipart/form-data')] : []),
    ...paramsOf(route.path).map((name) => ApiParam({ name, schema: { type: 'string', format: 'uuid' } })),
    described((library) => library.ApiBody({ type: bodyModel(route, library), required: true })),
    ApiResponse({ status, description: '已记录', type: AnswerDto, headers: answerHeaders }),
    problem(401, '未登录或会话已结束'),
    problem(403, '没有权限'),
    problem(404, '没有此项，或无权知道'),
    problem(409, '当前状态不允许'),
    ...(route.overwrites ? [problem(412, '所见版本已过时'), problem(428, '未说明所见版本')] : []),
    problem(422, '内容有误'),
    problem(503, '暂时无法记录'),
  ];
}

/** Sends one command: the only way from HTTP to the ledger. */
async function send(commands: Commands, route: CommandRoute, request: Request, response: Response): Promise<Answer> {
  const key = keyOf(request);
  const ifMatch = versionSeen(request, route.overwrites ?? false);
  const command = await validated(route.command, withPath(request));
  const answer = await commands.send(command, { actor: sessionOf(request).actor, key, ifMatch });
  response.setHeader('X-Ledger-Position', String(answer.position));
  response.setHeader('ETag', `"${answer.version}"`);
  return answer;
}

/**
 * Sends one command with its file. The file is received first and belongs to the command from then on. Afterwards it is dropped
 * unless an event names it: a refused command leaves nothing, and a repeated one keeps the file of the first. While it is not
 * known whether the command was recorded the file stays, and is swept when it turns out that it was not.
 */
async function sendWithFile(
  { commands, blobs, pictures }: { readonly commands: Commands; readonly blobs: Blobs; readonly pictures?: Pictures },
  route: CommandRoute,
  request: Request,
  response: Response,
): Promise<Answer> {
  const id = commandId(sessionOf(request).actor, keyOf(request));
  versionSeen(request, route.overwrites ?? false);
  const body = await receiveFile(blobs, LEDGER.main, id, request, response);
  request.body = body;
  const drop = async (file: UploadedFile | undefined): Promise<void> => {
    if (file) await blobs.drop(LEDGER.main, file.id).catch(() => undefined);
  };
  try {
    const { file } = body;
    if (route.readsPicture && file) {
      if (!pictures) throw new Error(`${route.command.name} reads a picture, and this process has nothing to read it with`);
      const picture = await pictures.read(file.mediaType, () => blobs.read(LEDGER.main, file));
      request.body = { ...body, file: Object.assign(file, { picture }) };
    }
    const answer = await send(commands, route, request, response);
    await drop(body.file);
    return answer;
  } catch (error) {
    if (error instanceof Refused && error.kind !== 'busy') await drop(body.file);
    throw error;
  }
}

/**
 * Makes the controller class of a context's commands: one POST route per command, with its permission, its
 * preconditions and its description, and nothing that a route could forget.
 */
export function commandController({ prefix, tag, routes }: CommandRoutes): Type<unknown> {
  class CommandsController {
    constructor(
      readonly commands: Commands,
      readonly blobs?: Blobs,
      readonly pictures?: Pictures,
    ) {}
  }
  Inject(Commands)(CommandsController, undefined, 0);
  Inject(Blobs)(CommandsController, undefined, 1);
  Optional()(CommandsController, undefined, 1);
  Inject(Pictures)(CommandsController, undefined, 2);
  Optional()(CommandsController, undefined, 2);
  for (const route of routes) {
    const name = camel(route.command.name);
    if (Object.hasOwn(CommandsController.prototype, name)) throw new Error(`${route.command.name} has two routes below ${prefix}`);
    const handler = function (this: CommandsController, request: Request, response: Response): Promise<Answer> {
      if (!route.takesFile) return send(this.commands, route, request, response);
      const { commands, blobs, pictures } = this;
      if (!blobs) throw new Error(`${route.command.name} takes a file, and this process has nowhere to put it`);
      return sendWithFile({ commands, blobs, pictures }, route, request, response);
    };
    const descriptor: PropertyDescriptor = { value: handler, writable: true, configurable: true, enumerable: false };
    Object.defineProperty(CommandsController.prototype, name, descriptor);
    Req()(CommandsController.prototype, name, 0);
    Res({ passthrough: true })(CommandsController.prototype, name, 1);
    for (const decorate of decorationsOf(route)) decorate(CommandsController.prototype, name, descriptor);
  }
  Controller(`api/${prefix.replace(/^\/?(api\/)?/, '')}`)(CommandsController);
  ApiTags(tag)(CommandsController);
  ApiExtraModels(ProblemDto)(CommandsController);
  Object.defineProperty(CommandsController, 'name', { value: `${tag}Commands` });
  return CommandsController;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@gongyuan/kernel/env';
import { Refused, refuse } from '@gongyuan/kernel/refusal';
import type { Answer } from '@gongyuan/platform/commands/answer';
import { Commands } from '@gongyuan/platform/commands/commands';
import type { CommandContext } from '@gongyuan/platform/commands/context';
import { CodeField, FenField, IdNumber, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { CATALOGUE } from '@gongyuan/platform/event-store/catalogue';
import { Act, BodyLimit, Public, Reads, SignedIn } from '@gongyuan/platform/http/act';
import { commandController } from '@gongyuan/platform/http/command-controller';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { DENIALS, type Denial } from '@gongyuan/platform/http/denials';
import { openDoor } from '@gongyuan/platform/http/door';
import { DoorModule } from '@gongyuan/platform/http/door.module';
import { JsonLogger } from '@gongyuan/platform/http/json-logger';
import { DOOR_SETTINGS, SESSIONS, type Session } from '@gongyuan/platform/http/session';
import { Positions } from '@gongyuan/platform/projections/wait';
import { Body, Controller, Get, Global, Module, NotFoundException, Param, Post, Query, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Type as Nested } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';

class Guest {
  @Text(10)
  name!: string;

  @IsOptional()
  @IdNumber()
  idNumber?: string;
}

/** A command with one field of each kind. */
class Note {
  readonly type = 'Note' as const;

  /** Set by the runner. */
  noteId!: string;

  @Text(20)
  text!: string;

  @ApiPropertyOptional()
  @IsOptional()
  @Text(200)
  body?: string;

  @IsOptional()
  @FenField()
  fen?: number;

  @IsOptional()
  @LocalDateField()
  on?: string;

  @IsOptional()
  @CodeField(['red', 'green'])
  colour?: string;

  @ApiPropertyOptional({ type: () => [Guest] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Nested(() => Guest)
  guests?: Guest[];

  @ApiPropertyOptional({ type: () => Guest })
  @IsOptional()
  @ValidateNested()
  @Nested(() => Guest)
  host?: Guest;
}

class Change {
  readonly type = 'Change' as const;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  noteId!: string;

  @Text(20)
  text!: string;
}

class Find {
  @Text(50)
  value!: string;
}

@Controller('api/notes')
class NotesController {
  @Act('notes.read')
  @Reads('notes')
  @Get()
  list(@Query('q') q?: string): { q: string | undefined } {
    return { q };
  }

  @Act('notes.read')
  @Reads('notes')
  @Get('not/built')
  notBuilt(): never {
    throw Object.assign(new Error('relation "read.notes" does not exist'), { code: '42P01', severity: 'ERROR' });
  }

  @Act('notes.read')
  @Get(':noteId')
  read(@Param('noteId') noteId: string): { noteId: string } {
    if (noteId.startsWith('0')) throw new Refused('access.denied', {}, 'missing');
    return { noteId };
  }

  @Act('notes.read', 'look')
  @Post('search')
  find(@Body() body: Find): { length: number } {
    return { length: body.value.length };
  }

  @SignedIn()
  @Get('mine/who')
  who(@CurrentActor() actor: Actor): { id: string } {
    return { id: actor.id };
  }

  @Act('notes.admin')
  @Get('secret/all')
  secret(): [] {
    return [];
  }

  @Public()
  @Post('open')
  open(@Body() body: Find): { ok: boolean } {
    return { ok: body.value.length > 0 };
  }

  @Act('notes.read', 'look')
  @BodyLimit(4_000_000)
  @Post('big')
  big(@Body() body: Find): { ok: boolean } {
    return { ok: body.value.length > 0 };
  }

  @Public()
  @Get('broken/:how')
  broken(@Param('how') how: string): never {
    if (how === 'database') throw Object.assign(new Error('boom'), { code: '57P01', severity: 'FATAL' });
    if (how === 'disk') throw Object.assign(new Error('boom'), { code: '53100', severity: 'PANIC' });
    if (how === 'network') throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' });
    if (how === 'nest') throw new NotFoundException('李春燕');
    throw Object.assign(new Error('duplicate key (name)=(李春燕) 140702198001010019'), { detail: '李春燕' });
  }
}

export const REGISTRAR = 'sessionofaregistrar';
export const AUDITOR = 'sessionofanauditor';
export const CSRF = 'csrf-token-of-the-test';
export const ACTOR = '11111111-1111-4111-8111-111111111111';
const UNIT = '22222222-2222-4222-8222-222222222222';

const sessionFor = (post: 'registrar' | 'auditor'): Session => ({
  sessionId: `session of ${post}`,
  actor: { id: ACTOR, posts: [{ post, unit: UNIT, covers: [UNIT] }] },
  csrf: CSRF,
  accountVersion: 1,
});

/** What reached the command bus of the tiny application. */
export interface Sent {
  readonly command: object;
  readonly context: CommandContext;
}

export interface TinyApp {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly sent: Sent[];
  readonly denials: Denial[];
  readonly log: string[];
  close(): Promise<void>;
}

/** An application with the whole door and nothing behind it: no database, one controller of each kind. */
export async function tinyApp(options: { publicOrigin?: string; more?: Type<object>[] } = {}): Promise<TinyApp> {
  const sent: Sent[] = [];
  const denials: Denial[] = [];
  const log: string[] = [];
  const commands = {
    async send(command: { text?: string; noteId?: string }, context: CommandContext): Promise<Answer> {
      if (command.text === 'refuse me') refuse('command.stale', { by: ACTOR, name: '李春燕', idNumber: '140702198001010019' });
      if (command.text === 'break') throw new Error('lost the connection to 李春燕');
      sent.push({ command, context });
      return { position: 7, id: command.noteId ?? 'new', version: 3, numbers: [] };
    },
  };

  @Global()
  @Module({
    providers: [
      { provide: Commands, useValue: commands },
      {
        provide: SESSIONS,
        useValue: { resolve: async (value: string) => ({ [REGISTRAR]: sessionFor('registrar'), [AUDITOR]: sessionFor('auditor') })[value] },
      },
      { provide: DENIALS, useValue: { denied: async (denial: Denial) => void denials.push(denial) } },
      {
        provide: Positions,
        useValue: { waitForPosition: async (_: string[], __: number, position: number) => position <= 5, reachedBy: async () => 5 },
      },
      { provide: DOOR_SETTINGS, useValue: { publicOrigin: options.publicOrigin } },
      {
        provide: CATALOGUE,
        useValue: {
          projections: [{ name: 'notes', ledger: 1 }],
          access: {
            'notes.write': { registrar: 'do' },
            'notes.read': { registrar: 'read', auditor: 'masked' },
            'notes.admin': { admin: 'do' },
          },
        },
      },
    ],
    exports: [Commands, SESSIONS, DENIALS, Positions, DOOR_SETTINGS, CATALOGUE],
  })
  class TinyPlatform {}

  const writes = commandController({
    prefix: 'notes',
    tag: 'notes',
    routes: [
      { command: Note, path: '', act: 'notes.write', creates: true, zh: '记一笔', en: 'Take a note' },
      { command: Change, path: ':noteId/change', act: 'notes.write', overwrites: true, zh: '更改', en: 'Change a note' },
    ],
  });

  const folder = mkdtempSync(join(tmpdir(), 'gy-door-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><script type="module" src="/assets/a-1.js"></script>',
  );
  writeFileSync(join(folder, 'assets', 'a-1.js'), 'export {};');
  writeFileSync(join(folder, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');

  const logger = new JsonLogger((line) => void log.push(line));
  const door = DoorModule.forRoot({ imports: [TinyPlatform], controllers: [NotesController, writes, ...(options.more ?? [])] });
  const app = await NestFactory.create<NestExpressApplication>(door, { bodyParser: false, logger, abortOnError: false });
  openDoor(app, { publicOrigin: options.publicOrigin }, folder);
  try {
    await app.listen(0, '127.0.0.1');
  } catch (error) {
    await app.close();
    throw error;
  }
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    app,
    sent,
    denials,
    log,
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

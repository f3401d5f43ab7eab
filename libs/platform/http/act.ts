import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiHeader } from '../description/decorators';

/** What a route does with its act: carries it out, or looks at what the act is about. */
export type Manner = 'do' | 'look';

/** The permission a route asks for. */
export interface Permission {
  readonly act: string;
  /** By default GET looks and everything else does; a search by POST says 'look'. */
  readonly manner?: Manner;
}

export const ACT = 'gongyuan:act';
export const PUBLIC = 'gongyuan:public';
export const READS = 'gongyuan:reads';
export const BODY_LIMIT = 'gongyuan:body-limit';
export const TAKES_FILE = 'gongyuan:takes-file';

/** Names the row of the access table (`docs/access.md`) that opens this route, e.g. `@Act('cases.read')`. */
export const Act = (act: string, manner?: Manner): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACT, { act, manner } satisfies Permission), ApiExtension('x-act', manner ? `${act}:${manner}` : act));

/** Opens a route to everybody, signed in or not. Say in a comment why it may be. */
export const Public = (): MethodDecorator & ClassDecorator => applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-public', true));

/** Opens a route to whoever is signed in, whatever posts they hold: their own session, their own password. */
export const SignedIn = (): MethodDecorator & ClassDecorator => Act('*');

/** Names the projections a read is served from: `X-Min-Position` waits for all of them, `X-Ledger-Position` says how far they are. */
export const Reads = (...projections: readonly [string, ...string[]]): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(READS, projections),
    ApiExtension('x-reads', projections),
    ApiHeader({
      name: 'X-Min-Position',
      required: false,
      description: '至少读到这个记录序号；最多等待 2 秒',
      schema: { type: 'integer', minimum: 0 },
    }),
  );

/** Lets the body of one route be larger or smaller than 1 MB. */
export const BodyLimit = (bytes: number): MethodDecorator => SetMetadata(BODY_LIMIT, bytes);

/** Leaves the body of one route unread: the route takes a form with a file and receives it by itself. */
export const TakesFile = (): MethodDecorator => SetMetadata(TAKES_FILE, true);

import type { LoggerService, LogLevel } from '@nestjs/common';
import { describeError, scrub } from './describe-error';

type Write = (line: string) => void;

const toStdout: Write = (line) => {
  process.stdout.write(line);
};

/** A log that cannot be written (a full disk, a reader that is gone) loses lines; it must not end the process. */
export function outliveLog(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

const severity: Readonly<Record<string, number>> = { verbose: 0, debug: 1, log: 2, warn: 3, error: 4, fatal: 5 };

/** What Nest tells of its own start, a line per module and route: nobody reads it who has not asked for more. */
const NEST_CHATTER = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication']);

/** What one call of Nest's logger says: a text, an error, or an object of ids, codes and numbers. */
function contentOf(message: unknown): Record<string, unknown> {
  if (message instanceof Error) return { ...describeError(message) };
  if (typeof message === 'object' && message !== null) return { ...message };
  return { what: scrub(String(message)) };
}

/**
 * One JSON object per line on standard output: time, level, place, and what happened. Texts are scrubbed of what may be
 * personal; bodies, query strings and header values never come here.
 */
export class JsonLogger implements LoggerService {
  private lowest = severity['log'] as number;

  constructor(private readonly write: Write = toStdout) {}

  setLogLevels(levels: LogLevel[]): void {
    this.lowest = Math.min(...levels.map((level) => severity[level] ?? 2));
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.line('log', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.line('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.line('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.line('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.line('verbose', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.line('fatal', message, rest);
  }

  /** Nest passes the context last and, for errors, a stack before it. */
  private line(level: string, message: unknown, rest: readonly unknown[]): void {
    const context = typeof rest.at(-1) === 'string' ? (rest.at(-1) as string) : undefined;
    const weight = level === 'log' && NEST_CHATTER.has(context ?? '') ? severity['debug'] : severity[level];
    if ((weight as number) < this.lowest) return;
    const thrown = rest.find((one) => one instanceof Error);
    const more = thrown ? describeError(thrown) : {};
    this.write(`${JSON.stringify({ at: new Date().toISOString(), level, in: context, ...contentOf(message), ...more })}\n`);
  }
}

import { catalogue } from '@gongyuan/catalogue/catalogue';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import type { StreamName } from '@gongyuan/kernel/ids';
import { need } from '@gongyuan/platform/config';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER, type LedgerId } from '@gongyuan/platform/event-store/types';
import { PlainError } from '@gongyuan/platform/installation/plain-error';
import { type Command, InvalidArgumentError } from 'commander';
import { withInstallation } from './located';

/** What is told of an event: where it stands, what, when, by whom. Never what it says of anybody. */
export interface EventLine {
  readonly position: number;
  readonly version: number;
  readonly type: string;
  /** When it was recorded, UTC. */
  readonly at: string;
  /** The day it happened; absent for facts of the system itself. */
  readonly on?: string;
  /** Subject of who did it, or `system:<name>`. */
  readonly actor: string;
}

export interface EventsOptions {
  readonly stream: StreamName;
  /** The newest so many; all without it. */
  readonly limit?: number;
  readonly ledger: LedgerId;
}

const lineOf = ({ position, version, type, at, on, actor }: AnyEvent): EventLine => ({ position, version, type, at, on, actor });

/** The events of a stream, oldest first. Throws `PlainError` for a stream that nobody wrote to. */
export async function eventLines(store: EventStore, { stream, limit, ledger }: EventsOptions): Promise<readonly EventLine[]> {
  const events = await store.readStream(ledger, stream);
  if (events.length === 0)
    throw new PlainError(
      `没有流 ${stream}。流名形如 case-<编号>、person-<编号>、series-2026-晋中-援`,
      `There is no stream ${stream}. Streams are called case-<id>, person-<id>, series-2026-晋中-援`,
    );
  return events.slice(limit === undefined ? 0 : -limit).map(lineOf);
}

const shanghai = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Shanghai' });

/** The same as a table for people; times by the clocks in Shanghai. */
export function eventTable(lines: readonly EventLine[]): string {
  const rows = lines.map((line) => [
    String(line.position),
    String(line.version),
    line.type,
    shanghai.format(new Date(line.at)),
    line.on ?? '',
    line.actor,
  ]);
  const all = [['position', 'version', 'type', 'at', 'on', 'actor'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const told = all.map((row) =>
    row.map((cell, column) => (column < 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))),
  );
  return told.map((row) => row.join('  ').trimEnd()).join('\n');
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('应为正整数 / should be a whole number from 1');
  return number;
}

function ledgerOf(text: string): LedgerId {
  if (text !== 'main' && text !== 'access') throw new InvalidArgumentError('main / access');
  return LEDGER[text];
}

/** `events --stream NAME [--limit n] [--json] [--ledger access]`. */
export function eventsCommand(program: Command): void {
  program
    .command('events')
    .description('列出一条流的事件，不含个人信息 / list the events of a stream, nothing personal')
    .requiredOption('--stream <name>', '流名，如 case-… / name of the stream')
    .option('--limit <n>', '只列最近 n 条 / the newest n only', positive)
    .option('--ledger <name>', 'main 或 access（登录与查看的记录）/ main, or access: who came in and who looked', ledgerOf, LEDGER.main)
    .option('--json', '逐行 JSON / JSON lines')
    .action(({ json, ...options }: EventsOptions & { readonly json?: boolean }) =>
      withInstallation(async (config) => {
        const url = config.readerDatabaseUrl ?? config.appDatabaseUrl ?? config.workerDatabaseUrl;
        const store = new EventStore(need(url, 'READER_DATABASE_URL'), catalogue, { readers: 1 });
        try {
          const lines = await eventLines(store, options);
          process.stdout.write(json ? lines.map((line) => `${JSON.stringify(line)}\n`).join('') : `${eventTable(lines)}\n`);
        } finally {
          await store.close();
        }
      }),
    );
}

import { catalogue } from '@gongyuan/catalogue/catalogue';
import { loadConfig, need } from '@gongyuan/platform/config';
import { locate } from '@gongyuan/platform/database/locate';
import { assertPlainRole } from '@gongyuan/platform/database/plain-role';
import type { Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { PlainError } from '@gongyuan/platform/installation/plain-error';
import type { Projection } from '@gongyuan/platform/projections/define';
import { makeFirstGenerations } from '@gongyuan/platform/projections/generations';
import { RebuildFailed, type RebuildProgress, rebuild } from '@gongyuan/platform/projections/rebuild';
import { type ProjectionStatus, projectionStatus, resume } from '@gongyuan/platform/projections/status';
import type { Command } from 'commander';
import { Pool } from 'pg';
import { ProgressLine } from './progress-line';

/** Where a command writes: results to `out`, progress to `err`. */
export interface Screen {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** What the commands work on. */
export interface Desk {
  /** Connections with the worker's role. */
  readonly pool: Pool;
  readonly store: EventStore;
  readonly projections: readonly Projection[];
}

/** The same with all that is known of facts, for whoever reads every one of them. */
export interface FullDesk extends Desk {
  readonly catalogue: Catalogue;
}

const RESUME_MS = 5_000;

/** Builds a read model anew, with progress; readers see the old one until it is done. Throws `PlainError` for an unknown name and for an event that stops it. */
export async function rebuildOne(desk: Desk, name: string, screen: Screen, stopped: () => boolean = () => false): Promise<void> {
  const projection = desk.projections.find((one) => one.name === name);
  if (!projection) {
    const names = desk.projections.map((one) => one.name).join(', ');
    throw new PlainError(`没有名为 ${name} 的读模型。可选：${names}`, `There is no read model ${name}; there are: ${names}`);
  }
  await makeFirstGenerations(desk.pool, [projection]);
  const line = new ProgressLine(screen.err);
  const began = Date.now();
  let last: RebuildProgress | undefined;
  try {
    const generation = await rebuild({ pool: desk.pool, events: desk.store }, projection, (progress) => {
      if (stopped()) throw new RebuildFailed('stopped');
      last = progress;
      line.show(progress);
    });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const events = (last?.position ?? 0).toLocaleString('en');
    screen.out.write(`${name}: 第 ${generation} 代已启用，${events} 个事件，${seconds} 秒 · generation ${generation} is read now\n`);
  } catch (error) {
    if (!(error instanceof RebuildFailed)) throw error;
    throw new PlainError(`重建没有完成，仍使用原来的读模型：${error.message}`, `Not rebuilt, the old one is still read: ${error.message}`);
  } finally {
    line.end();
  }
}

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const remark = ({ parked, building }: ProjectionStatus): string => {
  const parts: string[] = [];
  if (parked) {
    const place = parked.position === null ? '' : ` @${parked.position}${parked.type === null ? '' : ` ${parked.type}`}`;
    parts.push(`停住 parked${place} ×${parked.attempts}: ${parked.error}`);
  }
  if (building)
    parts.push(
      building.failed === undefined
        ? `在建第 ${building.generation} 代 building: ${building.position}`
        : `第 ${building.generation} 代未建成 not built: ${building.failed}`,
    );
  return parts.join('; ');
};

/** Prints how everything that follows the ledgers stands. */
export async function listProjections(pool: Pool, screen: Screen): Promise<void> {
  const all = await projectionStatus(pool);
  if (all.length === 0) {
    screen.out.write('还没有读模型：worker 启动后建立 · no read models yet: the worker makes them when it starts\n');
    return;
  }
  const head = ['name', 'ledger', 'generation', 'state', 'position', 'lag', ''];
  const rows = all.map((one) => [
    one.name,
    String(one.ledger),
    String(one.generation),
    one.state,
    String(one.position),
    String(one.lag),
    remark(one),
  ]);
  screen.out.write(`${table([head, ...rows])}\n`);
}

/** Lets a parked one be tried again and says what became of it. Throws `PlainError` when it is not parked, or parks again. */
export async function resumeOne(pool: Pool, name: string, screen: Screen, patience: number = RESUME_MS): Promise<void> {
  if (!(await resume(pool, name))) throw new PlainError(`${name} 没有停住`, `${name} is not parked`);
  for (const end = Date.now() + patience; ; await new Promise((resolve) => setTimeout(resolve, 200))) {
    const now = (await projectionStatus(pool)).find((one) => one.name === name);
    if (now?.parked) {
      const { position, error } = now.parked;
      throw new PlainError(`${name} 又停在 ${position}：${error}`, `${name} is parked again at ${position}: ${error}`);
    }
    if (now?.lag === 0) {
      screen.out.write(`${name}: 已跟上，位置 ${now.position} · caught up at ${now.position}\n`);
      return;
    }
    if (Date.now() > end) {
      screen.out.write(`${name}: 已放行，还差 ${now?.lag} 个事件 · let go on, ${now?.lag} events behind\n`);
      return;
    }
  }
}

/** Opens what the commands work on, with the worker's role, and closes it when the work is over. */
export async function atDesk(work: (desk: FullDesk) => Promise<void>): Promise<void> {
  const located = await locate({ tell: (zh, en) => process.stderr.write(`${zh} · ${en}\n`) });
  try {
    const url = need(loadConfig({ ...process.env, ...located.env }).workerDatabaseUrl, 'WORKER_DATABASE_URL');
    const pool = new Pool({ connectionString: url, max: 4, application_name: 'gongyuan-cli' });
    pool.on('error', () => undefined);
    const store = new EventStore(url, catalogue, { readers: 2 });
    try {
      // what the owner made, the worker could not go on with
      await assertPlainRole(pool);
      await work({ pool, store, projections: catalogue.projections, catalogue });
    } finally {
      await store.close();
      await pool.end();
    }
  } finally {
    await located.close();
  }
}

/** `rebuild <projection>` and `projections [--resume <name>]`. */
export function projectionCommands(program: Command): void {
  const screen: Screen = { out: process.stdout, err: process.stderr };
  program
    .command('rebuild')
    .argument('<projection>', '读模型的名字 · name of a read model')
    .description('从第一个事件起重建一个读模型，完成前仍用原来的 · build a read model anew from the first event')
    .action(async (name: string) => {
      let stopped = false;
      const stop = (): void => {
        stopped = true;
      };
      process.once('SIGINT', stop).once('SIGTERM', stop);
      await atDesk((desk) => rebuildOne(desk, name, screen, () => stopped));
    });
  program
    .command('projections')
    .option('--resume <name>', '让停住的读模型或策略再试 · try a parked read model or policy again')
    .description('列出读模型和策略的进度 · how read models and policies stand')
    .action(({ resume: name }: { resume?: string }) =>
      atDesk(({ pool }) => (name === undefined ? listProjections(pool, screen) : resumeOne(pool, name, screen))),
    );
}

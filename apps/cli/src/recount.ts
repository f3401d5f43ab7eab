import { catalogue } from '@gongyuan/catalogue/catalogue';
import { measures, Recounter, recounted } from '@gongyuan/contexts/programme';
import { loadConfig, need } from '@gongyuan/platform/config';
import { locate } from '@gongyuan/platform/database/locate';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { PlainError } from '@gongyuan/platform/installation/plain-error';
import type { Command } from 'commander';

/** What is counted again: one measure or all, up to a position or the newest record. */
export interface Recount {
  readonly measure?: string;
  readonly position?: number;
}

/** The figures of the whole federation, counted from the record itself. Throws `PlainError` for a measure that is not there. */
export async function recountLines(store: EventStore, { measure: key, position }: Recount): Promise<object[]> {
  const asked = measures.filter((one) => key === undefined || one.key === key);
  const [first] = asked;
  if (first === undefined) {
    const known = measures.map((one) => one.key).join(', ');
    throw new PlainError(`没有指标 ${key}。可选：${known}`, `There is no measure ${key}; there are: ${known}`);
  }
  const source = await new Recounter(store).board({ year: first.year, units: undefined }, position);
  return asked.map((measure) => recounted(measure, source));
}

/** `recount [--measure <key>] [--position <n>]`: one JSON line for each measure. */
export function recountCommand(program: Command): void {
  program
    .command('recount')
    .option('--measure <key>', '指标，如 legal-aid-cases；不填为全部 · a measure; all of them when none is named')
    .option('--position <n>', '数到哪条记录；不填为最新 · up to which record; the newest when none is named')
    .description('按原始记录重新计数，应与年度计划上的数字一致 · count figures again from the record itself')
    .action(async ({ measure, position }: { measure?: string; position?: string }, command: Command) => {
      if (position !== undefined && !/^[1-9]\d{0,14}$/.test(position))
        command.error('--position 应为正整数 · --position is a whole number');
      const located = await locate({ tell: (zh, en) => process.stderr.write(`${zh} · ${en}\n`) });
      try {
        const url = need(loadConfig({ ...process.env, ...located.env }).appDatabaseUrl, 'APP_DATABASE_URL');
        const store = new EventStore(url, catalogue, { readers: 2 });
        try {
          const lines = await recountLines(store, { measure, position: position === undefined ? undefined : Number(position) });
          for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
        } finally {
          await store.close();
        }
      } finally {
        await located.close();
      }
    });
}

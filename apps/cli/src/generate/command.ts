import { isLocalDate } from '@gongyuan/kernel/time';
import { need } from '@gongyuan/platform/config';
import { type Command, InvalidArgumentError } from 'commander';
import { shift } from '../demo/plan';
import { withInstallation } from '../located';
import { generate } from './generate';

const SAY_EVERY_MS = 2_000;
/** The last day lies so far back that filling up to the number never reaches the future. */
const BACK = 14;

function count(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1_000)
    throw new InvalidArgumentError('应为 1000 以上的整数 / should be a whole number from 1,000');
  return number;
}

function day(text: string): string {
  if (!isLocalDate(text)) throw new InvalidArgumentError('应为日期 / should be a date: 2026-09-30');
  return text;
}

interface Options {
  readonly events: number;
  readonly seed: string;
  readonly until?: string;
  readonly sealed?: boolean;
}

/** `generate --events N [--seed S] [--until DAY] [--sealed]`. */
export function generateCommand(program: Command): void {
  program
    .command('generate')
    .description(
      '在空的账本里写入指定数量的虚构案件记录，供测量和试用 / fill an empty ledger with invented histories, for measuring and trying',
    )
    .requiredOption('--events <n>', '事件数 / how many events', count)
    .option('--seed <text>', '相同的种子得到相同的记录 / the same seed gives the same events', '1')
    .option('--until <day>', '记录大约到哪天为止 / about the last day')
    .option(
      '--sealed',
      '同时写入加密的个人信息，用时约为两倍；不加此项则账本中只有其承诺值，个人信息一律显示为已删除 / write the sealed personal values as well, in about twice the time; without it the ledger holds only their commitments and every personal value reads as erased',
    )
    .action(async ({ events, seed, until, sealed }: Options) => {
      const began = Date.now();
      let said = 0;
      await withInstallation((config) =>
        generate({
          databaseUrl: need(config.appDatabaseUrl, 'APP_DATABASE_URL'),
          keysDir: need(config.keysDir, 'GONGYUAN_KEYS'),
          events,
          seed,
          until: until === undefined ? shift(new Date().toISOString().slice(0, 10), -BACK) : day(until),
          sealed,
          progress: (position, at) => {
            if (Date.now() - said < SAY_EVERY_MS && position < events) return;
            said = Date.now();
            const rate = Math.round(position / Math.max(0.001, (said - began) / 1_000));
            process.stderr.write(
              `${at} · ${position.toLocaleString('en')} / ${events.toLocaleString('en')} · ${rate.toLocaleString('en')}/s\n`,
            );
          },
        }),
      );
      const seconds = ((Date.now() - began) / 1_000).toFixed(1);
      process.stdout.write(`已写入 ${events.toLocaleString('en')} 个事件，${seconds} 秒 · ${events.toLocaleString('en')} events written\n`);
    });
}

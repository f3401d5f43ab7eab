import { writeFileSync } from 'node:fs';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { PlainError } from '@gongyuan/platform/installation/plain-error';
import { verdictPage } from '@gongyuan/platform/verify/page-zh';
import { type Verdict, verdictText, verifyReplay } from '@gongyuan/platform/verify/verdict';
import type { Command } from 'commander';
import { productVersion } from './product-version';
import { ProgressLine } from './progress-line';
import { atDesk, type FullDesk, type Screen } from './projections';

export interface VerifyOptions {
  /** Where the verdict is written as JSON, beside standard output. */
  readonly json?: string;
  /** Where the page for people is written; without it, it follows the progress on the screen. */
  readonly page?: string;
}

/** Checks ledgers and read models; the verdict goes to `out`, progress and the page for people to `err`. Leaves the system as it was. */
export async function verify(desk: FullDesk, options: VerifyOptions, screen: Screen, product = productVersion()): Promise<Verdict> {
  const line = new ProgressLine(screen.err);
  let verdict: Verdict;
  try {
    verdict = await verifyReplay(
      { pool: desk.pool, events: desk.store, catalogue: desk.catalogue, product },
      {
        leaves: (ledger, position, head) =>
          line.leaves(ledger === LEDGER.main ? '全程留痕 main ledger' : '查看记录 access ledger', position, head),
        replay: (progress) => line.show(progress),
      },
    );
  } finally {
    line.end();
  }
  const [json, page] = [verdictText(verdict), verdictPage(verdict)];
  if (options.json !== undefined) write(options.json, json);
  if (options.page !== undefined) write(options.page, page);
  screen.out.write(json);
  if (options.page === undefined) screen.err.write(`\n${page}`);
  return verdict;
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new PlainError(`写不了文件 ${file}（${code}）`, `The file ${file} cannot be written (${code})`);
  }
}

/** `verify replay [--json FILE] [--page FILE]`. */
export function verifyCommand(program: Command): void {
  program
    .command('verify')
    .description('核验 / check what is stored')
    .command('replay')
    .description('记录核验：由原始记录重算一切并逐行比较 · compute everything anew from the raw leaves and compare row by row')
    .option('--json <file>', '结论另存为 JSON · write the verdict to a file as well')
    .option('--page <file>', '一页中文结论另存为文本 · write the page in Chinese to a file')
    .action(async (options: VerifyOptions) => {
      await atDesk(async (desk) => {
        const { result } = await verify(desk, options, { out: process.stdout, err: process.stderr });
        if (result !== 'PASS') process.exitCode = 1;
      });
    });
}

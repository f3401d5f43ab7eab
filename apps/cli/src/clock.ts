import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Answer, calculate, calculateText, type Failure, isFailure } from '@gongyuan/calendar/calculator';
import type { Calendar } from '@gongyuan/calendar/clocks';
import { CalendarError } from '@gongyuan/calendar/error';
import { messageOf } from '@gongyuan/calendar/messages';
import { standardCalendar } from '@gongyuan/calendar/standard';
import type { HolidayYear } from '@gongyuan/calendar/types';
import { parseHolidayYear } from '@gongyuan/calendar/working-days';
import type { Command } from 'commander';

/** Where the command reads and writes; a test gives its own. */
export interface ClockIo {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Sets the exit code of the process once all is written. */
  fail(): void;
}

const processIo: ClockIo = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  fail: () => {
    process.exitCode = 1;
  },
};

/** `clock --list | head`: a reader that has seen enough is no failure. */
const leaveQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
};

interface Options {
  readonly rule?: string;
  readonly from?: string;
  readonly noticeOn?: string;
  readonly suppliedOn?: string;
  readonly id?: string;
  readonly stdin?: boolean;
  readonly list?: boolean;
  readonly holidays?: readonly string[];
}

/** Writes one JSON line, and waits while the reader is slower than we are. */
const write = async (output: Writable, value: unknown): Promise<void> => {
  if (!output.write(`${JSON.stringify(value)}\n`)) await new Promise<void>((resolve) => output.once('drain', resolve));
};

async function readHolidays(files: readonly string[]): Promise<HolidayYear[]> {
  const years: HolidayYear[] = [];
  for (const file of files) {
    let content: unknown;
    try {
      content = JSON.parse(await readFile(file, 'utf8'));
    } catch {
      throw new CalendarError('calendar.bad-holidays', { file });
    }
    years.push(...(Array.isArray(content) ? content : [content]).map(parseHolidayYear));
  }
  return years;
}

/** Answers line by line as they come; true when every line had an answer. */
async function answerLines(calendar: Calendar, io: ClockIo): Promise<boolean> {
  let allGood = true;
  for await (const line of createInterface({ input: io.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const content = line.replace(/^\uFEFF/, '');
    if (content.trim() === '') continue;
    const result = calculateText(calendar, content);
    if (isFailure(result)) allGood = false;
    await write(io.output, result);
  }
  return allGood;
}

function answerOptions(calendar: Calendar, options: Options): Answer | Failure {
  const paused = options.noticeOn !== undefined || options.suppliedOn !== undefined;
  return calculate(calendar, {
    id: options.id ?? options.rule,
    rule: options.rule,
    from: options.from,
    ...(paused ? { pause: { noticeOn: options.noticeOn, suppliedOn: options.suppliedOn } } : {}),
  });
}

const listRules = async (calendar: Calendar, io: ClockIo): Promise<void> => {
  for (const rule of calendar.rules) await write(io.output, rule);
};

async function run(options: Options, command: Command, io: ClockIo): Promise<void> {
  const calendar = standardCalendar(await readHolidays(options.holidays ?? []));
  if (options.list) return listRules(calendar, io);
  if (options.stdin) {
    if (!(await answerLines(calendar, io))) io.fail();
    return;
  }
  if (options.rule === undefined || options.from === undefined)
    command.error('请给出 --rule 和 --from，或者 --stdin / give --rule and --from, or --stdin');
  const result = answerOptions(calendar, options);
  await write(io.output, result);
  if (isFailure(result)) io.fail();
}

/**
 * Adds `clock`, the calculator of statutory dates, to the operator's commands. It needs no database. Each question gives one
 * JSON line `{ id, nominalOn, dueOn, safeBy, needsHolidayData, basis }` or `{ id, error: { code, message } }`; the exit code
 * is 1 when any question had no answer.
 */
export function clockCommand(program: Command, io: ClockIo = processIo): Command {
  return program
    .command('clock')
    .description('计算法定期限 / count a statutory date')
    .option('--rule <id>', '规则编号，如 ARB_SUE_15D / rule id')
    .option('--from <day>', '起算日 YYYY-MM-DD，当日不计入 / the day it starts from, itself not counted')
    .option('--notice-on <day>', '通知补正之日（不计入的期间开始）/ the pause begins')
    .option('--supplied-on <day>', '材料补齐之日（不计入的期间结束）/ the pause ends')
    .option('--id <id>', '答案上的编号，默认为规则编号 / id on the answer')
    .option('--stdin', '从标准输入逐行读取 JSON / read JSON lines from standard input')
    .option('--list', '列出全部规则 / list every rule')
    .option('--holidays <file...>', '另外加载的年度节假日 JSON / more holiday years, as JSON files')
    .action(async (options: Options, command: Command) => {
      if (io === processIo) process.stdout.once('error', leaveQuietly);
      try {
        await run(options, command, io);
      } catch (error) {
        if (!(error instanceof CalendarError)) throw error;
        io.errors.write(`${messageOf(error)}\n`);
        io.fail();
      }
    });
}

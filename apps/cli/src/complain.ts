import { Refused } from '@gongyuan/kernel/refusal';
import { ConfigError } from '@gongyuan/platform/config';
import { describeError } from '@gongyuan/platform/http/describe-error';
import { wordsFor } from '@gongyuan/platform/http/language';
import { PlainError } from '@gongyuan/platform/installation/plain-error';

/** What the operating system and PostgreSQL say when there is nobody to talk to. */
const unreachable = /^(?:ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|ENOENT|08\w{3}|28\w{3}|3D000|57P\d{2})$/;

/** What a database says that was not migrated, or not to this version. */
const unprepared = /^(?:3F000|42P01|42703|42883|42501)$/;

const codeOf = (error: unknown): string => {
  const { code, errors } = (error ?? {}) as { readonly code?: unknown; readonly errors?: readonly unknown[] };
  return typeof code === 'string' ? code : errors?.length ? codeOf(errors[0]) : '';
};

/**
 * Why a command did not do its work, for the person at the keyboard: a sentence in Chinese and one in English for what can
 * be expected; the place in the program for a fault of ours, without the values that an error may quote.
 */
export function explain(error: unknown): string {
  if (error instanceof PlainError) return `${error.zh}\n${error.en}`;
  if (error instanceof ConfigError) return error.message;
  if (error instanceof Refused) return `${wordsFor(error.code, 'zh-CN')}\n${wordsFor(error.code, 'en')} (${error.code})`;
  const code = codeOf(error);
  if (unreachable.test(code)) return `连不上数据库（${code}）\nThe database cannot be reached (${code})`;
  if (unprepared.test(code))
    return `数据库还没有准备好（${code}），请先运行 migrate\nThe database is not ready (${code}): run migrate first`;
  const { error: name, message, stack = [] } = describeError(error);
  const place = [...(message ? [message] : []), ...stack].join('\n');
  return `程序出错，命令没有完成（${name}）\nA fault of the program, the command was not completed (${name})\n${place}`;
}

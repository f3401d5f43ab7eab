import type { Tell } from '@gongyuan/platform/installation/plain-error';

/** Says what a command is doing, one line each, beside its result. */
export const tell: Tell = (zh, en) => {
  process.stderr.write(`  · ${zh} · ${en}\n`);
};

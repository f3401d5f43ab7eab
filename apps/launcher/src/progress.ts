import { PlainError, type Tell } from '@gongyuan/platform/installation/plain-error';

/** Says what is being done, one line each: Chinese first, then English. */
export const progress: Tell = (zh, en) => {
  process.stdout.write(`  · ${zh} · ${en}\n`);
};

/** A block that stands out: the address, the sign-ins, the link. */
export function announce(text: string): void {
  process.stdout.write(`\n${text.trimEnd()}\n\n`);
}

/** Says why it did not work: plainly where it can be mended, with a stack where it is a fault of ours. */
export function complain(error: unknown): void {
  if (error instanceof PlainError) {
    process.stderr.write(`\n${error.zh}\n${error.en}\n\n`);
    return;
  }
  const text = !(error instanceof Error) ? String(error) : error.name === 'BuildError' ? error.message : (error.stack ?? error.message);
  process.stderr.write(`\n没有启动成功 · The start failed\n${text}\n\n`);
}

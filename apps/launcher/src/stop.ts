import { readFileSync } from 'node:fs';
import { PlainError } from '@gongyuan/platform/installation/plain-error';

/** Thrown at the next step once somebody has asked us to stop. */
export class Stopping extends Error {}

/**
 * One place that knows whether we are to stop: a signal, the terminal or the dev runner gone, or npm dead. npm may be
 * killed without telling us, so when it started us, our parent is watched. (A shell that started us directly may end
 * while we go on.)
 */
export function stopSignal(env: NodeJS.ProcessEnv, parent: number): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new Stopping());
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // whoever starts us with nohup means us to stay when the terminal goes
  if (!hangUpIsIgnored()) process.on('SIGHUP', stop);
  if (process.channel) process.once('disconnect', stop);
  if (env['npm_lifecycle_event'] !== undefined) watchParent(parent, stop);
  // writing to a terminal that is gone must not end us before everything is stopped; a full disk passes
  const lost = ({ code }: NodeJS.ErrnoException): void => (code === 'ENOSPC' ? undefined : stop());
  for (const stream of [process.stdout, process.stderr]) stream.on('error', lost);
  return controller.signal;
}

function hangUpIsIgnored(): boolean {
  try {
    const mask = /^SigIgn:\s*([0-9a-f]+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
    return (BigInt(`0x${mask}`) & 1n) === 1n;
  } catch {
    return false;
  }
}

function watchParent(parent: number, stop: () => void): void {
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}

/** Resolves when we are asked to stop. */
export const untilStopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Waits for something, but no longer than until we are to stop. Throws `Stopping` then. */
export async function unlessStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let leave = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/** True for the ways in which a stop shows itself in what was interrupted. */
export const isStopping = (error: unknown): boolean =>
  error instanceof Stopping || (error instanceof Error && !(error instanceof PlainError) && error.name === 'AbortError');

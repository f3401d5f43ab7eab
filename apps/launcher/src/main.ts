import { resolve } from 'node:path';
import { PlainError } from '@gongyuan/platform/installation/plain-error';
import { launch } from './launch';
import { announce, complain, progress } from './progress';
import { isStopping, stopSignal } from './stop';

export interface Surroundings {
  /** Process id of what started us, taken before anything else was done. */
  readonly parent?: number;
  /** The console's build, when it still goes on. */
  readonly alongside?: Promise<void>;
}

const app = (name: string): string => resolve(__dirname, '../..', name, 'src/main.js');

/** `npm start`. Answers the exit code; everything that was started is stopped by then. */
export async function main(argv: readonly string[], surroundings: Surroundings = {}): Promise<number> {
  const signal = stopSignal(process.env, surroundings.parent ?? process.ppid);
  // its failure is told when it is waited for
  surroundings.alongside?.catch(() => {});
  try {
    await launch({
      demo: readArguments(argv).demo,
      env: process.env,
      tell: progress,
      announce,
      children: [
        { name: 'api', entry: app('api') },
        { name: 'worker', entry: app('worker') },
      ],
      commands: app('cli'),
      signal,
      alongside: surroundings.alongside,
      running: (restart) => process.on('message', (message) => message === 'restart' && void restart()),
    });
    return 0;
  } catch (error) {
    if (isStopping(error)) return 0;
    complain(error);
    return 1;
  }
}

function readArguments(argv: readonly string[]): { demo: boolean } {
  for (const argument of argv) {
    if (argument !== '--demo') {
      throw new PlainError(
        `不认得参数 ${argument}。用法：npm start [-- --demo]`,
        `Unknown argument ${argument}. Usage: npm start [-- --demo]`,
      );
    }
  }
  return { demo: argv.includes('--demo') };
}

if (require.main === module) void main(process.argv.slice(2)).then((code) => process.exit(code));

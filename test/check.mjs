// `npm run check`: everything that needs neither a server nor a browser. Meant to be run before every commit.
import { pathToFileURL } from 'node:url';
import { close, jest, step } from './steps.mjs';

const node = (name, ...args) => step(name, process.execPath, args);

/**
 * Types are checked by the compiler written in Go, in a fifth of the time; what is built, and libraries that use the compiler,
 * still need the other one. One checker each: more of them check the same declarations again, and the cores are taken.
 */
const types = (name, project) => node(name, 'node_modules/typescript-native/bin/tsc', '--noEmit', '--checkers', '1', '-p', project);

/** Format, lint, types, generated files, unit tests and architecture (which are unit tests), side by side. */
export async function check() {
  const [unit, ...steps] = await Promise.all([
    jest(['unit'], ['--maxWorkers=2']),
    step('format and lint', 'node_modules/.bin/biome', ['check', '.']),
    types('types', 'tsconfig.json'),
    types('types of the web', 'apps/web/tsconfig.json'),
    node('generated files', 'apps/api/generate.mjs', '--check'),
  ]);
  return { steps, counts: [unit] };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { steps, counts } = await check();
  close('check', steps, counts);
}

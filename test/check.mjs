// `npm run check`: everything that needs neither a server nor a browser. Meant to be run before every commit.
import { pathToFileURL } from 'node:url';
import { close, jest, step } from './steps.mjs';

const node = (name, ...args) => step(name, process.execPath, args);

/** Types are checked by the compiler written in Go, in a fifth of the time; what is built, and libraries that use the compiler, still need the other one. */
const types = (name, project) => node(name, 'node_modules/typescript-native/bin/tsc', '--noEmit', '-p', project);

/** Format, lint, types, generated files, unit tests and architecture (which are unit tests). */
export async function check() {
  const oks = await Promise.all([
    step('format and lint', 'node_modules/.bin/biome', ['check', '.']),
    types('types', 'tsconfig.json'),
    types('types of the web', 'apps/web/tsconfig.json'),
    node('generated files', 'apps/api/generate.mjs', '--check'),
  ]);
  const unit = await jest(['unit'], ['--silent=false', '--maxWorkers=2']);
  return { oks, counts: [unit] };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { oks, counts } = await check();
  close('check', oks, counts);
}

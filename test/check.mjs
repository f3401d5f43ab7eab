// `npm run check`: everything that needs neither a server nor a browser. Meant to be run before every commit.
import { pathToFileURL } from 'node:url';
import { close, jest, step } from './steps.mjs';

const bin = (name) => `node_modules/.bin/${name}`;

/** Checks types; what was checked before and did not change since is remembered, so that only the first check is slow. */
const types = (project, name) => [
  '--noEmit',
  '--incremental',
  '--tsBuildInfoFile',
  `node_modules/.cache/types-${name}.json`,
  '-p',
  project,
];

/** Format, lint, types, generated files, unit tests and architecture (which are unit tests). */
export async function check() {
  const oks = await Promise.all([
    step('format and lint', bin('biome'), ['check', '.']),
    step('types', bin('tsc'), types('tsconfig.json', 'house')),
    step('types of the web', bin('tsc'), types('apps/web/tsconfig.json', 'web')),
  ]);
  oks.push(await step('generated files', process.execPath, ['apps/api/generate.mjs', '--check']));
  const unit = await jest(['unit'], ['--silent=false', '--maxWorkers=2']);
  return { oks, counts: [unit] };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { oks, counts } = await check();
  close('check', oks, counts);
}

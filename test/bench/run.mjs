// `npm run bench [-- append|http|list|handouts|replay|as-of …] [--only part] [--json FILE]`: every figure beside a peer, in one run. Smaller and
// faster runs: `--events`, `--cases`, `--stored`, `--rounds`, `--seconds`.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const here = import.meta.dirname;
const root = join(here, '../..');
const sizes = ['events', 'cases', 'stored', 'rounds', 'seconds'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    ...Object.fromEntries(sizes.map((name) => [name, { type: 'string' }])),
  },
});
const given = Object.fromEntries(sizes.filter((name) => values[name] !== undefined).map((name) => [name, Number(values[name])]));

/** Runs a step that must work; its output goes to stderr, because stdout holds the figures. */
function must(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', process.stderr, process.stderr] });
  if (status !== 0) process.exit(status ?? 1);
}

must(process.execPath, ['apps/launcher/build.mjs'], root);
if (!existsSync(join(here, 'node_modules'))) must('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here);

const benches = ['append', 'http', 'list', 'handouts', 'replay', 'as-of'];
const chosen = positionals.length > 0 ? positionals : benches;
for (const name of chosen) {
  if (!benches.includes(name)) {
    console.error(`There is no bench ${name}; there are: ${benches.join(', ')}`);
    process.exit(2);
  }
}
const { allRows } = await import('./harness.mjs');
const { closeLongLedger } = await import('./long-ledger.mjs');
try {
  for (const name of chosen) {
    const { bench } = await import(`./${name}.mjs`);
    await bench({ only: values.only, ...given });
  }
} finally {
  await closeLongLedger();
  if (values.json) writeFileSync(values.json, `${JSON.stringify(allRows(), null, 2)}\n`);
}

// `npm run dev`: the product as `npm start` runs it, built anew whenever a source file changes. API and worker restart by
// themselves; the console is rebuilt in place, so reloading the page is enough.
import { fork, spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, root, tellTo, watched } from './builder.mjs';

const tell = tellTo(process.stdout);
process.env.GONGYUAN_DATA ??= join(root, '.data');
process.env.GONGYUAN_LOGS ??= 'stdout';
// stacks that name the source; reading all the maps takes half a second per process, so `npm start` does without
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps`.trim();

await (await build({ tell })).web;
const launcher = fork(join(root, 'dist/apps/launcher/src/main.js'), process.argv.slice(2), { cwd: root });
const consoleConfig = 'apps/web/console/vite.config.mts';
const vite = existsSync(join(root, consoleConfig))
  ? spawn(
      process.execPath,
      [
        join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js'),
        'build',
        '--watch',
        '--config',
        consoleConfig,
      ],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
  : undefined;

// the launcher stops everything in order when this process is gone; it is waited for
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => launcher.kill('SIGTERM'));
launcher.on('exit', (code) => {
  vite?.kill();
  process.exit(code ?? 1);
});

let timer;
let building = Promise.resolve();
const changed = (_event, name) => {
  if (name && /(^|\/)\.|~$|spec\.ts$/.test(name)) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    building = building.then(rebuild);
  }, 150);
};
for (const folder of watched) if (existsSync(join(root, folder))) watch(join(root, folder), { recursive: true }, changed);

async function rebuild() {
  try {
    const { server } = await build({ web: false, tell });
    if (server) launcher.send('restart');
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
  }
}

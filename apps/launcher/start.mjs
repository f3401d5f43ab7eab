// `npm start`: builds what is not up to date, then becomes the launcher.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BuildError, build, root, tellTo } from './builder.mjs';

const parent = process.ppid;
// also when started from elsewhere, the data lie in the checkout
process.env.GONGYUAN_DATA ??= join(root, '.data');

try {
  process.stdout.write('\n工援 Gongyuan\n');
  const { web } = await build({ tell: tellTo(process.stdout) });
  const { main } = createRequire(import.meta.url)(join(root, 'dist/apps/launcher/src/main.js'));
  process.exit(await main(process.argv.slice(2), { parent, alongside: web.then(() => {}) }));
} catch (error) {
  process.stderr.write(`\n${error instanceof BuildError ? error.message : error.stack}\n\n`);
  process.exit(1);
}

// `npm run --silent cli -- …`: builds what is not up to date, then becomes the command. Standard output holds nothing but
// what the command prints.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BuildError, build, root, tellTo } from '../launcher/builder.mjs';

process.env.GONGYUAN_DATA ??= join(root, '.data');
const program = join(root, 'dist/apps/cli/src/main.js');

try {
  await build({ web: false, tell: tellTo(process.stderr) });
} catch (error) {
  process.stderr.write(`${error instanceof BuildError ? error.message : error.stack}\n`);
  process.exit(1);
}
process.argv[1] = program;
createRequire(import.meta.url)(program);

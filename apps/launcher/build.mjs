// `npm run build`: builds everything, whether it is up to date or not.
import { build, tellTo } from './builder.mjs';

const since = Date.now();
try {
  const { web } = await build({ force: true, tell: tellTo(process.stdout) });
  await web;
  process.stdout.write(`  · 完成（${((Date.now() - since) / 1000).toFixed(1)} 秒）· done\n`);
} catch (error) {
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}

// `npm test`: all that CI runs. Needs nothing installed but Node: PostgreSQL comes from npm, so does a Chromium when the
// machine has none. Redis is tested when a redis-server is on the PATH, and must be when REQUIRE_REDIS=1.
import { check } from './check.mjs';
import { close, jest, step } from './steps.mjs';

const { steps, counts } = await check();
steps.push(await step('build', process.execPath, ['apps/launcher/build.mjs']));
steps.push(await step('what the pages weigh', process.execPath, ['apps/web/budget.mjs']));
counts.push(await jest(['integration'], ['--maxWorkers=2']));
counts.push(await jest(['e2e'], ['--runInBand']));
counts.push(await jest(['browser'], ['--runInBand']));
close('test', steps, counts);

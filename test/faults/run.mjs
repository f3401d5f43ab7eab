// `npm run test:faults`: the long run of the faults. KILLS, COMMANDS and SEED set another length, and repeat a run.
import { close, jest, step } from '../steps.mjs';

process.env.KILLS ??= '100';
process.env.COMMANDS ??= '50000';
const steps = [await step('build', process.execPath, ['apps/launcher/build.mjs'])];
close('test:faults', steps, [await jest(['e2e'], ['--runInBand', '--testPathPatterns', 'test/faults'])]);

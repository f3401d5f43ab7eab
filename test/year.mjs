// `npm run test:year`: the whole simulated year of `test/e2e/season.e2e-spec.ts`; prints what it took. `npm test` plays a part of it.
import { close, jest } from './steps.mjs';

process.env.GONGYUAN_YEAR = 'whole';
close('test:year', [], [await jest(['e2e'], ['--runInBand', '--testPathPatterns', 'season\\.e2e'])]);

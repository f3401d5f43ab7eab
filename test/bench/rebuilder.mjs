// One process that rebuilds projections of the ledger, those that are named or all, and watches its own memory.
import { createRequire } from 'node:module';
import { ours } from './server.mjs';

const require = createRequire(import.meta.url);
const { Pool } = require('pg');

const EARLY = 100_000;
const LOOK_MS = 20;
const MB = 1024 * 1024;

const [url, ...names] = process.argv.slice(2);
const { EventStore } = ours('platform/event-store/store');
const { rebuild } = ours('platform/projections/rebuild');
const { makeFirstGenerations } = ours('platform/projections/generations');
const { catalogue } = ours('catalogue/catalogue');

const events = new EventStore(url, catalogue);
const pool = new Pool({ connectionString: url, max: 6 });
const projections = catalogue.projections
  .filter(({ ledger, name }) => ledger === 1 && (names.length === 0 || names.includes(name)))
  .sort((a, b) => Number(b.name === 'case_list') - Number(a.name === 'case_list'));
await makeFirstGenerations(pool, catalogue.projections);
const built = [];
for (const projection of projections) {
  let peak = 0;
  let early = 0;
  let position = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss() / MB);
    if (position <= EARLY) early = peak;
  };
  const looking = setInterval(look, LOOK_MS);
  const began = performance.now();
  await rebuild({ pool, events }, projection, (progress) => {
    position = progress.position;
  });
  look();
  clearInterval(looking);
  built.push({ name: projection.name, seconds: (performance.now() - began) / 1000, peak, early });
}
await events.close();
await pool.end();
process.send(built, () => process.exit(0));

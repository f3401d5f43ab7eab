// A ledger of many events, generated once for all benches of a run that read it.
import { createRequire } from 'node:module';
import { House } from './house.mjs';
import { ours, startServer } from './server.mjs';

const require = createRequire(import.meta.url);
const { Pool } = require('pg');

let opened;

/** Personal values are committed to and kept nowhere: nothing here opens them. */
export function longLedger(events, say) {
  opened ??= open(events, say);
  return opened;
}

async function open(events, say) {
  const server = await startServer();
  try {
    say(`\na ledger of ${events.toLocaleString('en')} events`);
    const house = await House.open(server, 'long', { events, sealed: false, say });
    const { EventStore } = ours('platform/event-store/store');
    const { catalogue } = ours('catalogue/catalogue');
    const store = new EventStore(house.urls.workerUrl, catalogue);
    const pool = new Pool({ connectionString: house.urls.workerUrl, max: 4 });
    return { server, house, store, pool, catalogue, events };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Ends what was opened, when anything was. */
export async function closeLongLedger() {
  if (!opened) return;
  const { server, house, store, pool } = await opened;
  opened = undefined;
  await store.close();
  await pool.end();
  await house.close();
  await server.stop();
}

// `npm run bench -- replay`: reading a long ledger in order beside a bare cursor, rebuilding read models from it, and what
// wake-ups cost beside a job for each event.
import { createRequire } from 'node:module';
import { alternate, compare, of, processCpu, report, serverCpu } from './harness.mjs';
import { rebuilt } from './house.mjs';
import { longLedger } from './long-ledger.mjs';
import { ours } from './server.mjs';

const require = createRequire(import.meta.url);
const { Client } = require('pg');
const Cursor = require('pg-cursor');

const EVENTS = 1_000_000;
const CURSOR_ROWS = 5_000;
const WARM_UP = 50_000;
const GROWTH_MB = 150;
const WAKES = 2_000;

/** Measures what `only` names; everything when it is empty. */
export async function bench({ only = [], say = console.log, events = EVENTS, rounds = 3 }) {
  const wanted = (part) => only.length === 0 || only.includes(part);
  const long = await longLedger(events, say);
  const reading = wanted('read') || wanted('rebuild') ? await read(long, { say, rounds }) : undefined;
  if (wanted('rebuild')) await rebuilds(long, reading, say);
  if (wanted('wake-ups')) await wakeUps(long, say);
}

/** The same small fold for both: how often each type occurred, and the newest event of each stream. */
class Tally {
  types = new Map();
  streams = new Map();

  take(type, stream, on) {
    this.types.set(type, (this.types.get(type) ?? 0) + 1);
    this.streams.set(stream, on);
  }
}

async function measured({ server }, count, work) {
  const cpu = process.cpuUsage();
  const before = serverCpu(server.postmaster);
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  const spent = process.cpuUsage(cpu);
  return {
    perSecond: count / seconds,
    node: (spent.user + spent.system) / 1e6 / seconds,
    server: (serverCpu(server.postmaster) - before) / seconds,
  };
}

/** In order, parsed and folded: as every rebuild does it, and with a bare cursor. Answers our rate. */
async function read(long, { say, rounds }) {
  const { house, store, events } = long;
  const { readThrough } = ours('platform/projections/page');
  const fold = async (upTo) => {
    const tally = new Tally();
    for await (const page of readThrough(store, 1, { after: 0, upTo }))
      for (const { type, stream, on } of page.events) tally.take(type, stream, on);
    return tally;
  };
  const bare = async (upTo) => {
    const tally = new Tally();
    const client = new Client(house.urls.workerUrl);
    await client.connect();
    const cursor = client.query(
      new Cursor('select position, stream, version, leaf from ledger.event where ledger_id = 1 and position <= $1 order by position', [
        upTo,
      ]),
    );
    for (let rows = await cursor.read(CURSOR_ROWS); rows.length > 0; rows = await cursor.read(CURSOR_ROWS))
      for (const { stream, leaf } of rows) {
        const { type, on } = JSON.parse(leaf.toString('utf8'));
        tally.take(type, stream, on);
      }
    await client.end();
    return tally;
  };
  say('\nreading in order, parsed and folded');
  const pass = (how) => (upTo) =>
    measured(long, upTo, async () => {
      const { types } = await how(upTo);
      const seen = [...types.values()].reduce((sum, n) => sum + n, 0);
      if (seen !== upTo) throw new Error(`${seen} of ${upTo} events were read`);
    });
  // what other benches call milliseconds is here how many events a round reads
  const results = await alternate(
    [
      { name: 'ours', run: pass(fold) },
      { name: 'pg-cursor', run: pass(bare) },
    ],
    { rounds, warmUp: Math.min(WARM_UP, events), ms: events, say },
  );
  compare(results, ['ours', 'pg-cursor'], 'perSecond', 'replay-read-vs-cursor', 'events/s', { atLeast: 1 });
  return of(results, 'ours', 'perSecond');
}

/** Every projection rebuilt once, in a process of its own, the list of cases first. */
async function rebuilds({ house, events }, reading, say) {
  say('\nrebuilds');
  const built = await rebuilt(house.urls.workerUrl);
  let seconds = 0;
  for (const one of built) {
    seconds += one.seconds;
    say(
      `  ${one.name.padEnd(20)} ${(events / one.seconds).toFixed(0).padStart(8)} events/s  in ${one.seconds.toFixed(1)} s  peak ${one.peak.toFixed(0)} MB`,
    );
  }
  say(`  ${'all together'.padEnd(20)} ${(events / seconds).toFixed(0).padStart(8)} events/s  in ${seconds.toFixed(1)} s`);
  const [list] = built;
  report('replay-rebuild-list-vs-read', events / list.seconds, reading, 'events/s', { atLeast: 0.4 });
  report('replay-rebuild-rss-growth', list.peak - list.early, GROWTH_MB, 'MB', { atMost: 1 });
}

/** One deduplicated job for all who follow a ledger, as the product wakes its workers, beside one job for each event. */
async function wakeUps({ server, house }, say) {
  const { Queue, Worker, createPostgresBackend, setDefaultBackendFactory } = require('bullmq');
  const { WakeUps } = ours('platform/jobs/wake-ups');
  setDefaultBackendFactory(createPostgresBackend);
  const connection = { connectionString: house.url, max: 2 };
  say(`\n${WAKES.toLocaleString('en')} events told to the workers`);
  const run = async (name, tell) => {
    const queue = new Queue(name, { connection });
    let done = 0;
    const worker = new Worker(name, async () => void done++, { connection, concurrency: 8 });
    await worker.waitUntilReady();
    const cpu = () => processCpu(process.pid) + serverCpu(server.postmaster);
    const before = cpu();
    await tell(queue, () => done);
    const ms = ((cpu() - before) / WAKES) * 1_000_000;
    say(`  ${name.padEnd(20)} ${done} jobs, ${ms.toFixed(0)} µs of CPU an event`);
    await worker.close();
    await queue.close();
    return ms;
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve, 2));
  const deduplicated = await run('deduplicated', async (queue, done) => {
    const wake = new WakeUps(queue);
    for (let event = 0; event < WAKES; event++) {
      wake.notify(1);
      if (event % 2 === 0) await pause();
    }
    for (let before = -1; before !== done(); await new Promise((resolve) => setTimeout(resolve, 500))) before = done();
  });
  const each = await run('job-for-each-event', async (queue, done) => {
    for (let event = 0; event < WAKES; event++) {
      await queue.add('event', { event }, { removeOnComplete: true });
      if (event % 2 === 0) await pause();
    }
    while (done() < WAKES) await pause();
  });
  report('wake-ups-cpu-vs-job-per-event', deduplicated, each, 'µs/event', { atMost: 1 });
}

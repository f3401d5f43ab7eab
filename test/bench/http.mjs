// `npm run bench -- http`: commands over HTTP, beside the CRUD application of `crud/`.
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { buildCrud, Crud } from './crud-peer.mjs';
import { CONNECTIONS, fire } from './fire.mjs';
import { alternate, compare, percentile, report } from './harness.mjs';
import { Bodies, House } from './house.mjs';
import { pace } from './pace.mjs';
import { startServer } from './server.mjs';

/** Cases in every stage, so that there are some to record outcomes of. */
const CASES = 8_000;
const LAG_PER_SECOND = 500;
/** Processes that serve run for weeks: until V8 has compiled what is called often, both sides answer half as many. */
const WARM_UP_SECONDS = 25;

/** Measures what `only` names; everything when it is empty. */
export async function bench({ only = [], say = console.log, cases = CASES, events, rounds = 3, seconds = 10 }) {
  const wanted = (part) => only.length === 0 || only.includes(part);
  const timing = { rounds, warmUp: WARM_UP_SECONDS, ms: seconds, say };
  buildCrud();
  const server = await startServer();
  const open = [];
  try {
    const bodies = new Bodies('mix');
    const house = await House.open(server, 'house_mix', { cases, events, say });
    open.push(house);
    await house.start(say);
    const crud = await Crud.open(server, 'crud_mix', house, bodies);
    open.push(crud);
    const mix = { house, crud, bodies, server };
    if (wanted('apply')) await commands('apply', mix, await applying(mix), timing);
    if (wanted('outcome')) await commands('outcome', mix, await recording(mix), timing);
    if (wanted('lag')) {
      const asked = { seconds: seconds * rounds, say };
      for (const [what, make] of [
        ['applications', (await applying(mix)).ours],
        ['outcomes', (await recording(mix)).ours],
      ]) {
        const { port } = house.api;
        await pace({ port, connections: CONNECTIONS, perSecond: LAG_PER_SECOND, seconds: WARM_UP_SECONDS, make });
        await house.settled();
        const reached = await lag(what, house, make, { ...asked, perSecond: LAG_PER_SECOND });
        // with every core taken the list waits for a core like everybody else: what it takes by itself shows at half that pace
        if (reached < LAG_PER_SECOND * 0.95)
          await lag(`${what}-at-half-pace`, house, make, { ...asked, perSecond: Math.round(reached / 2) });
      }
    }
  } finally {
    for (const one of open.reverse()) await one.close();
    await server.stop();
  }
}

const post = (path, headers, body) => ({
  method: 'POST',
  path,
  headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': uuidv7() },
  body,
});

/** Applications at every desk, by its registrars. */
async function applying({ house, crud, bodies }) {
  const staff = await house.staff('registrar');
  const by = async (app) => {
    const senders = [];
    for (const { id, unit } of staff) senders.push({ unit, headers: await app.signedIn(id) });
    return senders;
  };
  const next = (senders) => {
    let n = 0;
    return () => {
      const { unit, headers } = senders[n++ % senders.length];
      return post('/api/cases', headers, bodies.apply(unit));
    };
  };
  return { ours: next(await by(house)), crud: next(await by(crud)) };
}

/** Outcomes of cases that are being handled, by their handlers, one case after another. */
async function recording({ house, crud, bodies }) {
  const cases = await house.query(`select case_id as id, handler from read.case_list where stage = 'handling' order by md5(case_id::text)`);
  if (cases.length < 4 * CONNECTIONS) throw new Error(`Only ${cases.length} cases are being handled: generate more events`);
  const by = async (app) => {
    const headers = new Map();
    for (const { handler } of cases) headers.set(handler, await app.signedIn(handler));
    let n = 0;
    return () => {
      const { id, handler } = cases[n++ % cases.length];
      return post(`/api/cases/${id}/outcome`, headers.get(handler), bodies.outcome());
    };
  };
  return { ours: await by(house), crud: await by(crud) };
}

async function commands(name, { house, crud, server }, make, { say, ms: seconds, warmUp, rounds }) {
  say(`\n${name}, ${CONNECTIONS} connections, the worker following beside`);
  const ours = async (duration) => {
    const result = await fire(server, house.api, house.worker, duration, make.ours);
    // what the worker still has to do is ours, not the peer's
    await house.settled();
    return result;
  };
  const results = await alternate(
    [
      { name: 'ours', run: ours },
      { name: 'crud', run: (duration) => fire(server, crud.proc, undefined, duration, make.crud) },
    ],
    { rounds, warmUp, ms: seconds, say },
  );
  const both = ['ours', 'crud'];
  compare(results, both, 'perSecond', `http-${name}-per-second-vs-crud`, 'req/s', { atLeast: 1.3 });
  compare(results, both, 'p99', `http-${name}-p99-vs-crud`, 'ms', { atMost: 1 });
  compare(results, both, 'rss', `http-${name}-rss-vs-crud`, 'MB', { atMost: 1.3 });
  say(`  beside it the worker holds ${house.worker.rss().toFixed(0)} MB`);
}

/** From the moment a command is acknowledged until the list of cases holds it, at an even pace. Answers the pace that was reached. */
async function lag(what, house, make, { seconds, perSecond, say }) {
  const acknowledged = [];
  const passed = [];
  let over = false;
  const watching = (async () => {
    while (!over) {
      const [{ position }] = await house.query(
        `select p.position::float8 as position from projection.position p join projection.live l using (projection, generation) where projection = 'case_list'`,
      );
      passed.push({ at: performance.now(), position });
      await sleep(2);
    }
  })();
  const took = await pace({
    port: house.api.port,
    connections: CONNECTIONS,
    perSecond,
    seconds,
    make,
    answered: (headers) => {
      acknowledged.push({ at: performance.now(), position: Number(headers['x-ledger-position']) });
    },
  });
  await house.settled();
  await sleep(20);
  over = true;
  await watching;
  const lags = acknowledged
    .map(({ at, position }) => Math.max(0, passed.find((one) => one.position >= position).at - at))
    .sort((a, b) => a - b);
  const reached = acknowledged.length / took;
  say(`\nlag of the list at ${reached.toFixed(0)} ${what}/s: p50 ${percentile(lags, 0.5).toFixed(0)} ms`);
  if (reached < perSecond * 0.95) say(`! only ${reached.toFixed(0)} of ${perSecond} commands/s were answered`);
  report(`http-lag-p99-${what}`, percentile(lags, 0.99), 150, 'ms', { atMost: 1 });
  return reached;
}

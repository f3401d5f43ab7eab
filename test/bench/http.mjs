// `npm run bench -- http`: commands and the list of cases over HTTP, beside the CRUD application of `crud/`.
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { buildCrud, Crud } from './crud-peer.mjs';
import { alternate, compare, percentile, processCpu, report, serverCpu } from './harness.mjs';
import { Bodies, House } from './house.mjs';
import { startServer } from './server.mjs';

const CONNECTIONS = 32;
/** A realistic mix for the commands, so that there are cases to record outcomes of. */
const MIX_EVENTS = 120_000;
/** Applications only: with their contacts and numbers they come to so many events each. */
const EVENTS_PER_APPLICATION = 3.4;
const LIST_CASES = 100_000;
const LAG_PER_SECOND = 500;

/** Measures what `only` names; everything when it is empty. */
export async function bench({ only = [], say = console.log, events = MIX_EVENTS, cases = LIST_CASES, rounds = 3, seconds = 4 }) {
  const wanted = (part) => only.length === 0 || only.includes(part);
  const timing = { rounds, warmUp: 3, ms: seconds, say };
  buildCrud();
  const server = await startServer();
  const open = [];
  const stage = async (name, how) => {
    const bodies = new Bodies(name);
    const house = await House.open(server, `house_${name}`, { ...how, say });
    open.push(house);
    await house.start(say);
    const crud = await Crud.open(server, `crud_${name}`, house, bodies);
    open.push(crud);
    return { house, crud, bodies, server };
  };
  try {
    if (['apply', 'outcome', 'lag'].some(wanted)) {
      say('\ncommands');
      const mix = await stage('mix', { events });
      if (wanted('apply')) await commands('apply', mix, await applying(mix), timing);
      if (wanted('outcome')) await commands('outcome', mix, await recording(mix), timing);
      if (wanted('lag')) await lag(mix, seconds * rounds, say);
      for (const one of open.splice(0).reverse()) await one.close();
    }
    if (wanted('list')) {
      say(`\nthe list of ${cases.toLocaleString('en')} cases`);
      await list(await stage('many', { events: Math.round(cases * EVENTS_PER_APPLICATION), stepsPerCase: 1 }), timing);
    }
  } finally {
    for (const one of open.reverse()) await one.close();
    await server.stop();
  }
}

/** Requests over 32 connections for some seconds. An answer other than a success stops the bench. */
async function fire(server, proc, beside, seconds, make) {
  const cpu = () => processCpu(proc.pid) + (beside ? processCpu(beside.pid) : 0);
  const before = { node: cpu(), server: serverCpu(server.postmaster), at: performance.now() };
  const result = await autocannon({
    url: `http://127.0.0.1:${proc.port}`,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [{ setupRequest: (request) => ({ ...request, ...make() }) }],
  });
  const took = (performance.now() - before.at) / 1000;
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(
      `${result.non2xx} refused, ${result.errors} failed of ${result.requests.total}: ${JSON.stringify(result.statusCodeStats)}`,
    );
  return {
    perSecond: result['2xx'] / result.duration,
    failedPerSecond: 0,
    p50: result.latency.p50,
    p99: result.latency.p99,
    rss: proc.rss(),
    node: (cpu() - before.node) / took,
    server: (serverCpu(server.postmaster) - before.server) / took,
  };
}

function refuseFailures(result) {
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(
      `${result.non2xx} refused, ${result.errors} failed of ${result.requests.total}: ${JSON.stringify(result.statusCodeStats)}`,
    );
}

const post = (path, headers, body) => ({
  method: 'POST',
  path,
  headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
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

/** A page of 50 cases, read by those who see the whole city. */
async function list({ house, crud, server }, { say, ms: seconds, warmUp, rounds }) {
  const [{ root }] = await house.query('select unit as root from read.unit where parent is null');
  const [{ n }] = await house.query('select count(*)::int as n from read.case_list');
  say(`\n50 rows of ${n.toLocaleString('en')} cases, ${CONNECTIONS} connections`);
  const reader = (await house.staff('coordinator')).find(({ unit }) => unit === root);
  const read = async (app) => {
    const headers = await app.signedIn(reader.id);
    return () => ({ method: 'GET', path: '/api/cases?limit=50', headers });
  };
  const make = { ours: await read(house), crud: await read(crud) };
  for (const [proc, { path, headers }] of [
    [house.api, make.ours()],
    [crud.proc, make.crud()],
  ]) {
    const { rows } = await (await fetch(`http://127.0.0.1:${proc.port}${path}`, { headers })).json();
    if (rows?.length !== 50) throw new Error(`The list has ${rows?.length} rows`);
  }
  const results = await alternate(
    [
      { name: 'ours', run: (duration) => fire(server, house.api, house.worker, duration, make.ours) },
      { name: 'crud', run: (duration) => fire(server, crud.proc, undefined, duration, make.crud) },
    ],
    { rounds, warmUp, ms: seconds, say },
  );
  compare(results, ['ours', 'crud'], 'perSecond', 'http-list-per-second-vs-crud', 'req/s', { atLeast: 1 });
  compare(results, ['ours', 'crud'], 'p99', 'http-list-p99-vs-crud', 'ms', { atMost: 1 });
}

/** From the moment a command is acknowledged until the list of cases holds it, at a steady pace. */
async function lag(stage, seconds, say) {
  const { house } = stage;
  const make = (await applying(stage)).ours;
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
  const began = performance.now();
  const result = await autocannon({
    url: `http://127.0.0.1:${house.api.port}`,
    connections: CONNECTIONS,
    overallRate: LAG_PER_SECOND,
    duration: seconds,
    requests: [
      {
        setupRequest: (request) => ({ ...request, ...make() }),
        onResponse: (status, _body, _context, headers) => {
          const [, position] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-ledger-position') ?? [];
          if (status === 201) acknowledged.push({ at: performance.now(), position: Number(position) });
        },
      },
    ],
  });
  refuseFailures(result);
  const took = (performance.now() - began) / 1000;
  await house.settled();
  await sleep(20);
  over = true;
  await watching;
  const lags = acknowledged
    .map(({ at, position }) => Math.max(0, passed.find((one) => one.position >= position).at - at))
    .sort((a, b) => a - b);
  const reached = acknowledged.length / took;
  say(`\nlag of the list at ${reached.toFixed(0)} commands/s: p50 ${percentile(lags, 0.5).toFixed(0)} ms`);
  if (reached < LAG_PER_SECOND * 0.95) say(`! only ${reached.toFixed(0)} of ${LAG_PER_SECOND} commands/s were answered`);
  report('http-lag-p99', percentile(lags, 0.99), 150, 'ms', { atMost: 1 });
}

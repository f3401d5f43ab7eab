// `npm run bench -- list`: the list of 100,000 cases at the API, by every filter, queue and count, beside the list of the CRUD
// application of `crud/` that holds the same cases.
import { buildCrud, Crud } from './crud-peer.mjs';
import { fire } from './fire.mjs';
import { alternate, compare, percentile, report } from './harness.mjs';
import { Bodies, House } from './house.mjs';
import { startServer } from './server.mjs';

const CASES = 100_000;
/** Seven of ten are over at once, the others have come so far at most: what is listed is mostly open or mostly ended, as asked for. */
const SHAPE = { withdrawn: 0.7, stepsPerCase: 8, contacts: false };
/** What the API reads from for a list, and for who asks for it. */
const READ = ['case_list', 'unit', 'account'];
/** Processes that serve run for weeks: until V8 has compiled what is called often, both sides answer half as many. */
const WARM_UP_SECONDS = 25;
/** Nobody waits longer for a page of the list. */
const MOST_MS = 50;
const EACH = 100;
const PAGES = 40;
const PAGE = '/api/cases?limit=50';

/** Measures what `only` names (`views`, `pages`, `load`); everything when it is empty. */
export async function bench({ only = [], say = console.log, cases = CASES, rounds = 3, seconds = 10 }) {
  const wanted = (part) => only.length === 0 || only.includes(part);
  buildCrud();
  const server = await startServer();
  const open = [];
  try {
    const house = await House.open(server, 'house_list', { cases, sealed: 'names', shape: SHAPE, say });
    open.push(house);
    await house.rebuilt(say, READ);
    await house.startApi();
    const crud = await Crud.open(server, 'crud_list', house, new Bodies('list'));
    open.push(crud);
    const [{ n, going }] = await house.query(
      'select count(*)::int as n, count(*) filter (where not ended)::int as going from read.case_list',
    );
    say(`\nthe list of ${n.toLocaleString('en')} cases, ${going.toLocaleString('en')} of them open, for a coordinator of the city`);
    const [{ root }] = await house.query('select unit as root from read.unit where parent is null');
    const reader = (await house.staff('coordinator')).find(({ unit }) => unit === root);
    const doors = {
      ours: { proc: house.api, headers: await house.signedIn(reader.id) },
      crud: { proc: crud.proc, headers: await crud.signedIn(reader.id) },
    };
    if (wanted('views')) await views(doors, await viewsOf(house), say);
    if (wanted('pages')) await pages(doors, say);
    if (wanted('load')) await load(server, doors, { rounds, warmUp: WARM_UP_SECONDS, ms: seconds, say });
  } finally {
    for (const one of open.reverse()) await one.close();
    await server.stop();
  }
}

/** Every way to ask for the list, by its name. */
async function viewsOf(house) {
  const [{ unit }] = await house.query('select unit from read.case_list group by unit order by count(*) desc limit 1');
  const [{ handler }] = await house.query(
    'select handler from read.case_list where handler is not null group by handler order by count(*) desc limit 1',
  );
  const [{ cause }] = await house.query('select cause_code as cause from read.case_list group by 1 order by count(*) desc limit 1');
  const filters = {
    plain: '',
    open: '&state=open',
    ended: '&state=ended',
    handling: '&stage=handling',
    unit: `&unit=${unit}`,
    handler: `&handler=${handler}`,
    cause: `&cause=${encodeURIComponent(cause)}`,
    newest: '&sort=applied',
    overdue: '&due=overdue',
    soon: '&due=7d',
    undated: '&due=none',
    idle: '&queue=idle',
    waiting: '&queue=waiting',
    away: '&queue=away',
    urgent: '&urgent=yes',
    objected: '&objected=yes',
    unconfirmed: '&confirm=pending',
  };
  return {
    ...Object.fromEntries(Object.entries(filters).map(([name, filter]) => [name, `${PAGE}${filter}`])),
    counts: '/api/cases/counts',
  };
}

async function ask({ proc, headers }, path) {
  const from = performance.now();
  const response = await fetch(`http://127.0.0.1:${proc.port}${path}`, { headers });
  const body = await response.json();
  const ms = performance.now() - from;
  if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}: ${JSON.stringify(body)}`);
  return { ms, body };
}

const sorted = (latencies) => latencies.toSorted((a, b) => a - b);

/** One request after another, each view once in a turn, so that what else the machine does falls on all of them alike. */
async function views(doors, paths, say) {
  const took = new Map(Object.keys(paths).map((name) => [name, []]));
  const peer = [];
  const turn = async (keep) => {
    for (const [name, path] of Object.entries(paths)) {
      const { ms } = await ask(doors.ours, path);
      if (keep) took.get(name).push(ms);
    }
    const { ms } = await ask(doors.crud, PAGE);
    if (keep) peer.push(ms);
  };
  for (let n = 0; n < 5; n++) await turn(false);
  for (let n = 0; n < EACH; n++) await turn(true);
  const crud = sorted(peer);
  say(`\none request after another, ${EACH} of each, beside the ${MOST_MS} ms that are asked for`);
  for (const [name, latencies] of took) {
    const ms = sorted(latencies);
    report(`list-${name}-p50`, percentile(ms, 0.5), MOST_MS, 'ms', { atMost: 1 });
    report(`list-${name}-p99`, percentile(ms, 0.99), MOST_MS, 'ms', { atMost: 1 });
  }
  const plain = sorted(took.get('plain'));
  for (const share of [0.5, 0.99])
    report(`list-plain-p${share * 100}-vs-crud`, percentile(plain, share), percentile(crud, share), 'ms', { atMost: 1 });
}

/** Page after page: names that this reader has not seen today, each of which is recorded before the page leaves. The peer records no looks. */
async function pages(doors, say) {
  const walk = async (door, nextOf) => {
    const latencies = [];
    let path = PAGE;
    for (let page = 0; page < PAGES; page++) {
      const { ms, body } = await ask(door, path);
      latencies.push(ms);
      path = `${PAGE}${nextOf(body.next)}`;
    }
    return sorted(latencies.slice(1));
  };
  const ours = await walk(doors.ours, (next) => `&cursor=${next}`);
  const crud = await walk(doors.crud, ({ afterDay, afterId }) => `&afterDay=${afterDay}&afterId=${afterId}`);
  say(`\n${PAGES} pages one after another, each with names that the reader has not seen today`);
  for (const share of [0.5, 0.99])
    report(`list-pages-p${share * 100}-vs-crud`, percentile(ours, share), percentile(crud, share), 'ms', { atMost: 1 });
  report('list-pages-p50', percentile(ours, 0.5), MOST_MS, 'ms', { atMost: 1 });
}

/** The plain list over many connections at once. */
async function load(server, doors, timing) {
  const { say } = timing;
  say('\nthe plain list over many connections');
  const run = (name) => ({
    name,
    run: (duration) =>
      fire(server, doors[name].proc, undefined, duration, () => ({ method: 'GET', path: PAGE, headers: doors[name].headers })),
  });
  const results = await alternate([run('ours'), run('crud')], timing);
  const both = ['ours', 'crud'];
  compare(results, both, 'perSecond', 'list-per-second-vs-crud', 'req/s', { atLeast: 1 });
  compare(results, both, 'p99', 'list-p99-vs-crud', 'ms', { atMost: 1 });
}

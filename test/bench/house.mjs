// The product on a database of the bench's server: filled by the generator, its API and worker built and started as the
// launcher starts them.
import { fork } from 'node:child_process';
import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dist, ours } from './server.mjs';

const require = createRequire(import.meta.url);
const { Client } = require('pg');

const HOUR_MS = 3_600_000;
const START_MS = 120_000;
const SETTLE_MS = 300_000;
/** Longer than a worker waits between two looks at the calendar. */
const CALENDAR_MS = 6_000;

const heapFlags = () => require(join(dist, '../apps/launcher/src/heap')).HEAP_FLAGS;

/** One process under measure. */
export class Proc {
  constructor(child, port) {
    this.child = child;
    this.pid = child.pid;
    this.port = port;
    this.peak = 0;
  }

  /** Megabytes in memory now; the highest figure seen is kept in `peak`. */
  rss() {
    const kb = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.pid}/status`, 'utf8'))[1]);
    this.peak = Math.max(this.peak, kb / 1024);
    return kb / 1024;
  }

  async stop() {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    const impatient = setTimeout(() => this.child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(impatient);
  }
}

/** Starts a built program that reports `{ ready, port }`; what it says goes into a file of the run's folder. `flags`: Node's, as the launcher gives them. */
export async function startProcess(server, file, env, flags = []) {
  const path = join(server.folder, `${randomUUID()}.log`);
  const log = openSync(path, 'a');
  const { REDIS_URL: _redis, PUBLIC_ORIGIN: _origin, ...inherited } = process.env;
  const child = fork(file, [], {
    execArgv: [...process.execArgv, ...flags],
    env: { ...inherited, NODE_ENV: 'production', ...env },
    stdio: ['ignore', log, log, 'ipc'],
  });
  const port = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${file} did not start`)), START_MS);
    child.once('message', (message) => {
      clearTimeout(late);
      resolve(message.port ?? 0);
    });
    child.once('exit', (code, signal) =>
      reject(new Error(`${file} ended with ${signal ?? code}:\n${readFileSync(path, 'utf8').slice(-2_000)}`)),
    );
  });
  return new Proc(child, port);
}

/** A migrated and filled database of the product; `start` runs its processes. */
export class House {
  /**
   * `cases` or `events`: how many of them; `sealed` and `shape` as the generator takes them.
   */
  static async open(server, name, { cases, events: given, sealed = true, shape, say }) {
    const url = await server.database(name);
    mkdirSync(server.secrets, { recursive: true });
    const { migrate } = ours('platform/database/migrate');
    const urls = await migrate(url, { secretsDir: server.secrets, log: () => {} });
    const keysDir = join(server.folder, `keys-${name}`);
    ours('platform/vault/keys').KeyRing.create(keysDir);
    const house = new House();
    Object.assign(house, { server, name, url, urls, keysDir, procs: [], sessions: new Map() });
    const began = Date.now();
    const { generate } = require(join(dist, '../apps/cli/src/generate/generate'));
    const { eventsPerCase } = require(join(dist, '../apps/cli/src/generate/simulation'));
    const events = given ?? Math.round(cases * eventsPerCase(shape));
    const until = new Date(Date.now() - 14 * 24 * HOUR_MS).toISOString().slice(0, 10);
    await generate({ databaseUrl: urls.appUrl, keysDir, events, seed: 'bench', until, sealed, shape });
    house.generateSeconds = (Date.now() - began) / 1000;
    say(`  generated ${events.toLocaleString('en')} events in ${house.generateSeconds.toFixed(0)} s`);
    house.owner = new Client(url);
    await house.owner.connect();
    await house.policiesAreDone();
    await house.owner.query('vacuum analyze');
    return house;
  }

  async query(sql, values) {
    return (await this.owner.query(sql, values)).rows;
  }

  /** The generator has sent what policies would send, under their keys: looking all of it up again is not what is measured. */
  async policiesAreDone() {
    const { catalogue } = ours('catalogue/catalogue');
    const { policyRow } = ours('platform/projections/followers');
    for (const { name, ledger } of catalogue.policies)
      await this.query(
        `insert into projection.position (projection, generation, ledger_id, position, state)
         select $1, 1, ledger_id, position, 'live' from ledger.head where ledger_id = $2`,
        [policyRow(name), ledger],
      );
  }

  /** Builds read models from the whole ledger, which takes a fraction of the time that following it takes; all of them where none is named. */
  async rebuilt(say, names = []) {
    const models = await rebuilt(this.urls.workerUrl, names);
    say(`  ${models.length} read models built in ${models.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(0)} s`);
    await this.query('vacuum analyze');
  }

  /** Starts API and worker, with every read model at the end of the ledger. */
  async start(say) {
    await this.rebuilt(say);
    this.worker = await startProcess(
      this.server,
      join(dist, '../apps/worker/src/main.js'),
      { ...this.env, WORKER_DATABASE_URL: this.urls.workerUrl },
      heapFlags(),
    );
    this.procs.push(this.worker);
    await this.settled();
    await this.timersAreDone();
    await this.startApi();
  }

  /**
   * The generated year ends two weeks ago: what has fallen due since is recorded by the worker's first looks at the calendar,
   * thousands of reminders that no office ever has at once. An office has them behind it; so has what is measured.
   */
  async timersAreDone() {
    for (let before = -1; ; ) {
      const [{ position }] = await this.query('select position::float8 as position from ledger.head where ledger_id = 1');
      if (position === before) return this.settled();
      before = position;
      await sleep(CALENDAR_MS);
    }
  }

  /** Starts the API alone: nothing is followed, and nothing but reading is measured. */
  async startApi() {
    this.api = await startProcess(
      this.server,
      join(dist, '../apps/api/src/main.js'),
      { ...this.env, APP_DATABASE_URL: this.urls.appUrl },
      heapFlags(),
    );
    this.procs.push(this.api);
  }

  get env() {
    return { GONGYUAN_KEYS: this.keysDir, HOST: '127.0.0.1', PORT: '0' };
  }

  /** Waits until every follower has taken in everything there is; timers follow the calendar, not the ledger. */
  async settled() {
    const deadline = Date.now() + SETTLE_MS;
    for (;;) {
      const [{ behind, n, parked }] = await this.query(
        `select count(*) filter (where p.position < h.position)::int as behind, count(*) filter (where p.state = 'parked')::int as parked,
                count(*)::int as n
           from projection.position p join ledger.head h using (ledger_id) left join projection.live l using (projection)
          where p.generation = coalesce(l.generation, 1) and p.projection <> 'policy:timers'`,
      );
      if (n > 0 && behind === 0) return;
      if (parked > 0 || Date.now() > deadline) throw new Error(`${behind} of ${n} followers are behind, ${parked} of them parked`);
      await sleep(50);
    }
  }

  /** Those who hold a post, as the generator hired them. */
  async staff(post) {
    return this.query(
      `select substr(stream, 8) as id, convert_from(leaf, 'utf8')::jsonb #>> '{data,unit}' as unit from ledger.event
        where ledger_id = 1 and type = 'PostGiven' and convert_from(leaf, 'utf8')::jsonb #>> '{data,post}' = $1 order by position`,
      [post],
    );
  }

  /** The headers of somebody who is signed in. */
  async signedIn(person) {
    const known = this.sessions.get(person);
    if (known) return known;
    const { EventStore } = ours('platform/event-store/store');
    const { catalogue } = ours('catalogue/catalogue');
    const { personDecider } = ours('contexts/identity/person');
    const { fold } = ours('kernel/foldable');
    this.store ??= new EventStore(this.urls.appUrl, catalogue, { readers: 2 });
    const state = fold(personDecider, await this.store.readStream(1, `person-${person}`));
    const { hash, secret, headers } = newSession('gy');
    await this.owner.query(
      `insert into auth.session (id_hash, session_id, person_id, account_version, csrf_secret, device, created_at, seen_at, idle_until, ends_at)
       values ($1, $2, $3, $4, $5, 'bench', now(), now(), now() + interval '2 hours', now() + interval '12 hours')`,
      [hash, randomUUID(), person, state.accessVersion, secret],
    );
    this.sessions.set(person, headers);
    return headers;
  }

  async close() {
    for (const proc of this.procs.reverse()) await proc.stop();
    await this.store?.close();
    await this.owner.end();
  }
}

/** Rebuilds projections of the ledger in a process of its own, the list of cases first; answers what each took. */
export function rebuilt(url, names = []) {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./rebuilder.mjs', import.meta.url), [url, ...names]);
    child.on('message', resolve);
    child.on('error', reject);
    child.on('exit', (code) => code !== 0 && reject(new Error(`The rebuilds ended with ${code}`)));
  });
}

/** A session's token, what is stored of it, and the headers its holder sends. */
export function newSession(cookie) {
  const token = randomBytes(32).toString('base64url');
  const secret = randomBytes(32);
  return {
    hash: createHash('sha256').update(token).digest(),
    secret,
    headers: { cookie: `${cookie}=${token}`, 'x-csrf-token': createHmac('sha256', secret).update(token).digest('base64url') },
  };
}

/** Applications of people who have never been here, and outcomes of cases, as the generator invents them. */
export class Bodies {
  constructor(seed) {
    const at = (path) => require(join(dist, '../apps/cli/src/generate', path));
    this.random = new (at('random').Random)(seed);
    this.people = new (at('invented-people').People)(this.random);
    // serials of ID numbers that the generator never came to
    this.people.count = 3_000_000;
    this.application = at('applications').application;
    this.today = new Date(Date.now() + 8 * HOUR_MS).toISOString().slice(0, 10);
  }

  apply(unit) {
    const { type: _, ...body } = this.application(this.people, this.random, this.today, this.people.come());
    return JSON.stringify({ ...body, unit }, (key, value) => (key === 'subject' ? undefined : value));
  }

  outcome() {
    const { random, today } = this;
    const claimed = random.between(20, 900) * 10_000;
    const amounts = { claimed, awarded: Math.round(claimed * 0.8) };
    const summary = '文书已经送达双方，主要请求得到支持，余款约定分期支付，逾期未付的申请人可以申请强制执行';
    if (random.chance(0.5))
      return JSON.stringify({
        ...{ route: 'performance', performedFrom: today, summary },
        amounts: { ...amounts, received: Math.round(claimed * 0.3) },
      });
    const document = {
      number: `〔${today.slice(0, 4)}〕${random.between(1, 9_999)}号`,
      issuedOn: today,
      body: '晋中市劳动人事争议仲裁委员会',
    };
    return JSON.stringify({ route: 'arbitration-award', finalAward: random.chance(0.4), document, receivedOn: today, amounts, summary });
  }
}

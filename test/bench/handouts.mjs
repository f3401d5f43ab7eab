// `npm run bench -- handouts`: packs handed out at 200 a second over HTTP, one for each person and year, beside the CRUD
// application of `crud/`; in the end stock, signatures and counts have to agree.
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { buildCrud, Crud } from './crud-peer.mjs';
import { compare, percentile, processCpu, report, serverCpu } from './harness.mjs';
import { Bodies, House } from './house.mjs';
import { startServer } from './server.mjs';
import { copySites, hireKeeper, inventSites, openSites } from './sites.mjs';

const RATE = 200;
/** A phone sends one tick after another, and people come to it one a second. */
const PHONES = RATE;
/** After which line of a sheet somebody comes who is on which line of the sheet beside it; lines are counted from 0. */
const SECOND_ATTEMPTS = { 8: 8, 18: 16 };
/** Connections that send as fast as they are answered. */
const FLAT_OUT = 32;
const WARM_UP_SECONDS = 5;
/** More than any of the two answers in a second. */
const MOST_PER_SECOND = 1_000;
const STROKES = 'M12 40 C 20 10 34 8 40 30 L 52 44 M60 12 L 60 50 M48 28 L 88 26 Q 96 40 84 52';

/** Measures the pace that is asked for, and how far it goes beyond; `seconds` of the pace, `rounds` of four seconds beyond. */
export async function bench({ only = [], say = console.log, events = 2_000, rounds = 3, seconds = 60 }) {
  const wanted = (part) => only.length === 0 || only.includes(part);
  buildCrud();
  const server = await startServer();
  const bodies = new Bodies('handouts');
  const open = [];
  try {
    const house = await House.open(server, 'house_handouts', { events, say });
    open.push(house);
    await hireKeeper(house);
    await house.start(say);
    const crud = await Crud.open(server, 'crud_handouts', house, bodies);
    open.push(crud);
    const units = [...new Set((await house.staff('registrar')).map(({ unit }) => unit))];
    const hands = (wanted('pace') ? RATE * (seconds + WARM_UP_SECONDS) : 0) + (wanted('flat-out') ? rounds * 4 * MOST_PER_SECOND : 0);
    const sites = inventSites(hands + PHONES * 20, units, bodies);
    const began = performance.now();
    const { sheets, packs, reader } = await openSites(house, sites);
    await house.settled();
    await house.query('vacuum analyze');
    say(`  ${sheets.length} sheets at ${sites.length} sites were prepared in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    const ours = new Counter(server, house.api, house.worker, sheets, () => house.settled());
    const peer = new Counter(server, crud.proc, undefined, await copySites(crud, house, sites));
    if (wanted('pace')) await pace(ours, peer, seconds, say);
    if (wanted('flat-out')) await flatOut(ours, peer, rounds, say);
    await house.settled();
    await agree(house, ours, packs, reader, say);
  } finally {
    for (const one of open.reverse()) await one.close();
    await server.stop();
  }
}

/** The peer refuses in no words of its own. */
const isSecond = (said) => JSON.parse(said).code === undefined || JSON.parse(said).code === 'handout.already-received';

/** The people who come to the phones of one application, and what became of each. */
class Counter {
  constructor(server, proc, worker, sheets, after = async () => {}) {
    Object.assign(this, { server, proc, worker, sheets, after });
    this.agent = new Agent({ keepAlive: true, maxSockets: PHONES });
    this.used = 0;
    this.going = [];
    this.received = new Map();
    this.refused = 0;
    this.told = [];
  }

  /**
   * A phone at a sheet of its own: its lines one by one, and between them two who are on the sheet beside it. The one is being
   * ticked there in the same instant, the other one has been a moment ago.
   */
  *phone(sheetOf) {
    for (;;) {
      const own = sheetOf();
      for (const [at, { person, line }] of own.people.entries()) {
        yield { sheet: own, person, body: { line } };
        const other = own.beside?.people[SECOND_ATTEMPTS[at]];
        if (other)
          yield { sheet: own, person: other.person, body: { person: { name: other.name, idNumber: other.idNumber }, signature: STROKES } };
      }
    }
  }

  /** So many phones. Each goes on where it stopped, and takes a sheet nobody has had when its own is done. */
  phones(n) {
    while (this.going.length < n)
      this.going.push(
        this.phone(() => {
          const sheet = this.sheets[this.used++];
          if (!sheet) throw new Error('All sheets are used up');
          return Object.assign(sheet, { beside: this.sheets[this.used - 2] });
        }),
      );
    return this.going.slice(0, n);
  }

  send({ sheet, body }, key) {
    const text = JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          ...{ agent: this.agent, host: '127.0.0.1', port: this.proc.port, method: 'POST', path: `/api/sheets/${sheet.sheetId}/hand-out` },
          headers: {
            ...sheet.headers,
            ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), 'idempotency-key': key },
          },
        },
        (reply) => {
          let said = '';
          reply.setEncoding('utf8').on('data', (part) => (said += part));
          reply.on('end', () => resolve({ status: reply.statusCode, said })).on('error', reject);
        },
      );
      sent.on('error', reject).end(text);
    });
  }

  /** Sends one tick and keeps what was answered. Where nobody answers it is sent once more under its key, as a phone does. */
  async tick(attempt) {
    const key = uuidv7();
    const { status, said } = await this.send(attempt, key)
      .catch(() => this.send(attempt, key))
      .catch((error) => ({ status: 0, said: String(error) }));
    if (status === 200) this.received.set(attempt.person, (this.received.get(attempt.person) ?? 0) + 1);
    else if (status === 409 && isSecond(said)) this.refused++;
    else this.told.push(`${status} ${said.slice(0, 200)}`);
    return status;
  }

  /** Ticks at a pace, or as fast as they are answered; a latency runs from the moment a person stood there. */
  async run({ phones, rate, seconds }) {
    const cpu = () => processCpu(this.proc.pid) + (this.worker ? processCpu(this.worker.pid) : 0);
    const before = { node: cpu(), server: serverCpu(this.server.postmaster), failed: this.told.length };
    const began = performance.now();
    const until = began + seconds * 1_000;
    const latencies = [];
    let refused = 0;
    await Promise.all(
      this.phones(phones).map(async (people, phone) => {
        for (let turn = 0; ; turn++) {
          const due = rate ? began + ((turn * phones + phone) * 1_000) / rate : performance.now();
          if (due >= until) return;
          if (due > performance.now()) await sleep(due - performance.now());
          const status = await this.tick(people.next().value);
          if (status === 409) refused++;
          latencies.push(performance.now() - due);
        }
      }),
    );
    const took = (performance.now() - began) / 1_000;
    const spent = { node: (cpu() - before.node) / took, server: (serverCpu(this.server.postmaster) - before.server) / took };
    await this.after();
    latencies.sort((a, b) => a - b);
    return {
      ...spent,
      perSecond: latencies.length / took,
      refused,
      failed: this.told.length - before.failed,
      p50: percentile(latencies, 0.5),
      p99: percentile(latencies, 0.99),
      most: latencies.at(-1),
    };
  }
}

const told = ({ perSecond, p50, p99, most, refused, failed, node, server }) =>
  `${perSecond.toFixed(1)}/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  longest ${most.toFixed(0)} ms  second attempts refused ${refused}  errors ${failed}  cpu node ${node.toFixed(2)} postgres ${server.toFixed(2)}`;

/** 200 a second for a minute, the worker following beside. */
async function pace(ours, peer, seconds, say) {
  say(`\n${RATE} hand-outs a second for ${seconds} s, ${PHONES} phones, the worker following beside`);
  const results = new Map();
  for (const [name, counter] of [
    ['ours', ours],
    ['crud', peer],
  ]) {
    await counter.run({ phones: PHONES, rate: RATE, seconds: WARM_UP_SECONDS });
    const result = await counter.run({ phones: PHONES, rate: RATE, seconds });
    say(`  ${name.padEnd(6)} ${told(result)}`);
    results.set(name, [result]);
  }
  report('handouts-sustained', results.get('ours')[0].perSecond, RATE, '/s', { atLeast: 0.98 });
  compare(results, ['ours', 'crud'], 'p50', 'handouts-p50-vs-crud', 'ms');
  compare(results, ['ours', 'crud'], 'p99', 'handouts-p99-vs-crud', 'ms');
}

/** As many as are answered, in turns with the peer. */
async function flatOut(ours, peer, rounds, say) {
  say(`\nas many as are answered, ${FLAT_OUT} connections`);
  const results = new Map([
    ['ours', []],
    ['crud', []],
  ]);
  for (let round = 1; round <= rounds; round++)
    for (const [name, counter] of [
      ['ours', ours],
      ['crud', peer],
    ]) {
      const result = await counter.run({ phones: FLAT_OUT, seconds: 4 });
      say(`  round ${round}  ${name.padEnd(6)} ${told(result)}`);
      results.get(name).push(result);
    }
  compare(results, ['ours', 'crud'], 'perSecond', 'handouts-flat-out-vs-crud', '/s');
}

/** Stock, signatures and counts, each asked for at another place, and the register of what was answered. */
async function agree(house, { received, refused, told: failures }, packs, reader, say) {
  const asked = async (path) => {
    const reply = await fetch(`http://127.0.0.1:${house.api.port}/api/${path}`, { headers: reader });
    if (!reply.ok) throw new Error(`${path} was answered ${reply.status}`);
    return reply.json();
  };
  const [recorded] = await house.query(
    `select count(*) filter (where type = 'PackHandedOut')::int as given,
            count(*) filter (where type = 'PackHandedOut' and (convert_from(leaf, 'utf8')::jsonb #>> '{data,verified}')::boolean)::int as verified,
            count(*) filter (where type = 'ReceiptTaken')::int as receipts,
            count(distinct stream) filter (where type = 'ReceiptTaken')::int as people
       from ledger.event where type in ('PackHandedOut', 'ReceiptTaken')`,
  );
  const [lines] = await house.query('select count(*) filter (where given_on is not null)::int as ticked from read.handout_line');
  const { rows: stores, withHolders } = await asked('stores');
  const lying = [...stores.flatMap(({ stock }) => stock), ...withHolders].reduce((sum, { quantity }) => sum + quantity, 0);
  const { rows: handouts } = await asked('handouts');
  const board = (await asked('programme/board')).figures.find(({ key }) => key === 'safety-packs');
  const again = await asked(`programme/measures/${board.measureId}/recount`);
  const twice = [...received.values()].filter((times) => times > 1).length;
  const sums = {
    answered: received.size,
    'on the record': recorded.given,
    'ticked on the sheets': lines.ticked,
    'of the hand-outs': handouts.reduce((sum, { given }) => sum + given, 0),
    'gone from stock': packs - lying,
    'on the board': board.done + board.unverified,
    'counted again': again.done + board.unverified,
  };
  const wrong = [
    ...(new Set(Object.values(sums)).size === 1 ? [] : [JSON.stringify(sums)]),
    ...(recorded.verified === recorded.receipts && recorded.receipts === recorded.people ? [] : [JSON.stringify(recorded)]),
    ...(twice === 0 ? [] : [`${twice} people received twice`]),
    ...(failures.length === 0 ? [] : [`${failures.length} errors: ${[...new Set(failures)].slice(0, 3).join('; ')}`]),
  ];
  if (wrong.length > 0) throw new Error(`Stock, signatures and counts do not agree: ${wrong.join('\n')}`);
  say(
    `\n  ${recorded.given.toLocaleString('en')} packs given, ${refused} second attempts refused: record, sheets, hand-outs, stock, board and recount agree; ${recorded.people.toLocaleString('en')} people are known, nobody received twice`,
  );
}

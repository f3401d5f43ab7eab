import { catalogue } from '@gongyuan/catalogue/catalogue';
import { Client } from 'pg';
import { endpointDoc } from '../support/access-doc';
import { allTables, type TableText, withoutCompression } from '../support/all-tables';
import { Canaries } from '../support/canaries';
import { type Everything, playEverything } from '../support/everything';
import { addressOf, bodies } from '../support/knocks';
import { type OwnServer, ownServer } from '../support/own-server';
import type { Exchange, Visitor } from '../support/visitor';
import { type WholeHouse, wholeHouse } from '../support/whole-house';

/**
 * Personal values that stand out are sent through every command and every search, rightly and wrongly. Then they are looked
 * for wherever anything is kept or said: they are found nowhere. What stands in the open is found: so the search can fail.
 */

describe('personal values', () => {
  const words = new Canaries();
  const exchanges: Exchange[] = [];
  const said: string[] = [];
  let server: OwnServer;
  let house: WholeHouse;
  let played: Everything;
  let tables: TableText[];

  const streams = [process.stdout, process.stderr] as const;
  const writes = streams.map((stream) => stream.write);

  beforeAll(async () => {
    for (const [index, stream] of streams.entries())
      stream.write = ((...args: Parameters<typeof stream.write>) => {
        said.push(String(args[0]));
        return writes[index]?.apply(stream, args) ?? true;
      }) as typeof stream.write;
    server = await ownServer();
    house = await wholeHouse({ ground: { ...server, drop: async () => undefined }, watch: (exchange) => void exchanges.push(exchange) });
    open = true;
    await withoutCompression(server.superUrl);
    played = await playEverything(house, words);
    await readEverything();
    await sendEverythingWrong();
    tables = await allTables(server.superUrl);
    await breakTheStore();
    await shut();
    await server.stop();
  }, 300_000);

  afterAll(async () => {
    for (const [index, stream] of streams.entries()) stream.write = writes[index] as typeof stream.write;
    // what failed half-way has left its house open, whose workers would go on asking
    await shut();
    await server.drop();
  });

  let open = false;
  const shut = async (): Promise<void> => {
    if (!open) return;
    open = false;
    await house.close();
  };

  /** Everybody reads everything. */
  async function readEverything(): Promise<void> {
    for (const { method, path } of endpointDoc())
      if (method === 'GET') for (const visitor of Object.values(played.people)) await visitor.get(addressOf(path, played.target));
  }

  const hostile = (value: string) => ({
    // what a browser may say of itself, and what a client may get wrong
    'user-agent': `Mozilla/5.0 ${encodeURIComponent(value)} Chrome/140`,
    referer: `http://127.0.0.1/cases?q=${encodeURIComponent(value)}`,
    'x-forwarded-for': encodeURIComponent(value),
    'accept-language': encodeURIComponent(value),
  });

  /** The same bodies, each in every way in which a body can be wrong. */
  async function sendEverythingWrong(): Promise<void> {
    const { people, target } = played;
    const name = words.name('查无此人');
    // nobody has this login: a person in a hurry types a name, or the password, into it, until the door asks for patience
    for (const login of [words.login('stranger'), words.password('同事的密码'), name])
      for (let tries = 0; tries < 7; tries++) await house.visitor().post('/api/session', { login, password: words.password('没有的密码') });
    for (const [endpoint, make] of Object.entries(bodies)) {
      if (endpoint === 'POST /api/session') continue;
      const [method = '', path = ''] = endpoint.split(' ');
      const address = addressOf(path, target);
      for (const body of make(target, words))
        for (const visitor of [house.visitor(), played.carriedOut.get(endpoint) as Visitor]) {
          const send = (content: unknown, headers = {}) =>
            visitor.send(method, address, content, {
              'idempotency-key': crypto.randomUUID(),
              'if-match': '"1"',
              ...hostile(name),
              ...headers,
            });
          await send(body);
          await send({ ...body, [words.name('字段')]: words.text('字段') });
          await send(Object.fromEntries(Object.entries(body).map(([field, value]) => [field, [String(value), name]])));
          await send({ ...body, ...Object.fromEntries(Object.keys(body).map((field) => [field, name])) });
          await send(body, { 'idempotency-key': encodeURIComponent(name) });
          await send(body, { 'if-match': encodeURIComponent(name) });
        }
      await people.root.send(method, address, name, { 'idempotency-key': crypto.randomUUID() });
    }
    await people.registrar.get(`/api/cases?q=${encodeURIComponent(name)}`);
    await people.registrar.get(`/api/cases?name=${encodeURIComponent(name)}`);
    await people.registrar.get(`/api/cases/${encodeURIComponent(name)}`);
    await people.registrar.get(`/api/contacts/${encodeURIComponent(words.idNumber('申请申请人甲'))}`);
    await people.auditor.get(`/api/ledger?stream=${encodeURIComponent(name)}&actor=${words.phone('申请申请人甲')}`);
    await people.root.get(`/api/people/${words.login('colleague')}`);
    await people.root.get(`/${encodeURIComponent(name)}`);
  }

  /** A store that cannot write what it is given complains of values; nobody may hear them. */
  async function breakTheStore(): Promise<void> {
    const owner = new Client(server.ownerUrl);
    await owner.connect();
    await owner.query('alter table vault.sealed add constraint broken check (length(path) < 0) not valid');
    await owner.query('alter table auth.sign_in_attempt add constraint broken check (failures < 0) not valid');
    await owner.end();
    const { people, target } = played;
    for (const [endpoint, by] of [
      ['POST /api/contacts', people.registrar],
      ['POST /api/cases', people.registrar],
      ['POST /api/people', people.root],
    ] as const)
      for (const body of bodies[endpoint]?.({ ...target, contactId: crypto.randomUUID() }, words) ?? [])
        await by.post(endpoint.slice(5), {
          ...body,
          contactId: undefined,
          login: endpoint.endsWith('people') ? words.login('late') : undefined,
        });
    await house.visitor().post('/api/session', { login: words.login('late'), password: words.password('没有的密码') });
  }

  it('were sent through every command, and each fact has sealed each of its personal values', async () => {
    expect([...played.carriedOut.keys()].sort()).toEqual(Object.keys(bodies).sort());
    const facts = tables.find(({ name }) => name === 'ledger.event')?.rows ?? [];
    const leaves = facts.map((row) => JSON.parse(Buffer.from(/\\\\x(7b[0-9a-f]+)/.exec(row)?.[1] ?? '', 'hex').toString('utf8')));
    const sealed = new Set(
      leaves.flatMap(({ type, pd }) => Object.keys(pd).map((path) => `${type} ${path.replace(/(^|\.)\d+(?=\.|$)/g, '$1*')}`)),
    );
    for (const [type, { personal, business }] of Object.entries(catalogue.facts)) {
      if (!business) continue;
      expect([type, leaves.some((leaf) => leaf.type === type)]).toEqual([type, true]);
      for (const path of Object.keys(personal))
        expect([`${type} ${path}`, sealed.has(`${type} ${path}`)]).toEqual([`${type} ${path}`, true]);
    }
    expect(words.canaries.length).toBeGreaterThan(150);
  });

  it('stand in no table of any schema, in whatever form', () => {
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ledger.event', 'vault.sealed', 'auth.credential', 'bullmq.job', 'pg_catalog.pg_stats']),
    );
    const found = tables.flatMap(({ name, rows }) => words.caughtIn(rows.join('\n')).map((value) => `${name}: ${value}`));
    expect(found).toEqual([]);
  });

  it('stand in no log of a process and in none of the server', () => {
    expect(house.lines.length).toBeGreaterThan(500);
    expect(house.lines.some((line) => line.includes('/api/cases/:caseId/grant'))).toBe(true);
    expect(house.lines.some((line) => line.includes('"what":"failed"'))).toBe(true);
    expect(words.caughtIn(house.lines.join(''))).toEqual([]);
    expect(words.caughtIn(server.log())).toEqual([]);
    expect(words.caughtIn(said.join(''))).toEqual([]);
  });

  it('stand in no problem reply, in no header, and in no address that the product gives out', () => {
    const problems = exchanges.filter(({ reply }) => reply.headers.get('content-type')?.startsWith('application/problem+json'));
    expect(new Set(problems.map(({ reply }) => reply.status))).toEqual(new Set([400, 401, 403, 404, 409, 412, 415, 422, 429, 500]));
    expect(words.caughtIn(problems.map(({ reply }) => reply.text).join('\n'))).toEqual([]);
    const headers = exchanges.flatMap(({ reply }) => [...reply.headers].map(([name, value]) => `${name}: ${value}`));
    expect(words.caughtIn([...new Set(headers)].join('\n'))).toEqual([]);
  });

  it('are asked for in no address: what is free text there is an id, a code, the number of a case, or a place in a list', async () => {
    const { paths } = (exchanges.find(({ path }) => path === '/api/openapi.json') as Exchange).reply.body;
    const free = Object.entries(paths as Record<string, Record<string, { parameters?: Parameter[] }>>).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { parameters = [] }]) =>
        parameters.filter((one) => isFreeText(one)).map(({ name }) => `${method} ${path} ${name}`),
      ),
    );
    expect(free.sort()).toEqual(harmless.sort());
  });

  it('stand nowhere in the data folder of the stopped server, neither in tables nor in the write-ahead log', () => {
    const found: string[] = [];
    const places = new Map<string, Set<string>>();
    for (const { name, bytes } of server.files()) {
      found.push(...words.caughtInBytes(bytes).map((value) => `${name}: ${value}`));
      const kind = name.split('/')[0] as string;
      for (const control of words.controls) if (bytes.includes(control)) places.set(kind, (places.get(kind) ?? new Set()).add(control));
    }
    expect(found).toEqual([]);
    // what stands in the open is in both: the search finds what is there
    expect([...(places.get('base') ?? [])].sort()).toEqual([...words.controls].sort());
    expect([...(places.get('pg_wal') ?? [])].sort()).toEqual([...words.controls].sort());
  });
});

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: {
    readonly type?: string;
    readonly format?: string;
    readonly enum?: unknown;
    readonly pattern?: string;
    readonly items?: object;
  };
}

/** Anything at all may be typed there; ids of things are not free. */
const isFreeText = ({ in: where, name, schema }: Parameter): boolean =>
  ['query', 'path'].includes(where) &&
  !/Id$/.test(name) &&
  schema.type === 'string' &&
  [schema.format, schema.enum, schema.pattern].every((bound) => bound === undefined);

/** Codes of causes, ids of people, the beginning of a case number, cursors, and the ledger's streams, types and people. */
const harmless = [
  ...['', '/export'].map((end) => `get /api/activities${end} cursor`),
  // a list and its export take the same filters
  ...['', '/export'].flatMap((end) => [
    ...['cause', 'cursor', 'handler', 'q'].map((name) => `get /api/cases${end} ${name}`),
    `get /api/contacts${end} cursor`,
    `get /api/checkups${end} cursor`,
    ...['', '/access'].flatMap((path) => ['actor', 'q', 'stream', 'type'].map((name) => `get /api/ledger${path}${end} ${name}`)),
  ]),
  ...['', '/export'].flatMap((end) => ['cursor', 'month'].map((name) => `get /api/programme/measures/{measureId}/entries${end} ${name}`)),
];

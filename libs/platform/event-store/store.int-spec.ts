import { randomUUID } from 'node:crypto';
import { fact } from '@gongyuan/kernel/facts';
import { Client } from 'pg';
import { type TestDatabase, testDatabase } from '../testing/database';
import { Catalogue } from './catalogue';
import { encodeLeaf, leafHash, newNonce } from './leaf';
import { EventStore } from './store';
import { type Append, type Appended, LEDGER } from './types';

const catalogue = new Catalogue({
  facts: { Happened: fact<{ what: string }>({ v: 1, means: 'Something happened', meansZh: '有事发生' }) },
  upcasters: {},
  projections: [],
  policies: [],
  access: {},
});

const leaf = (stream: string, what = 'it', type = 'Happened') => {
  const id = randomUUID();
  const at = '2026-03-02T02:00:00.000Z';
  return encodeLeaf({
    v: 1,
    ledger: LEDGER.main,
    id,
    stream,
    type,
    schema: 1,
    at,
    on: '2026-03-02',
    actor: 'system:test',
    cmd: id,
    nonce: newNonce(),
    data: { what },
    pd: {},
  });
};

const appendTo = (stream: string, expected: number | 'any', over: Partial<Append> = {}): Append => ({
  ledger: LEDGER.main,
  command: randomUUID(),
  fingerprint: Buffer.alloc(32, 7),
  writes: [{ stream, expected, events: [leaf(stream)] }],
  ...over,
});

describe('the ledger', () => {
  let database: TestDatabase;
  let store: EventStore;
  let owner: Client;

  beforeAll(async () => {
    database = await testDatabase();
    store = new EventStore(database.appUrl, catalogue);
    owner = new Client(database.ownerUrl);
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await store.close();
    await database.drop();
  });

  const count = async (sql: string): Promise<number> => Number(((await owner.query(sql)).rows[0] as { n: string }).n);

  it('gives positions without a gap and versions without a gap, whoever writes at once', async () => {
    const second = new EventStore(database.appUrl, catalogue);
    try {
      const streams = ['case-a', 'case-b', 'case-c'];
      await Promise.all(
        [store, second].flatMap((writer, w) =>
          Array.from({ length: 150 }, (_, i) => writer.append(appendTo(streams[(w + i) % 3] as string, 'any'))),
        ),
      );
    } finally {
      await second.close();
    }
    expect(await count('select count(*) as n from ledger.event where ledger_id = 1')).toBe(300);
    expect(await count('select max(position) - min(position) + 1 as n from ledger.event where ledger_id = 1')).toBe(300);
    expect(
      await count(`select count(*) as n from (select stream from ledger.event group by stream having max(version) <> count(*)) gaps`),
    ).toBe(0);
    const events = await store.readRange(LEDGER.main, 0, 300);
    expect(events.map((event) => event.position)).toEqual(Array.from({ length: 300 }, (_, i) => i + 1));
  });

  it('answers each append with what became of it, whatever two processes send at once: anew, again, too late, to several streams', async () => {
    const second = new EventStore(database.appUrl, catalogue);
    const names = ['case-mix-1', 'case-mix-2', 'case-mix-3', 'case-mix-4'];
    const made: Append[] = [];
    const invent = (i: number): Append => {
      // every seventh is one that was sent before
      if (i % 7 === 6) return made[(i * 31) % made.length] as Append;
      const writes = names
        .filter((_, n) => (i >> n) % 3 === 0)
        .map((stream, n) => {
          const events = Array.from({ length: 1 + ((i + n) % 2) }, () => leaf(stream));
          return { stream, expected: (i + n) % 4 === 0 ? i % 40 : ('any' as const), events };
        });
      const stream = `case-mix-new-${i % 90}`;
      const one = appendTo(stream, 0, { writes: writes.length > 0 ? writes : [{ stream, expected: 0, events: [leaf(stream)] }] });
      made.push(one);
      return one;
    };
    const before = await store.head(LEDGER.main);
    const sent = Array.from({ length: 600 }, (_, i) => invent(i));
    let next = 0;
    const outcomes = new Map<string, Appended[]>();
    const client = async (writer: EventStore): Promise<void> => {
      for (let append = sent[next++]; append; append = sent[next++]) {
        const answer = await writer.append(append);
        outcomes.set(append.command, [...(outcomes.get(append.command) ?? []), answer]);
      }
    };
    try {
      await Promise.all([store, second].flatMap((writer) => Array.from({ length: 24 }, () => client(writer))));
    } finally {
      await second.close();
    }

    const { rows } = await owner.query<{ command: string; first: string; last: string; events: string }>(
      `select command_id as command, min(position) as first, max(position) as last, count(*) as events
         from ledger.event where ledger_id = 1 and position > ${before} group by command_id`,
    );
    const written = new Map(rows.map((row) => [row.command, row]));
    const kinds = new Set<string>();
    for (const append of made) {
      const answers = outcomes.get(append.command) ?? [];
      const row = written.get(append.command);
      for (const answer of answers) {
        kinds.add(answer.status);
        if (answer.status === 'stale') continue;
        expect([answer.first, answer.last]).toEqual([Number(row?.first), Number(row?.last)]);
        expect(answer.last - answer.first + 1).toBe(append.writes.reduce((sum, write) => sum + write.events.length, 0));
        expect(Number(row?.events)).toBe(answer.last - answer.first + 1);
      }
      expect(answers.filter((answer) => answer.status === 'appended')).toHaveLength(row ? 1 : 0);
    }
    expect([...kinds].sort()).toEqual(['appended', 'known', 'stale']);
    expect(await count('select max(position) - count(*) as n from ledger.event where ledger_id = 1')).toBe(0);
    expect(await store.head(LEDGER.main)).toBe(before + rows.reduce((sum, row) => sum + Number(row.events), 0));
    expect(
      await count(`select count(*) as n from (select stream from ledger.event group by stream having max(version) <> count(*)) gaps`),
    ).toBe(0);
  });

  it('stores exactly the bytes that were hashed', async () => {
    const one = leaf('case-bytes', '数据：“工援”');
    await store.append(appendTo('case-bytes', 0, { writes: [{ stream: 'case-bytes', expected: 0, events: [one] }] }));
    const { rows } = await owner.query<{ leaf: Buffer; leaf_hash: Buffer }>(
      `select leaf, leaf_hash from ledger.event where stream = 'case-bytes'`,
    );
    expect(rows[0]?.leaf.equals(one.bytes)).toBe(true);
    expect(rows[0]?.leaf_hash.equals(leafHash(one.bytes))).toBe(true);
  });

  it('writes several streams all or not at all', async () => {
    await store.append(appendTo('case-x', 0));
    const head = await store.head(LEDGER.main);
    const answer = await store.append(
      appendTo('case-y', 0, {
        writes: [
          { stream: 'case-y', expected: 0, events: [leaf('case-y')] },
          { stream: 'case-x', expected: 0, events: [leaf('case-x')] },
        ],
      }),
    );
    expect(answer).toEqual({ status: 'stale', stream: 'case-x' });
    expect(await store.head(LEDGER.main)).toBe(head);
    expect(await store.readStream(LEDGER.main, 'case-y')).toEqual([]);
  });

  it('refuses a version that is too high as well as one that is too low', async () => {
    expect((await store.append(appendTo('case-v', 1))).status).toBe('stale');
    expect((await store.append(appendTo('case-v', 0))).status).toBe('appended');
    expect((await store.append(appendTo('case-v', 0))).status).toBe('stale');
    expect((await store.append(appendTo('case-v', 1))).status).toBe('appended');
  });

  it('carries a command out once, whether it comes again later or in the same batch', async () => {
    const append = appendTo('case-once', 0);
    const [first, twin] = await Promise.all([store.append(append), store.append(append)]);
    const later = await store.append(append);
    expect(first.status).toBe('appended');
    expect(twin).toMatchObject({ status: 'known', first: (first as { first: number }).first });
    expect(later).toMatchObject({ status: 'known', fingerprint: append.fingerprint });
    expect(await store.readStream(LEDGER.main, 'case-once')).toHaveLength(1);
  });

  it('answers each append of a batch on its own: a stale one and a broken one fail alone', async () => {
    await store.append(appendTo('case-batch', 0));
    const broken = appendTo('case-nul\0', 0);
    const answers = await Promise.allSettled([
      store.append(appendTo('case-good-1', 0)),
      store.append(appendTo('case-batch', 0)),
      store.append(broken),
      store.append(appendTo('case-good-2', 0)),
    ]);
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.status : 'rejected'))).toEqual([
      'appended',
      'stale',
      'rejected',
      'appended',
    ]);
  });

  it('counts on from what the same batch appended to a stream before', async () => {
    const twice = { writes: [{ stream: 'case-chain', expected: 0, events: [leaf('case-chain'), leaf('case-chain')] }] };
    const answers = (await Promise.all([
      store.append(appendTo('case-chain', 0, twice)),
      store.append(appendTo('case-link', 0)),
      store.append(appendTo('case-chain', 2)),
      store.append(appendTo('case-chain', 'any')),
    ])) as { status: string; first: number; last: number }[];
    const first = answers[0]?.first as number;
    expect(answers.map((answer) => [answer.status, answer.first - first, answer.last - first])).toEqual([
      ['appended', 0, 1],
      ['appended', 2, 2],
      ['appended', 3, 3],
      ['appended', 4, 4],
    ]);
    const events = await store.readStream(LEDGER.main, 'case-chain');
    expect(events.map((event) => [event.version, event.position - first])).toEqual([
      [1, 0],
      [2, 1],
      [3, 3],
      [4, 4],
    ]);
    const again = await store.append(appendTo('case-link', 1));
    expect(again).toMatchObject({ status: 'appended', first: first + 5 });
  });

  it('writes the sealed values and lookups of an append with it, and none of an append that is left out', async () => {
    const sealing = (stream: string): Append => {
      const event = leaf(stream);
      const subject = randomUUID();
      return appendTo(stream, 0, {
        writes: [{ stream, expected: 0, events: [event] }],
        sealed: [{ subject, event: event.id, path: 'name', box: Buffer.from(stream) }],
        lookups: [{ kind: 'name', hmac: Buffer.from(stream), subject, event: event.id, path: 'name' }],
      });
    };
    const stored = async (append: Append): Promise<number[]> => {
      const rows = (table: string): Promise<number> =>
        count(`select count(*) as n from vault.${table} where event_id = '${append.writes[0]?.events[0]?.id}' and path = 'name'`);
      return [await rows('sealed'), await rows('lookup')];
    };
    const whole = ['case-sealed-1', 'case-sealed-2'].map(sealing);
    const partly = ['case-sealed-3', 'case-sealed-1', 'case-sealed-4'].map(sealing);
    for (const batch of [whole, partly]) await Promise.all(batch.map((append) => store.append(append)));
    const kept: number[][] = [];
    for (const append of [...whole, ...partly]) kept.push(await stored(append));
    expect(kept).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [0, 0],
      [1, 1],
    ]);
    expect(await count('select max(position) - count(*) as n from ledger.event where ledger_id = 1')).toBe(0);
  });

  it('answers each of many who read at once with its own stream, whatever its name', async () => {
    const names = ['case-at-once', 'case-at once', 'case-at once 二'];
    for (const [index, name] of names.entries())
      for (let version = 0; version <= index; version++) await store.append(appendTo(name, version));
    const read = (name: string) => Promise.all([store.readStream(LEDGER.main, name), store.readLast(LEDGER.main, name)]);
    for (const [index, [all, last]] of (await Promise.all(names.map(read))).entries()) {
      expect(all.map(({ stream, version }) => [stream, version])).toEqual(all.map((_, at) => [names[index], at + 1]));
      expect(all).toHaveLength(index + 1);
      expect(last).toEqual(all.slice(-1));
    }
  });

  it('lets exactly one of many writers at one version win', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => store.append(appendTo('case-race', 0))));
    expect(answers.filter((answer) => answer.status === 'appended')).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 'stale')).toHaveLength(49);
  });

  it('learns what became of an append whose connection was cut, and never writes it twice', async () => {
    let cutting = true;
    // a role may cut its own connections
    const app = new Client(database.appUrl);
    await app.connect();
    const cutter = (async () => {
      while (cutting) {
        // of this database only: others are at work on the same server
        await app.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gongyuan-append' and datname = current_database()`,
        );
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    })();
    const commands = Array.from({ length: 300 }, (_, i) => appendTo(`case-cut-${i}`, 0));
    const outcomes: string[] = [];
    for (let from = 0; from < commands.length; from += 10) {
      const settled = await Promise.allSettled(commands.slice(from, from + 10).map((one) => store.append(one)));
      outcomes.push(...settled.map((one) => one.status));
    }
    cutting = false;
    await cutter;
    await app.end();
    const acknowledged = commands.filter((_, i) => outcomes[i] === 'fulfilled');
    expect(acknowledged.length).toBeGreaterThan(0);
    for (const command of acknowledged)
      expect(await count(`select count(*) as n from ledger.event where command_id = '${command.command}'`)).toBe(1);
    expect(
      await count(`select count(*) as n from (select stream from ledger.event group by stream having max(version) <> count(*)) gaps`),
    ).toBe(0);
    expect(await count('select max(position) - count(*) as n from ledger.event where ledger_id = 1')).toBe(0);
  });

  it('refuses every change, of the role of the product and of the owner', async () => {
    const app = new Client(database.appUrl);
    await app.connect();
    try {
      for (const sql of [
        `update ledger.event set type = 'Other'`,
        'delete from ledger.event',
        'truncate ledger.event',
        `insert into ledger.event select * from ledger.event`,
        'delete from ledger.command',
        'update ledger.head set position = 0',
        'delete from vault.sealed',
        'delete from vault.identity',
      ])
        await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await app.end();
    }
    for (const sql of ['update ledger.event set position = 0', 'delete from ledger.event', 'truncate ledger.event, ledger.command'])
      await expect(owner.query(sql)).rejects.toThrow(/append-only/);
    await owner.query('set session_replication_role = replica').catch(() => undefined);
    await expect(owner.query('delete from ledger.event')).rejects.toThrow(/append-only/);
    await owner.query('reset session_replication_role').catch(() => undefined);
  });

  it('keeps the two ledgers apart', async () => {
    const before = await store.head(LEDGER.main);
    const at = await store.head(LEDGER.access);
    const answer = await store.append(appendTo('case-a', 'any', { ledger: LEDGER.access }));
    expect(answer).toMatchObject({ status: 'appended', first: at + 1 });
    expect(await store.head(LEDGER.main)).toBe(before);
  });

  it('reads a stream as it was at a position', async () => {
    for (const version of [0, 1, 2]) await store.append(appendTo('case-past', version));
    const all = await store.readStream(LEDGER.main, 'case-past');
    expect(all.map((event) => event.version)).toEqual([1, 2, 3]);
    expect(await store.readStream(LEDGER.main, 'case-past', { upTo: all[1]?.position as number })).toEqual(all.slice(0, 2));
  });

  it('refuses to read a fact that nobody defined', async () => {
    await store.append(
      appendTo('case-unknown', 0, { writes: [{ stream: 'case-unknown', expected: 0, events: [leaf('case-unknown', 'it', 'Undefined')] }] }),
    );
    await expect(store.readStream(LEDGER.main, 'case-unknown')).rejects.toThrow('Unknown fact Undefined');
  });
});

import type { EventOf } from '@gongyuan/kernel/facts';
import { idOf } from '@gongyuan/kernel/ids';
import { Client } from 'pg';
import { eventually } from '../testing/eventually';
import { type LittleLedger, littleFacts, littleLedger } from '../testing/little-ledger';
import { type Change, type Projection, patch, projection, put } from './define';
import { dump } from './dump';
import { Engine } from './engine';
import { type RebuildProgress, rebuild } from './rebuild';
import { projectionStatus } from './status';

type Opened = Extract<EventOf<typeof littleFacts>, { type: 'Opened' }>;
type Paid = Extract<EventOf<typeof littleFacts>, { type: 'Paid' }>;

const total = (plus: number): Change => ({
  table: 'total',
  key: { id: 1 },
  next: (row) => ({ id: 1, fen: Number(row?.['fen'] ?? 0) + plus }),
});

const opened =
  (bonus: number) =>
  ({ stream, position, data }: Opened): Change[] => [
    put('balance', { account_id: idOf(stream) }, { fen: bonus, owners: [data.owner] }),
    total(bonus),
    ...(bonus > 0 ? [put('extra', { id: position }, {})] : []),
  ];

const paid = ({ stream, data }: Paid): Change[] => {
  if (data.fen === 13) throw new Error('unlucky');
  return [patch('balance', { account_id: idOf(stream) }, (row) => ({ fen: Number(row['fen']) + data.fen })), total(data.fen)];
};

/** Two tables that always agree, so that a half-built view would be seen at once. */
const balances = (bonus = 0): Projection =>
  projection<typeof littleFacts>()({
    name: 'balances',
    tables: {
      balance: {
        columns: { account_id: 'text not null', fen: 'bigint not null', owners: 'text[] not null' },
        key: ['account_id'],
        indexes: ['fen'],
      },
      total: { columns: { id: 'int not null', fen: 'bigint not null' }, key: ['id'] },
      ...(bonus > 0 && { extra: { columns: { id: 'int not null' }, key: ['id'] } }),
    },
    on: { Opened: opened(bonus), Paid: paid },
  });

describe('a rebuild', () => {
  let little: LittleLedger;
  const engines: Engine[] = [];
  const deps = () => ({ pool: little.pool, events: little.store });
  const engine = (of: Projection): Engine => {
    const send = () => Promise.reject(new Error('nobody sends here'));
    const made = new Engine({ ...deps(), projections: [of], policies: [], send, log: little.log });
    engines.push(made);
    return made;
  };
  const status = async () => (await projectionStatus(little.pool))[0]!;
  const schemas = async (): Promise<string[]> =>
    (await little.owner.query("select nspname from pg_namespace where nspname like 'p\\_balances\\_%' order by 1")).rows.map(
      (row) => row.nspname,
    );
  const open = (n: number) =>
    Promise.all(Array.from({ length: n }, (_, i) => little.record(`account-${i}`, [['Opened', { owner: `o${i}` }]])));
  const pay = (rounds: number, accounts: number) =>
    Promise.all(
      Array.from({ length: rounds }, (_, i) =>
        little.record(
          `account-${i % accounts}`,
          Array.from({ length: 10 }, (__, j) => ['Paid', { fen: j + 1 }] as const),
        ),
      ),
    );

  beforeEach(async () => {
    little = await littleLedger();
  });
  afterEach(async () => {
    await Promise.all(engines.splice(0).map((one) => one.stop()));
    await little.close();
  });

  it('goes on beside appends and readers; nobody sees an error, a half-built view or a step back', async () => {
    const worker = engine(balances());
    await worker.prepare();
    worker.start();
    await open(50);
    await pay(300, 50);
    await eventually(async () => expect((await status()).lag).toBe(0));

    let over = false;
    const errors: unknown[] = [];
    const reading = Array.from({ length: 3 }, async () => {
      const reader = new Client(little.database.readerUrl);
      await reader.connect();
      let before = 0;
      let reads = 0;
      while (!over) {
        try {
          const { rows } = await reader.query<{ total: string; sum: string; n: number }>(
            'select (select fen from read.total) as total, sum(fen) as sum, count(*)::int as n from read.balance',
          );
          const { total, sum, n } = rows[0]!;
          if (total !== sum || n !== 50 || Number(total) < before)
            throw new Error(`saw total ${total}, sum ${sum} of ${n} after ${before}`);
          before = Number(total);
          reads++;
        } catch (error) {
          errors.push(error);
        }
      }
      await reader.end();
      return reads;
    });
    const writing = (async () => {
      while (!over) await pay(3, 50);
    })();

    const progress: RebuildProgress[] = [];
    for (let generation = 2; generation <= 5; generation++)
      expect(await rebuild(deps(), balances(), (one) => progress.push(one))).toBe(generation);
    over = true;
    await writing;
    const reads = await Promise.all(reading);
    expect(errors).toEqual([]);
    expect(Math.min(...reads)).toBeGreaterThan(10);
    expect(progress.at(-1)).toMatchObject({ phase: 'done', generation: 5, projection: 'balances' });
    expect(new Set(progress.map((one) => one.phase))).toEqual(new Set(['events', 'indexes', 'swap', 'done']));
    // one generation back is kept, the others are gone
    expect(await schemas()).toEqual(['p_balances_4', 'p_balances_5']);
    await eventually(async () => expect(await status()).toMatchObject({ generation: 5, state: 'live', lag: 0 }));
    // built while commands went on and followed since: the same bytes as one built in peace
    const grown = await dump(little.pool, balances(), 5);
    expect(await rebuild(deps(), balances())).toBe(6);
    expect(await dump(little.pool, balances(), 6)).toEqual(grown);
  });

  it('gives twice the same bytes, and the bytes of the live generation', async () => {
    const worker = engine(balances());
    await worker.prepare();
    await open(20);
    await pay(50, 20);
    await worker.catchUp();
    const live = await dump(little.pool, balances(), 1);
    await rebuild(deps(), balances());
    const first = await dump(little.pool, balances(), 2);
    await rebuild(deps(), balances());
    expect(await dump(little.pool, balances(), 3)).toEqual(first);
    expect(first).toEqual(live);
    expect(first.rows).toBe(21);
    await pay(1, 20);
    await worker.catchUp();
    expect((await dump(little.pool, balances(), 3)).hash).not.toBe(first.hash);
  });

  it('follows by itself when a new version of the product defines the read model anew', async () => {
    const old = engine(balances());
    await old.prepare();
    old.start();
    await open(10);
    await pay(10, 10);
    await eventually(async () => expect((await status()).lag).toBe(0));

    const fresh = [engine(balances(100)), engine(balances(100))];
    await Promise.all(fresh.map((one) => one.prepare()));
    for (const one of fresh) one.start();
    await eventually(async () => expect((await status()).generation).toBeGreaterThan(1));
    await pay(10, 10);
    await eventually(async () => expect((await status()).lag).toBe(0));
    // the worker of the old version stands aside instead of writing into tables it does not know
    await old.wake('balances');
    const { rows } = await little.reader.query(
      'select (select fen::int from read.total) as total, (select count(*)::int from read.extra) as extra',
    );
    expect(rows).toEqual([{ total: 10 * 100 + 2 * 10 * 55, extra: 10 }]);
    // whoever found nothing to build stood by
    expect((await schemas()).length).toBe(2);
  });

  it('fails at an event it cannot take in, says so, and leaves the old generation alone', async () => {
    const worker = engine(balances());
    await worker.prepare();
    await open(5);
    await pay(5, 5);
    await worker.catchUp();
    await little.record('account-1', [['Paid', { fen: 13 }]]);
    await expect(rebuild(deps(), balances())).rejects.toThrow(/position 56/);
    expect(await status()).toMatchObject({ generation: 1, building: { generation: 2, failed: expect.stringContaining('unlucky') } });
    expect((await little.reader.query('select count(*)::int as n from read.balance')).rows).toEqual([{ n: 5 }]);
  });

  it('waits for a reader who takes long, and holds up no other reader meanwhile', async () => {
    const worker = engine(balances());
    await worker.prepare();
    await open(5);
    await worker.catchUp();
    const slow = new Client(little.database.readerUrl);
    await slow.connect();
    await slow.query('begin; select * from read.total');
    const swapped = rebuild(deps(), balances());
    let longest = 0;
    for (const end = Date.now() + 2_000; Date.now() < end; ) {
      const began = Date.now();
      await little.reader.query('select count(*) from read.balance');
      longest = Math.max(longest, Date.now() - began);
    }
    // this one reads both views in the other order, which a patient swap would have turned into a deadlock
    await slow.query('select * from read.balance');
    expect((await status()).generation).toBe(1);
    await slow.query('commit');
    await slow.end();
    expect(await swapped).toBe(2);
    expect(longest).toBeLessThan(900);
  });
});

import { idOf } from '@gongyuan/kernel/ids';
import { eventually } from '../testing/eventually';
import { type LittleLedger, littleFacts, littleLedger } from '../testing/little-ledger';
import { drop, patch, projection, put } from './define';
import { dump } from './dump';
import { Engine } from './engine';
import { rebuild } from './rebuild';
import { runPage } from './runner';
import { projectionStatus, resume } from './status';

const accounts = projection<typeof littleFacts>()({
  name: 'accounts',
  tables: {
    account: {
      columns: {
        account_id: 'text not null',
        owner: 'text not null',
        fen: 'bigint not null check (fen < 1000000)',
        payments: 'int not null',
        seen: 'timestamptz not null',
        notes: 'jsonb not null',
      },
      key: ['account_id'],
      indexes: ['owner', 'fen'],
    },
  },
  on: {
    Opened: (event) => [
      put('account', { account_id: idOf(event.stream) }, { owner: event.data.owner, fen: 0, payments: 0, seen: event.at, notes: [] }),
    ],
    Paid: (event) => [
      patch('account', { account_id: idOf(event.stream) }, (row) => {
        if (event.data.fen === 13) throw new Error('"thirteen" is unlucky for 张三');
        return {
          fen: Number(row['fen']) + event.data.fen,
          payments: Number(row['payments']) + 1,
          seen: event.at,
          notes: [...(row['notes'] as unknown[]), { z: event.data.note, a: event.position }].slice(-3),
        };
      }),
    ],
    Shut: (event) => [drop('account', { account_id: idOf(event.stream) })],
  },
});

const counts = projection<typeof littleFacts>()({
  name: 'counts',
  tables: { payment_count: { columns: { id: 'int not null', n: 'int not null' }, key: ['id'] } },
  on: {
    Paid: () => [{ table: 'payment_count', key: { id: 1 }, next: (row) => ({ id: 1, n: Number(row?.['n'] ?? 0) + 1 }) }],
  },
});

describe('a projection', () => {
  let little: LittleLedger;
  const engines: Engine[] = [];
  const deps = () => ({ pool: little.pool, events: little.store });
  const engine = (over: Partial<ConstructorParameters<typeof Engine>[0]> = {}): Engine => {
    const made = new Engine({
      ...deps(),
      projections: [accounts],
      policies: [],
      send: () => Promise.reject(new Error('nobody sends here')),
      log: little.log,
      ...over,
    });
    engines.push(made);
    return made;
  };
  const account = async (id: string) => (await little.reader.query('select * from read.account where account_id = $1', [id])).rows[0];
  const status = async () => (await projectionStatus(little.pool)).find((one) => one.name === 'accounts')!;
  const pay = (id: string, fen: number, times = 1) =>
    little.record(
      `account-${id}`,
      Array.from({ length: times }, () => ['Paid', { fen }] as const),
    );

  beforeEach(async () => {
    little = await littleLedger();
  });
  afterEach(async () => {
    await Promise.all(engines.splice(0).map((one) => one.stop()));
    await little.close();
  });

  it('takes each event in once, whoever wakes two workers and however often', async () => {
    const workers = [engine(), engine()];
    await Promise.all(workers.map((one) => one.prepare()));
    await little.record('account-a', [['Opened', { owner: 'x' }]]);
    for (const one of workers) one.start();
    const wakes: Promise<void>[] = [];
    for (let round = 0; round < 40; round++) {
      await pay('a', 1, 50);
      for (const one of workers) for (let i = 0; i < 5; i++) wakes.push(one.wake('accounts'));
    }
    await Promise.all(wakes);
    await eventually(async () => expect((await status()).lag).toBe(0));
    expect(await account('a')).toMatchObject({ fen: '2000', payments: 2000 });
  });

  it('gives the same rows wherever its pages end', async () => {
    const one = engine();
    await one.prepare();
    await little.record('account-a', [['Opened', { owner: 'x' }]]);
    for (let i = 0; i < 5; i++) {
      await little.record('account-a', [['Paid', { fen: i, note: { b: [null, 1, '二'], a: { y: true, x: 'Z' } } }]]);
      if (i % 2) await one.catchUp();
    }
    await one.catchUp();
    const paged = await dump(little.pool, accounts, 1);
    expect(await rebuild(deps(), accounts)).toBe(2);
    expect(await dump(little.pool, accounts, 2)).toEqual(paged);
    expect(paged.rows).toBe(1);
  });

  it('may be read by the owner, who takes the backups, and by nobody who has not the views', async () => {
    await engine().prepare();
    expect((await little.owner.query('select * from p_accounts_1.account')).rows).toEqual([]);
    await expect(little.reader.query('select * from p_accounts_1.account')).rejects.toThrow('permission denied');
    await expect(little.reader.query('delete from read.account')).rejects.toThrow('permission denied');
  });

  it('lets rows go and come back within one page', async () => {
    const one = engine();
    await one.prepare();
    await little.record('account-a', [
      ['Opened', { owner: 'x' }],
      ['Shut', {}],
      ['Opened', { owner: 'y' }],
    ]);
    await little.record('account-b', [
      ['Opened', { owner: 'z' }],
      ['Shut', {}],
    ]);
    await one.catchUp();
    expect(await account('a')).toMatchObject({ owner: 'y' });
    expect(await account('b')).toBeUndefined();
    await little.record('account-a', [['Shut', {}]]);
    await one.catchUp();
    expect(await account('a')).toBeUndefined();
  });

  it('survives a session killed in the middle of a page', async () => {
    const one = engine();
    await one.prepare();
    await little.record('account-a', [['Opened', { owner: 'x' }]]);
    await pay('a', 1, 1500);
    let killed = 0;
    const events = {
      head: (ledger: 1 | 2) => little.store.head(ledger),
      decode: little.store.decode.bind(little.store),
      typeOf: little.store.typeOf.bind(little.store),
      // the page is open and owned at this moment
      readRaw: async (ledger: 1 | 2, after: number, upTo: number) => {
        if (killed++ === 0)
          await little.pool.query(
            "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()",
          );
        return little.store.readRaw(ledger, after, upTo);
      },
    };
    await expect(runPage({ pool: little.pool, events }, accounts)).rejects.toThrow(/terminat|connection error/);
    expect((await status()).position).toBe(0);
    expect(await runPage({ pool: little.pool, events }, accounts)).toMatchObject({ is: 'moved', position: 1501 });
    expect(await account('a')).toMatchObject({ fen: '1500', payments: 1500 });
    expect((await status()).state).toBe('live');
  });

  describe('and an event it cannot take', () => {
    it('parks before an unknown fact, and goes on when it is known', async () => {
      const one = engine();
      await one.prepare();
      await little.record('account-a', [
        ['Opened', { owner: 'x' }],
        ['Paid', { fen: 5 }],
      ]);
      await little.record('account-a', [['Frozen', { by: '王五' }]]);
      await pay('a', 7);
      await one.catchUp();
      expect(await account('a')).toMatchObject({ fen: '5' });
      expect(await status()).toMatchObject({ state: 'parked', position: 2, lag: 2, parked: { position: 3, type: 'Frozen', attempts: 1 } });
      expect((await status()).parked?.error).toContain('Frozen');
      await one.stop();

      // the next version of the product
      const fixed = engine({ events: little.storeKnowing({ ...littleFacts, Frozen: { ...littleFacts.Shut } }) });
      await fixed.prepare();
      fixed.start();
      await eventually(async () => expect(await status()).toMatchObject({ state: 'live', lag: 0 }));
      expect(await account('a')).toMatchObject({ fen: '12' });
      expect((await status()).parked).toBeUndefined();
    });

    it('parks before a schema from the future', async () => {
      const one = engine();
      await one.prepare();
      await little.record('account-a', [['Opened', { owner: 'x' }]]);
      await little.record('account-a', [['Paid', { fen: 1 }]], 2);
      await one.catchUp();
      expect(await status()).toMatchObject({ state: 'parked', position: 1, parked: { position: 2, type: 'Paid' } });
    });

    it('parks where a function throws, tells no value, leaves others alone, and tries again when told to', async () => {
      const one = engine({ projections: [accounts, counts] });
      await one.prepare();
      await little.record('account-a', [['Opened', { owner: 'x' }]]);
      await pay('a', 1, 600);
      await pay('a', 13);
      await pay('a', 1, 600);
      await one.catchUp();
      await one.catchUp();
      expect(await account('a')).toMatchObject({ payments: 600 });
      expect(await status()).toMatchObject({ state: 'parked', position: 601, parked: { position: 602, type: 'Paid' } });
      expect((await status()).parked?.error).not.toMatch(/张三|thirteen/);
      expect((await projectionStatus(little.pool)).find((other) => other.name === 'counts')).toMatchObject({ state: 'live', lag: 0 });
      expect((await little.reader.query('select n from read.payment_count')).rows).toEqual([{ n: 1201 }]);
      expect(await resume(little.pool, 'accounts')).toBe(true);
      await one.wake('accounts');
      expect(await status()).toMatchObject({ state: 'parked', parked: { position: 602, attempts: 1 } });
      expect(await resume(little.pool, 'counts')).toBe(false);
    });

    it('finds the event whose row the database refuses', async () => {
      const one = engine();
      await one.prepare();
      await little.record('account-a', [['Opened', { owner: 'x' }]]);
      await pay('a', 1, 700);
      await pay('a', 2_000_000);
      await pay('a', 1, 300);
      for (let i = 0; i < 20; i++) await one.catchUp();
      expect(await account('a')).toMatchObject({ fen: '700' });
      expect(await status()).toMatchObject({ state: 'parked', position: 701, parked: { position: 702, type: 'Paid' } });
      expect((await status()).parked?.error).toContain('23514');
    });

    it('calls a missing position corruption, and takes in nothing after it', async () => {
      const one = engine();
      await one.prepare();
      await little.record('account-a', [['Opened', { owner: 'x' }]]);
      await pay('a', 1, 10);
      // what no grant and no trigger lets anybody do
      await little.owner.query('alter table ledger.event disable trigger append_only');
      await little.owner.query('delete from ledger.event where ledger_id = 1 and position = 6');
      await one.catchUp();
      expect(await status()).toMatchObject({ state: 'parked', position: 5, parked: { position: 6, type: null } });
      expect((await status()).parked?.error).toMatch(/damaged/);
      expect(await account('a')).toMatchObject({ payments: 4 });
      await little.owner.query('delete from ledger.event where ledger_id = 1 and position > 6');
      await one.sweep();
      expect((await status()).position).toBe(5);
    });

    it('sees when it has read further than a ledger restored from an older copy', async () => {
      const one = engine();
      await one.prepare();
      await little.record('account-a', [['Opened', { owner: 'x' }]]);
      await pay('a', 1, 10);
      await one.catchUp();
      await little.owner.query('update ledger.head set position = 4 where ledger_id = 1');
      await one.sweep();
      await eventually(async () => expect((await status()).parked?.error).toMatch(/further than the ledger/));
    });
  });

  it('refuses tables that two projections would share, and columns whose values would change on the way', () => {
    expect(() => engine({ projections: [accounts, { ...accounts, name: 'others' }] })).toThrow('read.account');
    const odd = (sql: string) => ({ ...accounts, tables: { odd: { columns: { id: sql }, key: ['id'] } } });
    for (const sql of ['numeric', 'char(3)', 'int default 0', 'text unique', 'timestamp', 'jsonb'])
      expect(() => engine({ projections: [odd(sql)] })).toThrow('odd');
  });
});

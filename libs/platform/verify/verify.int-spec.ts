import type { EventOf } from '@gongyuan/kernel/facts';
import { idOf } from '@gongyuan/kernel/ids';
import { Catalogue } from '../event-store/catalogue';
import { type Projection, patch, projection, put } from '../projections/define';
import { Engine } from '../projections/engine';
import { type LittleLedger, littleFacts, littleLedger } from '../testing/little-ledger';
import { verdictPage } from './page-zh';
import { type Verdict, verdictText, verifyReplay } from './verdict';

type Paid = Extract<EventOf<typeof littleFacts>, { type: 'Paid' }>;

const balances: Projection = projection<typeof littleFacts>()({
  name: 'balances',
  tables: {
    balance: { columns: { account_id: 'text not null', owner: 'text not null', fen: 'bigint not null' }, key: ['account_id'] },
    payment: { columns: { position: 'bigint not null', at: 'timestamptz not null', fen: 'bigint not null' }, key: ['position'] },
  },
  on: {
    Opened: ({ stream, data }) => [put('balance', { account_id: idOf(stream) }, { owner: data.owner, fen: 0 })],
    Paid: ({ stream, position, at, data }: Paid) => [
      patch('balance', { account_id: idOf(stream) }, (row) => ({ fen: Number(row['fen']) + data.fen })),
      put('payment', { position }, { at, fen: data.fen }),
    ],
  },
});

describe('verify replay', () => {
  let little: LittleLedger;
  let engine: Engine;
  const phases: string[] = [];

  const catalogue = new Catalogue({ facts: littleFacts, upcasters: {}, projections: [balances], policies: [], access: {} });
  const verify = (): Promise<Verdict> =>
    verifyReplay(
      { pool: little.pool, events: little.store, catalogue, product: '1.2.3' },
      { replay: ({ phase }) => void phases.push(phase) },
    );
  /** As a superuser, or the owner who switches the triggers off. */
  const tamper = async (sql: string): Promise<void> => {
    await little.owner.query('alter table ledger.event disable trigger append_only');
    await little.owner.query(sql);
    await little.owner.query('alter table ledger.event enable always trigger append_only');
  };
  const main = (verdict: Verdict) => verdict.ledgers[0]!;
  const model = (verdict: Verdict) => verdict.readModels[0]!;

  beforeEach(async () => {
    little = await littleLedger();
    const send = () => Promise.reject(new Error('nobody sends here'));
    engine = new Engine({ pool: little.pool, events: little.store, projections: [balances], policies: [], send, log: little.log });
    await engine.prepare();
    for (const id of ['a', 'B', 'c-1', '中'])
      await little.record(`account-${id}`, [
        ['Opened', { owner: `owner of ${id}` }],
        ['Paid', { fen: 100 }],
        ['Paid', { fen: 50 }],
      ]);
    await engine.catchUp();
  });
  afterEach(async () => {
    await engine.stop();
    await little.close();
  });

  it('passes a sound system, twice in the same bytes, and leaves nothing behind', async () => {
    const first = await verify();
    expect(first).toMatchObject({
      result: 'PASS',
      product: '1.2.3',
      ledgers: [
        { ledger: 1, position: 12, events: 12, streams: 4, differences: 0 },
        { ledger: 2, position: 0 },
      ],
      readModels: [
        { name: 'balances', position: 12, parked: false, compared: { rows: { live: 12, replayed: 12, equal: 12 }, listed: [] } },
      ],
    });
    expect(first.notChecked).toContain('tree');
    expect(new Set(phases)).toEqual(new Set(['events', 'indexes', 'compare', 'done']));
    const again = await verify();
    expect(verdictText(again)).toBe(verdictText(first));
    expect(verdictPage(again)).toBe(verdictPage(first));
    expect(verdictPage(first)).toMatch(/^记录核验\n\n结论：一致/);
    expect(verdictPage(first)).toContain('三、未核对的内容\n  散列树和签名');
    const { rows } = await little.owner.query("select nspname from pg_namespace where nspname like 'p\\_%'");
    expect(rows).toEqual([{ nspname: 'p_balances_1' }]);
  });

  it('names a leaf that was changed, by its hash and by the rows that no longer follow from it', async () => {
    await tamper(
      `update ledger.event set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), '"fen":50', '"fen":70'), 'UTF8') where position = 6`,
    );
    const verdict = await verify();
    expect(verdict.result).toBe('FAIL');
    expect(main(verdict)).toMatchObject({ differences: 1, listed: [{ position: 6, field: 'leaf_hash' }] });
    expect(model(verdict).compared).toMatchObject({
      different: 2,
      listed: [
        {
          table: 'balance',
          row: { account_id: 'B' },
          fields: [{ field: 'fen', live: 150, replayed: 170, event: { position: 6, type: 'Paid' } }],
        },
        { table: 'payment', row: { position: 6 }, fields: [{ field: 'fen', live: 50, replayed: 70, event: { position: 6 } }] },
      ],
    });
    expect(verdictPage(verdict)).toContain('balance B fen：现为 150，应为 170；自第 6 条（Paid）起');
  });

  it('finds a change whose hash was put right by what the read models say', async () => {
    await tamper(`update ledger.event set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), '"fen":50', '"fen":70'), 'UTF8') where position = 6;
      update ledger.event set leaf_hash = sha256('\\x00'::bytea || leaf) where position = 6`);
    const verdict = await verify();
    expect(main(verdict).differences).toBe(0);
    expect([verdict.result, model(verdict).compared?.different]).toEqual(['FAIL', 2]);
  });

  it('names columns that say something else than the leaf, and versions that were not counted so', async () => {
    await tamper(`update ledger.event set type = 'Shut' where position = 2;
      update ledger.event set version = 9 where position = 3;
      update ledger.event set event_id = gen_random_uuid() where position = 5`);
    const { listed } = main(await verify());
    expect(listed.map(({ position, field }) => [position, field])).toEqual([
      [2, 'type'],
      [3, 'version'],
      [5, 'event_id'],
    ]);
    expect(listed[0]).toMatchObject({ stored: 'Shut', expected: 'Paid' });
    expect(listed[1]).toMatchObject({ stored: '9', expected: '3' });
  });

  it('names a position that is missing and bytes that are no leaf; the replay says where it had to stop', async () => {
    await tamper(
      `update ledger.event set leaf = '\\x7b7d20', leaf_hash = sha256('\\x007b7d20'::bytea) where position = 11; delete from ledger.event where position = 8`,
    );
    const verdict = await verify();
    expect(main(verdict).listed).toEqual(
      expect.arrayContaining([
        { position: 8, field: 'position', stored: '', expected: '8' },
        expect.objectContaining({ position: 11, field: 'leaf' }),
      ]),
    );
    expect(model(verdict).notCompared).toMatchObject({ why: 'stopped', detail: expect.stringContaining('position 8') });
    expect([verdict.result, main(verdict).events]).toEqual(['FAIL', 11]);
    expect(verdictPage(verdict)).toContain('第 8 条：缺失');
  });

  it('names rows of a read model: changed, taken away, slipped in, or left behind by an event', async () => {
    await little.pool.query(`update p_balances_1.balance set owner = 'somebody else', fen = 100 where account_id = '中';
      delete from p_balances_1.payment where position = 3;
      insert into p_balances_1.payment values (1, now(), 5)`);
    const verdict = await verify();
    expect(model(verdict).compared).toMatchObject({ different: 1, missing: 1, extra: 1, rows: { live: 12, replayed: 12, equal: 10 } });
    expect(model(verdict).compared?.listed).toMatchObject([
      {
        row: { account_id: '中' },
        is: 'different',
        fields: [
          { field: 'owner', live: 'somebody else', replayed: 'owner of 中', event: { position: 10, type: 'Opened' } },
          { field: 'fen', live: 100, replayed: 150, event: { position: 12, type: 'Paid' } },
        ],
      },
      { table: 'payment', row: { position: 1 }, is: 'extra' },
      { table: 'payment', row: { position: 3 }, is: 'missing', event: { position: 3, stream: 'account-a' } },
    ]);
    expect(main(verdict).differences).toBe(0);
    expect(verdict.result).toBe('FAIL');
  });

  it('is incomplete, never passed, where a read model stands still or was built by other rules', async () => {
    await little.pool.query("update projection.position set state = 'parked' where projection = 'balances'");
    const parked = await verify();
    expect([parked.result, model(parked).parked]).toEqual(['INCOMPLETE', true]);
    await little.pool.query("update projection.position set state = 'live' where projection = 'balances'");
    await little.pool.query("update projection.generation set definition = 'another' where projection = 'balances'");
    const other = await verify();
    expect([other.result, model(other).notCompared?.why]).toEqual(['INCOMPLETE', 'other-version']);
    expect(verdictPage(other)).toContain('由其他版本的程序建立');
  });

  it('works while others write and the worker follows', async () => {
    engine.start();
    let over = false;
    const writing = (async () => {
      for (let n = 0; !over; n++)
        await little.record(`account-new-${n}`, [
          ['Opened', { owner: 'x' }],
          ['Paid', { fen: 1 }],
        ]);
    })();
    try {
      for (let round = 0; round < 3; round++) {
        const verdict = await verify();
        expect([verdict.result, main(verdict).differences, model(verdict).compared?.listed]).toEqual(['PASS', 0, []]);
      }
    } finally {
      over = true;
      await writing;
    }
  });
});

import { randomUUID } from 'node:crypto';
import { fact } from '@gongyuan/kernel/facts';
import { Client } from 'pg';
import { Catalogue } from '../event-store/catalogue';
import { EventStore } from '../event-store/store';
import { LEDGER } from '../event-store/types';
import { type TestDatabase, testDatabase } from '../testing/database';
import { AccessLedger } from './access-ledger';

const facts = {
  Seen: fact<{ who: string }>({ v: 1, means: 'Somebody was seen', meansZh: '看见', business: false }),
  Paid: fact<{ fen: number }>({ v: 1, means: 'An amount was paid', meansZh: '付款' }),
};
const catalogue = new Catalogue({ facts, upcasters: {}, projections: [], policies: [], access: {} });

describe('the access ledger', () => {
  let database: TestDatabase;
  let stores: EventStore[];
  let one: AccessLedger;
  let other: AccessLedger;

  beforeAll(async () => {
    database = await testDatabase();
    stores = [new EventStore(database.appUrl, catalogue), new EventStore(database.appUrl, catalogue)];
    const [first, second] = stores.map((store) => new AccessLedger(store, catalogue, Buffer.alloc(32, 1)));
    one = first as AccessLedger;
    other = second as AccessLedger;
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await database.drop();
  });

  const store = () => stores[0] as EventStore;
  const seen = (stream: string, once?: string) => ({ stream, type: 'Seen', data: { who: 'x', note: undefined }, once });

  it('keeps entries beside the main ledger, without a business date', async () => {
    await one.record('someone', [seen('seen-a'), seen('seen-a')], '2026-03-02T02:00:00.000Z');
    const events = await store().readStream(LEDGER.access, 'seen-a');
    expect(events).toMatchObject([
      { type: 'Seen', actor: 'someone', at: '2026-03-02T02:00:00.000Z', version: 1, data: { who: 'x' } },
      { version: 2 },
    ]);
    expect(await store().head(LEDGER.main)).toBe(0);
    const client = new Client(database.ownerUrl);
    await client.connect();
    const { rows } = await client.query(`select convert_from(leaf, 'UTF8') as leaf from ledger.event where stream = 'seen-a'`);
    await client.end();
    expect(JSON.parse(rows[0].leaf)).not.toHaveProperty('on');
  });

  it('writes an entry with a name once, whichever process asks, however many at once', async () => {
    const name = `viewed/${randomUUID()}`;
    await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 2 ? one : other).record('someone', [seen('seen-b', name)])));
    await one.record('someone', [seen('seen-b', name)]);
    expect(await store().readStream(LEDGER.access, 'seen-b')).toHaveLength(1);
  });

  it('writes many entries in one go', async () => {
    const since = await store().head(LEDGER.access);
    await one.record(
      'someone',
      Array.from({ length: 100 }, (_, n) => seen(`seen-c${n}`, `many/${n}`)),
    );
    expect(await store().head(LEDGER.access)).toBe(since + 100);
  });

  it('takes no fact of the main ledger, and none that nobody defined', async () => {
    await expect(one.record('someone', [{ stream: 's-1', type: 'Paid', data: { fen: 1 } }])).rejects.toThrow(
      /no fact of the access ledger/,
    );
    await expect(one.record('someone', [{ stream: 's-1', type: 'Unknown', data: {} }])).rejects.toThrow(/Unknown fact/);
  });
});

import { type LittleLedger, littleFacts, littleLedger } from '../testing/little-ledger';
import { projection } from './define';
import { Engine } from './engine';
import { Positions } from './wait';

const seen = projection<typeof littleFacts>()({
  name: 'seen',
  tables: { seen: { columns: { position: 'bigint not null' }, key: ['position'] } },
  on: { Opened: ({ position }) => [{ table: 'seen', key: { position }, next: () => ({ position }) }] },
});
const other = projection<typeof littleFacts>()({ ...seen, name: 'other', tables: { other: seen.tables['seen']! }, on: {} });
const access = projection<typeof littleFacts>()({ ...other, name: 'looked', ledger: 2, tables: { looked: seen.tables['seen']! }, on: {} });

describe('waiting for a position', () => {
  let little: LittleLedger;
  let engine: Engine;
  let positions: Positions;
  let asked: jest.SpyInstance;
  const open = () => little.record('account-a', [['Opened', { owner: 'x' }]]);

  beforeAll(async () => {
    little = await littleLedger();
    const send = () => Promise.reject(new Error('nobody sends here'));
    engine = new Engine({
      pool: little.pool,
      events: little.store,
      projections: [seen, other, access],
      policies: [],
      send,
      log: little.log,
    });
    await engine.prepare();
    positions = new Positions(little.pool);
    asked = jest.spyOn(little.pool, 'query');
  });
  afterAll(async () => {
    await engine.stop();
    await little.close();
  });

  it('ends as soon as all of them are there, with one question for all who wait', async () => {
    const position = await open();
    asked.mockClear();
    const waits = Array.from({ length: 20 }, () => positions.waitForPosition(['seen', 'other', 'looked'], 1, position, 2_000));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await engine.wake('seen');
    const early = await Promise.race([Promise.all(waits), new Promise((resolve) => setTimeout(() => resolve('waiting'), 150))]);
    expect(early).toBe('waiting');
    await engine.wake('other');
    expect(await Promise.all(waits)).toEqual(Array.from({ length: 20 }, () => true));
    expect(asked.mock.calls.length).toBeLessThan(20);
    expect(await positions.reachedBy(['seen', 'other', 'looked'], 1)).toBe(position);
    expect(await positions.reachedBy(['seen', 'nobody'], 1)).toBe(0);
  });

  it('gives up in time, and asks nothing while nobody waits', async () => {
    const position = await open();
    const began = Date.now();
    expect(await positions.waitForPosition(['seen'], 1, position, 300)).toBe(false);
    expect(Date.now() - began).toBeLessThan(1_000);
    asked.mockClear();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).not.toHaveBeenCalled();
    expect(await positions.waitForPosition([], 1, position, 300)).toBe(true);
  });

  it('does not wait for one that is parked', async () => {
    const position = await open();
    await little.pool.query("update projection.position set state = 'parked' where projection = 'seen'");
    const began = Date.now();
    expect(await positions.waitForPosition(['seen', 'other'], 1, position, 5_000)).toBe(false);
    expect(Date.now() - began).toBeLessThan(1_000);
  });
});

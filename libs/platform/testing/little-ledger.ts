import { randomUUID } from 'node:crypto';
import { fact } from '@gongyuan/kernel/facts';
import type { Position } from '@gongyuan/kernel/ids';
import { Client, Pool } from 'pg';
import { pipelinedPool } from '../database/pipelined';
import { Catalogue } from '../event-store/catalogue';
import { encodeLeaf, newNonce } from '../event-store/leaf';
import { EventStore } from '../event-store/store';
import { LEDGER, type LedgerId } from '../event-store/types';
import type { Log } from '../projections/runner';
import { type TestDatabase, testDatabase } from './database';

/** Facts of a ledger that knows nothing but accounts and amounts. */
export const littleFacts = {
  Opened: fact<{ owner: string }>({ v: 1, means: 'An account was opened', meansZh: '开户' }),
  Paid: fact<{ fen: number; note?: unknown }>({ v: 1, means: 'An amount was paid in', meansZh: '存入' }),
  Shut: fact<Record<string, never>>({ v: 1, means: 'An account was closed', meansZh: '销户' }),
};

/** A ledger in a database of its own, for tests of what follows ledgers. */
export interface LittleLedger {
  readonly database: TestDatabase;
  readonly store: EventStore;
  /** Connections with the worker's role. */
  readonly pool: Pool;
  readonly owner: Client;
  /** Connections on which statements do not wait for one another, for steps of all together. */
  readonly steps: Pool;
  /** A connection of those who only read. */
  readonly reader: Client;
  /** Everything that was logged, newest last. */
  readonly lines: string[];
  readonly log: Log;
  /** Records events of one stream, each `[type, data]`; returns the last position. */
  record(stream: string, events: readonly (readonly [string, Record<string, unknown>])[], schema?: number): Promise<Position>;
  /** Another store on the same ledger, as a later version of the product with other facts would have. */
  storeKnowing(facts: ConstructorParameters<typeof Catalogue>[0]['facts']): EventStore;
  close(): Promise<void>;
}

export async function littleLedger(ledger: LedgerId = LEDGER.main): Promise<LittleLedger> {
  const database = await testDatabase();
  const stores: EventStore[] = [];
  const storeKnowing: LittleLedger['storeKnowing'] = (facts) => {
    const store = new EventStore(database.workerUrl, new Catalogue({ facts, upcasters: {}, projections: [], policies: [], access: {} }));
    stores.push(store);
    return store;
  };
  const store = storeKnowing(littleFacts);
  const pool = new Pool({ connectionString: database.workerUrl, max: 8 });
  pool.on('error', () => undefined);
  const steps = pipelinedPool({ connectionString: database.workerUrl, max: 2 });
  const [owner, reader] = [new Client(database.ownerUrl), new Client(database.readerUrl)];
  await Promise.all([owner.connect(), reader.connect()]);
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  return {
    database,
    store,
    pool,
    steps,
    owner,
    reader,
    lines,
    log: { log: say, warn: say, error: say },
    storeKnowing,
    record: async (stream, events, schema = 1) => {
      const command = randomUUID();
      const appended = await store.append({
        ledger,
        command,
        fingerprint: Buffer.alloc(32, 7),
        writes: [{ stream, expected: 'any', events: events.map(([type, data]) => leaf({ ledger, stream, command }, type, data, schema)) }],
      });
      if (appended.status !== 'appended') throw new Error(`Not recorded: ${appended.status}`);
      return appended.last;
    },
    close: async () => {
      await Promise.all(stores.map((one) => one.close()));
      await Promise.all([pool.end(), steps.end()]);
      await owner.end();
      await reader.end();
      await database.drop();
    },
  };
}

const leaf = (at: { ledger: LedgerId; stream: string; command: string }, type: string, data: Record<string, unknown>, schema: number) =>
  encodeLeaf({
    v: 1,
    ledger: at.ledger,
    id: randomUUID(),
    stream: at.stream,
    type,
    schema,
    at: '2026-03-02T02:00:00.000Z',
    on: '2026-03-02',
    actor: 'system:test',
    cmd: at.command,
    nonce: newNonce(),
    data,
    pd: {},
  });

import { getQueueToken } from '@nestjs/bullmq';
import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { EventStore } from '../event-store/store';
import type { LedgerId } from '../event-store/types';
import { eventually } from '../testing/eventually';
import { type LittleLedger, littleLedger } from '../testing/little-ledger';
import { type RedisServer, startRedis, withRedis } from '../testing/redis';
import { JobsModule } from './jobs.module';
import { WAKE_QUEUE } from './names';
import type { QueueSettings } from './queue';
import { WAKEN, type Waken } from './wake-processor';
import { WakeUps } from './wake-ups';

let little: LittleLedger;
const open: INestApplicationContext[] = [];

/** What a process has besides the queue. */
function surroundings(waken: Waken) {
  @Global()
  @Module({
    providers: [
      { provide: EventStore, useValue: little.store },
      { provide: WAKEN, useValue: waken },
    ],
    exports: [EventStore, WAKEN],
  })
  class Surroundings {}
  return Surroundings;
}

async function start(settings: QueueSettings, waken?: Waken): Promise<INestApplicationContext> {
  const around = surroundings(waken ?? (async () => undefined));
  const jobs = waken ? JobsModule.forWorker(settings, [around]) : JobsModule.forProducer(settings);
  const app = await NestFactory.createApplicationContext({ module: class Root {}, imports: [around, jobs] }, { logger: false });
  open.push(app);
  return app;
}

/** The same for both: what is promised of wake-ups, whatever carries them. */
function carriesWakeUps(settings: () => QueueSettings): void {
  it('tells that the ledger has grown, and no other, soon after a commit', async () => {
    const woken: LedgerId[] = [];
    await start(settings(), async (ledger) => void woken.push(ledger));
    await start(settings());
    // a real append: the process's own event store says that it committed
    await little.record('account-a', [['Opened', { owner: 'x' }]]);
    // both processes hear of it, and the second may tell when the first was already heard
    await eventually(() => expect([...new Set(woken)]).toEqual([1]));
  });

  it('has one wake-up of a ledger under way at a time, and once more for whatever came meanwhile', async () => {
    let running = 0;
    const runs: number[] = [];
    let end: () => void = () => undefined;
    const waken = async (): Promise<void> => {
      running++;
      runs.push(running);
      if (runs.length === 1)
        await new Promise<void>((resolve) => {
          end = resolve;
        });
      running--;
    };
    await start(settings(), waken);
    await start(settings(), waken);
    const wakeUps = (await start(settings())).get(WakeUps);
    wakeUps.notify(1);
    await eventually(() => expect(runs).toHaveLength(1));
    for (let i = 0; i < 30; i++) {
      wakeUps.notify(1);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    // what came in the rest between two rounds has left, too
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(runs).toHaveLength(1);
    end();
    await eventually(() => expect(runs).toHaveLength(2));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(runs).toEqual([1, 1]);
  });

  it('leaves nothing behind', async () => {
    const woken: LedgerId[] = [];
    await start(settings(), async (ledger) => void woken.push(ledger));
    const producer = await start(settings());
    const queue = producer.get<Queue>(getQueueToken(WAKE_QUEUE), { strict: false });
    for (let i = 0; i < 20; i++) {
      producer.get(WakeUps).notify(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    // the wake-ups are sent without waiting: an empty queue alone may mean that none has arrived yet
    await eventually(() => expect(woken.length).toBeGreaterThan(1));
    await eventually(async () => expect(Object.values(await queue.getJobCounts()).reduce((all, one) => all + one, 0)).toBe(0));
  });
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
  await little.close();
});

describe('wake-ups through PostgreSQL', () => {
  beforeEach(async () => {
    little = await littleLedger();
  });

  carriesWakeUps(() => ({ databaseUrl: little.database.workerUrl }));

  it('are sent with the role of the API, which may not change the tables of the queue', async () => {
    const woken: LedgerId[] = [];
    await start({ databaseUrl: little.database.workerUrl }, async (ledger) => void woken.push(ledger));
    (await start({ databaseUrl: little.database.appUrl })).get(WakeUps).notify(2);
    await eventually(() => expect(woken).toEqual([2]));
  });
});

if (withRedis('wake-ups')) {
  describe('wake-ups through Redis', () => {
    let redis: RedisServer;
    const settings = (): QueueSettings => ({ redisUrl: redis.url, databaseUrl: little.database.workerUrl });

    beforeAll(async () => {
      redis = await startRedis();
    });
    afterAll(() => redis.remove());
    beforeEach(async () => {
      little = await littleLedger();
    });

    carriesWakeUps(settings);

    it('may be lost: a Redis that is flushed, stopped or never there slows no command and breaks no process', async () => {
      const woken: LedgerId[] = [];
      await start(settings(), async (ledger) => void woken.push(ledger));
      const producer = await start(settings());
      producer.get(WakeUps).notify(1);
      await eventually(() => expect(woken).toHaveLength(1));

      await redis.flush();
      producer.get(WakeUps).notify(1);
      await eventually(() => expect(woken).toHaveLength(2));

      await redis.stop();
      const began = performance.now();
      for (let i = 0; i < 200; i++) {
        producer.get(WakeUps).notify(1);
        await little.record('account-a', [['Paid', { fen: i }]]);
      }
      expect(performance.now() - began).toBeLessThan(3_000);
      const late = await start(settings());
      late.get(WakeUps).notify(1);

      await redis.start();
      woken.length = 0;
      await eventually(() => {
        producer.get(WakeUps).notify(1);
        expect(woken.length).toBeGreaterThan(0);
      }, 15_000);
    });

    it('lets processes leave while Redis is away', async () => {
      await start(settings(), async () => undefined);
      await start(settings());
      await redis.stop();
      await start(settings());
      const began = Date.now();
      await Promise.all(open.splice(0).map((app) => app.close()));
      expect(Date.now() - began).toBeLessThan(8_000);
      await redis.start();
    });
  });
}

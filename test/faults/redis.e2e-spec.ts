import { eventually } from '@gongyuan/platform/testing/eventually';
import { type RedisServer, startRedis, withRedis } from '@gongyuan/platform/testing/redis';
import Redis from 'ioredis';
import { ensureBuilt } from '../../apps/launcher/testing/sandbox';
import { Chance, SEED, say } from './chance';
import { Driver } from './driver';
import { Office } from './office';
import { type Proc, Stage } from './stage';
import { brokenIn, differences, rebuiltAndCompared } from './truth';

if (withRedis('faults of the queue')) {
  describe('Redis while commands flow', () => {
    const chance = new Chance(`redis ${SEED}`);
    let redis: RedisServer;
    let stage: Stage;
    let driver: Driver;
    let procs: Proc[];

    beforeAll(async () => {
      ensureBuilt();
      say(`redis: SEED=${SEED}`);
      redis = await startRedis();
      stage = await Stage.open({ REDIS_URL: redis.url });
      procs = await Promise.all([stage.startApi(), stage.startWorker(), stage.startWorker()]);
      const office = new Office(stage.url);
      await office.open(await stage.firstToken());
      driver = new Driver(office, chance.of('driver'));
    }, 240_000);
    afterAll(async () => {
      await driver?.stop();
      await stage?.close();
      await redis?.remove();
    }, 60_000);

    /** Waits until a worker has taken a wake-up from Redis: how many jobs were ever finished stands in no counter, but their ids go up. */
    const wokenThroughRedis = async (): Promise<void> => {
      const client = new Redis(redis.url);
      try {
        const ids = async (): Promise<number> => Number((await client.get('bull:wake:id')) ?? 0);
        const before = await ids();
        await driver.more(5);
        await eventually(async () => {
          expect(await ids()).toBeGreaterThan(before);
          expect(await client.llen('bull:wake:wait')).toBe(0);
        }, 30_000);
      } finally {
        client.disconnect();
      }
    };

    it('flushed, stopped, started again: no command waits for it, no read model stands still, nobody is signed out', async () => {
      driver.start();
      await wokenThroughRedis();
      for (let n = 0; n < 5; n++) {
        await driver.more(10);
        await redis.flush();
      }
      await wokenThroughRedis();
      await redis.stop();
      await driver.more(40);
      await driver.stop();
      // workers look by themselves
      await stage.settled();
      driver.start();
      await redis.start();
      await eventually(wokenThroughRedis, 60_000);
      await driver.stop();
      await stage.settled();
      expect(procs.map((proc) => proc.runs)).toEqual([true, true, true]);
      expect(await driver.stillSignedIn()).toEqual([]);
    }, 240_000);

    it('nothing acknowledged is lost, and nothing is done twice', async () => {
      expect(driver.faults).toEqual([]);
      expect(await driver.repeatAll()).toEqual([]);
      await stage.settled();
      await stage.stopAll();
      expect(await brokenIn(stage.owner)).toEqual([]);
      expect(await differences(stage.owner, driver)).toEqual([]);
      const { rows, different } = await rebuiltAndCompared(stage.database.workerUrl);
      say(`redis: ${driver.acknowledged.length} acknowledged, ${rows} rows compared with a fresh rebuild`);
      expect(different).toEqual([]);
    }, 240_000);
  });
}

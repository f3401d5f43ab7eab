import { sleep } from '@gongyuan/platform/installation/process-mark';
import { ensureBuilt } from '../../apps/launcher/testing/sandbox';
import { Chance, SEED, say } from './chance';
import { Driver } from './driver';
import { Office } from './office';
import { type Part, Product } from './product';
import { brokenIn, differences, rebuiltAndCompared } from './truth';

/** How long a run is: the short one of `npm test`, or what KILLS and COMMANDS say. */
const KILLS = Number(process.env['KILLS'] ?? 6);
const COMMANDS = Number(process.env['COMMANDS'] ?? 500);
const READY_MS = 30_000;

/** Every part dies first; then chance decides, sometimes for several at once. */
const single: readonly (readonly Part[])[] = [['api'], ['worker'], ['launcher'], ['postgres']];
const together: readonly (readonly Part[])[] = [
  ['api', 'postgres'],
  ['api', 'worker'],
  ['launcher', 'postgres'],
  ['launcher', 'api', 'worker', 'postgres'],
];

function* victims(chance: Chance): Generator<readonly Part[]> {
  yield* chance.shuffled(single);
  for (;;) yield chance.pick(chance.often(0.3) ? together : single);
}

describe('kill -9 while commands flow', () => {
  const chance = new Chance(`kills ${SEED}`);
  let product: Product;
  let driver: Driver;

  beforeAll(async () => {
    ensureBuilt();
    product = new Product();
    const token = await product.start();
    const office = new Office(product.url);
    await office.open(token);
    driver = new Driver(office, chance.of('driver'), { hands: 8 });
  }, 180_000);
  afterAll(() => product?.remove(), 60_000);

  it(
    `of API, worker, launcher and PostgreSQL: ready again within 30 s, ${KILLS} times`,
    async () => {
      say(`kills: SEED=${SEED} KILLS=${KILLS} COMMANDS=${COMMANDS}`);
      driver.start();
      const times: number[] = [];
      const list = victims(chance.of('victims'));
      for (let kill = 0; kill < KILLS; kill++) {
        await driver.more(Math.max(1, Math.floor((COMMANDS * (kill + 1)) / KILLS) - driver.acknowledged.length));
        // anywhere within what is under way
        await sleep(chance.below(150));
        const parts = list.next().value as readonly Part[];
        expect(product.kill(...parts)).toBe(true);
        const since = performance.now();
        await driver.more(1);
        await product.ready();
        times.push(performance.now() - since);
      }
      await driver.more(Math.max(1, COMMANDS - driver.acknowledged.length));
      await driver.stop();
      const { acknowledged, refusals, figures } = driver;
      say(`kills: ready again after ${times.map((ms) => (ms / 1000).toFixed(1)).join(', ')} s`);
      say(`kills: ${acknowledged.length} acknowledged, ${refusals.length} refused, ${JSON.stringify(figures)}`);
      expect(Math.max(...times)).toBeLessThan(READY_MS);
    },
    120_000 + KILLS * 60_000 + COMMANDS * 100,
  );

  it(
    'leaves nothing acknowledged behind, and does nothing twice',
    async () => {
      expect(driver.faults).toEqual([]);
      await product.settled();
      expect(await driver.stillSignedIn()).toEqual([]);
      expect(await driver.repeatAll()).toEqual([]);
      await product.settled();
      await product.stopServing();
      const owner = await product.connect('owner');
      try {
        expect(await brokenIn(owner)).toEqual([]);
        expect(await differences(owner, driver)).toEqual([]);
      } finally {
        await owner.end();
      }
      const { rows, different } = await rebuiltAndCompared(product.urlOf('worker'));
      say(`kills: ${rows} rows of read models compared with a fresh rebuild`);
      expect(different).toEqual([]);
    },
    120_000 + COMMANDS * 50,
  );
});

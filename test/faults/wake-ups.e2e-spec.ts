import { WAKE_QUEUE, type WakeUp } from '@gongyuan/platform/jobs/names';
import { eventually } from '@gongyuan/platform/testing/eventually';
import { createPostgresBackend, Queue, type QueueOptions, setDefaultBackendFactory } from 'bullmq';
import { Client } from 'pg';
import { ensureBuilt } from '../../apps/launcher/testing/sandbox';
import { Chance, SEED, say } from './chance';
import { Driver } from './driver';
import { Office } from './office';
import { type Proc, Stage } from './stage';
import { brokenIn, differences, rebuiltAndCompared } from './truth';

/** A read model and the only table of it, which a test can hold so that its page stays open. */
const LIST = 'case_list';
/** The wake-up of those who follow the same ledger. */
const WAKE_UP: WakeUp = 'ledger-1';

describe('workers and their wake-ups', () => {
  const chance = new Chance(`wake-ups ${SEED}`);
  let stage: Stage;
  let driver: Driver;
  let queue: Queue;
  let holder: Client;
  let one: Proc;
  let other: Proc;

  beforeAll(async () => {
    ensureBuilt();
    say(`wake-ups: SEED=${SEED}`);
    stage = await Stage.open();
    [, one, other] = await Promise.all([stage.startApi(), stage.startWorker(), stage.startWorker()]);
    const office = new Office(stage.url);
    await office.open(await stage.firstToken());
    driver = new Driver(office, chance.of('driver'));
    driver.reading = false;
    setDefaultBackendFactory(createPostgresBackend);
    const connection: unknown = { connectionString: stage.database.appUrl, max: 1 };
    queue = new Queue(WAKE_QUEUE, { connection: connection as QueueOptions['connection'] });
    queue.on('error', () => undefined);
    holder = new Client(stage.database.workerUrl);
    await holder.connect();
  }, 240_000);
  afterEach(async () => {
    // one that failed must not hold up the next
    await holder.query('rollback');
    for (const proc of [one, other]) proc.signal('SIGCONT');
  });
  afterAll(async () => {
    await driver?.stop();
    await queue?.close();
    await holder?.end();
    await stage?.close();
  }, 60_000);

  /** Holds the read model's table: whoever takes in the next page is stopped in the middle of it. */
  const hold = (): Promise<unknown> => holder.query(`begin; lock table read.${LIST} in access exclusive mode`);
  const letGo = (): Promise<unknown> => holder.query('rollback');
  /** Sends some commands, each of which is answered before this is over. */
  const commands = async (count: number): Promise<void> => {
    driver.start();
    await driver.more(count).finally(() => driver.stop());
  };
  /** Waits until a worker stands in the middle of a page of the held read model. */
  const inThePage = (): Promise<void> =>
    eventually(async () => {
      const { rows } = await stage.owner.query(
        'select from pg_locks l join pg_database d on d.oid = l.database where d.datname = current_database() and not l.granted',
      );
      expect(rows.length).toBeGreaterThan(0);
    }, 30_000);
  /** Empties every table of the queue but the list of its own migrations. Whoever works with them at that moment may be in the way. */
  const truncateQueue = async (): Promise<void> => {
    const { rows } = await stage.owner.query<{ tables: string }>(
      `select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables where schemaname = 'bullmq' and tablename !~ 'migration'`,
    );
    await eventually(() => stage.owner.query(`truncate ${rows[0]?.tables}`).then(() => undefined));
  };
  const caughtUp = async (): Promise<void> => {
    const { position, head } = await stage.placeOf(LIST);
    expect(position).toBe(head);
  };

  it('duplicate and reordered wake-ups, with two workers at once', async () => {
    driver.start();
    const names = ['ledger-1', 'ledger-2', 'case_list', 'policy:close-converted-contact', 'nobody'];
    const wild = chance.of('wake-ups');
    let sent = 0;
    for (const goal = driver.acknowledged.length + 60; driver.acknowledged.length < goal; ) {
      const jobs = Array.from({ length: 40 }, () => ({
        name: wild.pick(names),
        data: {},
        opts: {
          ...(wild.often(0.3) ? { delay: wild.below(500) } : { lifo: wild.often(0.5) }),
          priority: wild.below(3),
          removeOnComplete: true,
          removeOnFail: true,
        },
      }));
      await queue.addBulk(jobs);
      sent += jobs.length;
      await driver.more(4);
    }
    await driver.stop();
    await stage.settled();
    say(`wake-ups: ${sent} wild ones`);
    await eventually(async () => expect(Object.values(await queue.getJobCounts()).reduce((all, n) => all + n, 0)).toBe(0), 60_000);
  }, 240_000);

  it('a worker killed with its wake-up active: no read model is late by more than 2 s once another worker runs', async () => {
    const delays: number[] = [];
    // a machine that is busy with other things may need a second chance, never the product
    for (let tries = 0; tries < 3 && !(Math.min(...delays) <= 2_000); tries++) {
      await stage.settled();
      other.signal('SIGSTOP');
      await hold();
      await commands(3);
      await inThePage();
      await eventually(async () => expect((await queue.getActive()).map((job) => job.name)).toContain(WAKE_UP), 30_000);
      await one.kill();
      await letGo();
      other.signal('SIGCONT');
      const since = performance.now();
      await eventually(caughtUp, 30_000);
      delays.push(performance.now() - since);
      one = await stage.startWorker();
    }
    say(`wake-ups: after a kill the read model was late by ${delays.map((ms) => Math.round(ms)).join(', ')} ms`);
    expect(Math.min(...delays)).toBeLessThanOrEqual(2_000);
  }, 240_000);

  it('a worker paused in the middle of a page: another takes over, and the page is not taken in twice', async () => {
    await stage.settled();
    other.signal('SIGSTOP');
    await hold();
    await commands(3);
    await inThePage();
    one.signal('SIGSTOP');
    await letGo();
    other.signal('SIGCONT');
    await commands(30);
    // PostgreSQL ends a page that has stood still for ten seconds
    await eventually(caughtUp, 60_000);
    one.signal('SIGCONT');
    await commands(30);
    await stage.settled();
    expect([one.runs, other.runs]).toEqual([true, true]);
  }, 240_000);

  it('the queue’s tables truncated while commands flow: nothing is lost, and wake-ups work again', async () => {
    driver.start();
    for (let n = 0; n < 6; n++) {
      await driver.more(8);
      await truncateQueue();
    }
    await driver.stop();
    await stage.settled();
    await queue.add(WAKE_UP, {}, { removeOnComplete: true });
    await eventually(async () => expect(Object.values(await queue.getJobCounts()).reduce((all, n) => all + n, 0)).toBe(0), 30_000);
    expect([one.runs, other.runs]).toEqual([true, true]);
  }, 240_000);

  it('each event took effect once', async () => {
    expect(driver.faults).toEqual([]);
    expect(await driver.repeatAll()).toEqual([]);
    await stage.settled();
    await stage.stopAll();
    expect(await brokenIn(stage.owner)).toEqual([]);
    expect(await differences(stage.owner, driver)).toEqual([]);
    const { rows, different } = await rebuiltAndCompared(stage.database.workerUrl);
    say(`wake-ups: ${driver.acknowledged.length} acknowledged, ${rows} rows compared with a fresh rebuild`);
    expect(different).toEqual([]);
  }, 240_000);
});

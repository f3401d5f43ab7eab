import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { catalogue } from '@gongyuan/catalogue/catalogue';
import { fact } from '@gongyuan/kernel/facts';
import { Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { leafHash, newNonce } from '@gongyuan/platform/event-store/leaf';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { eventually } from '@gongyuan/platform/testing/eventually';
import canonicalize from 'canonicalize';
import { v7 as uuidv7 } from 'uuid';
import { ensureBuilt } from '../../apps/launcher/testing/sandbox';
import { expected } from '../support/visitor';
import { Chance, SEED, say } from './chance';
import { Driver } from './driver';
import { Office } from './office';
import type { Health } from './product';
import { type Proc, Stage } from './stage';
import { brokenIn, differences, rebuiltAndCompared } from './truth';

const preload = join(__dirname, 'preload/catalogue.cjs');
/** A fact that no version of the product has. */
const STRANGE = 'WeatherNoted';
const MINUTE = 60_000;

describe('a poisonous event', () => {
  const chance = new Chance(`poison ${SEED}`);
  let stage: Stage;
  let driver: Driver;
  let worker: Proc;

  beforeAll(async () => {
    ensureBuilt();
    say(`poison: SEED=${SEED}`);
    stage = await Stage.open();
    [, worker] = await Promise.all([stage.startApi(), stage.startWorker()]);
    const office = new Office(stage.url);
    await office.open(await stage.firstToken());
    driver = new Driver(office, chance.of('driver'));
    // what is parked cannot be read, and says so
    driver.reading = false;
  }, 240_000);
  afterAll(async () => {
    await driver?.stop();
    await stage?.close();
  }, 60_000);

  const commands = async (count: number): Promise<void> => {
    driver.start();
    await driver.more(count).finally(() => driver.stop());
  };
  const followers = async (): Promise<Record<string, Health['projections'][number]>> =>
    Object.fromEntries(((await stage.health())?.projections ?? []).map((one) => [one.name, one]));
  /** Replaces the worker by another version of it. */
  const replace = async (env: NodeJS.ProcessEnv = {}): Promise<void> => {
    await worker.stop();
    worker = await stage.startWorker({ preload, env });
  };

  it('a projection that throws is parked within a minute, is seen in the health, and the others go on', async () => {
    await commands(40);
    await stage.settled();
    await replace({ THROWS: 'case_list/MeansAssessed' });
    const { head } = await stage.placeOf('case_list');
    const since = performance.now();
    driver.start();
    await eventually(async () => expect((await followers())['case_list']?.state).toBe('parked'), MINUTE + 30_000);
    expect(performance.now() - since).toBeLessThan(MINUTE);
    await driver.more(30);
    await driver.stop();

    const { rows } = await stage.owner.query<{ at: number }>(
      `select min(position)::float8 as at from ledger.event where ledger_id = 1 and type = 'MeansAssessed' and position > $1`,
      [head],
    );
    const at = rows[0]?.at as number;
    await eventually(async () => {
      const { case_list, ...others } = await followers();
      expect(case_list).toMatchObject({ state: 'parked', position: at - 1, parked: { position: at, type: 'MeansAssessed' } });
      expect(Object.values(others).map(({ lag }) => lag)).toEqual(Object.values(others).map(() => 0));
    }, 30_000);
    expect((await stage.health())?.status).toBe('degraded');
    // strangers learn where, administrators also why
    expect((await followers())['case_list']?.parked).not.toHaveProperty('error');
    const admin = await driver.office.signInAdmin();
    const { projections } = expected(200, await admin.get('/api/health'));
    const told = projections.find(({ name }: { name: string }) => name === 'case_list').parked;
    expect(told.error).toContain('Error');
    expect(told.attempts).toBeGreaterThan(0);
    // a list that stands still is not passed off as today's; one that goes on is
    const reader = driver.office.browserOf('registrar');
    const late = await reader.after(at, '/api/cases');
    expect([late.status, late.body.code]).toEqual([425, 'read.not-yet']);
    expect((await reader.after(at, '/api/contacts')).status).toBe(200);
  }, 300_000);

  it('and goes on where it stood, after the fix', async () => {
    await replace();
    await stage.settled();
    await commands(20);
    await stage.settled();
  }, 240_000);

  it('a fact that nobody knows, and of a megabyte: all that follow the ledger wait before it, and commands go on', async () => {
    const at = await strangeEvent();
    const since = performance.now();
    await eventually(async () => {
      const elsewhere = ['policy:timers', ...catalogue.projections.filter(({ ledger }) => ledger !== LEDGER.main).map(({ name }) => name)];
      const states = Object.values(await followers()).filter(({ name }) => !elsewhere.includes(name));
      expect(states.length).toBeGreaterThan(4);
      for (const one of states) expect(one).toMatchObject({ state: 'parked', position: at - 1, parked: { position: at, type: STRANGE } });
    }, MINUTE + 30_000);
    expect(performance.now() - since).toBeLessThan(MINUTE);
    await commands(30);
    expect((await stage.placeOf('case_list')).position).toBe(at - 1);
    const page = await driver.office.browserOf('auditor').get(`/api/ledger?after=${at - 2}&limit=3`);
    expect(expected(200, page).events.map(({ position }: { position: number }) => position)).toEqual([at - 1, at, at + 1]);
  }, 300_000);

  it('and go on with the version that knows it: nothing was skipped', async () => {
    await replace({ KNOWS: STRANGE });
    await stage.settled();
    expect(worker.runs).toBe(true);
    expect(driver.faults).toEqual([]);
    expect(await driver.repeatAll()).toEqual([]);
    await stage.stopAll();
    expect(await brokenIn(stage.owner)).toEqual([]);
    expect(await differences(stage.owner, driver)).toEqual([]);
    const strange = fact<object>({ v: 1, means: 'Known to a later version', meansZh: '新版本才有的事实' });
    const later = new Catalogue({ ...catalogue, facts: { ...catalogue.facts, [STRANGE]: strange } });
    const { rows, different } = await rebuiltAndCompared(stage.database.workerUrl, later);
    say(`poison: ${driver.acknowledged.length} acknowledged, ${rows} rows compared with a fresh rebuild`);
    expect(different).toEqual([]);
  }, 240_000);

  /** Writes an event through the one door for writing, as a process of another version would. Answers its position. */
  async function strangeEvent(): Promise<number> {
    const [id, command, stream] = [uuidv7(), randomUUID(), `weather-${randomUUID()}`];
    const at = new Date().toISOString();
    const leaf = {
      ...{ v: 1, ledger: LEDGER.main, id, stream, type: STRANGE, schema: 1, at, on: at.slice(0, 10), actor: 'system:test' },
      ...{ cmd: command, nonce: newNonce(), data: { text: 'x'.repeat(1_000_000) }, pd: {} },
    };
    const bytes = Buffer.from(canonicalize(leaf) as string);
    const store = new EventStore(stage.database.appUrl, catalogue);
    try {
      const events = [{ id, type: STRANGE, bytes, hash: leafHash(bytes) }];
      const writes = [{ stream, expected: 0, events }];
      const appended = await store.append({ ledger: LEDGER.main, command, fingerprint: Buffer.alloc(32, 7), writes });
      if (appended.status !== 'appended') throw new Error(`Not recorded: ${appended.status}`);
      return appended.last;
    } finally {
      await store.close();
    }
  }
});

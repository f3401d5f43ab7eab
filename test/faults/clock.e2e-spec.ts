import { randomUUID } from 'node:crypto';
import { dayOf } from '@gongyuan/kernel/time';
import { ensureBuilt } from '../../apps/launcher/testing/sandbox';
import { expected, type Visitor } from '../support/visitor';
import { Chance, SEED, say } from './chance';
import { Clock } from './clock';
import { Driver } from './driver';
import { counties, logins, Office } from './office';
import { Stage } from './stage';
import { brokenIn, differences, rebuiltAndCompared } from './truth';

describe('the clock of the machine set while commands flow', () => {
  const chance = new Chance(`clock ${SEED}`);
  /** The day on which everybody is hired: there is room before and after it. */
  const FIRST = -2;
  let clock: Clock;
  let stage: Stage;
  let driver: Driver;
  let office: Office;

  beforeAll(async () => {
    ensureBuilt();
    clock = new Clock(FIRST);
    say(`clock: SEED=${SEED}, by ${clock.means}`);
    stage = await Stage.open();
    await Promise.all([stage.startApi(clock.starting()), stage.startWorker(clock.starting())]);
    office = new Office(stage.url);
    await office.open(await stage.firstToken(clock.now()));
    driver = new Driver(office, chance.of('driver'), { today: () => dayOf(clock.now().toISOString()) });
  }, 240_000);
  afterAll(async () => {
    await driver?.stop();
    await stage?.close();
    clock?.remove();
  }, 60_000);

  const commands = async (count: number): Promise<void> => {
    driver.start();
    await driver.more(count).finally(() => driver.stop());
    await stage.settled();
  };
  /** Everything that stands in the main ledger but the reminders of the house, which come when its clock brings dates near. */
  const recorded = async (): Promise<number> => {
    const { rows } = await stage.owner.query<{ n: number }>(
      "select count(*)::int as n from ledger.event where ledger_id = 1 and stream not like 'reminders-%'",
    );
    return rows[0]?.n ?? 0;
  };
  const status = async (visitor: Visitor): Promise<number> => (await visitor.get('/api/session')).status;
  const contact = { unit: counties[0], channel: 'phone', person: { phone: '15400000001' }, summary: '来电' };

  /** Everybody is out; nobody's command is taken; everybody signs in anew. Answers the browsers that were in use. */
  const everybodyIsOut = async (): Promise<readonly Visitor[]> => {
    const before = logins.map((login) => office.browserOf(login));
    const stood = await recorded();
    const knocked = await office.browserOf('registrar').post('/api/contacts', contact, { key: randomUUID() });
    expect([knocked.status, knocked.body.code, knocked.body.recorded]).toEqual([401, 'session.ended', false]);
    expect(await Promise.all(before.map(status))).toEqual(before.map(() => 401));
    expect(await recorded()).toBe(stood);
    for (const login of logins) expected(201, await office.signIn(login));
    return before;
  };

  it('forward a day: sessions have run out, and stay so when the clock is right again', async () => {
    await commands(25);
    clock.set(FIRST + 1);
    const before = await everybodyIsOut();
    await commands(25);
    clock.set(FIRST);
    expect(await Promise.all(before.map(status))).toEqual(before.map(() => 401));
  }, 240_000);

  it('back a day: sessions from the future end, and commands go on', async () => {
    await everybodyIsOut();
    await commands(25);
  }, 240_000);

  it('back before the day on which posts were given: who signs in may do nothing', async () => {
    clock.set(FIRST - 1);
    await everybodyIsOut();
    const stood = await recorded();
    const knocked = await office.browserOf('registrar').post('/api/contacts', contact, { key: randomUUID() });
    expect([knocked.status, knocked.body.recorded]).toEqual([403, false]);
    expect(await recorded()).toBe(stood);
  }, 240_000);

  it('and forward to the right time: the order is by position, whatever the clock said', async () => {
    clock.set(0);
    await everybodyIsOut();
    await commands(25);
    expect(driver.faults).toEqual([]);
    expect(await driver.repeatAll()).toEqual([]);
    await stage.settled();
    await stage.stopAll();
    const { rows } = await stage.owner.query<{ n: number }>(
      `select count(*)::int as n from (
         select convert_from(leaf, 'UTF8')::jsonb->>'at' as at, lag(convert_from(leaf, 'UTF8')::jsonb->>'at') over (order by position) as before
           from ledger.event where ledger_id = 1
       ) one where at::timestamptz < before::timestamptz - interval '12 hours'`,
    );
    // the clock did go back, and the ledger took what came in the order in which it came
    expect(rows[0]?.n).toBe(1);
    expect(await brokenIn(stage.owner)).toEqual([]);
    expect(await differences(stage.owner, driver)).toEqual([]);
    const compared = await rebuiltAndCompared(stage.database.workerUrl);
    say(`clock: ${driver.acknowledged.length} acknowledged, ${compared.rows} rows compared with a fresh rebuild`);
    expect(compared.different).toEqual([]);
  }, 240_000);
});

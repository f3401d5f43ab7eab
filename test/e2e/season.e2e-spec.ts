import { dayAfter } from '@gongyuan/calendar/testing/naive-counter';
import { type Bought, buy, carryOver, countStores, kitOf, openStores, settleVariances, ship } from '../support/season/buying';
import { type Counted, countByHand } from '../support/season/counter';
import { type SeasonOffice, seasonOffice } from '../support/season/office';
import { session } from '../support/season/sessions';
import { closeSite, type Handed, handOutAt, type Site, settleExceptions, workerOf } from '../support/season/sites';
import { expected } from '../support/visitor';
import { type WholeHouse, wholeHouse } from '../support/whole-house';

/**
 * A year of the federation, all of it through commands. In the end the board has to come to what somebody counts by hand from
 * the leaves. `npm run test:year` plays the whole of it: 100 outreach sessions, and 10,000 packs to 10,000 people at 143
 * workplaces of eleven counties. `npm test` plays its first three rounds.
 */

const WHOLE = process.env['GONGYUAN_YEAR'] === 'whole';
const ROUNDS = WHOLE ? 13 : 3;
const SESSIONS = WHOLE ? 100 : 33;
const COUNTIES = 11;
/** 133 workplaces of 70 people and ten of 69. */
const peopleAt = (n: number): number => (n < 133 ? 70 : 69);
const WORKPLACES = ROUNDS * COUNTIES;
const PEOPLE = Array.from({ length: WORKPLACES }, (_, n) => peopleAt(n)).reduce((sum, people) => sum + people, 0);
const PACKS = '爱心安全包';

describe('a year', () => {
  let house: WholeHouse;
  let office: SeasonOffice;
  let counted: Counted;
  const tally = { refused: 0, told: 0, settled: 0, variances: 0 };

  beforeAll(async () => {
    house = await wholeHouse();
    const began = performance.now();
    let memory = 0;
    const watch = setInterval(() => (memory = Math.max(memory, process.memoryUsage().rss)), 250);
    office = await seasonOffice(house);
    const { city, counties } = office;
    const stores = await openStores(office);
    const cityStore = stores.get(city.unit) as string;
    const kitId = await kitOf(office, `工会${PACKS}`);
    const warmId = await kitOf(office, '暖新礼包');
    const bought = (said: Omit<Bought, 'kitId'>, kit = kitId) => buy(office, cityStore, { kitId: kit, ...said });
    const spring = await bought({ batchNumber: '2026-01', good: 6_000, rejected: 12, day: '2026-02-16' });
    await ship(office, stores, { batch: spring, each: 540, short: 4, day: '2026-02-20' });
    const autumn = await bought({ batchNumber: '2026-02', good: 5_500, rejected: 0, day: '2026-05-18' });
    await ship(office, stores, { batch: autumn, each: 490, short: 1, day: '2026-05-20' });
    const warm = await bought({ batchNumber: '暖新-01', good: 80, rejected: 0, day: '2026-05-25' }, warmId);

    const known = counties.map(() => 0);
    const earlier: Handed[] = [];
    const siteOf = (round: number, index: number): Site => {
      const n = round * counties.length + index;
      const desk = counties[index] as (typeof counties)[number];
      const first = known[index] as number;
      known[index] = first + peopleAt(n);
      const neighbour = (index + 4) % counties.length;
      const before = earlier.find(({ site }) => site.desk === counties[neighbour])?.site.workers.filter(({ idNumber }) => idNumber);
      return {
        ...{ desk, storeId: stores.get(desk.unit) as string, kitId, batch: round < ROUNDS / 2 ? spring : autumn, name: `第${n + 1}工地` },
        day: dayAfter('2026-03-09', 14 * Math.floor((round * 13) / ROUNDS)),
        workers: Array.from({ length: peopleAt(n) }, (_, at) => workerOf(desk.code, first + at)),
        ...{ roster: n % 4 !== 3, offline: n % 5 === 2 ? (n % 10 === 2 ? 5 : 2) : 0, again: before?.slice(8, 9 + (n % 2)) ?? [] },
        ...{ takesBack: n % 7 === 0, unsigned: n % 9 === 1 && n % 4 !== 3, loses: n % 17 === 6 },
      };
    };
    const open = async (sites: readonly Site[]) => {
      const handed = await Promise.all(sites.map((site) => handOutAt(office, site)));
      tally.settled += await settleExceptions(office, house, handed);
      await Promise.all(handed.map((one) => closeSite(office, one)));
      for (const { refused, told } of handed) {
        tally.refused += refused;
        tally.told += told;
      }
      return handed;
    };
    let sessions = 0;
    for (let round = 0; round < ROUNDS; round++) {
      earlier.unshift(...(await open(counties.map((_, index) => siteOf(round, index)))));
      const here = Array.from({ length: Math.min(counties.length, SESSIONS - sessions) }, (_, at) => sessions + at);
      await Promise.all(here.map((n) => session(office, counties[n % counties.length] as (typeof counties)[number], n)));
      sessions += here.length;
      if (WHOLE) process.stdout.write(`round ${round + 1} of ${ROUNDS}: ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
    }
    // couriers of one county get the other programme's pack as well, whoever of them had the first one
    const couriers = Array.from({ length: 70 }, (_, n) => workerOf(counties[0]?.code ?? '', n));
    const plain = { roster: true, offline: 0, again: [], takesBack: true, unsigned: false, loses: false };
    const station = { desk: city, storeId: cityStore, kitId: warmId, batch: warm, name: '第1工地', day: '2026-09-21' };
    await open([{ ...station, ...plain, workers: couriers }]);
    tally.variances += await settleVariances(office, house, '2026-10-12');
    await countStores(office, house, '2026-12-01');
    tally.variances += await settleVariances(office, house, '2026-12-03');
    await carryOver(office, stores, '2026-12-28');
    clearInterval(watch);
    const took = (performance.now() - began) / 1000;
    counted = await countByHand(house.owner);
    process.stdout.write(
      `a year of ${counted.events.toLocaleString('en')} events in ${took.toFixed(1)} s, at most ${Math.round(memory / 2 ** 20)} MB\n`,
    );
  }, 600_000);
  afterAll(() => house.close());

  const figures = async (query = '') =>
    expected(200, await office.reader.after(await house.head(), `/api/programme/board${query}`)).figures as {
      key: string;
      measureId: string;
      done: number;
      unverified: number;
      persons: number;
    }[];
  const shown = (all: Awaited<ReturnType<typeof figures>>, key: string) => {
    const found = all.find((one) => one.key === key);
    if (!found) throw new Error(`There is no figure ${key}`);
    return found;
  };

  it('was as large as it was meant to be', () => {
    const { verified, unverified, people } = counted.packs(PACKS);
    expect([verified + unverified, counted.sites]).toEqual([PEOPLE, WORKPLACES]);
    // nobody who can be known received twice
    expect(people).toBe(verified);
    expect(unverified).toBeGreaterThan(PEOPLE / 20);
    expect(tally.refused).toBeGreaterThan(WORKPLACES / 2);
    expect(tally.told).toBeGreaterThan(WORKPLACES / 10);
    expect(tally.settled).toBeGreaterThan(tally.told);
    expect(tally.variances).toBeGreaterThan(5);
  });

  it('conserves every pack at every position, and no place ever holds less than nothing', () => {
    expect(counted.wrong).toEqual([]);
    expect(counted.entered).toBe(6_000 + 5_500 + 80 + 1);
    const held = (kind: string) => [...counted.places].filter(([place]) => place.startsWith(`${kind} `)).map(([, left]) => left);
    // everything is closed: nothing is under way, with holders, or in doubt
    for (const kind of ['transit', 'sheet', 'variance']) expect(held(kind).filter((left) => left !== 0)).toEqual([]);
    const sum = (kind: string) => held(kind).reduce((total, left) => total + left, 0);
    // those who came twice at a site without a network had a pack all the same
    expect(sum('recipient')).toBe(PEOPLE + 70 + tally.told);
    expect(sum('store') + sum('scrap')).toBe(counted.entered - sum('recipient'));
  });

  it('stands on the board as somebody counts it by hand from the record, in the city and in every county', async () => {
    for (const desk of [undefined, ...office.counties]) {
      const all = await figures(desk ? `?unit=${desk.unit}` : '');
      const { verified, unverified, people } = counted.packs(PACKS, desk?.unit);
      const { done, unverified: apart, persons } = shown(all, 'safety-packs');
      expect([done, apart, persons]).toEqual([verified, unverified, people]);
      const built = counted.sessions('respect-law-build-dreams', 'migrant-worker', desk?.unit);
      expect(shown(all, 'outreach-sessions').done).toBe(built.sessions);
      const served = counted.sessions('warm-season', 'new-employment', desk?.unit).tagged;
      const signedFor = counted.packsOf('暖新', 'new-employment', desk?.unit);
      expect(shown(all, 'new-employment-served').done).toBe(served + signedFor);
    }
    const built = counted.sessions('respect-law-build-dreams', 'migrant-worker').sessions;
    expect(built).toBeGreaterThan(SESSIONS / 2);
    expect(built).toBeLessThan(SESSIONS);
  });

  it('comes out the same when the product counts it again, and in the books of the stores', async () => {
    for (const one of (await figures()).filter(({ key }) => ['safety-packs', 'outreach-sessions', 'new-employment-served'].includes(key))) {
      const again = expected(200, await office.reader.get(`/api/programme/measures/${one.measureId}/recount`));
      expect([one.key, again.done]).toEqual([one.key, one.done]);
    }
    const { rows, inTransit, withHolders } = expected(200, await office.reader.after(await house.head(), '/api/stores'));
    const lies = new Map([...counted.places].filter(([place, left]) => place.startsWith('store ') && left > 0));
    const books = rows.flatMap(({ storeId, stock }: { storeId: string; stock: { batch: string; quantity: number }[] }) =>
      stock.filter(({ quantity }) => quantity > 0).map(({ batch, quantity }) => [`store ${storeId} ${batch}`, quantity]),
    );
    expect(new Map(books)).toEqual(lies);
    expect([inTransit, withHolders].flat().filter(({ quantity }: { quantity: number }) => quantity !== 0)).toEqual([]);
  });
});

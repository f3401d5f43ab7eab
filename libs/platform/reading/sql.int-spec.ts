import { randomUUID } from 'node:crypto';
import type { Reach } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { Client } from 'pg';
import { type TestDatabase, testDatabase } from '../testing/database';
import { Params, statement, within } from './sql';

const [here, there, elsewhere] = [randomUUID(), randomUUID(), randomUUID()];
const actor: Actor = { id: randomUUID(), posts: [] };
const reach = (...units: string[]): Reach => ({ units: units.sort(), own: false, masked: false });

describe('a list within a reach', () => {
  let database: TestDatabase;
  let client: Client;
  beforeEach(async () => {
    database = await testDatabase();
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query(`create table before_swap (n int primary key, unit uuid not null)`);
    await client.query(`insert into before_swap values (1, '${here}'), (2, '${there}'), (3, '${elsewhere}')`);
    await client.query(`create view list as select * from before_swap`);
  });
  afterEach(async () => {
    await client.end();
    await database.drop();
  });

  async function listed(units: Reach, filter?: number): Promise<number[]> {
    const params = new Params();
    const wall = within(units, actor, { unit: 'l.unit' }, params);
    const more = filter === undefined ? '' : ` and l.n > ${params.add(filter, 'int')}`;
    const { rows } = await client.query<{ n: number }>(statement(`select l.n from list l where ${wall}${more} order by l.n`, params));
    return rows.map(({ n }) => n);
  }

  const plans = async (): Promise<number[]> =>
    (await client.query<{ kept: number }>('select generic_plans::int as kept from pg_prepared_statements order by 1')).rows.map(
      ({ kept }) => kept,
    );

  it('is planned once for everybody of the same reach, and shows to each what is theirs', async () => {
    for (let times = 0; times < 3; times++) {
      expect(await listed(reach(there, here))).toEqual([1, 2]);
      expect(await listed(reach(elsewhere))).toEqual([3]);
      expect(await listed(reach())).toEqual([]);
    }
    expect(await plans()).toEqual([3, 3, 3]);
  });

  it('is planned anew with the values of whoever asks for something of their own', async () => {
    expect(await listed(reach(here, there), 1)).toEqual([2]);
    expect(await listed(reach(here, there), 0)).toEqual([1, 2]);
    expect(await plans()).toEqual([]);
  });

  it('follows when the read model is replaced by a rebuilt one', async () => {
    expect(await listed(reach(here))).toEqual([1]);
    await client.query(`create table after_swap (n int primary key, unit uuid not null)`);
    await client.query(`insert into after_swap values (7, '${here}'), (8, '${there}')`);
    await client.query('drop view list');
    await client.query('create view list as select * from after_swap');
    await client.query('drop table before_swap');
    expect(await listed(reach(here))).toEqual([7]);
  });

  it('is read without a kept plan when there are more different ones than are kept', async () => {
    const lone = Array.from({ length: 80 }, () => reach(here, randomUUID()));
    for (const one of lone) expect(await listed(one)).toEqual([1]);
    expect((await plans()).length).toBeLessThanOrEqual(64);
    expect((await plans()).length).toBeGreaterThan(50);
  });

  it('takes nothing but ids for units', () => {
    expect(() => within(reach(`${here}}'::uuid[]) or true --`), actor, { unit: 'l.unit' }, new Params())).toThrow('Not a list of units');
  });
});

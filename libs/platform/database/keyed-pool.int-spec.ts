import { randomUUID } from 'node:crypto';
import { type TestDatabase, testDatabase } from '../testing/database';
import { KeyedPool } from './keyed-pool';

describe('connections for what is looked up by key', () => {
  let database: TestDatabase;
  let pool: KeyedPool;
  beforeAll(async () => {
    database = await testDatabase();
    pool = new KeyedPool({ connectionString: database.appUrl, max: 1 });
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('plan a statement once, by the index, although the table was empty then', async () => {
    const look = {
      name: 'look_for_commands',
      text: `select found.id from unnest($1::uuid[]) as wanted(id)
        cross join lateral (select c.command_id as id from ledger.command c where c.ledger_id = 1 and c.command_id = wanted.id limit 1) found`,
    };
    for (let times = 0; times < 8; times++) await pool.query({ ...look, values: [[randomUUID()]] });
    const { rows } = await pool.query<{ anew: number; kept: number }>(
      'select custom_plans::int as anew, generic_plans::int as kept from pg_prepared_statements where name = $1',
      [look.name],
    );
    expect(rows).toEqual([{ anew: 0, kept: 8 }]);
    const plan = await pool.query<{ 'QUERY PLAN': string }>(`explain (costs off) execute ${look.name} (array['${randomUUID()}']::uuid[])`);
    const way = plan.rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(way).toMatch(
      /Index Only Scan using command_pkey on command c\s+Index Cond: \(\(ledger_id = 1\) AND \(command_id = wanted.id\)\)/,
    );
  });
});

import { randomUUID } from 'node:crypto';
import { catalogue } from '@gongyuan/catalogue/catalogue';
import { reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { makeFirstGenerations } from '@gongyuan/platform/projections/generations';
import { type TestDatabase, testDatabase } from '@gongyuan/platform/testing/database';
import { Pool } from 'pg';
import { caseAccess } from '../../access';
import { Params, within } from '../sql';
import { conditionsOf } from './conditions';
import type { CaseFilters } from './filters';
import { NEVER } from './line';
import { caseListTables } from './tables';

const unit = randomUUID();
const actor: Actor = { id: randomUUID(), posts: [{ post: 'coordinator', unit, covers: [unit] }] };

const all = (columns: readonly string[], value: unknown): object => Object.fromEntries(columns.map((column) => [column, value]));
/** A case that has nothing of what the indexes are of. */
const plainCase = {
  ...all(['stage', 'cause_code', 'cause_version', 'matter', 'aid_form'], 'any'),
  ...all(['ended', 'accepted', 'terminated', 'counted', 'urgent', 'objected'], false),
  ...all(['applicants', 'respondents', 'places', 'version'], 1),
  ...all(['roster', 'categories', 'clocks', 'waits', 'dates', 'hearings'], []),
  ...all(['applied_on', 'changed_at'], '2026-06-01'),
  ...all(['next_on', 'overdue_after', 'safe_by', 'last_on', 'late_after', 'quiet_since', 'firm_since'], NEVER),
};

/** Indexes that hold only the rows that have something in them are of use only where the planner sees that the others are not meant. */
describe('the indexes of what few cases have', () => {
  let database: TestDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await testDatabase();
    pool = new Pool({ connectionString: database.workerUrl, max: 1 });
    await makeFirstGenerations(pool, catalogue.projections);
    await pool.query(
      `insert into p_case_list_1.case_list
       select line.* from generate_series(1, 3000) as n,
         jsonb_populate_record(null::p_case_list_1.case_list, $1::jsonb || jsonb_build_object(
           'case_id', gen_random_uuid(), 'unit', gen_random_uuid(), 'registration', '登' || n, 'last_position', n)) as line`,
      [JSON.stringify(plainCase)],
    );
    await pool.query('analyze p_case_list_1.case_list');
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  /** The indexes, by what they are of, that the server would look into. */
  async function waysTo(condition: string, { values }: Params): Promise<string[]> {
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) select c.case_id from read.case_list c where ${condition}`,
      values,
    );
    const { indexes = [] } = caseListTables['case_list'] ?? {};
    return rows.flatMap((row) => {
      const [, place] = /case_list_by_(\d+)\b/.exec(row['QUERY PLAN']) ?? [];
      const index = place === undefined ? undefined : indexes[Number(place) - 1];
      return index === undefined ? [] : [typeof index === 'string' ? index : index.where];
    });
  }
  const found = (filters: Partial<CaseFilters>): Promise<string[]> => {
    const params = new Params();
    return waysTo(conditionsOf(filters as CaseFilters, actor, '2026-06-10', params).all.join(' and '), params);
  };

  it.each<[string, Partial<CaseFilters>, string[]]>([
    ['of a handler', { handler: randomUUID() }, ['handler is not null']],
    ['aid that was given first', { urgent: 'yes' }, ['urgent']],
    ['objections', { objected: 'yes' }, ['objected']],
    ['whose turn it is', { turn: 'mine' }, ['turn_unit is not null']],
    ['decisions nobody confirmed', { confirm: 'pending' }, ['confirm_by is not null', 'end_confirm_by is not null']],
    ['decisions of one person', { confirm: 'mine' }, ['confirm_by is not null', 'end_confirm_by is not null']],
    [
      'who has waited too long',
      { queue: 'waiting' },
      ['late_after', 'quiet_since', 'firm_since'].map((column) => `${column} < date '${NEVER}'`),
    ],
    ['a number', { q: '（2026）晋中' }, ['registration text_pattern_ops', 'number is not null', 'former_registration is not null']],
  ])('are looked into: %s', async (_, filters, indexes) => {
    expect(await found(filters)).toEqual(indexes);
  });

  it('are looked into: cases on their way to another unit', async () => {
    const params = new Params();
    const wall = within(reachOf(caseAccess, 'cases.read', actor), actor, { unit: 'c.unit', alsoAt: 'c.also_at' }, params);
    expect(await waysTo(wall, params)).toEqual(expect.arrayContaining(['also_at is not null']));
  });
});

import type { Position } from '@gongyuan/kernel/ids';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { definitionOf, ident, indexesDdl, schemaOf, tableIn, tablesDdl } from './ddl';
import type { Projection } from './define';
import { transaction } from './transaction';

/** The generation of a projection that readers see, and what it was built by. */
export interface Live {
  readonly generation: number;
  readonly definition: string | null;
}

/** The live generations by projection. */
export async function liveGenerations(pool: Pool): Promise<ReadonlyMap<string, Live>> {
  const { rows } = await pool.query<Live & { projection: string }>(
    'select l.projection, l.generation, g.definition from projection.live l left join projection.generation g using (projection, generation)',
  );
  return new Map(rows.map((row) => [row.projection, row]));
}

/**
 * Makes the first generation of every projection that has none, with its views, at position 0: the worker then tails it
 * from there. Several processes may do this at once. Returns the names of those it made.
 */
export async function makeFirstGenerations(pool: Pool, projections: readonly Projection[]): Promise<readonly string[]> {
  const known = await liveGenerations(pool);
  const wanted = projections.filter((projection) => !known.has(projection.name));
  if (wanted.length === 0) return [];
  return transaction(pool, async (client) => {
    await client.query('lock table projection.live in share row exclusive mode');
    const { rows } = await client.query<{ projection: string }>('select projection from projection.live');
    const made: string[] = [];
    for (const projection of wanted) {
      if (rows.some((row) => row.projection === projection.name)) continue;
      const generation = await addGeneration(client, projection, 'live');
      for (const statement of indexesDdl(projection, schemaOf(projection.name, generation))) await client.query(statement);
      await client.query('insert into projection.live (projection, generation) values ($1, $2)', [projection.name, generation]);
      await replaceViews(client, projection, generation);
      made.push(projection.name);
    }
    return made;
  });
}

/** Makes the schema and tables of a further generation and its position row at 0. Returns its number. */
export async function addGeneration(client: PoolClient, projection: Projection, state: 'building' | 'live'): Promise<number> {
  const { rows } = await client.query<{ next: number }>(
    'select coalesce(max(generation), 0) + 1 as next from projection.generation where projection = $1',
    [projection.name],
  );
  const generation = rows[0]?.next as number;
  const schema = schemaOf(projection.name, generation);
  for (const statement of tablesDdl(projection, schema)) await client.query(statement);
  // a backup is taken with the owner's login, and stops at the first table it may not read
  const owner = await client.query<{ role: string }>(
    'select pg_get_userbyid(datdba) as role from pg_database where datname = current_database()',
  );
  for (const { role } of owner.rows)
    await client.query(
      `grant usage on schema ${ident(schema)} to ${ident(role)}; grant select on all tables in schema ${ident(schema)} to ${ident(role)}`,
    );
  await client.query('insert into projection.generation (projection, generation, definition) values ($1, $2, $3)', [
    projection.name,
    generation,
    definitionOf(projection),
  ]);
  await client.query('insert into projection.position (projection, generation, ledger_id, position, state) values ($1, $2, $3, 0, $4)', [
    projection.name,
    generation,
    projection.ledger,
    state,
  ]);
  return generation;
}

/** Points the views `read.<table>` at a generation. Whoever may use schema `read` may read them. */
export async function replaceViews(client: PoolClient, projection: Projection, generation: number): Promise<void> {
  const readers = await client.query<{ role: string }>(
    `select distinct r.rolname as role from pg_namespace n, aclexplode(n.nspacl) a join pg_roles r on r.oid = a.grantee
      where n.nspname = 'read' and a.privilege_type = 'USAGE' and r.oid <> n.nspowner and r.rolname <> current_user`,
  );
  const roles = readers.rows.map(({ role }) => ident(role)).join(', ');
  // one order for all, so that two swaps never wait for each other
  for (const table of Object.keys(projection.tables).sort()) {
    const view = tableIn('read', table);
    await client.query(`drop view if exists ${view}`);
    await client.query(`create view ${view} as select * from ${tableIn(schemaOf(projection.name, generation), table)}`);
    if (roles !== '') await client.query(`grant select on ${view} to ${roles}`);
  }
}

/** Takes away the views of tables that the new definition no longer has. */
async function dropLeftViews(client: PoolClient, projection: Projection, old: number): Promise<void> {
  const { rows } = await client.query<{ view_name: string }>(
    "select distinct view_name from information_schema.view_table_usage where view_schema = 'read' and table_schema = $1 order by view_name",
    [schemaOf(projection.name, old)],
  );
  for (const { view_name } of rows) {
    if (!Object.hasOwn(projection.tables, view_name)) await client.query(`drop view ${tableIn('read', view_name)}`);
  }
}

/** What the swap found: done, or why this generation must not be read. */
export type Swap = 'swapped' | 'overtaken' | 'readers';

/**
 * Makes a built generation the one that is read: views and `projection.live` together, in one transaction. `catchUp` takes
 * in, in that transaction and while the old generation cannot move, what the old one has and the new one lacks, so that
 * readers never go back. `readers`: somebody read for too long to be waited for; try again. `overtaken`: a later
 * generation is already read.
 */
export async function swap(
  pool: Pool,
  projection: Projection,
  generation: number,
  catchUp: (client: PoolClient, upTo: Position) => Promise<void>,
): Promise<Swap> {
  try {
    return await transaction(pool, async (client) => {
      const live = await client.query<{ generation: number }>('select generation from projection.live where projection = $1 for update', [
        projection.name,
      ]);
      const old = live.rows[0]?.generation as number;
      if (old > generation) return 'overtaken';
      const { rows } = await client.query<{ generation: number; position: number }>(
        `select generation, position::float8 as position from projection.position
          where projection = $1 and generation in ($2, $3) and ledger_id = $4 order by generation for update`,
        [projection.name, old, generation, projection.ledger],
      );
      if (!rows.some((row) => row.generation === generation)) return 'overtaken';
      await catchUp(client, rows.find((row) => row.generation === old)?.position ?? 0);
      // given up long before a reader who waits for us would be called a deadlock
      await client.query("set local lock_timeout = '200ms'");
      await dropLeftViews(client, projection, old);
      await replaceViews(client, projection, generation);
      await client.query("update projection.position set state = 'retired' where projection = $1 and generation = $2", [
        projection.name,
        old,
      ]);
      await client.query(
        "update projection.position set state = 'live', parked_at = null, attempts = 0, last_error = null where projection = $1 and generation = $2",
        [projection.name, generation],
      );
      await client.query('update projection.live set generation = $2 where projection = $1', [projection.name, generation]);
      return 'swapped';
    });
  } catch (error) {
    if (error instanceof DatabaseError && (error.code === '55P03' || error.code === '40P01')) return 'readers';
    throw error;
  }
}

/**
 * Drops the generations below the live one but for the one it replaced, which stays until the next rebuild: a reader may
 * still be in it, and an operator may want to compare. One that is still being read is left for the next time.
 */
export async function dropOldGenerations(pool: Pool, projection: Projection): Promise<void> {
  const { rows } = await pool.query<{ generation: number; state: string }>(
    `select p.generation, p.state from projection.position p join projection.live l using (projection)
      where p.projection = $1 and p.ledger_id = $2 and p.generation < l.generation order by p.generation desc`,
    [projection.name, projection.ledger],
  );
  const kept = rows.find((row) => row.state === 'retired')?.generation;
  for (const { generation } of rows) {
    if (generation === kept) continue;
    await dropGeneration(pool, projection, generation).catch((error: unknown) => {
      if (!(error instanceof DatabaseError && error.code === '55P03')) throw error;
    });
  }
}

/** Drops the tables and the rows of one generation. Throws `DatabaseError` 55P03 when somebody is reading it. */
export const dropGeneration = (pool: Pool, projection: Projection, generation: number): Promise<void> =>
  transaction(pool, async (client) => {
    await client.query("set local lock_timeout = '2s'");
    await client.query(`drop schema if exists ${ident(schemaOf(projection.name, generation))} cascade`);
    await client.query('delete from projection.position where projection = $1 and generation = $2', [projection.name, generation]);
    await client.query('delete from projection.generation where projection = $1 and generation = $2', [projection.name, generation]);
  });

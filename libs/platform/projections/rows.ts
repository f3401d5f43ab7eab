import type { ClientBase } from 'pg';
import { ident, tableIn } from './ddl';
import type { TableKeys, TableWrites } from './fold';
import type { PlainRow, TableShape } from './shape';

/** Rows per statement: large enough that the round trip does not count, small enough for a parameter of some megabytes. */
const CHUNK = 5_000;

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += CHUNK) yield items.slice(at, at + CHUNK);
}

const sameKey = (shape: TableShape, a: string, b: string): string =>
  shape.key.map((column) => `${a}.${ident(column.name)} = ${b}.${ident(column.name)}`).join(' and ');

/** Reads the rows of these keys, set-wise, in their one form. */
export async function loadRows(client: ClientBase, schema: string, { shape, keys }: TableKeys): Promise<PlainRow[]> {
  const table = tableIn(schema, shape.name);
  const rows: PlainRow[] = [];
  for (const chunk of chunks(keys)) {
    const found = await client.query<{ row: PlainRow }>(
      `select to_jsonb(t) as row from ${table} t join jsonb_populate_recordset(null::${table}, $1::jsonb) k on ${sameKey(shape, 't', 'k')}`,
      [JSON.stringify(chunk)],
    );
    for (const { row } of found.rows) rows.push(shape.plain(row));
  }
  return rows;
}

/** Writes what a fold has changed, set-wise. */
export async function writeRows(client: ClientBase, schema: string, writes: readonly TableWrites[]): Promise<void> {
  for (const { shape, upserts, deletes } of writes) {
    const table = tableIn(schema, shape.name);
    for (const chunk of chunks(deletes)) {
      await client.query(
        `delete from ${table} t using jsonb_populate_recordset(null::${table}, $1::jsonb) k where ${sameKey(shape, 't', 'k')}`,
        [JSON.stringify(chunk)],
      );
    }
    for (const chunk of chunks(upserts)) await client.query(upsert(table, shape), [JSON.stringify(chunk)]);
  }
}

function upsert(table: string, shape: TableShape): string {
  const columns = shape.columns.map((column) => ident(column.name));
  const keys = shape.key.map((column) => ident(column.name));
  const others = columns.filter((column) => !keys.includes(column));
  const action = others.length > 0 ? `do update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}` : 'do nothing';
  return (
    `insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb) ` +
    `on conflict (${keys.join(', ')}) ${action}`
  );
}

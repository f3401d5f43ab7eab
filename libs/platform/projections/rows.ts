import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import { copyLine } from './copy-text';
import { ident, tableIn } from './ddl';
import type { TableKeys, TableWrites } from './fold';
import type { PlainRow, TableShape, Values } from './shape';

/** Rows per statement: large enough that the round trip does not count, small enough for a parameter of some megabytes. */
const CHUNK = 5_000;
/** Characters that a COPY is given at once. */
const COPY_CHUNK = 262_144;

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += CHUNK) yield items.slice(at, at + CHUNK);
}

const names = new Map<string, string>();

/** How often the same rows are asked for: `often` is planned once for each connection, which takes longer than a page of a few rows. */
export type Planning = 'often' | 'anew';

/** A rebuild plans anew, because the tables that it fills were empty when it began. */
function statement(text: string, planning: Planning): { readonly name?: string; readonly text: string } {
  if (planning === 'anew') return { text };
  let name = names.get(text);
  if (name === undefined) {
    name = `rows_${names.size}`;
    names.set(text, name);
  }
  return { name, text };
}

const sameKey = (shape: TableShape, a: string, b: string): string =>
  shape.key.map((column) => `${a}.${ident(column.name)} = ${b}.${ident(column.name)}`).join(' and ');

/** Reads the rows of these keys, set-wise, in their one form. */
export async function loadRows(
  client: ClientBase,
  schema: string,
  { shape, keys }: TableKeys,
  planning: Planning = 'anew',
): Promise<Values[]> {
  const table = tableIn(schema, shape.name);
  const rows: Values[] = [];
  for (const chunk of chunks(keys)) {
    const found = await client.query<{ row: PlainRow }>({
      ...statement(
        `select to_jsonb(t) as row from ${table} t join jsonb_populate_recordset(null::${table}, $1::jsonb) k on ${sameKey(shape, 't', 'k')}`,
        planning,
      ),
      values: [JSON.stringify(chunk)],
    });
    for (const { row } of found.rows) rows.push(shape.values(row));
  }
  return rows;
}

/** Writes what a fold has changed, set-wise. */
export async function writeRows(
  client: ClientBase,
  schema: string,
  writes: readonly TableWrites[],
  planning: Planning = 'anew',
): Promise<void> {
  for (const { shape, inserts, updates, deletes } of writes) {
    const table = tableIn(schema, shape.name);
    for (const chunk of chunks(deletes)) {
      await client.query(
        `delete from ${table} t using jsonb_populate_recordset(null::${table}, $1::jsonb) k where ${sameKey(shape, 't', 'k')}`,
        [JSON.stringify(chunk)],
      );
    }
    for (const chunk of chunks([...inserts, ...updates]))
      await client.query({ ...statement(upsert(table, shape), planning), values: [jsonOf(shape, chunk)] });
  }
}

/** The same into tables that nobody else reads or writes yet: rows that are not there are copied in. */
export async function fillRows(client: ClientBase, schema: string, writes: readonly TableWrites[]): Promise<void> {
  for (const { shape, inserts } of writes) await copyRows(client, tableIn(schema, shape.name), shape, inserts);
  await writeRows(
    client,
    schema,
    writes.map((one) => ({ ...one, inserts: [] })),
  );
}

async function copyRows(client: ClientBase, table: string, shape: TableShape, rows: readonly Values[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = shape.columns.map((column) => ident(column.name)).join(', ');
  await pipeline(linesOf(shape, rows), client.query(from(`copy ${table} (${columns}) from stdin`)));
}

function* linesOf(shape: TableShape, rows: readonly Values[]): Generator<string> {
  let text = '';
  for (const row of rows) {
    text += copyLine(shape, row);
    if (text.length < COPY_CHUNK) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** Rows as the text of a JSON list, without an object for each. */
function jsonOf(shape: TableShape, rows: readonly Values[]): string {
  const names = shape.columns.map((column) => `${JSON.stringify(column.name)}:`);
  const lines = rows.map((row) => `{${row.map((value, place) => `${names[place]}${JSON.stringify(value)}`).join(',')}}`);
  return `[${lines.join(',')}]`;
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

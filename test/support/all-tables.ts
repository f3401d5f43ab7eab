import { Client, escapeIdentifier } from 'pg';

/** A table with all its rows as text; `bytea` in hexadecimal. */
export interface TableText {
  /** `schema.table` */
  readonly name: string;
  readonly rows: readonly string[];
}

const dump = async (client: Client, from: string, name: string): Promise<TableText> => {
  const { rows } = await client.query<{ line: string }>(`select t::text as line from ${from} t`);
  return { name, rows: rows.map(({ line }) => line) };
};

/** Every table and partition of every schema but the server's own, and what the server has noted of their contents. */
export async function allTables(url: string): Promise<TableText[]> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query('analyze');
    const { rows } = await client.query<{ schema: string; name: string }>(
      `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema') order by 1, 2`,
    );
    const tables: TableText[] = [];
    for (const { schema, name } of rows)
      tables.push(await dump(client, `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`, `${schema}.${name}`));
    // the commonest values of each column, and the statements that are running or were the last of their connection
    for (const own of ['pg_catalog.pg_stats', 'pg_catalog.pg_stat_activity']) tables.push(await dump(client, own, own));
    return tables;
  } finally {
    await client.end();
  }
}

/** Keeps every value as it is: a value that PostgreSQL would compress could not be looked for on the disk. */
export async function withoutCompression(url: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ change: string }>(
      `select format('alter table %I.%I alter column %I set storage external', n.nspname, c.relname, a.attname) as change
         from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attstorage in ('x', 'm')
          and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    for (const { change } of rows) await client.query(change);
  } finally {
    await client.end();
  }
}

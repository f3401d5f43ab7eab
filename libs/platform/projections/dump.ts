import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { ident, schemaOf, tableIn } from './ddl';
import type { Projection } from './define';
import { shapesOf } from './shape';
import { transaction } from './transaction';

const FETCH = 2_000;

/** A generation in figures: SHA-256 (hex) over its lines, and how many rows it holds. */
export interface Dump {
  readonly hash: string;
  readonly rows: number;
}

/**
 * The content of a generation as text, one line a row, in an order that depends on nothing but the rows: tables by name,
 * rows by key in byte order. Two generations are equal exactly when their lines are. Runs inside the caller's transaction.
 */
export async function* dumpLines(client: PoolClient, projection: Projection, schema: string): AsyncGenerator<string> {
  const shapes = [...shapesOf(projection).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const shape of shapes) {
    const order = shape.key.map((column) => `t.${ident(column.name)}${column.kind === 'text' ? ' collate "C"' : ''}`).join(', ');
    await client.query(
      `declare dump no scroll cursor for select to_jsonb(t)::text as line from ${tableIn(schema, shape.name)} t order by ${order}`,
    );
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${FETCH} from dump`);
      for (const { line } of rows) yield `${shape.name}\t${line}`;
      if (rows.length < FETCH) break;
    }
    await client.query('close dump');
  }
}

/** The hash and the number of rows of a generation. The generation must not be written to meanwhile. */
export const dump = (pool: Pool, projection: Projection, generation: number): Promise<Dump> =>
  transaction(pool, async (client) => {
    await client.query('set transaction isolation level repeatable read');
    const hash = createHash('sha256');
    let rows = 0;
    for await (const line of dumpLines(client, projection, schemaOf(projection.name, generation))) {
      hash.update(line).update('\n');
      rows++;
    }
    return { hash: hash.digest('hex'), rows };
  });

import { createHash } from 'node:crypto';
import type { IndexDef, Projection } from './define';
import { shapesOf, type TableShape } from './shape';

/** A name as SQL takes it literally. */
export const ident = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The schema that holds one generation of a projection. */
export const schemaOf = (projection: string, generation: number): string => `p_${projection}_${generation}`;

/** `"p_case_list_3"."case_list"` */
export const tableIn = (schema: string, table: string): string => `${ident(schema)}.${ident(table)}`;

const createTable = (schema: string, shape: TableShape): string =>
  `create table ${tableIn(schema, shape.name)} (${shape.columns.map((column) => `${ident(column.name)} ${column.sql}`).join(', ')}, ` +
  `primary key (${shape.key.map((column) => ident(column.name)).join(', ')}))`;

/** The statements that make the schema and the tables of a generation, without the secondary indexes. */
export const tablesDdl = (projection: Projection, schema: string): readonly string[] => [
  `create schema ${ident(schema)}`,
  ...[...shapesOf(projection).values()].map((shape) => createTable(schema, shape)),
];

/**
 * The statements that make the secondary indexes: a rebuild runs them after the rows are in. Each has a name of its own, because the
 * server would give the same one to two that are made at once.
 */
export const indexesDdl = (projection: Projection, schema: string): readonly string[] =>
  [...shapesOf(projection).values()].flatMap((shape) =>
    (shape.def.indexes ?? []).map(
      (index, place) => `create index ${ident(`${shape.name}_by_${place + 1}`)} on ${tableIn(schema, shape.name)} ${indexed(index)}`,
    ),
  );

const indexed = (index: IndexDef): string => (typeof index === 'string' ? `(${index})` : `(${index.on}) where ${index.where}`);

/**
 * Says whether two definitions build the same rows: a hash over the tables and the source of the functions. What a
 * function calls outside itself is not seen; after a change there, `rebuild` does what the hash cannot know.
 */
export function definitionOf(projection: Projection): string {
  const known = definitions.get(projection) ?? hashed(projection);
  definitions.set(projection, known);
  return known;
}

const definitions = new WeakMap<Projection, string>();

function hashed(projection: Projection): string {
  const sources = Object.entries(projection.on).map(([type, project]) => [type, project.toString()]);
  const parts: unknown[] = [projection.ledger, projection.tables, sources.sort(([a], [b]) => (a! < b! ? -1 : 1))];
  if (projection.every) parts.push(projection.every.toString());
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** Refuses a set of projections that cannot live side by side: names and views are shared by all. */
export function assertDistinct(projections: readonly Projection[]): void {
  const owners = new Map<string, string>();
  const names = new Set<string>();
  for (const projection of projections) {
    if (names.has(projection.name)) throw new Error(`Two projections are named ${projection.name}`);
    names.add(projection.name);
    for (const table of shapesOf(projection).keys()) {
      const other = owners.get(table);
      if (other !== undefined) throw new Error(`The view read.${table} would be made by ${other} and by ${projection.name}`);
      owners.set(table, projection.name);
    }
  }
}

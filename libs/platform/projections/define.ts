import type { AnyEvent, EventOf, Facts } from '@gongyuan/kernel/facts';
import { LEDGER, type LedgerId } from '../event-store/types';

/** One row of a read model; column names as keys. Personal values only as references (`SealedRef`) in jsonb columns. */
export type Row = Readonly<Record<string, unknown>>;
/** The primary-key columns of a row. */
export type Key = Readonly<Record<string, string | number>>;

/**
 * What stands between the brackets of `create index on … (…)`; with `where`, an index of some rows only. The planner takes that
 * one for conditions from which `where` follows: any on a column, other than `is null`, when it is `<column> is not null`.
 */
export type IndexDef = string | { readonly on: string; readonly where: string };

/** A table of a read model. The runtime makes it in the schema of the generation, `p_<projection>_<n>`. */
export interface TableDef {
  /** Column name -> SQL type with constraints, e.g. `{ case_id: 'uuid not null', stage: 'text not null' }`. */
  readonly columns: Readonly<Record<string, string>>;
  readonly key: readonly string[];
  readonly indexes?: readonly IndexDef[];
}

/** Columns as one object, or as several that count one after another: merging them would cost more than all else. */
export type Columns = Row | readonly Row[];

/** A change of one row: from the row as it is (undefined: there is none) to the row as it will be (undefined: gone). Pure. */
export interface Change {
  readonly table: string;
  readonly key: Key;
  readonly next: (row: Row | undefined) => Row | undefined;
  /** Says the same as `next` where the row is written whole, whatever was there. The key is not in it. */
  readonly whole?: Columns;
  /** Says the same as `next` where columns of a row that is there change: then the others need no look. */
  readonly columns?: Columns | ((row: Row) => Columns);
}

/** event -> row changes. Pure: no clock, no randomness, no network, no vault, so that two rebuilds are byte-identical. */
export type Project = (event: AnyEvent) => readonly Change[];

/** A read model: pure table from events to rows. Facts it does not name leave it alone; facts that nobody knows park it. */
export interface Projection {
  /** Lower case with underscores; names the schemas of its generations. */
  readonly name: string;
  readonly ledger: LedgerId;
  readonly tables: Readonly<Record<string, TableDef>>;
  readonly on: Readonly<Record<string, Project>>;
  /** Takes the facts that `on` does not name, those of later versions as well. */
  readonly every?: Project;
}

/** Columns as the list of their parts. */
export const partsOf = (columns: Columns): readonly Row[] => (Array.isArray(columns) ? (columns as readonly Row[]) : [columns as Row]);

const merged = (columns: Columns): Row => Object.assign({}, ...partsOf(columns));

/** Writes the whole row, whatever was there. */
export const put = (table: string, key: Key, columns: Columns): Change => ({
  table,
  key,
  next: () => ({ ...merged(columns), ...key }),
  whole: columns,
});

/** Changes columns of a row that is there; a row that is not stays absent. */
export const patch = (table: string, key: Key, columns: Columns | ((row: Row) => Columns)): Change => ({
  table,
  key,
  next: (row) => (row ? { ...row, ...merged(typeof columns === 'function' ? columns(row) : columns), ...key } : undefined),
  columns,
});

/** Takes a row away. */
export const drop = (table: string, key: Key): Change => ({ table, key, next: () => undefined });

type ProjectTable<F extends Facts> = { readonly [T in keyof F & string]?: (event: Extract<EventOf<F>, { type: T }>) => readonly Change[] };

/** Defines a read model over the facts it names: `projection<typeof caseFacts>()({ name, tables, on })`. */
export const projection =
  <F extends Facts>() =>
  (spec: { name: string; ledger?: LedgerId; tables: Record<string, TableDef>; on: ProjectTable<F>; every?: Project }): Projection => ({
    name: spec.name,
    ledger: spec.ledger ?? LEDGER.main,
    tables: spec.tables,
    on: spec.on as unknown as Record<string, Project>,
    every: spec.every,
  });

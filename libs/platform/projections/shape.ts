import type { Key, Projection, Row, TableDef } from './define';

/**
 * The types a column of a read model may have. They are few because a row folded in memory must be equal to the same row
 * read back from the database; a type whose value changes on the way (numeric, time, char(n)) would make the result of a
 * projection depend on where its pages happened to end.
 */
const kinds = {
  uuid: 'uuid',
  text: 'text',
  int: 'whole',
  integer: 'whole',
  smallint: 'whole',
  bigint: 'whole',
  boolean: 'boolean',
  date: 'date',
  timestamptz: 'instant',
  jsonb: 'json',
} as const;
type Kind = (typeof kinds)[keyof typeof kinds];

export interface Column {
  readonly name: string;
  /** As it stands in the DDL. */
  readonly sql: string;
  readonly kind: Kind;
  readonly list: boolean;
}

/** A row in its one written form: every column there, values as the database gives them back. */
export type PlainRow = Readonly<Record<string, unknown>>;

const columnPattern =
  /^(uuid|text|int|integer|smallint|bigint|boolean|date|timestamptz|jsonb)(\[\])?((?:\s+(?:not null|null|check\s*\(.*\)))*)$/is;
const namePattern = /^[a-z][a-z0-9_]{0,40}$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * The JSON of a value with sorted keys, as jsonb would compare it; undefined members fall away. Frozen: a projection that
 * changed it in place would change rows behind the fold's back. Throws for what JSON cannot hold.
 */
function canonical(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (Array.isArray(value)) return Object.freeze(value.map(canonical));
  if (typeof value === 'object') {
    const entries = Object.entries(value as Record<string, unknown>).filter(([, member]) => member !== undefined);
    return Object.freeze(
      Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [plainText(key), canonical(member)])),
    );
  }
  throw new Error(`a ${typeof value} cannot be stored`);
}

function plainText(value: unknown): string {
  if (typeof value !== 'string') throw new Error('text expected');
  if (value.includes('\0') || !value.isWellFormed()) throw new Error('text with a character that cannot be stored');
  return value;
}

const scalars: Record<Kind, (value: unknown) => unknown> = {
  text: plainText,
  json: canonical,
  uuid: (value) => {
    const text = plainText(value).toLowerCase();
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) throw new Error('uuid expected');
    return text;
  },
  whole: (value) => {
    if (!Number.isSafeInteger(value)) throw new Error('whole number expected');
    return value === 0 ? 0 : value;
  },
  boolean: (value) => {
    if (typeof value !== 'boolean') throw new Error('boolean expected');
    return value;
  },
  date: (value) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(plainText(value))) throw new Error('date YYYY-MM-DD expected');
    return value;
  },
  // the database writes an instant in the session's zone and without trailing zeros; Instant is the one form used here
  instant: (value) => {
    if (typeof value === 'string' && instantPattern.test(value)) return value;
    const at = new Date(plainText(value));
    if (Number.isNaN(at.getTime())) throw new Error('instant expected');
    return at.toISOString();
  },
};

/** What is known of one table of a projection: its columns with their types, its key, and the one form of its rows. */
export class TableShape {
  readonly columns: readonly Column[];
  readonly key: readonly Column[];

  /** Throws for names, types and keys that a read model may not have. */
  constructor(
    readonly name: string,
    readonly def: TableDef,
  ) {
    if (!namePattern.test(name)) throw new Error(`A table cannot be named ${name}`);
    this.columns = Object.entries(def.columns).map(([column, sql]) => {
      const match = columnPattern.exec(sql.trim());
      if (!namePattern.test(column)) throw new Error(`${name}: a column cannot be named ${column}`);
      if (!match)
        throw new Error(
          `${name}.${column}: "${sql}" is not a type that read models use (${Object.keys(kinds).join(', ')}, lists of them; no defaults)`,
        );
      return { name: column, sql: sql.trim(), kind: kinds[match[1]!.toLowerCase() as keyof typeof kinds], list: match[2] === '[]' };
    });
    this.key = def.key.map((name_) => {
      const column = this.columns.find((one) => one.name === name_);
      if (!column || column.list || column.kind === 'json') throw new Error(`${name}: ${name_} cannot be part of its key`);
      return column;
    });
    if (this.key.length === 0) throw new Error(`${name} has no key`);
  }

  /**
   * The row in its one form, frozen: absent columns are null. What is the same as in `before`, a row in its one form, need
   * not be looked at again. Throws, naming the column but never the value, for a value or column that does not belong.
   */
  plain(row: Row, before?: PlainRow): PlainRow {
    for (const name in row) {
      if (row[name] !== undefined && !Object.hasOwn(this.def.columns, name)) throw new Error(`${this.name} has no column ${name}`);
    }
    const plain: Record<string, unknown> = {};
    for (const column of this.columns) {
      const value = row[column.name];
      plain[column.name] = before !== undefined && value === before[column.name] ? value : this.value(column, value);
    }
    return Object.freeze(plain);
  }

  /** The key in its one form. Throws when a part is absent or of another type. */
  plainKey(key: Key): PlainRow {
    for (const name of Object.keys(key)) {
      if (!this.def.key.includes(name)) throw new Error(`${this.name}: ${name} is not part of its key`);
    }
    return Object.fromEntries(
      this.key.map((column) => {
        const value = this.value(column, key[column.name]);
        if (value === null) throw new Error(`${this.name}: the key lacks ${column.name}`);
        return [column.name, value];
      }),
    );
  }

  /** A string that is equal for equal keys; takes a key or a whole row in its one form. */
  keyText(row: PlainRow): string {
    return JSON.stringify(this.key.map((column) => row[column.name]));
  }

  private value(column: Column, value: unknown): unknown {
    if (value === null || value === undefined) return null;
    try {
      if (!column.list) return scalars[column.kind](value);
      if (!Array.isArray(value)) throw new Error('list expected');
      return Object.freeze(value.map((item) => (item === null || item === undefined ? null : scalars[column.kind](item))));
    } catch (error) {
      throw new Error(`${this.name}.${column.name}: ${(error as Error).message}`);
    }
  }
}

/** The shapes of all tables of a projection by name. Throws for a definition that cannot be built. */
export function shapesOf(projection: Projection): ReadonlyMap<string, TableShape> {
  if (!namePattern.test(projection.name)) throw new Error(`A projection cannot be named ${projection.name}`);
  return new Map(Object.entries(projection.tables).map(([name, def]) => [name, new TableShape(name, def)]));
}

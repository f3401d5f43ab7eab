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
 * The JSON of a value with sorted keys, as jsonb would compare it; undefined members fall away. Frozen, down to the given
 * object itself when it has this form: a projection that changed it in place would change rows behind the fold's back.
 * Throws for what JSON cannot hold.
 */
function canonical(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (typeof value !== 'object') throw new Error(`a ${typeof value} cannot be stored`);
  return Array.isArray(value) ? canonicalList(value) : canonicalRecord(value as Readonly<Record<string, unknown>>);
}

function canonicalList(items: readonly unknown[]): readonly unknown[] {
  let list: unknown[] | undefined;
  for (let at = 0; at < items.length; at++) {
    const item = canonical(items[at]);
    if (item === items[at] && !Object.is(items[at], -0)) continue;
    list ??= items.slice();
    list[at] = item;
  }
  return Object.freeze(list ?? items);
}

function canonicalRecord(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (typeof members['toJSON'] === 'function') throw new Error('an object that writes itself cannot be stored');
  const keys = Object.keys(members);
  let same = true;
  for (let at = 0; at < keys.length && same; at++) {
    const key = keys[at] as string;
    const member = members[key];
    same = member !== undefined && !Object.is(member, -0) && plainText(key) === key && canonical(member) === member;
    if (at > 0 && same) same = (keys[at - 1] as string) < key;
  }
  if (same) return Object.freeze(members);
  const record: Record<string, unknown> = {};
  for (const key of keys.sort()) {
    const member = members[key];
    if (member === undefined) continue;
    // assigning to this name would set the prototype
    if (key === '__proto__') Object.defineProperty(record, key, { value: canonical(member), enumerable: true });
    else record[plainText(key)] = canonical(member);
  }
  return Object.freeze(record);
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

/**
 * The values of a row in its one form, in the order of the columns. Folds keep these: an object of thirty properties takes
 * several times the room and the time.
 */
export type Values = readonly unknown[];

/** What is known of one table of a projection: its columns with their types, its key, and the one form of its rows. */
export class TableShape {
  readonly columns: readonly Column[];
  readonly key: readonly Column[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly keyPlaces: readonly number[];

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
    this.places = new Map(this.columns.map((column, place) => [column.name, place]));
    this.key = def.key.map((name_) => {
      const column = this.columns.find((one) => one.name === name_);
      if (!column || column.list || column.kind === 'json') throw new Error(`${name}: ${name_} cannot be part of its key`);
      return column;
    });
    if (this.key.length === 0) throw new Error(`${name} has no key`);
    this.keyPlaces = this.key.map((column) => this.places.get(column.name) as number);
  }

  /**
   * The row in its one form: absent columns are null. Of several parts the later ones count. Throws, naming the column but
   * never the value, for a value or column that does not belong.
   */
  values(...parts: readonly Row[]): Values {
    const values: unknown[] = this.columns.map(() => null);
    for (const part of parts) this.set(values, part);
    return values;
  }

  /** The row with some columns changed; the same one when none is. Throws like `values`. */
  patched(values: Values, ...parts: readonly Row[]): Values {
    const after = values.slice();
    let other = false;
    for (const part of parts) if (this.set(after, part)) other = true;
    return other ? after : values;
  }

  /** True when a value became another. */
  private set(values: unknown[], columns: Row): boolean {
    let other = false;
    for (const name in columns) {
      const given = columns[name];
      const place = this.places.get(name);
      if (place === undefined) {
        if (given === undefined) continue;
        throw new Error(`${this.name} has no column ${name}`);
      }
      const value = this.value(this.columns[place] as Column, given);
      if (value === values[place]) continue;
      values[place] = value;
      other = true;
    }
    return other;
  }

  /** The row as an object, frozen. */
  row(values: Values): PlainRow {
    return Object.freeze(Object.fromEntries(this.columns.map((column, place) => [column.name, values[place]])));
  }

  /** The row in its one form, frozen. Throws like `values`. */
  plain(row: Row): PlainRow {
    return this.row(this.values(row));
  }

  /** The key in its one form. Throws when a part is absent or of another type. */
  plainKey(key: Key): PlainRow {
    for (const name in key) if (!this.def.key.includes(name)) throw new Error(`${this.name}: ${name} is not part of its key`);
    const plain: Record<string, unknown> = {};
    for (const column of this.key) {
      const value = this.value(column, key[column.name]);
      if (value === null) throw new Error(`${this.name}: the key lacks ${column.name}`);
      plain[column.name] = value;
    }
    return plain;
  }

  /** True for a key that is equal to one in its one form, part by part. */
  isKey(key: Key, plain: PlainRow): boolean {
    for (const name in key) if (key[name] !== plain[name]) return false;
    for (const { name } of this.key) if (key[name] === undefined) return false;
    return true;
  }

  /** A string that is equal for equal keys: no value of a key holds the sign between its parts. */
  keyText(key: Key | PlainRow): string {
    const { key: columns } = this;
    if (columns.length === 1) return String(key[(columns[0] as Column).name]);
    return columns.map((column) => key[column.name]).join('\0');
  }

  /** The same of a row. */
  keyTextOf(values: Values): string {
    return this.keyPlaces.map((place) => values[place]).join('\0');
  }

  /** Which of the values a column has; undefined when there is no such column. */
  placeOf(name: string): number | undefined {
    return this.places.get(name);
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

const known = new WeakMap<Projection, ReadonlyMap<string, TableShape>>();

/** The shapes of all tables of a projection by name. Throws for a definition that cannot be built. */
export function shapesOf(projection: Projection): ReadonlyMap<string, TableShape> {
  const shapes = known.get(projection) ?? shaped(projection);
  known.set(projection, shapes);
  return shapes;
}

function shaped(projection: Projection): ReadonlyMap<string, TableShape> {
  if (!namePattern.test(projection.name)) throw new Error(`A projection cannot be named ${projection.name}`);
  return new Map(Object.entries(projection.tables).map(([name, def]) => [name, new TableShape(name, def)]));
}

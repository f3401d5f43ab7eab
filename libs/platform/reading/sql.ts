import type { Reach } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { isUuid, type Uuid } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';
import type { QueryConfig } from 'pg';

/** The parameters of one statement, numbered as they are added: nothing that anybody said stands in the text. */
export class Params {
  readonly values: unknown[] = [];

  /** Adds a value; answers its place with the type, e.g. `$3::uuid`. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

/** So many statements are known by name to a process, and so to each of its connections: that of the list of cases takes the server 150 kB. Others are planned each time. */
const MOST_NAMED = 64;
const named = new Map<string, string>();

/**
 * A statement for the pool. One without parameters gets a name: PostgreSQL plans it once for a connection, and again when its tables or
 * their statistics change. The first page of a list is the same statement for everybody of the same reach, and planning it
 * takes longer than reading it. With parameters there is no name, since a plan that is kept would be wrong for other values.
 */
export function statement(text: string, { values }: Params): QueryConfig {
  if (values.length > 0) return { text, values };
  if (!named.has(text) && named.size < MOST_NAMED) named.set(text, `read_${named.size + 1}`);
  return { text, name: named.get(text) };
}

/** Units as a constant of the text: they come from the tree of units, not from whoever asks. */
function constant(units: readonly Uuid[]): string {
  if (!units.every(isUuid)) throw new Error('Not a list of units');
  return `'{${units.join(',')}}'::uuid[]`;
}

/** What a column of a record says of where it stands. */
export interface Columns {
  readonly unit: string;
  /** Another unit that sees it as well, where there may be one. */
  readonly alsoAt?: string;
  /** Absent where nothing is assigned to anybody. */
  readonly assignedTo?: string;
  /** A list of everybody it is assigned to, where it may be several. */
  readonly assignedToAll?: string;
}

/** The wall of every list: the condition that leaves only what the actor may see. The same text for everybody who sees the same units. */
export function within(reach: Reach, actor: Actor, columns: Columns, params: Params): string {
  if (reach.masked) return 'true';
  const ways: string[] = [];
  if (reach.units.length > 0) {
    const units = constant(reach.units);
    for (const column of [columns.unit, columns.alsoAt]) if (column) ways.push(`${column} = any(${units})`);
  }
  if (reach.own && columns.assignedTo) ways.push(`${columns.assignedTo} = ${params.add(actor.id, 'uuid')}`);
  if (reach.own && columns.assignedToAll) ways.push(`${params.add(actor.id, 'uuid')} = any(${columns.assignedToAll})`);
  return ways.length === 0 ? 'false' : `(${ways.join(' or ')})`;
}

/** The unit and everything below it. */
export const atOrBelow = (column: string, unit: string, params: Params): string =>
  `${column} in (select u.unit from read.unit u where ${params.add(unit, 'uuid')} = any(u.path))`;

/** Where a page begins: the sort value and the id of the last row of the page before. */
export type Cursor = readonly [string | number, string];

/** A cursor as clients carry it. It names its order, so that it cannot be used with another one. */
export const cursorText = (sort: string, cursor: Cursor): string => Buffer.from(JSON.stringify([sort, ...cursor])).toString('base64url');

/** Reads a cursor back. Refuses `list.bad-cursor` for one that was not given out for this order. */
export function readCursor(sort: string, text: string, value: (value: unknown) => boolean, id: (id: unknown) => boolean): Cursor {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return invalid('list.bad-cursor');
  }
  if (!Array.isArray(parsed) || parsed.length !== 3 || parsed[0] !== sort || !value(parsed[1]) || !id(parsed[2]))
    return invalid('list.bad-cursor');
  return [parsed[1] as string | number, parsed[2] as string];
}

import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Projection } from './define';
import type { RowDifference } from './difference';
import { dumpLines } from './dump';
import { type PlainRow, shapesOf, type TableShape, type Values } from './shape';

/** Two generations of one projection, compared row by row. */
export interface Comparison {
  readonly rows: { readonly live: number; readonly replayed: number; readonly equal: number };
  readonly different: number;
  /** Rows that the history has and the live tables lack. */
  readonly missing: number;
  /** Rows that the live tables have and the history lacks. */
  readonly extra: number;
  /** SHA-256 (hex) over the rows as replayed, table by table in the order of their keys. */
  readonly hash: string;
  /** The first so many differences. */
  readonly listed: readonly RowDifference[];
}

interface Line {
  readonly text: string;
  readonly table: string;
  values(): Values;
}

/**
 * Walks through both generations in the order of their keys at once. `live` and `own` are sessions of their own, each in a
 * transaction; neither side is held in memory.
 */
export async function compareGenerations(
  projection: Projection,
  live: PoolClient,
  own: PoolClient,
  schemas: { readonly live: string; readonly replayed: string },
  listed: number,
): Promise<Comparison> {
  const shapes = shapesOf(projection);
  const [a, b] = [
    linesOf(dumpLines(live, projection, schemas.live), shapes),
    linesOf(dumpLines(own, projection, schemas.replayed), shapes),
  ];
  const found: RowDifference[] = [];
  const count = { live: 0, replayed: 0, equal: 0, different: 0, missing: 0, extra: 0 };
  const hash = createHash('sha256');
  const note = (difference: RowDifference): void => {
    count[difference.is]++;
    if (found.length < listed) found.push(difference);
  };
  const take = async (from: AsyncGenerator<Line>, side: 'live' | 'replayed'): Promise<Line | undefined> => {
    const { value, done } = await from.next();
    if (done) return undefined;
    count[side]++;
    if (side === 'replayed') hash.update((value as Line).text).update('\n');
    return value as Line;
  };
  let [left, right] = [await take(a, 'live'), await take(b, 'replayed')];
  while (left || right) {
    const order = left && right ? (left.text === right.text ? 0 : compareLines(left, right, shapes)) : left ? -1 : 1;
    if (left && right && order === 0) {
      if (left.text === right.text) count.equal++;
      else note(differenceOf(left, right, shapes));
    } else if (left && order < 0) note(lonely(left, 'extra', shapes));
    else if (right) note(lonely(right, 'missing', shapes));
    if (order <= 0) left = await take(a, 'live');
    if (order >= 0) right = await take(b, 'replayed');
  }
  const { live: liveRows, replayed, equal, different, missing, extra } = count;
  return { rows: { live: liveRows, replayed, equal }, different, missing, extra, hash: hash.digest('hex'), listed: found };
}

async function* linesOf(lines: AsyncGenerator<string>, shapes: ReadonlyMap<string, TableShape>): AsyncGenerator<Line> {
  for await (const text of lines) {
    const tab = text.indexOf('\t');
    const table = text.slice(0, tab);
    yield { text, table, values: () => (shapes.get(table) as TableShape).values(JSON.parse(text.slice(tab + 1))) };
  }
}

const bytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The order in which the database gives the rows: tables by name, rows by key. */
function compareLines(a: Line, b: Line, shapes: ReadonlyMap<string, TableShape>): number {
  if (a.table !== b.table) return a.table < b.table ? -1 : 1;
  const shape = shapes.get(a.table) as TableShape;
  const [left, right] = [a.values(), b.values()];
  for (const column of shape.key) {
    const place = shape.placeOf(column.name) as number;
    const [x, y] = [left[place], right[place]];
    // every other kind of key is a number, or a text of one length
    const order = column.kind === 'text' ? bytes(x as string, y as string) : x === y ? 0 : (x as string) < (y as string) ? -1 : 1;
    if (order !== 0) return order;
  }
  return 0;
}

const keyOf = (shape: TableShape, values: Values): PlainRow =>
  Object.fromEntries(shape.key.map(({ name }) => [name, values[shape.placeOf(name) as number]]));

function differenceOf(live: Line, replayed: Line, shapes: ReadonlyMap<string, TableShape>): RowDifference {
  const shape = shapes.get(live.table) as TableShape;
  const [is, should] = [live.values(), replayed.values()];
  const fields = shape.columns.flatMap(({ name }, place) =>
    JSON.stringify(is[place]) === JSON.stringify(should[place]) ? [] : [{ field: name, live: is[place], replayed: should[place] }],
  );
  return { table: live.table, row: keyOf(shape, should), is: 'different', fields };
}

const lonely = (line: Line, is: 'missing' | 'extra', shapes: ReadonlyMap<string, TableShape>): RowDifference => ({
  table: line.table,
  row: keyOf(shapes.get(line.table) as TableShape, line.values()),
  is,
  fields: [],
});

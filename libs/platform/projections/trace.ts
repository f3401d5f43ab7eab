import type { AnyEvent } from '@gongyuan/kernel/facts';
import type { Position } from '@gongyuan/kernel/ids';
import { wants } from './build';
import type { Key, Project, Projection } from './define';
import type { Behind, RowDifference } from './difference';
import { Fold } from './fold';
import { type EventReader, readThrough } from './page';
import { shapesOf, type TableShape, type Values } from './shape';

/** A row that is followed through the history. */
interface Followed {
  readonly shape: TableShape;
  readonly key: Key;
  readonly difference: RowDifference;
  row?: Values;
  /** The last event that made the row or took it away. */
  there?: Behind;
  /** By column: the last event that gave it a value, and the one that took the live value away from it. */
  readonly set: Map<string, Behind>;
  readonly left: Map<string, Behind>;
}

const behind = ({ position, type, stream }: AnyEvent): Behind => ({ position, type, stream });
const text = (value: unknown): string => JSON.stringify(value ?? null);

/**
 * Finds the event behind each difference, by going through the history once more with nothing but the rows that differ. Of
 * a column: the event from which on the live row says otherwise, which is the one that replaced the live value, or, where
 * the history never held the live value, the one that gave it its own.
 */
export async function traceBack(
  events: EventReader,
  projection: Projection,
  upTo: Position,
  differences: readonly RowDifference[],
): Promise<readonly RowDifference[]> {
  if (differences.length === 0) return differences;
  const shapes = shapesOf(projection);
  const followed = new Map<string, Followed>();
  const name = (table: string, keyText: string): string => `${table}\0${keyText}`;
  for (const difference of differences) {
    const shape = shapes.get(difference.table) as TableShape;
    const key = difference.row as Key;
    followed.set(name(difference.table, shape.keyText(key)), { shape, key, difference, set: new Map(), left: new Map() });
  }
  const isFollowed = (table: string, key: Key): boolean => {
    const shape = shapes.get(table);
    return shape !== undefined && followed.has(name(table, shape.keyText(shape.plainKey(key))));
  };
  const fold = new Fold(onlyChanges(projection, isFollowed));
  const wanted = (type: string): boolean => wants(projection, type);
  for await (const page of readThrough(events, projection.ledger, { after: 0, upTo, wanted })) {
    for (const event of page.events) {
      const steps = fold.plan([event]);
      if (steps.length === 0) continue;
      fold.apply(steps);
      for (const { change } of steps) {
        const shape = shapes.get(change.table) as TableShape;
        const one = followed.get(name(change.table, shape.keyText(shape.plainKey(change.key))));
        if (one) look(one, fold.row(change.table, one.key), event);
      }
    }
    if (page.fault) throw page.fault;
  }
  return [...followed.values()].map(told);
}

/** The projection, with none but the changes of certain rows. */
function onlyChanges(projection: Projection, wanted: (table: string, key: Key) => boolean): Projection {
  const only =
    (project: Project): Project =>
    (event) =>
      project(event).filter((change) => wanted(change.table, change.key));
  return {
    ...projection,
    on: Object.fromEntries(Object.entries(projection.on).map(([type, project]) => [type, only(project)])),
    every: projection.every && only(projection.every),
  };
}

function look(one: Followed, row: Values | undefined, event: AnyEvent): void {
  const before = one.row;
  if ((before === undefined) !== (row === undefined)) one.there = behind(event);
  for (const { field, live } of one.difference.fields) {
    const place = one.shape.placeOf(field) as number;
    const [was, is] = [before && text(before[place]), row && text(row[place])];
    if (was === is) continue;
    one.set.set(field, behind(event));
    if (was === text(live)) one.left.set(field, behind(event));
  }
  one.row = row;
}

function told({ difference, there, set, left }: Followed): RowDifference {
  if (difference.is !== 'different') return { ...difference, event: there };
  return { ...difference, fields: difference.fields.map((one) => ({ ...one, event: left.get(one.field) ?? set.get(one.field) })) };
}

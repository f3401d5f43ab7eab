import type { AnyEvent } from '@gongyuan/kernel/facts';
import type { Position } from '@gongyuan/kernel/ids';
import type { Change, Projection } from './define';
import { type PlainRow, shapesOf, type TableShape } from './shape';

/** An event that stops a projection: where it is, and what went wrong with it. */
export class Fault extends Error {
  constructor(
    readonly position: Position,
    override readonly cause: unknown,
  ) {
    super(`Position ${position}`);
  }
}

interface Cell {
  readonly key: PlainRow;
  row: PlainRow | undefined;
  /** The row as the table holds it, in JSON; undefined when the table has none. */
  stored: string | undefined;
}

interface Step {
  readonly position: Position;
  readonly change: Change;
  readonly shape: TableShape;
  readonly key: PlainRow;
  readonly keyText: string;
}

/** What has to be written into one table. */
export interface TableWrites {
  readonly shape: TableShape;
  readonly upserts: readonly PlainRow[];
  readonly deletes: readonly PlainRow[];
}

/** The keys of one table whose rows the fold has not seen. */
export interface TableKeys {
  readonly shape: TableShape;
  readonly keys: readonly PlainRow[];
}

/**
 * Folds pages of events into rows in memory: `plan` asks the projection for its changes, `unseen` says which rows have to
 * be read first, `apply` carries the changes out in order, `writes` says what differs from the tables.
 */
export class Fold {
  readonly shapes: ReadonlyMap<string, TableShape>;
  private readonly cells = new Map<string, Map<string, Cell>>();
  private cellCount = 0;

  /** `empty`: nothing is in the tables yet, so a row that was not seen does not exist. */
  constructor(
    private readonly projection: Projection,
    private readonly empty = false,
  ) {
    this.shapes = shapesOf(projection);
  }

  /** How many rows are held in memory. */
  get size(): number {
    return this.cellCount;
  }

  /** Asks the projection for the changes of each event. Throws `Fault` at the first event it cannot take. */
  plan(events: readonly AnyEvent[]): readonly Step[] {
    const steps: Step[] = [];
    for (const event of events) {
      const project = Object.hasOwn(this.projection.on, event.type) ? this.projection.on[event.type] : undefined;
      if (!project) continue;
      try {
        for (const change of project(event)) {
          const shape = this.shapes.get(change.table);
          if (!shape) throw new Error(`${this.projection.name} has no table ${change.table}`);
          const key = shape.plainKey(change.key);
          steps.push({ position: event.position, change, shape, key, keyText: shape.keyText(key) });
        }
      } catch (error) {
        throw new Fault(event.position, error);
      }
    }
    return steps;
  }

  /** The keys that the steps touch and whose rows are not known yet. */
  unseen(steps: readonly Step[]): readonly TableKeys[] {
    if (this.empty) return [];
    const wanted = new Map<TableShape, Map<string, PlainRow>>();
    for (const step of steps) {
      if (this.cells.get(step.shape.name)?.has(step.keyText)) continue;
      const keys = wanted.get(step.shape) ?? new Map<string, PlainRow>();
      wanted.set(step.shape, keys.set(step.keyText, step.key));
    }
    return [...wanted].map(([shape, keys]) => ({ shape, keys: [...keys.values()] }));
  }

  /** Takes in the rows that were read for `keys`; a key without a row has none. */
  learn({ shape, keys }: TableKeys, rows: readonly PlainRow[]): void {
    const found = new Map(rows.map((row) => [shape.keyText(row), row]));
    for (const key of keys) {
      const row = found.get(shape.keyText(key));
      this.put(shape, shape.keyText(key), { key, row, stored: row && JSON.stringify(row) });
    }
  }

  /** Carries the changes out in order. Throws `Fault` at the first event that fails; the fold is of no use afterwards. */
  apply(steps: readonly Step[]): void {
    for (const { position, change, shape, key, keyText } of steps) {
      try {
        const cell = this.cells.get(shape.name)?.get(keyText) ?? this.put(shape, keyText, { key, row: undefined, stored: undefined });
        const next = change.next(cell.row);
        const row = next && (next === cell.row ? cell.row : shape.plain(next, cell.row));
        if (row && shape.keyText(row) !== keyText) throw new Error(`${shape.name}: a change must not move a row to another key`);
        cell.row = row;
      } catch (error) {
        throw new Fault(position, error);
      }
    }
  }

  /** The rows that differ from what the tables hold. */
  writes(): readonly TableWrites[] {
    return [...this.cells].flatMap(([table, cells]) => {
      const upserts: PlainRow[] = [];
      const deletes: PlainRow[] = [];
      for (const cell of cells.values()) {
        if (cell.row === undefined) {
          if (cell.stored !== undefined) deletes.push(cell.key);
        } else if (JSON.stringify(cell.row) !== cell.stored) upserts.push(cell.row);
      }
      return upserts.length + deletes.length > 0 ? [{ shape: this.shapes.get(table) as TableShape, upserts, deletes }] : [];
    });
  }

  private put(shape: TableShape, keyText: string, cell: Cell): Cell {
    const cells = this.cells.get(shape.name) ?? new Map<string, Cell>();
    this.cells.set(shape.name, cells);
    if (!cells.has(keyText)) this.cellCount++;
    cells.set(keyText, cell);
    return cell;
  }
}

import type { AnyEvent } from '@gongyuan/kernel/facts';
import type { Position } from '@gongyuan/kernel/ids';
import { type Change, type Key, type Projection, partsOf } from './define';
import { RowView } from './row-view';
import { type PlainRow, shapesOf, type TableShape, type Values } from './shape';

/** An event that stops a projection: where it is, and what went wrong with it. */
export class Fault extends Error {
  constructor(
    readonly position: Position,
    override readonly cause: unknown,
  ) {
    super(`Position ${position}`);
  }
}

class Cell {
  /** Position of the last event that touched it. */
  touched: Position = 0;

  constructor(
    readonly key: PlainRow,
    public row?: Values,
    /** The row as the table holds it, in JSON; undefined when the table has none. */
    readonly stored?: string,
  ) {}
}

/** One table: what it looks like, and what is known of its rows. */
interface Table {
  readonly shape: TableShape;
  readonly cells: Map<string, Cell>;
}

interface Step {
  readonly position: Position;
  readonly change: Change;
  readonly table: Table;
  readonly keyText: string;
  /** The row, when it was known before; else its key in its one form. */
  readonly at: Cell | PlainRow;
}

/** What has to be written into one table. */
export interface TableWrites {
  readonly shape: TableShape;
  /** Rows that the table does not hold yet. */
  readonly inserts: readonly Values[];
  /** Rows that it holds in another form. */
  readonly updates: readonly Values[];
  readonly deletes: readonly PlainRow[];
}

/** The keys of one table whose rows the fold has not seen. */
export interface TableKeys {
  readonly shape: TableShape;
  readonly keys: readonly PlainRow[];
}

/** Says of a key that the fold does not know whether its row may stand in the table. */
export type MayBeStored = (shape: TableShape, keyText: string) => boolean;

/**
 * Folds pages of events into rows in memory: `plan` asks the projection for its changes, `unseen` says which rows have to
 * be read first, `apply` carries the changes out in order, `writes` says what differs from the tables.
 */
export class Fold {
  private readonly tables: ReadonlyMap<string, Table>;
  private cellCount = 0;

  constructor(
    private readonly projection: Projection,
    private readonly mayBeStored: MayBeStored = () => true,
  ) {
    this.tables = new Map([...shapesOf(projection)].map(([name, shape]) => [name, { shape, cells: new Map() }]));
  }

  /** How many rows are held in memory. */
  get size(): number {
    return this.cellCount;
  }

  /** Asks the projection for the changes of each event. Throws `Fault` at the first event it cannot take. */
  plan(events: readonly AnyEvent[]): readonly Step[] {
    const steps: Step[] = [];
    for (const event of events) {
      const project = Object.hasOwn(this.projection.on, event.type) ? this.projection.on[event.type] : this.projection.every;
      if (!project) continue;
      try {
        for (const change of project(event)) {
          const table = this.tables.get(change.table);
          if (!table) throw new Error(`${this.projection.name} has no table ${change.table}`);
          steps.push(stepOf(event.position, change, table));
        }
      } catch (error) {
        throw new Fault(event.position, error);
      }
    }
    return steps;
  }

  /** The keys that the steps touch and whose rows are not known yet. */
  unseen(steps: readonly Step[]): readonly TableKeys[] {
    const wanted = new Map<TableShape, Map<string, PlainRow>>();
    for (const { table, keyText, at } of steps) {
      const { shape } = table;
      if (at instanceof Cell || wanted.get(shape)?.has(keyText) || !this.mayBeStored(shape, keyText)) continue;
      const keys = wanted.get(shape) ?? new Map<string, PlainRow>();
      wanted.set(shape, keys.set(keyText, at));
    }
    return [...wanted].map(([shape, keys]) => ({ shape, keys: [...keys.values()] }));
  }

  /** Takes in the rows that were read for `keys`; a key without a row has none. */
  learn({ shape, keys }: TableKeys, rows: readonly Values[]): void {
    const found = new Map(rows.map((row) => [shape.keyTextOf(row), row]));
    const table = this.tables.get(shape.name) as Table;
    for (const key of keys) {
      const row = found.get(shape.keyText(key));
      this.put(table, shape.keyText(key), new Cell(key, row, row && JSON.stringify(row)));
    }
  }

  /** Carries the changes out in order. Throws `Fault` at the first event that fails; the fold is of no use afterwards. */
  apply(steps: readonly Step[]): void {
    for (const { position, change, table, keyText, at } of steps) {
      const { shape, cells } = table;
      try {
        const cell = at instanceof Cell ? at : (cells.get(keyText) ?? this.put(table, keyText, new Cell(at)));
        const row = changed(shape, cell.row, change);
        if (row && row !== cell.row && shape.keyTextOf(row) !== keyText)
          throw new Error(`${shape.name}: a change must not move a row to another key`);
        cell.row = row;
        cell.touched = position;
      } catch (error) {
        throw new Fault(position, error);
      }
    }
  }

  /** A row as it stands after what was applied; undefined when there is none, and for one that no event touched. */
  row(table: string, key: Key): Values | undefined {
    const { shape, cells } = this.tables.get(table) as Table;
    return cells.get(shape.keyText(shape.plainKey(key)))?.row;
  }

  /** The rows that differ from what the tables hold. */
  writes(): readonly TableWrites[] {
    return [...this.tables.values()].map(({ shape, cells }) => writesOf(shape, cells.values())).filter(isSomething);
  }

  /**
   * Lets go of the rows that no event touched after a position, and says what of them has to be written; `gone` is told
   * the key of each that stands in its table then.
   */
  release(upTo: Position, gone: (shape: TableShape, keyText: string) => void): readonly TableWrites[] {
    return [...this.tables.values()]
      .map(({ shape, cells }) => {
        const cold: Cell[] = [];
        for (const [keyText, cell] of cells) {
          if (cell.touched > upTo) continue;
          cells.delete(keyText);
          cold.push(cell);
          if (cell.row) gone(shape, keyText);
        }
        this.cellCount -= cold.length;
        return writesOf(shape, cold);
      })
      .filter(isSomething);
  }

  private put({ cells }: Table, keyText: string, cell: Cell): Cell {
    if (!cells.has(keyText)) this.cellCount++;
    cells.set(keyText, cell);
    return cell;
  }
}

function stepOf(position: Position, change: Change, table: Table): Step {
  const { shape, cells } = table;
  const given = shape.keyText(change.key);
  const known = cells.get(given);
  // a key that is found need not be brought into its one form
  if (known && shape.isKey(change.key, known.key)) return { position, change, table, keyText: given, at: known };
  const key = shape.plainKey(change.key);
  const keyText = shape.keyText(key);
  return { position, change, table, keyText, at: cells.get(keyText) ?? key };
}

/** The row after a change: a change that says which columns it sets looks at nothing else, any other is given the whole row. */
function changed(shape: TableShape, row: Values | undefined, { key, whole, columns, next }: Change): Values | undefined {
  if (whole !== undefined) return shape.values(...partsOf(whole), key);
  if (columns !== undefined)
    return row && shape.patched(row, ...partsOf(typeof columns === 'function' ? columns(RowView.of(shape, row)) : columns));
  const before = row && shape.row(row);
  const after = next(before);
  return after === before ? row : after && shape.values(after);
}

function writesOf(shape: TableShape, cells: Iterable<Cell>): TableWrites {
  const inserts: Values[] = [];
  const updates: Values[] = [];
  const deletes: PlainRow[] = [];
  for (const { key, row, stored } of cells) {
    if (stored === undefined) {
      if (row) inserts.push(row);
    } else if (row === undefined) deletes.push(key);
    else if (JSON.stringify(row) !== stored) updates.push(row);
  }
  return { shape, inserts, updates, deletes };
}

const isSomething = ({ inserts, updates, deletes }: TableWrites): boolean => inserts.length + updates.length + deletes.length > 0;

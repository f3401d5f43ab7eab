import type { Schemas } from '../../api/schemas';
import { parseDay } from '../../forms/parse-day';
import { parseYuan } from '../../forms/parse-money';

export type ImportRow = Schemas['ImportRow'];

/** The columns of the template, in Chinese whatever the language of the screen: departments fill in one and the same file. */
export const columns = [
  '指标',
  '完成日期',
  '数量',
  '资金（元）',
  '物资折价（元）',
  '达标项数',
  '对象名称',
  '人数',
  '完成事项',
  '佐证材料',
] as const;
type Column = (typeof columns)[number];

/** Columns without which a file is not this list. */
const needed: readonly Column[] = ['指标', '完成日期', '完成事项', '佐证材料'];

export const MAX_ROWS = 500;

/** Why a row cannot be sent, as a key of the words under `importing`. */
export interface RowFault {
  readonly row: number;
  readonly key: 'unknownMeasure' | 'noDay' | 'noNumber' | 'missing';
  readonly field: string;
}

/** Why the whole file cannot be read. */
export type FileFault =
  | { readonly key: 'noRows' }
  | { readonly key: 'noColumn'; readonly columns: string }
  | { readonly key: 'tooMany'; readonly n: number };

export interface ReadRows {
  readonly rows: readonly ImportRow[];
  readonly faults: readonly RowFault[];
  readonly file?: FileFault;
}

export type Cell = string | number | boolean | Date | null | undefined;

const text = (cell: Cell): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim());

/** A day as Excel keeps it (a date) or as people type it. */
const dayOf = (cell: Cell, year: string): string | undefined => (cell instanceof Date ? text(cell) : parseDay(text(cell), year));

function whole(cell: Cell): number | undefined | null {
  const said = text(cell).replace(/[,，]/g, '');
  if (said === '') return undefined;
  return /^\d{1,12}$/.test(said) ? Number(said) : null;
}

function fen(cell: Cell): number | undefined | null {
  const said = text(cell);
  return said === '' ? undefined : (parseYuan(said) ?? null);
}

/** Reads the rows of a sheet. What is wrong in itself is told here; what the rules say of it, the server's dry run tells. */
export function readRows(sheet: readonly (readonly Cell[])[], measures: ReadonlyMap<string, string>, year: string): ReadRows {
  const [head = [], ...body] = sheet;
  const places = new Map(head.map((cell, index) => [text(cell), index]));
  const absent = needed.filter((column) => !places.has(column));
  if (sheet.length === 0) return { rows: [], faults: [], file: { key: 'noRows' } };
  if (absent.length > 0) return { rows: [], faults: [], file: { key: 'noColumn', columns: absent.join('、') } };
  const filled = body.map((cells, index) => ({ row: index + 2, cells })).filter(({ cells }) => cells.some((cell) => text(cell) !== ''));
  if (filled.length === 0) return { rows: [], faults: [], file: { key: 'noRows' } };
  if (filled.length > MAX_ROWS) return { rows: [], faults: [], file: { key: 'tooMany', n: MAX_ROWS } };

  const faults: RowFault[] = [];
  const rows = filled.flatMap(({ row, cells }): ImportRow[] => {
    const at = (column: Column): Cell => cells[places.get(column) ?? -1];
    const wrong = (key: RowFault['key'], field: Column): undefined => {
      faults.push({ row, key, field });
      return undefined;
    };
    const before = faults.length;
    const measureId = measures.get(text(at('指标'))) ?? wrong('unknownMeasure', '指标');
    const doneOn = dayOf(at('完成日期'), year) ?? wrong('noDay', '完成日期');
    const number = (column: Column, read: (cell: Cell) => number | undefined | null): number | undefined => {
      const value = read(at(column));
      return value === null ? wrong('noNumber', column) : value;
    };
    const said = {
      amount: number('数量', whole),
      cash: number('资金（元）', fen),
      inKind: number('物资折价（元）', fen),
      reached: number('达标项数', whole),
      persons: number('人数', whole),
      subject: text(at('对象名称')) || undefined,
      title: text(at('完成事项')),
      evidence: text(at('佐证材料')),
    };
    if (said.title === '') wrong('missing', '完成事项');
    if (said.evidence === '') wrong('missing', '佐证材料');
    return faults.length > before || !measureId || !doneOn ? [] : [{ row, measureId, doneOn, ...said }];
  });
  return { rows, faults };
}

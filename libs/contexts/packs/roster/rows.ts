import { checkIdNumber } from '@gongyuan/kernel/identifiers';
import { checkPhone } from '@gongyuan/kernel/phone';
import { compact, lengthOf, normaliseText, textProblem } from '@gongyuan/kernel/text';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { RecipientCategory } from '../codes';

/** The columns of a 花名册, by the words sites write above them. */
const headings = {
  name: ['姓名', '名字', '职工姓名'],
  idNumber: ['身份证号', '身份证号码', '公民身份号码', '身份证', '证件号码'],
  phone: ['联系电话', '电话', '手机', '手机号', '手机号码', '联系方式'],
  team: ['班组', '班组名称', '所在班组', '部门'],
  category: ['人员类别', '类别', '工种', '职业'],
} as const;
type Column = keyof typeof headings;

/** Words of a roster that say what kind of worker somebody is. */
const categoryWords: readonly (readonly [RegExp, RecipientCategory])[] = [
  [/新就业|快递|外卖|送餐|骑手|配送|网约车|代驾|货车/, 'new-employment'],
  [/农民工|务工|钢筋|木工|泥瓦|架子|焊工|抹灰|塔吊|普工|建筑/, 'migrant-worker'],
];

/** What is wrong with a cell of a row; the code is a translation key. */
export interface RowError {
  /** The row as the spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly column: Column | 'heading';
  readonly code: string;
}

export interface RosterEntry {
  readonly row: number;
  readonly team: string;
  readonly name: string;
  readonly idNumber?: string;
  readonly phone?: string;
  readonly category?: RecipientCategory;
}

export interface ReadRoster {
  readonly entries: readonly RosterEntry[];
  readonly errors: readonly RowError[];
}

/** The team of people whose row names none. */
export const NO_TEAM = '未分班组';

const columnsOf = (heading: readonly string[]): Partial<Record<Column, number>> =>
  Object.fromEntries(
    (Object.keys(headings) as Column[]).flatMap((column) => {
      const at = heading.findIndex((cell) => (headings[column] as readonly string[]).includes(compact(cell)));
      return at < 0 ? [] : [[column, at]];
    }),
  );

/**
 * Reads the rows of a roster. The first row with 姓名 in it is the heading; empty rows are passed over. Whatever cannot be right
 * is told by row and column, never with its value; the other rows are read all the same.
 */
export function readRoster(rows: readonly (readonly string[])[], today: LocalDate): ReadRoster {
  const headingAt = rows.findIndex((row) => columnsOf(row).name !== undefined);
  if (headingAt < 0) return { entries: [], errors: [{ row: 1, column: 'heading', code: 'roster.no-heading' }] };
  const columns = columnsOf(rows[headingAt] as readonly string[]);
  const errors: RowError[] = [];
  const entries: RosterEntry[] = [];
  const firstRow = new Map<string, number>();
  rows.slice(headingAt + 1).forEach((cells, index) => {
    const row = headingAt + index + 2;
    const cell = (column: Column): string => normaliseText(cells[columns[column] ?? -1] ?? '');
    if (cells.every((one) => one.trim() === '')) return;
    const found: RowError[] = [];
    const wrong = (column: Column, code: string) => void found.push({ row, column, code });
    const name = cell('name');
    if (name === '') wrong('name', 'roster.name-missing');
    else if (lengthOf(name) > 50 || textProblem(name, { lines: false })) wrong('name', 'roster.name-bad');
    const id = cell('idNumber') === '' ? undefined : checkIdNumber(cell('idNumber'), today);
    if (id && !id.ok) wrong('idNumber', id.code);
    const phone = cell('phone') === '' ? undefined : checkPhone(cell('phone'));
    if (phone && !phone.ok) wrong('phone', phone.code);
    const team = cell('team') || NO_TEAM;
    if (lengthOf(team) > 40) wrong('team', 'text.too-long');
    if (id?.ok) {
      if (firstRow.has(id.value)) wrong('idNumber', 'roster.twice');
      else firstRow.set(id.value, row);
    }
    errors.push(...found);
    if (found.length > 0) return;
    const category = categoryWords.find(([words]) => words.test(cell('category')))?.[1];
    entries.push({ row, team, name, category, idNumber: id?.ok ? id.value : undefined, phone: phone?.ok ? phone.value : undefined });
  });
  return { entries, errors };
}

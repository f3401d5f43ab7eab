import type { Schemas } from '../../api/schemas';
import { isIdNumber } from '../../forms/id-number';
import { codesOf, type Dictionary } from '../../i18n/options';
import zh from '../../i18n/zh-CN/first';

/** 签到表 as a sheet: one person a row, the words of the office in the cells. The sheet is paper, so it is Chinese. */

export type AttendeeInput = Schemas['AttendeeInput'];

/** What is wrong with one cell, by the number of its row in the sheet. */
export interface CellProblem {
  readonly row: number;
  readonly column: string;
  readonly code: 'needed' | 'unknownWord' | 'badPhone' | 'badIdNumber' | 'twice';
}

/** What a sheet says: the people that could be read, what could not, and the columns it lacks. */
export interface SignInSheet {
  readonly rows: readonly AttendeeInput[];
  readonly problems: readonly CellProblem[];
  readonly missing: readonly string[];
}

export const columns = { name: '姓名', phone: '联系电话', idNumber: '身份证号码', occupation: '职业', categories: '人群类别' } as const;
export const headings: readonly string[] = Object.values(columns);

const wordFor = (dictionary: Dictionary, code: string): string => (zh.code[dictionary] as Readonly<Record<string, string>>)[code] ?? code;
const codeFor = (dictionary: Dictionary, word: string): string | undefined =>
  codesOf(dictionary).find((code) => wordFor(dictionary, code) === word);
const textOf = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell).trim());
const isPhone = (text: string): boolean => /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{7,8})$/.test(text.replace(/[\s-]/g, ''));

/** Reads the cells of a sheet: the first row names the columns, empty rows are passed over, a person who stands twice is told. */
export function readSheet(cells: readonly (readonly unknown[])[]): SignInSheet {
  const [head = [], ...body] = cells;
  const places = new Map(head.map((heading, index) => [textOf(heading), index] as const));
  if (!places.has(columns.name)) return { rows: [], problems: [], missing: [columns.name] };
  const problems: CellProblem[] = [];
  const seen = new Set<string>();
  const rows = body.flatMap((line, index): AttendeeInput[] => {
    if (line.every((cell) => textOf(cell) === '')) return [];
    const row = index + 2;
    const tell = (column: string, code: CellProblem['code']) => problems.push({ row, column, code });
    const text = (heading: string): string => {
      const place = places.get(heading);
      return place === undefined ? '' : textOf(line[place]);
    };
    const [name, phone, idNumber] = [text(columns.name), text(columns.phone), text(columns.idNumber).toUpperCase()];
    if (!name) tell(columns.name, 'needed');
    if (phone && !isPhone(phone)) tell(columns.phone, 'badPhone');
    if (idNumber && !isIdNumber(idNumber)) tell(columns.idNumber, 'badIdNumber');
    const key = idNumber || (phone && `${name} ${phone}`);
    if (key && seen.has(key)) tell(columns.name, 'twice');
    if (key) seen.add(key);
    const occupation = text(columns.occupation);
    const code = occupation ? codeFor('occupation', occupation) : undefined;
    if (occupation && !code) tell(columns.occupation, 'unknownWord');
    const words = text(columns.categories)
      .split(/[、,，;；\s]+/)
      .filter(Boolean);
    const categories = words.flatMap((word) => {
      const found = codeFor('category', word);
      if (!found) tell(columns.categories, 'unknownWord');
      return found ? [found] : [];
    });
    return [
      {
        person: { name, ...(phone && { phone }), ...(idNumber && { idNumber }) },
        categories: [...new Set(categories)] as AttendeeInput['categories'],
        ...(code && { occupation: code as AttendeeInput['occupation'] }),
      },
    ];
  });
  return { rows, problems, missing: [] };
}

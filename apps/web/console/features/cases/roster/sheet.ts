import type { Schemas } from '../../../api/schemas';
import { parseYuan } from '../../../forms/parse-money';
import { codesOf, type Dictionary } from '../../../i18n/options';
import zh from '../../../i18n/zh-CN/first';

/** 申请人名册 as a sheet: one person a row, the words of the office in the cells. The sheet is paper, so it is Chinese. */

export type ApplicantInput = Schemas['ApplicantInput'];

/** What is wrong with one cell, by the number of its row in the sheet. */
export interface CellProblem {
  readonly row: number;
  readonly column: string;
  readonly code: 'needed' | 'unknownWord' | 'badAmount' | 'numberAsNumber';
  readonly word?: string;
}

export interface RosterRow {
  readonly row: number;
  readonly applicant: ApplicantInput;
}

/** What a sheet says: the people that could be read, what could not, and the columns it lacks. */
export interface RosterSheet {
  readonly rows: readonly RosterRow[];
  readonly problems: readonly CellProblem[];
  readonly missing: readonly string[];
}

export const columns = {
  name: '姓名',
  idNumber: '身份证号码',
  phone: '联系电话',
  gender: '性别',
  address: '住址',
  relation: '用工关系',
  occupation: '职业',
  categories: '人群类别',
} as const;

const required = [columns.name, columns.relation] as const;

/** The word of the office for a code, whatever the language of the screen. */
const wordFor = (dictionary: Dictionary, code: string): string => (zh.code[dictionary] as Readonly<Record<string, string>>)[code] ?? code;

/** Headings of the sheet, in the order of the template: who, then what is asked for, item by item. */
export const headings = (): string[] => [...Object.values(columns), ...codesOf('claimItem').map((item) => wordFor('claimItem', item))];

const codeFor = (dictionary: Dictionary, word: string): string | undefined =>
  codesOf(dictionary).find((code) => wordFor(dictionary, code) === word);

const textOf = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell).trim());

/** Beyond this many digits a number of a sheet is no longer exact. */
const EXACT_DIGITS = 15;

type Found = { -readonly [K in keyof ApplicantInput]: ApplicantInput[K] };

/** Reads one row; what cannot be read is told, and left out. */
function readRow(cell: (heading: string) => unknown, tell: (problem: Omit<CellProblem, 'row'>) => void): ApplicantInput {
  const text = (heading: string) => textOf(cell(heading)) || undefined;
  const coded = <T extends string>(heading: string, dictionary: Dictionary): T | undefined => {
    const word = text(heading);
    if (!word) return undefined;
    const code = codeFor(dictionary, word);
    if (!code) tell({ column: heading, code: 'unknownWord', word });
    return code as T | undefined;
  };
  for (const heading of required) if (!text(heading)) tell({ column: heading, code: 'needed' });
  const number = cell(columns.idNumber);
  if (typeof number === 'number' && String(Math.trunc(number)).replace(/\D/g, '').length > EXACT_DIGITS)
    tell({ column: columns.idNumber, code: 'numberAsNumber' });
  const categories = (text(columns.categories) ?? '').split(/[、,，;；\s]+/).filter(Boolean);
  const claims = codesOf('claimItem').flatMap((item) => {
    const heading = wordFor('claimItem', item);
    const said = text(heading);
    if (!said) return [];
    const amount = parseYuan(said);
    if (amount === undefined) tell({ column: heading, code: 'badAmount' });
    return amount === undefined ? [] : [{ item: item as NonNullable<Found['claims']>[number]['item'], amount }];
  });
  return {
    person: {
      name: text(columns.name),
      idNumber: text(columns.idNumber),
      phone: text(columns.phone),
      gender: coded(columns.gender, 'gender'),
      address: text(columns.address),
    },
    relation: coded(columns.relation, 'relation') as ApplicantInput['relation'],
    occupation: coded(columns.occupation, 'occupation'),
    categories: categories.flatMap((word) => {
      const code = codeFor('category', word);
      if (!code) tell({ column: columns.categories, code: 'unknownWord', word });
      return code ? [code as NonNullable<Found['categories']>[number]] : [];
    }),
    claims,
  };
}

/** Reads the cells of a sheet: the first row names the columns, empty rows are passed over. */
export function readSheet(cells: readonly (readonly unknown[])[]): RosterSheet {
  const [head = [], ...body] = cells;
  const places = new Map(head.map((heading, index) => [textOf(heading), index] as const));
  const missing = required.filter((heading) => !places.has(heading));
  if (missing.length > 0) return { rows: [], problems: [], missing };
  const problems: CellProblem[] = [];
  const rows = body.flatMap((line, index) => {
    if (line.every((cell) => textOf(cell) === '')) return [];
    const row = index + 2;
    const cell = (heading: string): unknown => {
      const place = places.get(heading);
      return place === undefined ? undefined : line[place];
    };
    return [{ row, applicant: readRow(cell, (problem) => problems.push({ row, ...problem })) }];
  });
  return { rows, problems, missing: [] };
}

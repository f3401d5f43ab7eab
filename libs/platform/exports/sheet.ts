import type { Fen } from '@gongyuan/kernel/money';
import type { LocalDate } from '@gongyuan/kernel/time';
import { type Entry, zip } from './zip';

/** What stands in a column: days and amounts are written so that Excel can sort and add them up. */
export type Kind = 'text' | 'day' | 'fen' | 'number';

/** A column of a list. */
export interface Column<R> {
  readonly title: string;
  readonly kind?: Kind;
  /** In characters. */
  readonly width?: number;
  readonly value: (row: R) => string | number | null | undefined;
}

/** A sheet: some lines of text at its head, the columns, the rows as they come, and a line at its end. */
export interface Sheet<R> {
  readonly name: string;
  /** The first one is the title. */
  readonly head: readonly string[];
  readonly columns: readonly Column<R>[];
  readonly rows: AsyncIterable<readonly R[]>;
  /** Said once all rows are written. */
  readonly foot: () => string;
}

const STYLE = { plain: 0, title: 1, heading: 2, day: 3, money: 4, soft: 5 } as const;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** Control characters that XML 1.0 has no way to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => entities[sign] as string);

/**
 * A text that Excel, or whoever saves the list in another format, could take for a formula gets an apostrophe before it: what
 * people wrote is shown, never computed.
 */
export const harmless = (text: string): string => (/^[\s]*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text);

/** `A`, …, `Z`, `AA`, …: the name of a column, counted from 0. */
const letters = (index: number): string => (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const textCell = (place: string, text: string, style: number = STYLE.plain): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(harmless(text))}</t></is></c>`;
const numberCell = (place: string, value: number, style: number = STYLE.plain): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;

const serialOf = (day: LocalDate): number => (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / DAY_MS;
const yuanOf = (fen: Fen): number => fen / 100;

function cell(place: string, kind: Kind, value: string | number | null | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  if (kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(String(value))) return numberCell(place, serialOf(String(value)), STYLE.day);
  if (kind === 'fen' && typeof value === 'number') return numberCell(place, yuanOf(value), STYLE.money);
  return typeof value === 'number' ? numberCell(place, value) : textCell(place, value);
}

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

async function* sheetXml<R>({ head, columns, rows, foot }: Sheet<R>): AsyncGenerator<string> {
  const heading = head.length + 2;
  const widths = columns.map(({ width = 14 }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${heading}" topLeftCell="A${heading + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  yield head.map((line, index) => row(index + 1, textCell(`A${index + 1}`, line, index === 0 ? STYLE.title : STYLE.soft))).join('');
  yield row(heading, columns.map(({ title }, index) => textCell(`${letters(index)}${heading}`, title, STYLE.heading)).join(''));
  let at = heading;
  for await (const page of rows) {
    let text = '';
    for (const one of page) {
      at++;
      text += row(at, columns.map(({ kind = 'text', value }, index) => cell(`${letters(index)}${at}`, kind, value(one))).join(''));
    }
    yield text;
  }
  yield `${row(at + 1, textCell(`A${at + 1}`, foot(), STYLE.soft))}</sheetData><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="#,##0.00"/></numFmts><fonts count="4"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="14"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font><font><sz val="10"/><color rgb="FF56524C"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDF3FA"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="2" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;
const contentTypes = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;
const relations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const workbookRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`;
const workbook = (name: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${escaped(name.slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

async function* just(text: string): AsyncGenerator<string> {
  yield text;
}

/** The bytes of an Excel file (.xlsx) with one sheet, as they are made: a page of rows is all that is held at a time. */
export function xlsx<R>(sheet: Sheet<R>): AsyncGenerator<Buffer> {
  const entries: Entry[] = [
    { name: '[Content_Types].xml', content: just(contentTypes) },
    { name: '_rels/.rels', content: just(relations) },
    { name: 'xl/workbook.xml', content: just(workbook(sheet.name)) },
    { name: 'xl/_rels/workbook.xml.rels', content: just(workbookRelations) },
    { name: 'xl/styles.xml', content: just(styles) },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(sheet) },
  ];
  return zip(entries);
}

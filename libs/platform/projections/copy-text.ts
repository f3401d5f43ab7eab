import type { Column, TableShape, Values } from './shape';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const special = /[\\\n\r\t]/;

const escaped = (text: string): string => (special.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => escapes[sign] as string) : text);

/** One value of a list, quoted so that nothing in it can be taken for a bracket, a comma or NULL. */
const item = (value: unknown): string => (value === null ? 'NULL' : `"${String(value).replace(/["\\]/g, '\\$&')}"`);

function field(column: Column, value: unknown): string {
  if (value === null) return '\\N';
  if (column.list) {
    const items = value as readonly unknown[];
    return escaped(`{${items.map((one) => item(column.kind === 'json' && one !== null ? JSON.stringify(one) : one)).join(',')}}`);
  }
  switch (column.kind) {
    case 'json':
      return escaped(JSON.stringify(value));
    case 'text':
      return escaped(value as string);
    case 'boolean':
      return value ? 't' : 'f';
    default:
      return String(value);
  }
}

/** A row as a line of COPY's text format. */
export function copyLine(shape: TableShape, values: Values): string {
  let line = '';
  shape.columns.forEach((column, place) => {
    line += `${place === 0 ? '' : '\t'}${field(column, values[place])}`;
  });
  return `${line}\n`;
}

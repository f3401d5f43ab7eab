import { textProblem } from '@gongyuan/kernel/text';
import { type FieldProblem, nameOf } from './constraints';
import { refuseFields } from './validate';

/** No text of the product is longer; each field sets its own, smaller bound. */
export const MAX_TEXT = 20_000;

/** Ids have one form, so that one thing has one name. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function cleanText(text: string, field: string, problems: FieldProblem[]): string {
  const clean = UUID.test(text) ? text.toLowerCase() : text.replace(/\r\n?/g, '\n').normalize('NFC');
  const code = textProblem(clean, { lines: true });
  if (code) problems.push({ field, code });
  else if (clean.length > MAX_TEXT) problems.push({ field, code: 'text.too-long', max: MAX_TEXT });
  return clean;
}

function clean(value: unknown, field: string, problems: FieldProblem[]): unknown {
  if (typeof value === 'string') return cleanText(value, field, problems);
  if (value === null) problems.push({ field, code: 'field.null' });
  if (typeof value === 'number' && !Number.isFinite(value)) problems.push({ field, code: 'field.not-number' });
  if (Array.isArray(value)) return value.map((one, index) => clean(one, inside(field, String(index)), problems));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const at = inside(field, nameOf(key));
      // no field of ours is written so, and two spellings of one name must not be two names
      if (key !== key.normalize('NFC')) problems.push({ field: at, code: 'field.unknown' });
      return [key, clean(inner, at, problems)];
    }),
  );
}

const inside = (field: string, name: string): string => (field === '' ? name : `${field}.${name}`);

/**
 * The same value with every text in NFC and with plain line ends. Refuses (`request.invalid`) control characters, lone
 * surrogates, over-long texts, names in another form than NFC, and nulls: what is not known is left out.
 */
export function cleanValue(value: unknown): unknown {
  const problems: FieldProblem[] = [];
  const result = clean(value, '', problems);
  return problems.length === 0 ? result : refuseFields(problems);
}

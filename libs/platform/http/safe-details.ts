import { isUuid } from '@gongyuan/kernel/ids';
import { isLocalDate } from '@gongyuan/kernel/time';

/** A value that may leave in a problem reply. */
export type Safe = string | number | boolean | null | readonly Safe[] | { readonly [key: string]: Safe };
export type SafeDetails = Readonly<Record<string, Safe>>;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;
const CODE = /^[A-Za-z0-9?][A-Za-z0-9_.:*?/()-]{0,99}$/;
/** A case or register number: issued by the office, not a person's. */
const ISSUED = /^（\d{4}）\p{Script=Han}{1,16}第\d{1,6}号$/u;
/** A path to a field: `applicants.0.phone`. */
const KEY = /^[A-Za-z][A-Za-z0-9_.-]{0,99}$/;
/** ID numbers, credit codes, phones: long runs of digits never belong to a code. */
const LONG_NUMBER = /\d{7}/;

/** The article or house rule a refusal rests on, in its own words: written by us, never by a user. */
const BASIS = 'basis';

const isSafeText = (text: string): boolean =>
  isUuid(text) || isLocalDate(text) || INSTANT.test(text) || ISSUED.test(text) || (CODE.test(text) && !LONG_NUMBER.test(text));

function safe(value: unknown, depth: number): Safe | undefined {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string') return isSafeText(value) ? value : undefined;
  if (typeof value !== 'object' || depth === 0) return undefined;
  if (Array.isArray(value)) return value.map((one) => safe(one, depth - 1)).filter((one) => one !== undefined);
  const kept: Record<string, Safe> = {};
  for (const [key, inner] of Object.entries(value)) {
    const basis = key === BASIS && typeof inner === 'string' && !LONG_NUMBER.test(inner) ? inner : undefined;
    const one = KEY.test(key) && !LONG_NUMBER.test(key) ? (basis ?? safe(inner, depth - 1)) : undefined;
    if (one !== undefined) kept[key] = one;
  }
  return kept;
}

/**
 * Lets ids, codes, dates, numbers and issued numbers through and drops everything else: the last line behind the rule
 * that a refusal's details hold no personal value.
 */
export const safeDetails = (details: Readonly<Record<string, unknown>>): SafeDetails => safe(details, 6) as SafeDetails;

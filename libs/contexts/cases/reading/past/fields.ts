import { type Said, saidOf } from '@gongyuan/platform/description/decorators';
import type { Type } from '@nestjs/common';
import type { Words } from '../shown/common';
import type { FieldStep, ValueKind } from '../shown/past';

/** Begins what stands in the place of a personal value while pages are compared. */
export const MARK = '\u0000';

/** One value of a page, told apart by its path. */
export interface FieldValue {
  readonly path: string;
  readonly steps: readonly FieldStep[];
  readonly kind: ValueKind;
  readonly dictionary?: string;
  readonly value: unknown;
}

/** What is no field of the case: who looks and when, where an event stands, and what is reckoned from the day of looking. */
const leftOut: ReadonlySet<string> = new Set([
  'caseId',
  'version',
  'position',
  'changedAt',
  'sight',
  'next',
  'past',
  'event',
  'endedBy',
  'daysLeft',
  'overdue',
  'urgent',
  'ruleVersion',
  'calendarVersion',
]);

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the description of the API says of a property: the one place where every field of a page is named and typed. */
const describedAt = (type: unknown, name: string): Said => (typeof type === 'function' ? saidOf(type as Type, name) : {});

/** `type: X`, `type: [X]`, `type: () => X`. */
function typeOf({ type }: Said): unknown {
  const one: unknown = Array.isArray(type) ? type[0] : type;
  const isClass = typeof one === 'function' && (one.prototype !== undefined || one === String);
  return typeof one === 'function' && !isClass ? typeOf({ type: (one as () => unknown)() }) : one;
}

/** People, units, causes, words: what is read as one thing. */
const isNamed = (value: Plain): boolean =>
  ('name' in value && ('id' in value || 'code' in value) && Object.keys(value).length <= 3) || ('zh' in value && 'en' in value);

/** `attachmentId`, `hearingId`: whatever ids an item has, together. */
function idsOf(item: Plain): string | undefined {
  const ids = Object.entries(item).flatMap(([name, value]) => (name.endsWith('Id') && typeof value === 'string' ? [value] : []));
  return ids.length > 0 ? ids.join('/') : undefined;
}

/** What tells the items of a list apart from one moment to the next, whatever their order. */
function keyOf(item: Plain): unknown {
  const { id, subject, person, rule, event, code, position } = item;
  const from = isPlain(event) ? event['position'] : undefined;
  if (rule !== undefined) return `${String(rule)}@${String(from)}`;
  return id ?? subject ?? (isPlain(person) ? person['subject'] : undefined) ?? from ?? idsOf(item) ?? code ?? position;
}

/** What an item calls itself; a person's name is a mark here, and stays with the field it belongs to. */
function calledOf({ name }: Plain): Words | undefined {
  if (typeof name === 'string' && name !== '' && !name.startsWith(MARK)) return { zh: name, en: name };
  return isPlain(name) && typeof name['zh'] === 'string' ? { zh: name['zh'], en: String(name['en']) } : undefined;
}

function kindOf(value: unknown, { format, enum: codes, items }: Said): ValueKind {
  if (Array.isArray(value)) return 'list';
  if (isPlain(value)) return 'named';
  if (codes !== undefined || items?.enum !== undefined) return 'code';
  if (typeof value === 'boolean') return 'yes-no';
  if (typeof value === 'number') return format === 'int64' ? 'money' : 'number';
  return format === 'date' ? 'day' : format === 'date-time' ? 'instant' : 'text';
}

/**
 * Every field of a page with its path, in the order of the page. It knows no field by name: whatever a page gains is
 * found, named and typed by what `ApiProperty` says of it.
 */
export function* fieldsOf(page: object, type: Type): Generator<FieldValue> {
  yield* walk(page as Plain, type, '', []);
}

function* walk(value: Plain, type: unknown, path: string, steps: readonly FieldStep[]): Generator<FieldValue> {
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined || leftOut.has(name)) continue;
    const described = describedAt(type, name);
    const step: FieldStep = { name, words: described.description };
    yield* one(inner, described, path === '' ? name : `${path}.${name}`, [...steps, step]);
  }
}

function* one(value: unknown, described: Said, path: string, steps: readonly FieldStep[]): Generator<FieldValue> {
  if (Array.isArray(value) && value.some(isPlain) && !value.every((item) => isPlain(item) && isNamed(item))) {
    const taken = new Map<string, number>();
    for (const [index, item] of value.entries()) {
      if (!isPlain(item)) continue;
      const key = String(keyOf(item) ?? index);
      const nth = (taken.get(key) ?? 0) + 1;
      taken.set(key, nth);
      const last = steps.at(-1) as FieldStep;
      const at = [...steps.slice(0, -1), { ...last, item: index + 1, called: calledOf(item) }];
      yield* walk(item, typeOf(described), `${path}[${nth === 1 ? key : `${key}#${nth}`}]`, at);
    }
  } else if (isPlain(value) && !isNamed(value)) yield* walk(value, typeOf(described), path, steps);
  else yield { path, steps, kind: kindOf(value, described), dictionary: described.enumName, value };
}

import type { ValidationError } from 'class-validator';
import { OWN_CONSTRAINT } from '../commands/fields';

/** One field that cannot be right: where, why (stable code), and the bound it broke. */
export interface FieldProblem {
  /** Path from the body's top, `applicants.0.phone`. */
  readonly field: string;
  readonly code: string;
  readonly min?: number;
  readonly max?: number;
}

/** Constraints of class-validator that commands use, in the order in which they are told: the most basic fault first. */
const CODE_OF_CONSTRAINT: ReadonlyMap<string, string> = new Map([
  ['whitelistValidation', 'field.unknown'],
  ['isDefined', 'field.required'],
  ['isNotEmpty', 'field.required'],
  ['isObject', 'field.not-object'],
  ['nestedValidation', 'field.not-object'],
  ['isArray', 'field.not-list'],
  ['arrayNotEmpty', 'field.too-few'],
  ['arrayMinSize', 'field.too-few'],
  ['arrayMaxSize', 'field.too-many'],
  ['arrayUnique', 'field.repeated'],
  ['isString', 'field.not-text'],
  ['isBoolean', 'field.not-boolean'],
  ['isNumber', 'field.not-number'],
  ['isInt', 'field.not-whole-number'],
  ['min', 'field.too-small'],
  ['max', 'field.too-large'],
  ['isIn', 'field.not-in-list'],
  ['isEnum', 'field.not-in-list'],
  ['isUuid', 'field.not-id'],
  ['isLength', 'field.bad-length'],
  ['minLength', 'field.too-short'],
  ['maxLength', 'text.too-long'],
  ['matches', 'field.bad-form'],
]);

const RANK = [...CODE_OF_CONSTRAINT.keys()];
const rankOf = (name: string): number => (RANK.includes(name) ? RANK.indexOf(name) : name.startsWith(OWN_CONSTRAINT) ? 0.5 : RANK.length);

const NAME = /^[A-Za-z][A-Za-z_]{0,47}[0-9]{0,2}$|^\d{1,5}$/;
/** The names of unknown fields come from outside and may be anything, a person's name too. */
export const nameOf = (property: string): string => (NAME.test(property) ? property : '?');

const within = (raw: unknown, property: string): unknown =>
  typeof raw === 'object' && raw !== null && Object.hasOwn(raw, property) ? (raw as Record<string, unknown>)[property] : undefined;

function problemAt(error: ValidationError, raw: unknown, field: string): FieldProblem | undefined {
  const names = Object.keys(error.constraints ?? {}).sort((a, b) => rankOf(a) - rankOf(b));
  const [first] = names;
  if (first === undefined) return undefined;
  if (raw === undefined) {
    // An instance has properties of its own that nobody may send (`type`, ids set by the runner): absent, they are no fault.
    return first === 'whitelistValidation' ? undefined : { field, code: 'field.required' };
  }
  const code = first.startsWith(OWN_CONSTRAINT)
    ? (error.constraints?.[first] as string)
    : (CODE_OF_CONSTRAINT.get(first) ?? 'field.invalid');
  const context = error.contexts?.[first] as { min?: number; max?: number } | undefined;
  return { field, code, ...context };
}

/** Flattens the errors of class-validator into one problem per field, telling nothing of what was sent. */
export function fieldProblems(errors: readonly ValidationError[], raw: unknown, path = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = path === '' ? nameOf(error.property) : `${path}.${nameOf(error.property)}`;
    const sent = within(raw, error.property);
    const own = problemAt(error, sent, field);
    return [...(own ? [own] : []), ...fieldProblems(error.children ?? [], sent, field)];
  });
}

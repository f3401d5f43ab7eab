import { type Checked, checkCreditCode, checkIdNumber } from '@gongyuan/kernel/identifiers';
import { isFen, MAX_FEN } from '@gongyuan/kernel/money';
import { checkPhone } from '@gongyuan/kernel/phone';
import { lengthOf, normaliseText, textProblem } from '@gongyuan/kernel/text';
import { dayOf, isLocalDate } from '@gongyuan/kernel/time';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy, type ValidationArguments, type ValidationOptions } from 'class-validator';
import { ApiProperty } from '../description/decorators';

/** Constraints made here are named so: their message is the stable code that the door translates, not a sentence. */
export const OWN_CONSTRAINT = 'gongyuan:';

/** Why a value cannot be right, as a stable code; undefined when it can. */
type Fault = (value: unknown) => string | undefined;
type Field = (options?: ValidationOptions) => PropertyDecorator;

interface FieldSpec {
  readonly name: string;
  readonly fault: Fault;
  readonly api: ApiPropertyOptions;
  /** Brings a text into its one form before it is validated. */
  readonly tidy?: (text: string) => string;
  /** The bounds that a refusal names. */
  readonly bounds?: { readonly min?: number; readonly max?: number };
}

/** A decorator that tidies, validates and describes a field. With `each` it does so for every item of a list. */
function field({ name, fault, api, tidy, bounds }: FieldSpec, options: ValidationOptions = {}): PropertyDecorator {
  const codeOf = ({ value }: ValidationArguments): string =>
    (options.each && Array.isArray(value) ? value.map(fault).find((code) => code !== undefined) : fault(value)) ?? 'field.invalid';
  const one = (value: unknown): unknown => (tidy && typeof value === 'string' ? tidy(value) : value);
  const decorators = [
    Transform(({ value }: { value: unknown }) => (options.each && Array.isArray(value) ? value.map(one) : one(value))),
    ValidateBy(
      {
        name: `${OWN_CONSTRAINT}${name}`,
        validator: { validate: (value) => fault(value) === undefined, defaultMessage: (about) => codeOf(about as ValidationArguments) },
      },
      { ...options, context: bounds },
    ),
    ApiProperty((options.each ? { type: 'array', items: api } : api) as ApiPropertyOptions),
  ];
  return (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };
}

/** A field that is written in many ways and stored in one. */
const checked = (name: string, check: (text: string) => Checked<string>, api: ApiPropertyOptions): FieldSpec => ({
  name,
  api: { type: 'string', ...api },
  tidy: (text) => {
    const found = check(text);
    return found.ok ? found.value : text;
  },
  fault: (value) => {
    if (typeof value !== 'string') return 'field.not-text';
    const found = check(value);
    return found.ok ? undefined : found.code;
  },
});

/** Texts longer than this are written over several lines; shorter ones, names and numbers, stand on one. */
const ONE_LINE = 100;

/**
 * Free text or a name: not blank, at most `max` characters as people count them; no control characters, line ends only where
 * `max` is over 100; trimmed and in normal form C.
 */
export const Text = (max: number, options?: ValidationOptions): PropertyDecorator =>
  field(
    {
      name: 'text',
      api: { type: 'string', minLength: 1, maxLength: max },
      bounds: { max },
      tidy: normaliseText,
      fault: (value) => {
        if (typeof value !== 'string') return 'field.not-text';
        if (value === '') return 'text.empty';
        return textProblem(value, { lines: max > ONE_LINE }) ?? (lengthOf(value) > max ? 'text.too-long' : undefined);
      },
    },
    options,
  );

/** A calendar day `YYYY-MM-DD` that exists. */
export const LocalDateField: Field = (options) =>
  field(
    {
      name: 'local-date',
      api: { type: 'string', format: 'date', example: '2026-05-18' },
      fault: (value) => {
        if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'date.bad-form';
        return isLocalDate(value) ? undefined : 'date.does-not-exist';
      },
    },
    options,
  );

const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const isInstant = (text: string): boolean => zoned.test(text) && isLocalDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));

/** A moment with its zone, `2026-09-14T15:20+08:00`; brought into UTC with milliseconds. */
export const InstantField: Field = (options) =>
  field(
    {
      name: 'instant',
      api: { type: 'string', format: 'date-time', example: '2026-05-18T07:20:00.000Z' },
      tidy: (text) => (isInstant(text) ? new Date(text).toISOString() : text),
      fault: (value) => {
        if (typeof value !== 'string' || !zoned.test(value)) return 'instant.bad-form';
        return isInstant(value) ? undefined : 'date.does-not-exist';
      },
    },
    options,
  );

/** An amount of money in fen, a whole number from 0 to `MAX_FEN`. */
export const FenField: Field = (options) =>
  field(
    {
      name: 'fen',
      api: { type: 'integer', minimum: 0, maximum: MAX_FEN },
      bounds: { min: 0, max: MAX_FEN },
      fault: (value) => (isFen(value) ? undefined : 'money.bad-amount'),
    },
    options,
  );

/** One of a closed list of codes. */
export const CodeField = (codes: readonly string[], options?: ValidationOptions): PropertyDecorator =>
  field(
    {
      name: 'code',
      api: { type: 'string', enum: [...codes] },
      fault: (value) => (typeof value === 'string' && codes.includes(value) ? undefined : 'field.not-in-list'),
    },
    options,
  );

/** A resident ID number (GB 11643): right check digit, a birth date that exists and is not to come, any prefix that was ever issued. */
export const IdNumber: Field = (options) =>
  field(
    checked('id-number', (text) => checkIdNumber(text, dayOf(new Date().toISOString())), { minLength: 18, maxLength: 40 }),
    options,
  );

/** A unified social credit code (GB 32100) with a right check character. */
export const CreditCode: Field = (options) => field(checked('credit-code', checkCreditCode, { minLength: 18, maxLength: 40 }), options);

/** A mobile, landline or service number of mainland China, in the form in which it is stored and searched. */
export const Phone: Field = (options) => field(checked('phone', checkPhone, { minLength: 5, maxLength: 40 }), options);

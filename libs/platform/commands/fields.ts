import { isFen, MAX_FEN } from '@gongyuan/kernel/money';
import { isLocalDate } from '@gongyuan/kernel/time';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy, type ValidationArguments, type ValidationOptions } from 'class-validator';
import { creditCodeFault, idNumberFault, phoneFault, textFault } from './field-rules';

/** Constraints made here are named so: their message is the stable code that the door translates, not a sentence. */
export const OWN_CONSTRAINT = 'gongyuan:';

/** Why a value cannot be right, as a stable code; undefined when it can. */
type Fault = (value: unknown) => string | undefined;
type Field = (options?: ValidationOptions) => PropertyDecorator;

const isList = (value: unknown, options: ValidationOptions | undefined): value is unknown[] =>
  options?.each === true && Array.isArray(value);

/** A decorator that validates by a fault function and describes the field in OpenAPI. With `each` it holds for every item of a list. */
function field(name: string, fault: Fault, api: ApiPropertyOptions, options?: ValidationOptions, context?: object): PropertyDecorator {
  const message = ({ value }: ValidationArguments): string =>
    (isList(value, options) ? value.map(fault).find((code) => code !== undefined) : fault(value)) ?? 'field.invalid';
  const validate = ValidateBy(
    {
      name: `${OWN_CONSTRAINT}${name}`,
      validator: { validate: (value) => fault(value) === undefined, defaultMessage: (args) => message(args as ValidationArguments) },
    },
    { ...options, context },
  );
  const describe = ApiProperty((options?.each ? { type: 'array', items: api } : api) as ApiPropertyOptions);
  return (target, key) => {
    validate(target, key);
    describe(target, key);
  };
}

/** Changes a text, or every text of a list, before it is validated. */
const tidy = (change: (value: string) => string): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? change(item) : item));
    return value;
  });

const both =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };

/** Full-width digits, letters and dashes as Chinese keyboards type them, in their plain form, without blanks. */
const narrow = (value: string): string => value.normalize('NFKC').replace(/[\s\u200b]/g, '');

/** Free text or a name: not blank, at most `max` characters, no control characters; trimmed and in normal form C. */
export const Text = (max: number, options?: ValidationOptions): PropertyDecorator =>
  both(
    tidy((value) => value.replace(/\r\n?/g, '\n').normalize('NFC').trim()),
    field('text', textFault(max), { type: 'string', minLength: 1, maxLength: max }, options, { max }),
  );

/** A calendar day `YYYY-MM-DD` that exists. */
export const LocalDateField: Field = (options) =>
  field(
    'local-date',
    (value) =>
      typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)
        ? 'date.bad-form'
        : isLocalDate(value)
          ? undefined
          : 'date.does-not-exist',
    { type: 'string', format: 'date', example: '2026-05-18' },
    options,
  );

/** An amount of money in fen, a whole number from 0 to `MAX_FEN`. */
export const FenField: Field = (options) =>
  field('fen', (value) => (isFen(value) ? undefined : 'money.bad-amount'), { type: 'integer', minimum: 0, maximum: MAX_FEN }, options, {
    min: 0,
    max: MAX_FEN,
  });

/** One of a closed list of codes. */
export const CodeField = (codes: readonly string[], options?: ValidationOptions): PropertyDecorator =>
  field(
    'code',
    (value) => (typeof value === 'string' && codes.includes(value) ? undefined : 'field.not-in-list'),
    { type: 'string', enum: [...codes] },
    options,
  );

/** A resident ID number (GB 11643): right check digit, a birth date that exists, any prefix that was ever issued. */
export const IdNumber: Field = (options) =>
  both(
    tidy((value) => narrow(value).toUpperCase()),
    field('id-number', idNumberFault, { type: 'string', pattern: '^[0-9]{17}[0-9X]$' }, options),
  );

/** A unified social credit code (GB 32100) with a right check character. */
export const CreditCode: Field = (options) =>
  both(
    tidy((value) => narrow(value).toUpperCase()),
    field('credit-code', creditCodeFault, { type: 'string', pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' }, options),
  );

/** A mobile, landline or service number of mainland China; blanks and +86 are taken away. */
export const Phone: Field = (options) =>
  both(
    tidy((value) => narrow(value).replace(/^(\+|00)86-?/, '')),
    field('phone', phoneFault, { type: 'string', minLength: 5, maxLength: 20 }, options),
  );

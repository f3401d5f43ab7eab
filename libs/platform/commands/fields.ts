import { isFen, MAX_FEN } from '@gongyuan/kernel/money';
import { isLocalDate } from '@gongyuan/kernel/time';
import { Transform } from 'class-transformer';
import { ValidateBy, type ValidationOptions } from 'class-validator';

type Field = (options?: ValidationOptions) => PropertyDecorator;

/** A field whose refusal has a stable name: the message is the code that the door translates. */
const field = (name: string, code: string, validate: (value: unknown) => boolean, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => code } }, options);

const both =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };

/** Full-width digits, letters and dashes as Chinese keyboards type them, in their plain form. */
const narrow = (value: string): string => value.normalize('NFKC').replace(/[\s\u200b]/g, '');

const tidy = (change: (value: string) => string): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? change(item) : item));
    return value;
  });

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for; line feed and tab may stay
const control = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/;

/** Free text or a name: not empty, at most `max` characters, no control characters; trimmed and in normal form C. */
export const Text = (max: number, options?: ValidationOptions): PropertyDecorator =>
  both(
    tidy((value) => (value.isWellFormed() ? value.replace(/\r\n?/g, '\n').normalize('NFC').trim() : value)),
    field(
      'text',
      'field.text',
      (value) => typeof value === 'string' && value.isWellFormed() && value.length > 0 && [...value].length <= max && !control.test(value),
      options,
    ),
  );

/** A calendar day `YYYY-MM-DD` that exists. */
export const LocalDateField: Field = (options) => field('localDate', 'field.date', isLocalDate, options);

/** An amount of money in fen, a whole number from 0 to `MAX_FEN`. */
export const FenField: Field = (options) => field('fen', 'field.fen', (value) => isFen(value) && value <= MAX_FEN, options);

/** One of a closed list of codes. */
export const CodeField = (codes: readonly string[], options?: ValidationOptions): PropertyDecorator =>
  field('code', 'field.code', (value) => typeof value === 'string' && codes.includes(value), options);

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** True for a resident ID number with a right check digit and a birth date that exists (GB 11643); any prefix, old ones too. */
export function isIdNumber(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{17}[\dX]$/.test(value)) return false;
  if (!isLocalDate(`${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`)) return false;
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return '10X98765432'[sum % 11] === value[17];
}

/** A resident ID number. */
export const IdNumber: Field = (options) =>
  both(
    tidy((value) => narrow(value).toUpperCase()),
    field('idNumber', 'field.id-number', isIdNumber, options),
  );

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** True for a unified social credit code with a right check character (GB 32100). */
export function isCreditCode(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value)) return false;
  const sum = creditWeights.reduce((total, weight, index) => total + weight * creditAlphabet.indexOf(value[index] as string), 0);
  return creditAlphabet[(31 - (sum % 31)) % 31] === value[17];
}

/** A unified social credit code. */
export const CreditCode: Field = (options) =>
  both(
    tidy((value) => narrow(value).toUpperCase()),
    field('creditCode', 'field.credit-code', isCreditCode, options),
  );

const mobile = /^1[3-9]\d{9}$/;
const landline = /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/;
const service = /^(12351|12348|12333|12345)$/;

/** A mobile, landline or service number of mainland China; blanks and +86 are taken away. */
export const Phone: Field = (options) =>
  both(
    tidy((value) => narrow(value).replace(/^(\+|00)86-?/, '')),
    field(
      'phone',
      'field.phone',
      (value) => typeof value === 'string' && (mobile.test(value) || landline.test(value) || service.test(value)),
      options,
    ),
  );

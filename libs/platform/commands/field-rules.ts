import { isLocalDate } from '@gongyuan/kernel/time';

/** Why a value cannot be right, as a stable code; undefined when it can. */
type Fault = (value: unknown) => string | undefined;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for; line feed and tab may stay
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]/u;

/** Free text of at most `max` characters (code points, as people count them). */
export const textFault =
  (max: number): Fault =>
  (value) => {
    if (typeof value !== 'string') return 'field.not-text';
    if (control.test(value)) return 'text.control-character';
    if (value.trim() === '') return 'text.empty';
    return [...value].length > max ? 'text.too-long' : undefined;
  };

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A resident ID number (GB 11643); any prefix, old ones too. */
export const idNumberFault: Fault = (value) => {
  if (typeof value !== 'string') return 'field.not-text';
  if (!/^\d{17}[\dX]$/.test(value)) return 'id-number.bad-form';
  if (!isLocalDate(`${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`)) return 'id-number.bad-birth-date';
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return '10X98765432'[sum % 11] === value[17] ? undefined : 'id-number.bad-check-digit';
};

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A unified social credit code (GB 32100). */
export const creditCodeFault: Fault = (value) => {
  if (typeof value !== 'string') return 'field.not-text';
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value)) return 'credit-code.bad-form';
  const sum = creditWeights.reduce((total, weight, index) => total + weight * creditAlphabet.indexOf(value[index] as string), 0);
  return creditAlphabet[(31 - (sum % 31)) % 31] === value[17] ? undefined : 'credit-code.bad-check-character';
};

const mobile = /^1[3-9]\d{9}$/;
const landline = /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/;
const service = /^(12351|12348|12333|12345)$/;

/** A mobile, landline or service number of mainland China. */
export const phoneFault: Fault = (value) => {
  if (typeof value !== 'string') return 'field.not-text';
  return mobile.test(value) || landline.test(value) || service.test(value) ? undefined : 'phone.bad-form';
};

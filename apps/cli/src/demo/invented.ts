import { creditCheckCharacter, idCheckDigit } from '@gongyuan/kernel/identifiers';
import type { Fen } from '@gongyuan/kernel/money';
import type { LocalDate } from '@gongyuan/kernel/time';

/**
 * Numbers that look right and belong to nobody (README.md of this folder says why). Check digits are right, so that the
 * product's own checks let them pass.
 */

/** No place in GB/T 2260 ever had this code: an ID number or credit code that begins with it was never given out. */
export const NOWHERE = '140799';

/** A block of mobile numbers that was never given to any operator. */
export const NOBODYS_BLOCK = '1540000';

/** Numbers of the fixed network do not begin with 0. */
export const NO_EXCHANGE = '0354-0000';

export type Gender = 'male' | 'female';

const digits = (n: number, width: number): string => {
  const text = String(n).padStart(width, '0');
  if (text.length !== width) throw new Error(`${n} has more than ${width} digits`);
  return text;
};

/** A resident ID number (GB 11643) of nobody. `n` from 0 to 499 tells people apart who were born on one day. */
export function idNumber(birthDate: LocalDate, gender: Gender, n: number): string {
  const first17 = `${NOWHERE}${birthDate.replaceAll('-', '')}${digits(n * 2 + (gender === 'male' ? 1 : 0), 3)}`;
  return `${first17}${idCheckDigit(first17)}`;
}

/** A mobile number of nobody; `n` from 0 to 9999. */
export const mobile = (n: number): string => `${NOBODYS_BLOCK}${digits(n, 4)}`;

/** A number of the fixed network that reaches nobody; `n` from 0 to 999. */
export const landline = (n: number): string => `${NO_EXCHANGE}${digits(n, 3)}`;

const numeral = (character: string): number => Number.parseInt(character, 36);

/** The check character of an organisation code (GB 11714). */
function organisationCheck(first8: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * numeral(first8.charAt(index)), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** A unified social credit code (GB 32100) of nobody: of a company, or of a sole trader (个体工商户). `n` from 0 to 9999. */
export function creditCode(n: number, kind: 'company' | 'sole-trader' = 'company'): string {
  const first8 = `MADE${digits(n, 4)}`;
  const first17 = `${kind === 'company' ? '91' : '92'}${NOWHERE}${first8}${organisationCheck(first8)}`;
  return `${first17}${creditCheckCharacter(first17)}`;
}

/** A natural person as a command names one. */
export interface Invented {
  readonly name: string;
  readonly gender: Gender;
  readonly birthDate: LocalDate;
  readonly idNumber: string;
  readonly phone: string;
  readonly address?: string;
}

/** Somebody who does not exist. `n` tells all of them apart: it stands in the ID number and in the phone number. */
export const somebody = (n: number, name: string, gender: Gender, birthDate: LocalDate, address?: string): Invented => ({
  name,
  gender,
  birthDate,
  idNumber: idNumber(birthDate, gender, n),
  phone: mobile(n),
  address,
});

/** An amount in yuan as the fen that commands carry. */
export const yuan = (amount: number): Fen => Math.round(amount * 100);

import { creditCheckCharacter, idCheckDigit } from '@gongyuan/kernel/identifiers';

/** Values of people and organisations that do not exist, right down to the check digit. */

/** A resident ID number: place, birth date (`YYYYMMDD`) and serial number. */
export const idNumber = (place: string, birth: string, serial: number): string => {
  const first = `${place}${birth}${String(serial).padStart(3, '0')}`;
  return `${first}${idCheckDigit(first)}`;
};

/** A unified social credit code: two characters of kind (`91` a company, `92` a sole trader), place, and nine of the organisation. */
export const creditCode = (kind: string, place: string, organisation: string): string => {
  const first = `${kind}${place}${organisation}`;
  return `${first}${creditCheckCharacter(first)}`;
};

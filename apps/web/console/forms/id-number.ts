const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** Full-width digits, spaces and a small x as they come from a paper or an input method, made plain. */
export const plainIdNumber = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** Whether the check digit of a resident ID number is right (GB 11643-1999). The prefix is not looked at: 1424xx of before 2000 is right. */
export function isIdNumber(text: string): boolean {
  const id = plainIdNumber(text);
  if (!/^\d{17}[\dX]$/.test(id)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return CHECK[sum % 11] === id[17];
}

/** What an ID number says of its holder. */
export function saidByIdNumber(text: string): { birthDate: string; gender: 'male' | 'female' } | undefined {
  if (!isIdNumber(text)) return undefined;
  const id = plainIdNumber(text);
  return { birthDate: `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`, gender: Number(id[16]) % 2 === 1 ? 'male' : 'female' };
}

import type { SearchKind } from '../features/cases/queries';
import { isIdNumber, plainIdNumber } from '../forms/id-number';

/** What somebody typed: a whole ID number, a phone, else a name. */
export function kindOf(text: string): SearchKind {
  const plain = plainIdNumber(text);
  if (isIdNumber(plain)) return 'id-number';
  return /^[+\d][\d-]{6,}$/.test(plain) ? 'phone' : 'name';
}

import { createHmac } from 'node:crypto';
import type { PersonalKind } from '@gongyuan/kernel/facts';
import { digestOf } from './digest';
import type { KeyRing } from './keys';

const searchable: readonly PersonalKind[] = ['name', 'id-number', 'phone', 'credit-code'];

/** True for kinds of values that can be found by an exact search. */
export const isSearchable = (kind: PersonalKind): boolean => searchable.includes(kind);

/** One written form for what people write in several: full-width digits, spaces, +86, a small x. */
export function normalise(kind: PersonalKind, value: string): string {
  const text = value.normalize('NFKC').replace(/\s+/g, '');
  switch (kind) {
    case 'phone':
      return text.replace(/^(\+?86)(?=1\d{10}$)/, '').replace(/[^\d]/g, '');
    case 'id-number':
    case 'credit-code':
      return text.toUpperCase();
    case 'name':
      return text.replace(/[·•・]/g, '·');
    default:
      return text.toLowerCase();
  }
}

/** The blind index of a value: equal values of one kind have equal indexes, and nothing else can be learnt from it without the key. */
export const blindIndex = (keys: KeyRing, ledger: number, kind: PersonalKind, value: string): Buffer =>
  digestOf(createHmac('sha256', keys.indexKey(kind)).update(`${ledger}\0${normalise(kind, value)}`, 'utf8'));

import type { PersonalKind } from '@gongyuan/kernel/facts';

const stars = (count: number): string => '*'.repeat(Math.max(0, count));

/**
 * What those see who may not see the value itself: enough to tell two people apart on one list, not enough to name them.
 * ID number `140702********001X`, phone `138****5678`, name `李*` / `李**`; free text and addresses show nothing of their content.
 */
export function mask(kind: PersonalKind, value: unknown): string {
  const text = String(value);
  switch (kind) {
    case 'id-number':
      return text.length >= 14 ? `${text.slice(0, 6)}${stars(text.length - 10)}${text.slice(-4)}` : stars(text.length);
    case 'phone':
      return text.length >= 7 ? `${text.slice(0, 3)}****${text.slice(-4)}` : stars(text.length);
    case 'credit-code':
      return `${text.slice(0, 2)}${stars(text.length - 6)}${text.slice(-4)}`;
    case 'name': {
      const letters = [...text];
      return letters.length === 0 ? '' : `${letters[0]}${stars(Math.min(letters.length - 1, 2)) || '*'}`;
    }
    case 'birth-date':
      return `${text.slice(0, 4)}-**-**`;
    case 'address':
    case 'text':
    case 'login':
    case 'file-key':
      return '***';
  }
}

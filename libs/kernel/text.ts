/** Why a text cannot be stored. `text.control-character` covers what has no place in a form and can mislead its reader. */
export type TextProblem = 'text.nul' | 'text.lone-surrogate' | 'text.control-character';

/**
 * C0 and C1 controls, DEL, and the marks that turn the direction of writing: with these a printed decision could read
 * otherwise than what was signed. Tab and the line ends are judged apart.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const control = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;
const breaks = /[\t\n\r]/;

/**
 * The first thing that forbids storing a text, or undefined. PostgreSQL cannot hold NUL, and half a surrogate pair is no
 * character: it would change on its way through UTF-8. With `lines`, tabs and line ends are allowed.
 */
export function textProblem(text: string, allow: { readonly lines?: boolean } = {}): TextProblem | undefined {
  if (text.includes('\u0000')) return 'text.nul';
  if (/\p{Surrogate}/u.test(text)) return 'text.lone-surrogate';
  if (control.test(text) || (!allow.lines && breaks.test(text))) return 'text.control-character';
  return undefined;
}

/** The one form in which text is stored and compared: NFC, line ends as `\n`, no white space around it. */
export const normaliseText = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** Full-width digits, letters and signs as ASCII, all white space and invisible joiners gone: for numbers people copy. */
export const compact = (text: string): string => text.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]/gu, '');

/** Length as people count it: a character outside the basic plane (a rare surname) is one. */
export const lengthOf = (text: string): number => [...text].length;

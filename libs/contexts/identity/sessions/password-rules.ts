import { createHash } from 'node:crypto';
import { invalid } from '@gongyuan/kernel/refusal';
import common from '../data/common-passwords.json';

/** At least so many signs; 15 are advised on the screen. No rules about kinds of signs: they make passwords worse (ASVS 6.2). */
export const PASSWORD_MIN = 12;
export const PASSWORD_ADVISED = 15;
export const PASSWORD_MAX = 200;

const DIGEST = 8;

/** The commonest passwords of the world, as the first 48 bits of their SHA-256: many are not fit to be printed. */
const commonest: ReadonlySet<string> = new Set(
  Array.from({ length: common.length / DIGEST }, (_, index) => common.slice(index * DIGEST, (index + 1) * DIGEST)),
);

const isCommon = (text: string): boolean => commonest.has(createHash('sha256').update(text, 'utf8').digest('base64url').slice(0, DIGEST));

/** What a password is made of once padding is taken away: `Password2026!!` is `password`, `abcabcabcabc` is `abc`. */
function* cores(password: string): Generator<string> {
  yield password;
  const trimmed = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  yield trimmed;
  yield trimmed.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('3', 'e').replaceAll('@', 'a').replaceAll('$', 's');
  for (const text of [password, trimmed]) {
    const repeated = /^(.+?)\1+$/su.exec(text)?.[1];
    if (repeated !== undefined) yield repeated;
  }
}

const rows = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm'];
const runs = rows.flatMap((row) => [row, [...row].reverse().join('')]);

/** True for a walk along the alphabet, the digits or a keyboard. */
const isRun = (text: string): boolean => runs.some((run) => run.includes(text));

/**
 * Refuses a password that would be among the first to be tried: `password.too-short`, `password.too-long`,
 * `password.common`, `password.like-login`.
 */
export function checkPassword(password: string, login: string): void {
  const one = password.normalize('NFKC');
  const signs = [...one];
  if (signs.length < PASSWORD_MIN) invalid('password.too-short', { min: PASSWORD_MIN, advised: PASSWORD_ADVISED });
  if (signs.length > PASSWORD_MAX) invalid('password.too-long', { max: PASSWORD_MAX });
  const lower = one.toLowerCase();
  const name = login.normalize('NFKC').toLowerCase();
  if (name.length >= 3 && lower.includes(name) && signs.length - name.length < 8) invalid('password.like-login');
  const few = new Set(lower).size < 5;
  if (few || isRun(lower) || [...cores(lower)].some((core) => core.length < 3 || isCommon(core))) invalid('password.common');
}

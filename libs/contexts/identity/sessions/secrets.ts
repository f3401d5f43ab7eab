import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { KeyRing } from '@gongyuan/platform/vault/keys';
import { hash, type Options, verify } from '@node-rs/argon2';

/** ASVS 5.0 appendix C: argon2id with 46 MiB, one pass, one lane; some 20 ms here. Kept inside each hash. */
const ARGON: Options = { algorithm: 2, memoryCost: 47_104, timeCost: 1, parallelism: 1 };

/** 256 random bits, base64url: 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token: with 256 random bits inside, a plain hash cannot be turned back. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

/** The CSRF token of a session: from a secret that stays here and the id that only the browser holds. */
export const csrfOf = (secret: Buffer, sessionToken: string): string =>
  createHmac('sha256', secret).update(sessionToken, 'utf8').digest('base64url');

/** Passwords are compared in one form, however a keyboard composes its characters. */
const onePassword = (password: string): string => password.normalize('NFKC');

/** Hashes a password. */
export const hashPassword = (password: string): Promise<string> => hash(onePassword(password), ARGON);

let nobody: Promise<string> | undefined;

/**
 * True when the password is the one behind the hash. Without a hash it takes as long as with one, so that the time tells
 * nobody which logins exist.
 */
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword(newToken());
  const right = await verify(stored ?? (await nobody), onePassword(password));
  return right && stored !== null && stored !== undefined;
}

/** One written form of a login: full-width and capital letters make no second person. */
export const oneLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase();

/** What is stored of a login: nothing can be learnt from it without the key. */
export const loginHmac = (keys: KeyRing, login: string): Buffer =>
  createHmac('sha256', keys.indexKey('sign-in/login')).update(oneLogin(login), 'utf8').digest();

/** What is stored of a network address. */
export const addressHmac = (keys: KeyRing, address: string): Buffer =>
  createHmac('sha256', keys.indexKey('sign-in/address')).update(networkOf(address), 'utf8').digest();

/** An IPv4 address, or the /64 network of an IPv6 one: whoever has one address of such a network has them all. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const zeros = plain.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : [];
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}

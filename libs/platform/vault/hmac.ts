import { hash } from 'node:crypto';

const BLOCK = 64;
const KEY = 32;
const inner = Buffer.alloc(BLOCK, 0x36);
const outer = Buffer.alloc(BLOCK + KEY, 0x5c);

/**
 * HMAC-SHA256 (RFC 2104) of `message` under a key of 32 bytes, as a string in the encoding: `binary` is the bytes themselves.
 * By two plain hashes in one call each: an Hmac object costs twice as much as the hashing of what a leaf holds.
 */
export function hmacText(key: Buffer, message: Buffer, encoding: 'base64url' | 'binary'): string {
  if (key.length !== KEY) throw new Error(`A key of ${key.length} bytes; it must have ${KEY}`);
  const first = Buffer.allocUnsafe(BLOCK + message.length);
  inner.copy(first);
  for (let at = 0; at < KEY; at++) {
    first[at] = (key[at] as number) ^ 0x36;
    outer[at] = (key[at] as number) ^ 0x5c;
  }
  message.copy(first, BLOCK);
  outer.write(hash('sha256', first, 'binary'), BLOCK, KEY, 'latin1');
  const written = hash('sha256', outer, encoding);
  outer.fill(0x5c);
  first.fill(0, 0, KEY);
  return written;
}

/** The same as 32 bytes. */
export const hmacBytes = (key: Buffer, message: Buffer): Buffer => Buffer.from(hmacText(key, message, 'binary'), 'latin1');

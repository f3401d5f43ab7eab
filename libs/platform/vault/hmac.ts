import { hash } from 'node:crypto';

const BLOCK_BYTES = 64;
const HASH_BYTES = 32;
const INNER = 0x36;
const OUTER = 0x5c;

/**
 * HMAC-SHA256 (RFC 2104) under a key of at most 64 bytes, as the two hashes that it is: for a short text the runtime's own object
 * costs twice as much to make and to collect as to use, and every personal value is committed to.
 */
export function hmac(key: Buffer, message: Buffer): Buffer {
  if (key.length > BLOCK_BYTES) throw new Error(`A key of ${key.length} bytes; at most ${BLOCK_BYTES} are allowed`);
  const inner = Buffer.allocUnsafe(BLOCK_BYTES + message.length);
  const outer = Buffer.allocUnsafe(BLOCK_BYTES + HASH_BYTES);
  for (let at = 0; at < BLOCK_BYTES; at++) {
    const byte = key[at] ?? 0;
    inner[at] = byte ^ INNER;
    outer[at] = byte ^ OUTER;
  }
  message.copy(inner, BLOCK_BYTES);
  // as text and back: the runtime makes a string far more cheaply than a buffer
  outer.write(hash('sha256', inner, 'binary'), BLOCK_BYTES, HASH_BYTES, 'latin1');
  return Buffer.from(hash('sha256', outer, 'binary'), 'latin1');
}

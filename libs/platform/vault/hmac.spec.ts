import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { hmacBytes, hmacText } from './hmac';

describe('the HMAC of two plain hashes', () => {
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
  const message = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));

  it('is HMAC-SHA256, call after call', () => {
    fc.assert(
      fc.property(key, message, (k, m) => {
        const digest = createHmac('sha256', k).update(m).digest();
        return hmacBytes(k, m).equals(digest) && hmacText(k, m, 'base64url') === digest.toString('base64url');
      }),
    );
  });

  it('takes no key of another length', () => {
    expect(() => hmacBytes(Buffer.alloc(31), Buffer.alloc(1))).toThrow('31 bytes');
  });
});

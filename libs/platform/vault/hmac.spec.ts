import { createHmac, randomBytes } from 'node:crypto';
import { hmac } from './hmac';

describe('an HMAC', () => {
  it('is the one the runtime makes, for keys up to a block and messages of every length', () => {
    for (let length = 0; length <= 200; length++) {
      const key = randomBytes(length % 65);
      const message = randomBytes(length);
      expect(hmac(key, message).equals(createHmac('sha256', key).update(message).digest())).toBe(true);
    }
  });

  it('is the one of RFC 4231, test case 2', () => {
    expect(hmac(Buffer.from('Jefe'), Buffer.from('what do ya want for nothing?')).toString('hex')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('is not made under a key longer than a block, which would have to be hashed first', () => {
    expect(() => hmac(Buffer.alloc(65), Buffer.alloc(1))).toThrow('A key of 65 bytes');
  });
});

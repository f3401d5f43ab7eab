import { randomUUID } from 'node:crypto';
import { writeUuid } from './uuid-bytes';

describe('the bytes of a UUID', () => {
  it('are those of its digits, at their place and nowhere else', () => {
    for (let i = 0; i < 200; i++) {
      const text = i % 2 === 0 ? randomUUID() : randomUUID().toUpperCase();
      const target = Buffer.alloc(20);
      writeUuid(text, target, 2);
      expect(target.toString('hex')).toBe(`0000${text.replaceAll('-', '').toLowerCase()}0000`);
    }
  });

  it.each([
    '',
    'case-1',
    '0192f0c100007000800000000000000001',
    '0192f0c1-0000-7000-8000-00000000000',
    '0192f0c1-0000-7000-8000-0000000000011',
    '0192f0c1-0000-7000-8000-00000000000g',
    '0192f0c1-0000-7000-8000-0000000000工1',
    '0192f0c1a0000-7000-8000-000000000001',
    '0192f0c1-0000-7000-8000-00000000000-',
  ])('are not those of %j', (text) => {
    expect(() => writeUuid(text, Buffer.alloc(16), 0)).toThrow('Not a UUID');
  });
});

import fc from 'fast-check';
import { v5 } from 'uuid';
import { uuid5 } from './uuid5';

it('makes the same ids as everybody else', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.uuid(), (name, namespace) => uuid5(name, namespace) === v5(name, namespace)));
  expect(uuid5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  expect(() => uuid5('x', 'no uuid')).toThrow();
});
